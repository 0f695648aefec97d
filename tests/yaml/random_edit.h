// One random operation of the Editor, and the same on a model in memory.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "yaml/edit_model.h"

namespace bywhen::yaml {

// A number below `count`, which is at least 1.
using Choose = std::function<std::size_t(std::size_t count)>;

// Stands in a model for a key that is no text: no step of a path leads there.
inline const std::string no_text = "\x01no text";

class RandomEdit {
 public:
  RandomEdit(Choose choose, Model root) : choose_(std::move(choose)), root_(std::move(root)) {}

  // One random operation on the editor; the model follows.
  Status<Refusal> run(Editor& editor) {
    const Path path = random_path(root_);
    Model& target = at(root_, path);
    switch (below(6)) {
      case 0:
        return set(editor, path, target);
      case 1:
        return rename(editor, path, target);
      case 2:
      case 3:
        return insert(editor, path, target);
      default:
        return remove(editor, path, target);
    }
  }
  [[nodiscard]] const Model& model() const { return root_; }

 private:
  std::size_t below(std::size_t count) { return count == 0 ? 0 : choose_(count); }

  Path random_path(const Model& root) {
    Path path;
    const Model* model = &root;
    while (!model->children.empty() && below(4) != 0) {
      const std::size_t index = below(model->children.size());
      path.push_back(model->kind == Kind::mapping ? Step(model->keys[index]) : Step(index));
      model = &model->children[index];
    }
    return path;
  }

  std::string random_text() {
    static const std::vector<std::string> texts = {"ana",
                                                   "two words",
                                                   "No",
                                                   "007",
                                                   "12:30",
                                                   "2026-12-04",
                                                   "",
                                                   " lead",
                                                   "trail ",
                                                   "a: b",
                                                   "a #b",
                                                   "#c",
                                                   "- d",
                                                   "-e",
                                                   "it's",
                                                   "\"q\"",
                                                   "a, b",
                                                   "[x]",
                                                   "{y}",
                                                   "why?",
                                                   "two\nlines",
                                                   "tab\there",
                                                   "---",
                                                   "...",
                                                   "end:",
                                                   "\\",
                                                   "%",
                                                   "@x",
                                                   "&a",
                                                   "*b",
                                                   "!t",
                                                   "|",
                                                   ">",
                                                   "~",
                                                   "null",
                                                   "\xC2\x85",
                                                   "\xE2\x80\xA8",
                                                   "\xEF\xBB\xBF",
                                                   "\xF0\x9F\x98\x80",
                                                   "\xD7\xA9\xD7\x9C",
                                                   "\x01",
                                                   "\x7F",
                                                   "\xC2\xA0",
                                                   "?",
                                                   ":",
                                                   "<<",
                                                   "=",
                                                   "a\r\nb",
                                                   "https://example.org/a?b=c#d"};
    return texts[below(texts.size())];
  }

  Value random_value(std::size_t depth) {
    switch (below(depth > 2 ? 3 : 6)) {
      case 0:
        return Value::text(random_text());
      case 1:
        return Value::raw(below(2) == 0 ? "2026-12-04" : "12");
      case 2:
        return below(4) == 0 ? Value::null() : Value::text("word");
      case 3:
        return Value::list({});
      case 4: {
        const Value list = Value::list({random_value(depth + 1), random_value(depth + 1)});
        return below(2) == 0 ? list : list.inline_by_default();
      }
      default:
        break;
    }
    const Value map =
        Value::map({{"k1", random_value(depth + 1)}, {random_text() + "2", Value::raw("3")}});
    return below(2) == 0 ? map : map.inline_by_default();
  }

  Status<Refusal> set(Editor& editor, const Path& path, Model& target) {
    const Value value = random_value(0);
    target = model_of(value);
    return editor.set(path, value);
  }

  Status<Refusal> rename(Editor& editor, const Path& path, Model& target) {
    const std::string name = random_text() + "n";
    if (target.keys.empty()) return editor.rename_key(path, "no such key", name);
    std::string& key = target.keys[below(target.keys.size())];
    const std::string old = std::exchange(key, name);
    return editor.rename_key(path, old, name);
  }

  Status<Refusal> insert(Editor& editor, const Path& path, Model& target) {
    const Value value = random_value(0);
    const bool as_map =
        target.kind == Kind::mapping || (target.kind == Kind::null && below(2) == 0);
    if (!as_map) {
      const std::size_t index = below(target.children.size() + 2);
      insert_item(target, index, model_of(value));
      return editor.insert_item(path, index, value);
    }
    const std::string key = random_text() + "k";
    std::string after = target.keys.empty() ? "" : target.keys[below(target.keys.size())];
    if (after == no_text) after.clear();
    insert_key(target, key, model_of(value), after);
    return editor.insert_key(path, key, value, after);
  }

  Status<Refusal> remove(Editor& editor, const Path& path, Model& target) {
    const std::size_t index = below(target.children.size());
    if (target.children.empty()) return editor.remove_item(path, index);
    const bool is_map = target.kind == Kind::mapping;
    const std::string key = is_map ? target.keys[index] : "";
    remove_at(target, index);
    return is_map ? editor.remove_key(path, key) : editor.remove_item(path, index);
  }

  Choose choose_;
  Model root_;
};

// The comments of a document, in any order.
inline std::multiset<std::string> comments_of(const Document& document) {
  std::multiset<std::string> found;
  for (const Range range : document.comments()) {
    found.emplace(document.text().substr(range.begin, range.end - range.begin));
  }
  return found;
}

// The text after the operation that the editor did last, made from its splices.
inline std::string spliced_text(const Document& before, const Editor& editor) {
  std::string text(before.text());
  const std::vector<Splice>& splices = editor.splices().back();
  for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
    text.replace(splice->old.begin, splice->old.end - splice->old.begin, splice->text);
  }
  return text;
}

// The document's comments and those that the editor reports as dropped.
inline std::multiset<std::string> comments_accounted_for(const Editor& editor) {
  std::multiset<std::string> all = comments_of(editor.document());
  all.insert(editor.dropped_comments().begin(), editor.dropped_comments().end());
  return all;
}

}  // namespace bywhen::yaml

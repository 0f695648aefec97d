// Random edits over plans of many hands: each is refused, or does exactly what a model in memory
// does and changes no byte and no comment beside it.
#include <doctest/doctest.h>

#include <fstream>
#include <random>
#include <set>
#include <sstream>

#include "yaml/edit_model.h"

namespace bywhen::yaml {
namespace {

std::string file(const char* name) {
  std::ifstream in(std::string(BYWHEN_SOURCE_DIR "/examples/") + name, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

std::vector<std::string> documents() {
  const std::string hand = file("hand-edited.plan.yaml");
  REQUIRE(hand.size() > 1000);
  return {
      hand,
      with_crlf(hand),
      "\xEF\xBB\xBF" + hand.substr(0, hand.size() - 1),
      file("smallest.plan.yaml"),
      "a: 1 # one\n\nb: [x, {y: 2, z: ~}, [ ], 'q'] # two\n# three\nc:\n    d: |\n      t\n\n    "
      "e: >-\n      u\n      v\n    # deep\nf:\n- 1\n-   g: 2 # four\n    h:\n    - 3\n\n- i\n",
      "l: [\n  a, # 1\n  {b: 1,\n   c: 2}, # 2\n  # 3\n  d\n]\nm: { x: 'y', \"z\": \"w\", k }\nn: "
      "{}\n",
      "- - a\n  - b # c\n- \n- k: &n 1\n  l: *n\n  m: &free [1]\n- |+\n  t\n\n- >\n  u\n  v",
      "%YAML 1.2\n--- # head\nx:\n  # nothing\ny: ~\nz: # c\n  v\n? q\n: - 1\n  - 2\n...\n# tail\n",
      "plain over\n  two lines",
      "# only a comment",
      "",
  };
}

class RandomEdit {
 public:
  RandomEdit(std::mt19937& random, Node root) : random_(random), root_(model_of(root)) {}

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
  std::size_t below(std::size_t count) { return count == 0 ? 0 : random_() % count; }

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
    const std::string after = target.keys.empty() ? "" : target.keys[below(target.keys.size())];
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

  std::mt19937& random_;
  Model root_;
};

std::multiset<std::string> comments(const Document& document) {
  std::multiset<std::string> found;
  for (const Range range : document.comments()) {
    found.emplace(document.text().substr(range.begin, range.end - range.begin));
  }
  return found;
}

void check_bytes(const Document& before, const Editor& editor) {
  std::string text(before.text());
  const std::vector<Splice>& splices = editor.splices().back();
  for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
    text.replace(splice->old.begin, splice->old.end - splice->old.begin, splice->text);
  }
  CHECK(text == editor.document().text());
  std::multiset<std::string> kept = comments(editor.document());
  for (const std::string& comment : editor.dropped_comments()) kept.insert(comment);
  CHECK(kept == comments(before));
}

struct Tally {
  int done = 0;
  int refused = 0;
};

// The document after one random edit; the same where that was refused.
Document edited(std::mt19937& random, const Document& document, Tally& tally) {
  Editor editor(document);
  RandomEdit edit(random, document.root());
  const Status<Refusal> done = edit.run(editor);
  if (!done) {
    INFO(done.error().message);
    ++tally.refused;
    CHECK(done.error().why == Refusal::Why::refused);
    CHECK(editor.document().text() == document.text());
    return document;
  }
  ++tally.done;
  const auto finished = editor.finish();
  REQUIRE(finished);
  INFO(finished->text());
  CHECK(model_of(finished->root()) == edit.model());
  check_bytes(document, editor);
  return *finished;
}

TEST_CASE("random edits do what the model does, or nothing") {
  std::mt19937 random(20261122);
  for (const std::string& text : documents()) {
    INFO(text);
    auto document = Document::parse(text);
    REQUIRE(document);
    Tally tally;
    for (int chain = 0; chain < 50; ++chain) {
      Document next = *document;
      for (int i = 0; i < 8; ++i) next = edited(random, next, tally);
    }
    CHECK(tally.done > 50);
  }
}

}  // namespace
}  // namespace bywhen::yaml

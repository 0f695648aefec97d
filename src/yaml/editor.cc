#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/yaml/edit.h"
#include "bywhen/yaml/stretch.h"
#include "yaml/around.h"
#include "yaml/operations.h"
#include "yaml/readers.h"
#include "yaml/verdict.h"
#include "yaml/verifier.h"

namespace bywhen::yaml {

namespace {

// Nothing where the document as a whole can be edited.
Status<Refusal> check_editable(const Document& document) {
  const Tree& tree = document.tree();
  if (tree.obstacle) {
    return Refusal{
        Refusal::Why::unsupported, tree.obstacle->offset,
        fmt::format("this can be read, but not edited around: {}", tree.obstacle->reason)};
  }
  if (tree.duplicate_keys.empty()) return Done{};
  const Node key = tree.duplicate_keys.front();
  return Refusal{Refusal::Why::refused, key.range().begin,
                 fmt::format("the key '{}' is here twice", key.value())};
}

bool is_well_formed(const Value& value) {
  if (find_invalid_utf8(value.string()) != std::string::npos) return false;
  for (const std::string& key : value.keys()) {
    if (find_invalid_utf8(key) != std::string::npos) return false;
  }
  for (const Value& item : value.items()) {
    if (!is_well_formed(item)) return false;
  }
  return true;
}

std::string_view text_of(const Document& document, Range range) {
  return document.text().substr(range.begin, range.end - range.begin);
}

// The document after the change, or what is wrong with it.
Result<Document, std::string> judge(const Document& before, const Change& change) {
  const ParsedTree tree = parse_tree(spliced(before.text(), change.splices), before.tree().around);
  if (!tree) return "the file would not be readable: " + tree.error().message;
  const Document after(*tree);
  if (auto fault = find_fault(before, change, after)) return *std::move(fault);
  return after;
}

// Whether what was just done would need a look at what the document was cut out of.
bool misses_something(const Document& document) {
  Around* around = document.tree().around.get();
  return around != nullptr && std::exchange(around->is_missed, false);
}

using Operation = std::function<Outcome(const Target&, Quoting)>;

}  // namespace

struct Edited {
  Document document;
  Change change;
};

namespace {

// Finds the target and makes the change; where the judge is against it, once more in double quotes.
Result<Edited, Refusal> edit(const Document& document, const Path& path,
                             const Operation& operation) {
  if (const auto editable = check_editable(document); !editable) return editable.error();
  const Result<Target, Refusal> target = find_target(document, path);
  if (!target) return target.error();
  Refusal refusal;
  for (const Quoting quoting : {Quoting::as_around, Quoting::always_double}) {
    Outcome change = operation(*target, quoting);
    if (misses_something(document))
      return refuse(document.tree(), target->node, "too little is here");
    if (!change) return change.error();
    Result<Document, std::string> after = judge(document, *change);
    if (after) return Edited{*std::move(after), *std::move(change)};
    if (!refusal.message.empty()) break;
    const std::uint32_t place = document.tree().nodes[target->node].begin;
    refusal = {Refusal::Why::verify, place, "this can't be edited safely: " + after.error()};
  }
  return refusal;
}

Refusal malformed(const Document& document) {
  const auto end = static_cast<std::uint32_t>(document.text().size());
  return {Refusal::Why::refused, std::min(end, document.tree().body), "the new text is not UTF-8"};
}

}  // namespace

Editor::Editor(Document document) : original_(document), document_(std::move(document)) {}

Status<Refusal> Editor::take(Result<Edited, Refusal> edited) {
  if (!edited) return edited.error();
  const auto report = [&](std::vector<std::string>& to, std::size_t comment) {
    to.emplace_back(text_of(document_, document_.comments()[comment]));
  };
  for (const std::size_t i : dropped_by(document_.tree(), edited->change.splices)) {
    report(dropped_, i);
  }
  for (const std::size_t i : edited->change.left) report(left_, i);
  splices_.push_back(std::move(edited->change.splices));
  document_ = std::move(edited->document);
  return Done{};
}

Status<Refusal> Editor::set(const Path& path, const Value& value) {
  if (!is_well_formed(value)) return malformed(document_);
  return take(edit(document_, path, [&](const Target& target, Quoting quoting) {
    return replace_value(document_, target, value, quoting);
  }));
}

Status<Refusal> Editor::insert_key(const Path& mapping, std::string_view key, const Value& value,
                                   std::string_view after) {
  if (!is_well_formed(Value::map({{std::string(key), value}}))) return malformed(document_);
  return take(edit(document_, mapping, [&](const Target& target, Quoting quoting) {
    return insert_entry(document_, target, key, value, after, quoting);
  }));
}

Status<Refusal> Editor::remove_key(const Path& mapping, std::string_view key) {
  return take(edit(document_, mapping, [&](const Target& target, Quoting) -> Outcome {
    const Result<FoundChild, Refusal> child =
        child_at(document_.tree(), target.node, std::string(key));
    if (!child) return child.error();
    return remove_child(document_, target, child->index);
  }));
}

Status<Refusal> Editor::rename_key(const Path& mapping, std::string_view key,
                                   std::string_view new_key) {
  if (!is_well_formed(Value::text(std::string(new_key)))) return malformed(document_);
  return take(edit(document_, mapping, [&](const Target& target, Quoting quoting) -> Outcome {
    const Result<FoundChild, Refusal> child =
        child_at(document_.tree(), target.node, std::string(key));
    if (!child) return child.error();
    return replace_key(document_, target, child->child, new_key, quoting);
  }));
}

Status<Refusal> Editor::insert_item(const Path& sequence, std::size_t index, const Value& value) {
  if (!is_well_formed(value)) return malformed(document_);
  return take(edit(document_, sequence, [&](const Target& target, Quoting quoting) {
    return yaml::insert_item(document_, target, index, value, quoting);
  }));
}

Status<Refusal> Editor::remove_item(const Path& sequence, std::size_t index) {
  return take(edit(document_, sequence, [&](const Target& target, Quoting) -> Outcome {
    const Result<FoundChild, Refusal> child = child_at(document_.tree(), target.node, index);
    if (!child) return child.error();
    return remove_child(document_, target, child->index);
  }));
}

Status<Refusal> Editor::put_back(const Stretch& stretch) {
  const auto unsafe = [&](const std::string& why) {
    return Refusal{Refusal::Why::verify, stretch.cut_.bytes.begin,
                   "this can't be edited safely: " + why};
  };
  auto change = stretch.as_change();
  if (!change) return unsafe("the list would not stay where it is");
  Result<Document, std::string> after = judge(document_, *change);
  if (!after) return unsafe(after.error());
  const Editor& inside = stretch.editor_;
  dropped_.insert(dropped_.end(), inside.dropped_.begin(), inside.dropped_.end());
  left_.insert(left_.end(), inside.left_.begin(), inside.left_.end());
  splices_.push_back(std::move(change->splices));
  document_ = *std::move(after);
  return Done{};
}

Result<Document, Refusal> Editor::finish() const {
  if (const auto objection = find_objection(original_, document_)) {
    return Refusal{Refusal::Why::verify, document_.tree().body, *objection};
  }
  return document_;
}

}  // namespace bywhen::yaml

#include "bywhen/model/rename.h"

namespace bywhen {
namespace {

using yaml::Node;
using yaml::Value;

// Walks the document, not the Plan: an index must be that of the file, whatever could not be read.
class Renaming {
 public:
  Renaming(std::string_view from, const std::string& to) : from_(from), to_(Value::text(to)) {}

  // A field that names one person, or a list of them.
  void field(Node mapping, const Target& target, std::string_view key) {
    const Node value = mapping.is_mapping() ? mapping.find(key) : Node();
    if (!value) return;
    if (value.is_scalar() && value.value() == from_) {
      changes_.push_back(set_field(target, key, to_));
    }
    if (!value.is_sequence()) return;
    std::size_t index = 0;
    for (Node item = value.first(); item; item = item.next(), ++index) {
      if (!item.is_scalar() || item.value() != from_) continue;
      changes_.push_back(replace_item(target, key, index, to_));
    }
  }

  // The same field of each item of a list of the action `id`.
  void field_of_items(Node action, std::string_view list, Target target, std::string_view key) {
    const Node items = action.find(list);
    if (!items || !items.is_sequence()) return;
    target.index = 0;
    for (Node item = items.first(); item; item = item.next(), ++target.index) {
      field(item, target, key);
    }
  }

  void action(Node node) {
    if (!node.is_mapping()) return;
    const Node id = node.find("id");
    const std::string name(id ? id.value() : std::string_view());
    field(node, {Entity::action, name}, "owner");
    field(node, {Entity::action, name}, "helpers");
    field_of_items(node, "risks", {Entity::risk, name}, "owner");
    field_of_items(node, "updates", {Entity::update, name}, "author");
    handovers(node, name);
  }

  // Whose the action was, and whose it became then.
  void handovers(Node action, const std::string& id) {
    const Node updates = action.find("updates");
    if (!updates || !updates.is_sequence()) return;
    Target target{Entity::update, id};
    for (Node item = updates.first(); item; item = item.next(), ++target.index) {
      const Node changed = item.is_mapping() ? item.find("field") : Node();
      if (!changed || changed.value() != "owner") continue;
      field(item, target, "from");
      field(item, target, "to");
    }
  }

  std::vector<Change> take() { return std::move(changes_); }

 private:
  std::string_view from_;
  Value to_;
  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> rename_person(const Plan& plan, std::string_view from, const std::string& to) {
  Renaming renaming(from, to);
  const Node root = plan.document.root();
  renaming.field(root, {}, "facilitator");
  renaming.field(root, {}, "present");
  const Node actions = root.find("actions");
  if (actions && actions.is_sequence()) {
    for (Node action = actions.first(); action; action = action.next()) renaming.action(action);
  }
  std::vector<Change> changes = renaming.take();
  changes.push_back(set_field({Entity::person, std::string(from)}, "id", Value::text(to)));
  return changes;
}

}  // namespace bywhen

#include "bywhen/exchange/carry_over.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "bywhen/value/id.h"
#include "exchange/copy.h"

namespace bywhen {
namespace {

using yaml::Node;
using yaml::Value;
using Fields = std::vector<std::pair<std::string, Value>>;

class CarryOver {
 public:
  explicit CarryOver(const Plan& old) : old_(old), document_(old.document) {}

  Result<CarriedOver> carried() {
    if (auto sound = check_document(); !sound) return sound.error();
    for (const yaml::Entry& field : document_.root().entries()) {
      if (auto taken = take(field.key.value(), field.value); !taken) return taken.error();
    }
    if (!document_.root().find("actions")) set("actions", Value::list({}));
    // Each goes behind the last key of the format, so that the first of them comes last.
    carried_.changes.insert(carried_.changes.end(), own_.rbegin(), own_.rend());
    return std::move(carried_);
  }

 private:
  [[nodiscard]] Error refused(std::string message, std::string hint, std::uint32_t offset) const {
    return {std::move(message), std::move(hint), place_of(document_, offset)};
  }

  [[nodiscard]] Status<> check_document() const {
    if (const auto& obstacle = document_.obstacle()) {
      return refused("this can be read, but not copied: " + obstacle->reason,
                     "change this place by hand in an editor", obstacle->offset);
    }
    if (const auto& twice = document_.duplicate_keys(); !twice.empty()) {
      return refused("the key '" + std::string(twice.front().value()) + "' stands here twice",
                     "keep the one that is right and take the other out",
                     twice.front().range().begin);
    }
    if (auto unique = check_ids(old_.people, "person", "a short lower-case word"); !unique) {
      return unique;
    }
    const std::string improvement = entry_id('I', old_.next_improvement_number());
    if (auto unique = check_ids(old_.improvements, "improvement", improvement); !unique) {
      return unique;
    }
    return check_ids(old_.actions, "action", entry_id('A', old_.next_action_number()));
  }

  // `free`: an id that could be given.
  template <class Entry>
  [[nodiscard]] Status<> check_ids(const std::vector<Entry>& entries, const std::string& what,
                                   const std::string& free) const {
    std::unordered_set<std::string_view> seen;
    for (const Entry& entry : entries) {
      if (!entry.id) {
        return refused("this " + what + " has no id that could be kept",
                       "give it an id in the file: " + free, entry.range.begin);
      }
      if (!seen.insert(*entry.id).second) {
        return refused("the id " + std::string(*entry.id) + " is used twice",
                       "give one of them another id: " + free, entry.id.range().begin);
      }
    }
    return Done{};
  }

  // One field of the plan.
  Status<> take(std::string_view key, Node value) {
    if (key == "actions") return take_actions(value);
    if (key == "improvements") return take_improvements(value);
    if (key == "agenda") return take_agenda(value);
    const bool is_kept = key == "people" || key == "facilitator" || key == "calendar" ||
                         key == "parked" || key.starts_with("x-");
    if (!is_kept) return Done{};
    auto copy = copy_of(document_, value);
    if (!copy) return copy.error();
    set(key, std::move(*copy));
    return Done{};
  }

  Status<> take_actions(Node list) {
    auto nodes = entries_of(list, "an action");
    if (!nodes) return nodes.error();
    std::vector<Value> items;
    for (std::size_t i = 0; i < nodes->size(); ++i) {
      const Action& action = old_.actions[i];
      if (!action.is_open()) {
        ++(*action.status == ActionStatus::done ? carried_.done : carried_.dropped);
        continue;
      }
      auto copy = copy_of_action((*nodes)[i]);
      if (!copy) return copy.error();
      items.push_back(std::move(*copy));
      carried_.actions.emplace_back(*action.id);
    }
    set("actions", Value::list(std::move(items)));
    return Done{};
  }

  Result<Value> copy_of_action(Node action) const {
    const auto is_awaited = [this](Node id) { return is_still_to_wait_for(id); };
    const auto copy = copy_of(document_, action);
    if (!copy) return copy.error();
    Fields fields;
    for (std::size_t i = 0; i < copy->keys().size(); ++i) {
      const std::string& key = copy->keys()[i];
      const Node field = action.find(key);
      Value value = copy->items()[i];
      if (key == "updates") value = only_items(value, field, tells_of_a_deadline);
      if (key == "after") value = only_items(value, field, is_awaited);
      const bool is_emptied = field.size() > 0 && value.items().empty();
      if (!is_emptied) fields.emplace_back(key, std::move(value));
    }
    return in_style_of(action, Value::map(std::move(fields)));
  }

  // `copy`, a copy of `list`, with the items that `is_kept`; what is no list stays what it is.
  template <class IsKept>
  static Value only_items(const Value& copy, Node list, IsKept is_kept) {
    if (!list.is_sequence()) return copy;
    const std::vector<Node> nodes = list.items();
    std::vector<Value> items;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (is_kept(nodes[i])) items.push_back(copy.items()[i]);
    }
    return in_style_of(list, Value::list(std::move(items)));
  }

  static bool tells_of_a_deadline(Node update) {
    const Node field = update.find("field");
    return field && field.value() == "deadline";
  }

  // Not an action that is done or dropped. One that isn't there stays named: lint asks about it.
  [[nodiscard]] bool is_still_to_wait_for(Node id) const {
    const Action* action = old_.action(id.value());
    return action == nullptr || action->is_open();
  }

  Status<> take_improvements(Node list) {
    auto nodes = entries_of(list, "an improvement");
    if (!nodes) return nodes.error();
    const std::unordered_set<std::string_view> served = improvements_served();
    std::vector<Value> items;
    for (std::size_t i = 0; i < nodes->size(); ++i) {
      const Improvement& improvement = old_.improvements[i];
      const bool is_done = improvement.status && *improvement.status == ImprovementStatus::done;
      if (is_done && !served.contains(*improvement.id)) continue;
      auto copy = copy_of(document_, (*nodes)[i]);
      if (!copy) return copy.error();
      items.push_back(std::move(*copy));
    }
    carried_.improvements = items.size();
    if (!items.empty()) set("improvements", Value::list(std::move(items)));
    return Done{};
  }

  // Those that open actions name.
  [[nodiscard]] std::unordered_set<std::string_view> improvements_served() const {
    std::unordered_set<std::string_view> ids;
    for (const Action& action : old_.actions) {
      if (!action.is_open()) continue;
      for (const Text& id : action.improvements) {
        if (id) ids.insert(*id);
      }
    }
    return ids;
  }

  // The steps, without the minutes that they took last time.
  Status<> take_agenda(Node list) {
    auto nodes = entries_of(list, "a step of the agenda");
    if (!nodes) return nodes.error();
    std::vector<Value> steps;
    for (const Node node : *nodes) {
      auto copy = copy_of(document_, node);
      if (!copy) return copy.error();
      Fields fields;
      for (std::size_t i = 0; i < copy->items().size(); ++i) {
        if (copy->keys()[i] != "actual") fields.emplace_back(copy->keys()[i], copy->items()[i]);
      }
      steps.push_back(in_style_of(node, Value::map(std::move(fields))));
    }
    if (!steps.empty()) set("agenda", Value::list(std::move(steps)));
    return Done{};
  }

  // The items of a list, which must all be mappings: then the plan has an entry for each of them.
  [[nodiscard]] Result<std::vector<Node>> entries_of(Node list, const char* what) const {
    if (!list.is_sequence() && !list.is_null()) {
      return refused("this must be a list", "'bywhen lint' says more", list.range().begin);
    }
    std::vector<Node> nodes = list.items();
    for (const Node node : nodes) {
      if (node.is_mapping()) continue;
      return refused("this is not " + std::string(what), "'bywhen lint' says what it should be",
                     node.range().begin);
    }
    return nodes;
  }

  static Value in_style_of(Node node, const Value& value) {
    return node.style() == yaml::Style::flow ? value.inline_by_default() : value;
  }

  void set(std::string_view key, Value value) {
    auto& changes = key.starts_with("x-") ? own_ : carried_.changes;
    changes.push_back(set_field({}, key, std::move(value)));
  }

  const Plan& old_;
  const yaml::Document& document_;
  CarriedOver carried_;
  std::vector<Change> own_;  // for the keys that are the plan's own, in their order
};

}  // namespace

Result<CarriedOver> carry_over(const Plan& old) { return CarryOver(old).carried(); }

}  // namespace bywhen

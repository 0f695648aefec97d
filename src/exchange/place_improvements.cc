#include <unordered_map>

#include "bywhen/base/text.h"
#include "bywhen/exchange/improvements.h"
#include "bywhen/value/id.h"

namespace bywhen {
namespace {

using yaml::Value;

Value priority_value(const ListedImprovement& item) {
  return Value::raw(std::to_string(item.priority));
}

Value done_value() { return Value::raw(std::string(name(ImprovementStatus::done))); }

Value new_entry(const std::string& id, const ListedImprovement& item) {
  std::vector<std::pair<std::string, Value>> fields{{"id", Value::text(id)},
                                                    {"title", Value::text(item.title)},
                                                    {"priority", priority_value(item)}};
  if (!item.benefit.empty()) fields.emplace_back("benefit", Value::text(item.benefit));
  if (item.is_done) fields.emplace_back("status", done_value());
  return entry(Entity::improvement, std::move(fields));
}

std::vector<Change> update(const Improvement& known, const ListedImprovement& item) {
  const Target target{Entity::improvement, std::string(*known.id)};
  std::vector<Change> changes{set_field(target, "priority", priority_value(item))};
  if (!known.benefit.written() && !item.benefit.empty()) {
    changes.push_back(set_field(target, "benefit", Value::text(item.benefit)));
  }
  if (item.is_done) changes.push_back(set_field(target, "status", done_value()));
  return changes;
}

}  // namespace

PlacedImprovements place_improvements(const Plan& plan, const ImprovementList& list,
                                      unsigned first_number) {
  std::unordered_map<std::string, const Improvement*> known;
  for (const Improvement& improvement : plan.improvements) {
    if (improvement.id && improvement.title) {
      known.emplace(fold_case(trim(*improvement.title)), &improvement);
    }
  }
  PlacedImprovements placed;
  std::vector<Value> entries;
  unsigned number = first_number;
  for (const ListedImprovement& item : list.items) {
    if (const auto same = known.find(fold_case(item.title)); same != known.end()) {
      placed.ids.emplace_back(*same->second->id);
      for (Change& change : update(*same->second, item))
        placed.changes.push_back(std::move(change));
      continue;
    }
    while (number > max_entry_number || plan.improvement(entry_id('I', number)) != nullptr) {
      number = number < max_entry_number ? number + 1 : 1;
    }
    placed.ids.push_back(entry_id('I', number++));
    entries.push_back(new_entry(placed.ids.back(), item));
  }
  if (plan.improvements.empty() && !entries.empty()) {
    placed.changes.push_back(set_field({}, "improvements", Value::list(std::move(entries))));
    return placed;
  }
  for (Value& one : entries) {
    placed.changes.push_back(add_item({}, "improvements", std::move(one)));
  }
  return placed;
}

}  // namespace bywhen

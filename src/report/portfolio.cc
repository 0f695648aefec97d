#include "report/portfolio.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// Somebody in one plan.
struct Known {
  std::size_t plan = 0;
  std::string_view id;
  const Person* entry = nullptr;  // null where the plan has no such entry

  [[nodiscard]] bool is_described() const {
    return entry != nullptr && (entry->name || entry->email);
  }
};

// Who is the same in several plans.
class People {
 public:
  explicit People(std::span<const Reported> plans) : plans_(plans) {}

  // The number of that person among all; those who are described in their plan go first.
  std::size_t place_of(const Known& known) {
    auto found = known.is_described() ? described(*known.entry) : by_id(known.id);
    // Two ids in one plan are two people.
    if (found && named_.contains({*found, known.plan})) found.reset();
    const std::size_t place = found.value_or(loads_.size());
    if (!found) add(known);
    named_.emplace(place, known.plan);
    remember(known, place);
    return place;
  }
  [[nodiscard]] Load& load(std::size_t place) { return loads_[place]; }
  std::vector<Load> take() { return std::move(loads_); }

 private:
  [[nodiscard]] std::optional<std::size_t> described(const Person& person) const {
    const std::string email = fold_case(person.email.value_or(""));
    const auto same_email = emails_.find(email);
    if (!email.empty() && same_email != emails_.end()) return same_email->second;
    const auto same_name = names_.find(fold_case(person.name.value_or("")));
    if (!person.name || same_name == names_.end()) return {};
    const bool has_two = !email.empty() && has_email_[same_name->second];
    return has_two ? std::nullopt : std::optional(same_name->second);
  }

  [[nodiscard]] std::optional<std::size_t> by_id(std::string_view id) const {
    const auto found = ids_.find(id);
    if (found == ids_.end() || found->second.size() != 1) return {};
    return found->second.front();
  }

  void add(const Known& known) {
    const bool has_name = known.entry != nullptr && known.entry->name;
    loads_.push_back({.plan = plans_[known.plan].plan,
                      .person = known.id,
                      .name = has_name ? *known.entry->name : known.id});
    has_email_.push_back(false);
  }

  void remember(const Known& known, std::size_t place) {
    auto& ids = ids_[known.id];
    if (std::ranges::find(ids, place) == ids.end()) ids.push_back(place);
    if (known.entry == nullptr) return;
    if (known.entry->name) names_.try_emplace(fold_case(*known.entry->name), place);
    if (!known.entry->email) return;
    emails_.try_emplace(fold_case(*known.entry->email), place);
    has_email_[place] = true;
  }

  std::span<const Reported> plans_;
  std::vector<Load> loads_;
  std::vector<bool> has_email_;                          // of each load
  std::set<std::pair<std::size_t, std::size_t>> named_;  // loads, and the plans that name them
  std::unordered_map<std::string, std::size_t> emails_;
  std::unordered_map<std::string, std::size_t> names_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> ids_;
};

void add_action(const Action& action, std::size_t plan, Date today, Load& load) {
  if (!action.is_open()) return;
  if (load.shares.empty() || load.shares.back().plan != plan) load.shares.push_back({plan, 0});
  ++load.shares.back().open;
  ++load.open;
  if (is_overdue(action, today)) ++load.overdue;
  if (!action.deadline || *action.deadline < today) return;
  if (!load.next || *action.deadline < *load.next) load.next = *action.deadline;
}

// Fills in the people of `out`, and who is who.
void add_loads(std::span<const Reported> plans, Date today, Portfolio& out) {
  People people(plans);
  std::vector<std::pair<Known, const Commitments*>> all;
  out.who.resize(plans.size());
  for (std::size_t i = 0; i < plans.size(); ++i) {
    std::unordered_map<std::string_view, const Person*> entries;
    for (const Person& person : plans[i].plan->people) {
      if (person.id) entries.try_emplace(*person.id, &person);
    }
    for (const Commitments& one : out.overviews[i].people) {
      const auto entry = entries.find(one.person);
      const bool is_listed = entry != entries.end();
      all.push_back({{i, one.person, is_listed ? entry->second : nullptr}, &one});
      if (is_listed) entries.erase(entry);
    }
    // Who owns nothing may be who does in another plan.
    for (const Person& person : plans[i].plan->people) {
      const auto entry = person.id ? entries.find(*person.id) : entries.end();
      if (entry == entries.end() || entry->second != &person) continue;
      all.push_back({{i, entry->first, entry->second}, nullptr});
    }
  }
  for (const bool described : {true, false}) {
    for (const auto& [known, commitments] : all) {
      if (known.is_described() != described) continue;
      out.who[known.plan].emplace(known.id, people.place_of(known));
    }
  }
  for (const auto& [known, commitments] : all) {
    if (commitments == nullptr) continue;
    Load& load = people.load(out.who[known.plan].at(known.id));
    for (const Action* action : commitments->actions) add_action(*action, known.plan, today, load);
  }
  out.people = people.take();
}

void add(const Progress& one, Progress& all) {
  all.done += one.done;
  all.open += one.open;
  all.dropped += one.dropped;
  all.overdue += one.overdue;
}

}  // namespace

Portfolio portfolio_of(std::span<const Reported> plans, Date today) {
  Portfolio out;
  for (const Reported& one : plans) {
    out.overviews.push_back(overview(*one.plan, today));
    add(out.overviews.back().progress, out.progress);
    const Costs& costs = out.overviews.back().costs;
    out.costs.add(costs.total);
    out.unreadable_costs += costs.unreadable.size();
  }
  add_loads(plans, today, out);
  std::erase_if(out.people, [](const Load& load) { return load.open == 0; });
  std::ranges::sort(out.people, [](const Load& a, const Load& b) {
    if (a.open != b.open) return a.open > b.open;
    return std::pair(fold_case(a.name), a.person) < std::pair(fold_case(b.name), b.person);
  });
  return out;
}

}  // namespace bywhen

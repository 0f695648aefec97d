#include "dialogue/steps/load_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/ownership.h"
#include "bywhen/value/when.h"

namespace bywhen {
namespace {

constexpr std::size_t least_that_is_much = 4;  // open actions
constexpr std::size_t most_named = 4;          // people, of each kind

struct Load {
  std::size_t actions = 0;
  std::map<Date, std::size_t> due;
};

std::string first_few(std::vector<std::string> names) {
  const std::size_t all = names.size();
  if (all > most_named) {
    names.resize(most_named);
    names.push_back(fmt::format("{} more", all - most_named));
  }
  return join(names, ", ");
}

}  // namespace

std::string load_line(const Plan& plan, Date today) {
  std::map<std::string, Load, std::less<>> loads;
  for (const Action& action : plan.actions) {
    if (!action.is_open() || !action.is_owned()) continue;
    Load& load = loads[std::string(*action.owner)];
    ++load.actions;
    if (action.deadline) ++load.due[*action.deadline];
  }
  const auto called = [&](std::string_view id) { return printable(short_name(plan, id)); };
  std::vector<std::string> idle;
  for (const Person& person : plan.people) {
    if (person.id && !loads.contains(*person.id) && was_present(plan, *person.id)) {
      idle.push_back(called(*person.id));
    }
  }
  std::vector<std::string> busy;
  std::vector<std::string> clashes;
  for (const auto& [id, load] : loads) {
    if (load.actions >= least_that_is_much) {
      busy.push_back(fmt::format("{} {}", called(id), load.actions));
    }
    for (const auto& [day, count] : load.due) {
      if (count > 1)
        clashes.push_back(fmt::format("{} {} by {}", called(id), count, spoken(day, today)));
    }
  }
  std::vector<std::string> parts;
  if (!idle.empty()) parts.push_back("nothing yet: " + first_few(std::move(idle)));
  if (!busy.empty()) parts.push_back("much: " + first_few(std::move(busy)));
  if (!clashes.empty()) parts.push_back("on one day: " + first_few(std::move(clashes)));
  return join(parts, " | ");
}

}  // namespace bywhen

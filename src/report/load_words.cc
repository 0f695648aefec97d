#include "bywhen/report/load_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "report/wording.h"

namespace bywhen {
namespace {

// "4 of 9 open actions"
std::string share(std::size_t owned, std::size_t open) {
  if (open == 1) return "the only open action";
  if (owned == open) return fmt::format("all {} open actions", open);
  return fmt::format("{} of {} open actions", owned, open);
}

}  // namespace

std::string load_words(const Plan& plan, std::string_view person, Date today) {
  std::size_t open = 0;
  std::size_t owned = 0;
  std::map<Date, std::size_t> due;
  for (const Action& action : plan.actions) {
    if (!action.is_open()) continue;
    ++open;
    if (!action.is_owned() || *action.owner != person) continue;
    ++owned;
    if (action.deadline) ++due[*action.deadline];
  }
  if (owned == 0) return {};
  std::string words = Names(plan).of(person) + " now owns " + share(owned, open);
  const auto fullest = std::max_element(
      due.begin(), due.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (fullest != due.end() && fullest->second > 1) {
    words +=
        fmt::format(", {} due the same day ({})", fullest->second, spoken(fullest->first, today));
  }
  return words;
}

}  // namespace bywhen

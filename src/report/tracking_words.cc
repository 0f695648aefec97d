#include "bywhen/report/tracking_words.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "report/wording.h"

namespace bywhen {

std::string moved_words(Date from, Date to, const Plan& plan, Date today) {
  return fmt::format("moved from {}, {} {}", spoken(from, today),
                     days_apart(from, to, plan.calendar), from < to ? "later" : "earlier");
}

std::string freed_words(const Plan& plan, std::span<const Action* const> actions) {
  if (actions.empty()) return {};
  Names names(plan);
  std::vector<std::string> freed;
  for (const Action* action : actions) {
    const std::string owner = action->is_owned() ? names.of(*action->owner) : "no owner";
    freed.push_back(fmt::format("{} ({})", id_of(*action), owner));
  }
  return fmt::format("now {} can start", join(freed, ", "));
}

}  // namespace bywhen

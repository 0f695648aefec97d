#include "bywhen/dialogue/check_in.h"

namespace bywhen {

std::optional<CheckInQuestion> CheckInRound::question(const Plan&) { return std::nullopt; }

Result<Heard> CheckInRound::hear(std::string_view line, const Plan& plan) {
  auto understood = understand(line, {.plan = plan, .today = today_});
  if (!understood) return understood.error();
  return std::move(understood->heard);
}

Result<Heard> CheckInRound::hear_answer(std::string_view line, const Plan& plan) {
  return hear(line, plan);
}

std::vector<Change> mark_held(const Plan&, Date, bool) { return {}; }

std::string_view check_in_help() { return ""; }

}  // namespace bywhen

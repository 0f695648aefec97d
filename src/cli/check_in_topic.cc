#include "cli/check_in_topic.h"

namespace bywhen::cli {

std::string CheckInTopic::opening(const Plan&) { return ""; }

std::optional<Prompt> CheckInTopic::ask(const Plan& plan) {
  const auto question = round_.question(plan);
  if (!question) return std::nullopt;
  return Prompt{.item = question->read, .text = question->action};
}

std::string CheckInTopic::summary(const Plan&) { return ""; }

}  // namespace bywhen::cli

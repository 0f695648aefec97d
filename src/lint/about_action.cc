#include "lint/about_action.h"

#include <fmt/format.h>

namespace bywhen {
namespace {

// The part of `range` that is on its first line.
yaml::Range first_line(std::string_view text, yaml::Range range) {
  const std::size_t end = text.substr(0, range.end).find_first_of("\r\n", range.begin);
  if (end != std::string_view::npos) range.end = static_cast<std::uint32_t>(end);
  return range;
}

}  // namespace

std::string called(const Action& action) {
  return action.id ? std::string(*action.id) : "this action";
}

std::string command(std::string_view verb, const Action& action, std::string_view rest) {
  if (!action.id) return fmt::format("give it an id, then bywhen {} ID {}", verb, rest);
  return fmt::format("bywhen {} {} {}", verb, *action.id, rest);
}

Finding about_action(const Rule& rule, const Plan& plan, const Action& action) {
  Finding finding;
  finding.rule = &rule;
  finding.range =
      action.id.written() ? action.id.range() : first_line(plan.document.text(), action.range);
  finding.action = action.id.value_or({});
  return finding;
}

}  // namespace bywhen

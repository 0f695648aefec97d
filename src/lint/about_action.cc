#include "lint/about_action.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"

namespace bywhen {

yaml::Range first_line(const Plan& plan, yaml::Range range) {
  const std::string_view text = plan.document.text().substr(0, range.end);
  const std::size_t end = text.find_first_of("\r\n", range.begin);
  if (end != std::string_view::npos) range.end = static_cast<std::uint32_t>(end);
  return range;
}

std::string quoted_short(std::string_view text) {
  constexpr std::size_t most_columns = 60;
  const std::string_view all = trim(text);
  const std::string_view line = trim(all.substr(0, all.find_first_of("\r\n")));
  if (line.size() == all.size()) return fmt::format("'{}'", shorten(line, most_columns));
  return fmt::format("'{} …'", shorten(line, most_columns - 2));
}

std::string called(const Action& action) {
  return action.id ? std::string(*action.id) : "this action";
}

std::string called(const Resource& resource) {
  return resource.need ? quoted_short(*resource.need) : "this resource";
}

bool is_open(const Risk& risk) {
  // A text where a risk should be is invalid-value's to say.
  if (risk.risk && risk.risk.range() == risk.range) return false;
  return !risk.status.written() || (risk.status && *risk.status == RiskStatus::open);
}

std::string ago(int workdays) {
  if (workdays < 1) return {};
  return fmt::format(", {} working day{} ago", workdays, workdays == 1 ? "" : "s");
}

bool is_held_by_key_let_pass(const RuleInput& input, yaml::Range at) {
  return std::ranges::binary_search(input.keys_let_pass, at.begin);
}

std::string command(std::string_view verb, const Action& action, std::string_view rest) {
  if (!action.id) return fmt::format("give it an id, then bywhen {} ID {}", verb, rest);
  return fmt::format("bywhen {} {} {}", verb, *action.id, rest);
}

Finding about_action(const Rule& rule, const Plan& plan, const Action& action) {
  Finding finding;
  finding.rule = &rule;
  finding.range = action.id.written() ? action.id.range() : first_line(plan, action.range);
  finding.action = action.id.value_or({});
  return finding;
}

}  // namespace bywhen

#include "cli/lint_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <system_error>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "cli/lint_call.h"
#include "cli/lint_configs.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t widest_text = 80;

std::string indented(std::string_view text) {
  std::string out;
  if (text.ends_with('\n')) text.remove_suffix(1);
  for (const std::string_view line : split(text, '\n')) {
    out.append(line.empty() ? "" : "    ").append(line).append("\n");
  }
  return out;
}

std::optional<Error> objection_to_file(const std::filesystem::path& plan) {
  std::error_code failed;
  if (std::filesystem::is_directory(plan, failed)) {
    return Error{
        .message = "this is a folder", .hint = "name a plan in it", .place = plan.string()};
  }
  if (std::filesystem::exists(plan, failed)) return std::nullopt;
  return Error{.message = "there is no such file",
               .hint = "check the name and the folder you are in",
               .place = plan.string()};
}

std::string fail_on_line(const LintCall& settings, const LintConfig& config,
                         const std::string& file) {
  const std::string line = fmt::format("fail-on: {}", bywhen::name(settings.fail_on_for(config)));
  if (settings.fail_on) return line + "  (--fail-on)\n";
  if (!config.fail_on) return line + "\n";
  return fmt::format("{}  ({}:{})\n", line, file, config.fail_on_line);
}

// "warning  P501 missing-done-when  (.bywhen.yaml:5)"; the source where it is not as the rule has it.
std::string rule_line(const Rule& rule, const RuleChoice& choice, const std::string& source) {
  const bool runs = choice.runs(rule);
  const std::string_view word =
      runs ? bywhen::name(choice.severity(rule)) : std::string_view("off");
  const bool is_default = runs == RuleChoice().runs(rule) &&
                          (!runs || choice.severity(rule) == RuleChoice().severity(rule));
  const std::string why = is_default || source.empty() ? "" : "  (" + source + ")";
  return fmt::format("{:<8} {} {}{}\n", word, rule.code, rule.name, why);
}

}  // namespace

std::string_view name_of(RuleSet set) {
  return set == RuleSet::core ? "core" : set == RuleSet::strict ? "strict" : "by name";
}

Result<int> explain(Call& call, const std::string& name) {
  auto found = typed_rule(name);
  if (!found) return found.error();
  const Rule& rule = **found;
  const std::size_t width = call.width() == 0 ? widest_text : std::min(call.width(), widest_text);
  call.out = fmt::format("{} ({}), {}, set {}{}\n\n{}.\n\n", call.paint.strong(rule.name),
                         rule.code, bywhen::name(rule.severity), name_of(rule.set),
                         rule.reads_clock ? ", reads the clock" : "", rule.summary);
  for (const std::string& line : wrap(rule.why, width)) call.out += line + "\n";
  if (!rule.source.empty()) call.out += fmt::format("\nSource: {}\n", rule.source);
  call.out +=
      fmt::format("\nNot so:\n\n{}\nBut so:\n\n{}", indented(rule.bad), indented(rule.good));
  return 0;
}

Result<int> show_config(Call& call, const std::filesystem::path& plan) {
  auto settings = typed_lint_call(call);
  if (!settings) return settings.error();
  if (auto objection = objection_to_file(plan)) return *std::move(objection);
  auto holding = LintConfigs().for_plan(plan.native());
  if (!holding) return holding.error();
  const LintConfig& config = *holding->config;
  const std::string file = printable(holding->file.string());
  call.out = fmt::format("{}: {}\n", printable(plan.string()),
                         file.empty() ? "no .bywhen.yaml above it" : "by " + file);
  if (const auto line = config.excluding_line(holding->path)) {
    call.out += fmt::format("excluded by {}:{}, unless the command line names it\n", file, line);
  }
  call.out += fail_on_line(*settings, config, file);
  const RuleChoice choice = settings->choice_for(config, holding->path);
  for (const Rule* rule : all_rules()) {
    call.out += rule_line(*rule, choice, printable(settings->source_of(*rule, *holding)));
  }
  return 0;
}

}  // namespace bywhen::cli

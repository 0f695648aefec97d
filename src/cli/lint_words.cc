#include "cli/lint_words.h"

#include <fmt/format.h>

#include <charconv>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "cli/lint_call.h"
#include "cli/lint_configs.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t most_stale = 5;  // entries that are named
constexpr std::size_t widest_text = 80;

std::string indented(std::string_view text) {
  std::string out;
  if (text.ends_with('\n')) text.remove_suffix(1);
  for (const std::string_view line : split(text, '\n')) {
    out.append(line.empty() ? "" : "    ").append(line).append("\n");
  }
  return out;
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
  auto holding = LintConfigs().for_plan(plan);
  if (!holding) return holding.error();
  const LintConfig& config = holding->config;
  const RuleChoice choice = settings->choice(config.choice_for(holding->path));
  const FailOn fail_on = settings->fail_on.value_or(config.fail_on.value_or(FailOn::error));
  call.out = fmt::format("{}: {}\n", printable(plan.string()),
                         holding->file.empty() ? "no .bywhen.yaml above it"
                                               : "by " + printable(holding->file.string()));
  if (config.excludes(holding->path)) {
    call.out += "excluded, unless the command line names it\n";
  }
  call.out += fmt::format("fail-on: {}\n", bywhen::name(fail_on));
  for (const Rule* rule : all_rules()) {
    const std::string_view word =
        choice.runs(*rule) ? bywhen::name(choice.severity(*rule)) : std::string_view("off");
    call.out += fmt::format("{:<8} {} {}\n", word, rule->code, rule->name);
  }
  return 0;
}

Result<std::size_t> typed_threads(const Call& call) {
  const std::string text = call.arguments.value("--jobs").value_or("0");
  std::size_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  const bool is_number = error == std::errc() && end == text.data() + text.size();
  if (is_number && (count > 0 || !call.arguments.has("--jobs"))) return count;
  return Error{.message = fmt::format("not a number of threads: '{}'", text),
               .hint = "a whole number from 1 on",
               .place = {}};
}

std::vector<std::string> stale_in_words(const std::vector<Baseline::Entry>& stale,
                                        const std::filesystem::path& baseline) {
  std::vector<std::string> lines;
  for (const Baseline::Entry& entry : stale) {
    if (lines.size() == most_stale) break;
    lines.push_back(fmt::format("known and gone: {}: {} at {}", entry.file, entry.rule, entry.at));
  }
  if (stale.size() > most_stale) {
    lines.push_back(fmt::format("known and gone: {} more", stale.size() - most_stale));
  }
  if (!stale.empty()) {
    lines.push_back(
        fmt::format("to take them out: bywhen lint --write-baseline {}", baseline.string()));
  }
  return lines;
}

}  // namespace bywhen::cli

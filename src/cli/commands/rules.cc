#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/lint/rule.h"
#include "cli/commands.h"
#include "cli/lint_words.h"
#include "cli/rules_manual.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view formats[] = {"text", "mdoc"};

constexpr Option options[] = {
    {"--format", "FORMAT", "text (the default) or mdoc, the page bywhen-rules(7)", false,
     words_in<formats>},
};

std::string table(const Paint& paint) {
  std::size_t width = 0;
  for (const Rule* rule : all_rules()) width = std::max(width, rule->name.size());
  std::string text;
  for (const Rule* rule : all_rules()) {
    const std::string severity = fmt::format("{:<7}", name(rule->severity));
    text += fmt::format(
        "{}  {}  {}  {:<6} {}  {}\n", rule->code, paint.strong(pad_right(rule->name, width)),
        rule->severity == Severity::error ? paint.bad(severity) : paint.warning(severity),
        name_of(rule->set), rule->reads_clock ? "clock" : "     ", rule->summary);
  }
  return text;
}

Result<int> run(Call& call) {
  if (!call.arguments.words.empty()) return explain(call, call.arguments.text());
  const std::string format = call.arguments.value("--format").value_or("text");
  if (format == "mdoc") return call.out = rules_manual(), 0;
  if (format == "text") return call.out = table(call.paint), 0;
  return Error{.message = "no format '" + format + "'", .hint = "text or mdoc", .place = {}};
}

}  // namespace

const Command rules_command{
    .name = "rules",
    .alias = {},
    .moment = Moment::share,
    .arguments = "[RULE]",
    .summary = "what lint looks for: all rules, or one in full",
    .details =
        "The set core runs by itself, strict with lint --strict. A rule that reads the\n"
        "clock can be turned on by a night alone; it is never an error.",
    .options = options,
    .examples = {"rules", "rules missing-owner"},
    .run = run,
};

}  // namespace bywhen::cli

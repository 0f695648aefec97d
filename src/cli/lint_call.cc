#include "cli/lint_call.h"

#include <fmt/format.h>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

Result<const LintFormat*> typed_format(std::string_view name) {
  if (const LintFormat* format = find_lint_format(name)) return format;
  std::vector<std::string> names;
  for (const LintFormat& format : lint_formats()) names.emplace_back(format.name);
  return Error{.message = fmt::format("no format '{}'", name),
               .hint = "one of: " + join(names, ", "),
               .place = {}};
}

// "sarif=out.sarif"; a name alone gets what is on standard output.
Result<LintCall::OutputFile> typed_output(const std::string& text, const LintFormat& usual) {
  const auto equals = text.find('=');
  const LintFormat* named =
      equals == text.npos ? nullptr : find_lint_format(text.substr(0, equals));
  const bool looks_like_format =
      equals != text.npos && text.find('/') > equals && text.find('.') > equals;
  if (named == nullptr && looks_like_format) return typed_format(text.substr(0, equals)).error();
  LintCall::OutputFile output{named == nullptr ? &usual : named,
                              named == nullptr ? text : text.substr(equals + 1)};
  if (!output.path.empty()) return output;
  return Error{.message = fmt::format("no file is named in '{}'", text),
               .hint = "like sarif=lint.sarif",
               .place = {}};
}

// On a GitHub runner its commands come beside the text by themselves.
Status<> read_formats(const Call& call, LintCall& settings) {
  const auto given = call.arguments.value("--format");
  auto format = typed_format(given.value_or("text"));
  if (!format) return format.error();
  settings.formats = {*format};
  const bool is_github = call.world.environment("GITHUB_ACTIONS").value_or("") == "true";
  if (!given && is_github) settings.formats.push_back(find_lint_format("github"));
  for (const std::string& text : call.arguments.values("--output")) {
    auto output = typed_output(text, **format);
    if (!output) return output.error();
    settings.files.push_back(std::move(*output));
  }
  return Done{};
}

Status<> read_fail_on(const Call& call, LintCall& settings) {
  const auto given = call.arguments.value("--fail-on");
  if (!given) return Done{};
  settings.fail_on = parse_fail_on(*given);
  if (settings.fail_on) return Done{};
  return Error{.message = fmt::format("no severity '{}'", *given),
               .hint = "error, warning or never",
               .place = {}};
}

Status<> select(std::string_view name, RuleChoice& choice) {
  if (name == "core") return choice.add(RuleSet::core), Done{};
  if (name == "strict") return choice.add(RuleSet::strict), Done{};
  auto rule = typed_rule(name);
  if (!rule) return rule.error();
  choice.add(**rule);
  return Done{};
}

// The names of a repeatable option, each value one or several with commas between them.
std::vector<std::string> names_in(const Call& call, std::string_view option) {
  std::vector<std::string> names;
  for (const std::string& value : call.arguments.values(option)) {
    for (const std::string_view name : split(value, ',')) names.emplace_back(trim(name));
  }
  return names;
}

Status<> read_rules(const Call& call, LintCall& settings) {
  settings.strict = call.arguments.has("--strict");
  settings.no_clock = call.arguments.has("--no-clock");
  if (call.arguments.has("--select")) settings.selected = RuleChoice::none();
  for (const std::string& name : names_in(call, "--select")) {
    if (auto done = select(name, *settings.selected); !done) return done.error();
  }
  for (const std::string& name : names_in(call, "--ignore")) {
    auto rule = typed_rule(name);
    if (!rule) return rule.error();
    settings.ignored.push_back(*rule);
  }
  return Done{};
}

}  // namespace

std::span<const std::string_view> lint_format_words() {
  static const auto words = [] {
    std::vector<std::string_view> names;
    for (const LintFormat& format : lint_formats()) names.push_back(format.name);
    return names;
  }();
  return words;
}

std::span<const std::string_view> rule_words() {
  static const auto words = [] {
    std::vector<std::string_view> names;
    for (const Rule* rule : all_rules()) names.push_back(rule->name);
    return names;
  }();
  return words;
}

Result<const Rule*> typed_rule(std::string_view name) {
  if (const Rule* rule = find_rule(name)) return rule;
  std::vector<std::string> names;
  for (const Rule* rule : all_rules()) names.emplace_back(rule->name);
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = "bywhen rules lists them";
  return Error{.message = fmt::format("no rule '{}'", name), .hint = std::move(hint), .place = {}};
}

RuleChoice LintCall::choice(RuleChoice configured) const {
  RuleChoice choice = selected ? *selected : std::move(configured);
  if (strict) choice.add(RuleSet::strict);
  if (no_clock) choice.leave_out_clock();
  for (const Rule* rule : ignored) choice.leave_out(*rule);
  return choice;
}

Result<LintCall> typed_lint_call(const Call& call) {
  LintCall settings;
  settings.by_owner = call.arguments.has("--by-owner");
  for (const auto read : {read_formats, read_fail_on, read_rules}) {
    if (auto done = read(call, settings); !done) return done.error();
  }
  return settings;
}

}  // namespace bywhen::cli

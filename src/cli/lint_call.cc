#include "cli/lint_call.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "cli/output.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;
using Rules = std::vector<const Rule*>;

// "sarif=out.sarif"; a file alone gets what is on standard output.
Status<> read_output(const std::string& text, LintCall& settings) {
  auto typed = typed_file(text, lint_format_words());
  if (!typed) return typed.error();
  if (typed->file == "-") {
    return Error{.message = "standard output has the findings already",
                 .hint = "--format says in which format; -o FORMAT=FILE writes to a file beside it",
                 .place = text};
  }
  const LintFormat* format =
      typed->format ? find_lint_format(*typed->format) : settings.formats.front();
  settings.files.push_back({format, typed->file});
  return Done{};
}

// However each is named.
bool are_one_file(const fs::path& a, const fs::path& b) {
  std::error_code failed;
  return fs::weakly_canonical(fs::absolute(a, failed), failed) ==
         fs::weakly_canonical(fs::absolute(b, failed), failed);
}

Error one_file_for(const char* what, const fs::path& path) {
  return {.message = what, .hint = "give each a file of its own", .place = path.native()};
}

// No output may end in another, nor in a baseline.
Status<> check_files(const Call& call, LintCall& settings) {
  const auto& files = settings.files;
  for (auto file = files.begin(); file != files.end(); ++file) {
    const bool is_twice = std::any_of(files.begin(), file, [&](const auto& earlier) {
      return are_one_file(earlier.path, file->path);
    });
    if (is_twice) return one_file_for("two outputs to one file", file->path);
    for (const char* option : {"--baseline", "--write-baseline"}) {
      const auto baseline = call.arguments.value(option);
      if (baseline && are_one_file(*baseline, file->path)) {
        return one_file_for("an output in the file of the baseline", file->path);
      }
    }
  }
  return Done{};
}

// On a GitHub runner its commands come beside the text by themselves.
Status<> read_formats(const Call& call, LintCall& settings) {
  const auto given = call.arguments.value("--format");
  auto format = typed_format(given.value_or("text"), lint_format_words());
  if (!format) return format.error();
  settings.formats = {find_lint_format(*format)};
  const bool is_github = call.world.environment("GITHUB_ACTIONS").value_or("") == "true";
  if (!given && is_github) settings.formats.push_back(find_lint_format("github"));
  for (const std::string& text : call.arguments.values("--output")) {
    if (auto done = read_output(text, settings); !done) return done.error();
  }
  return Done{};
}

// "error, warning or never"
std::string in_words(std::span<const std::string_view> words) {
  const std::string but_last = join({words.begin(), words.end() - 1}, ", ");
  return fmt::format("{} or {}", but_last, words.back());
}

Status<> read_fail_on(const Call& call, LintCall& settings) {
  const auto given = call.arguments.value("--fail-on");
  if (!given) return Done{};
  settings.fail_on = parse_fail_on(*given);
  if (settings.fail_on) return Done{};
  return Error{.message = fmt::format("no severity '{}'", *given),
               .hint = in_words(fail_on_words()),
               .place = {}};
}

Status<> read_threads(const Call& call, LintCall& settings) {
  const auto given = call.arguments.value("--jobs");
  if (!given) return Done{};
  const char* last = given->data() + given->size();
  const auto [end, error] = std::from_chars(given->data(), last, settings.threads);
  if (error == std::errc() && end == last && settings.threads > 0) return Done{};
  return Error{.message = fmt::format("not a number of threads: '{}'", *given),
               .hint = "a whole number from 1 on",
               .place = {}};
}

Error no_rule(std::string_view name, std::span<const std::string_view> words) {
  std::string hint = did_you_mean(name, {words.begin(), words.end()});
  if (hint.empty()) hint = "bywhen rules lists them";
  return {.message = fmt::format("no rule '{}'", name), .hint = std::move(hint), .place = {}};
}

void add_set(RuleSet set, Rules& rules) {
  for (const Rule* rule : all_rules()) {
    if (rule->set == set) rules.push_back(rule);
  }
}

// A set's rules, or one by its name or code.
Status<> add_meant(std::string_view name, Rules& rules) {
  if (name == "core") return add_set(RuleSet::core, rules), Done{};
  if (name == "strict") return add_set(RuleSet::strict, rules), Done{};
  const Rule* rule = find_rule(name);
  if (rule == nullptr) return no_rule(name, rule_and_set_words());
  rules.push_back(rule);
  return Done{};
}

// Of a repeatable option, each value one or several names with commas between them.
Result<Rules> rules_in(const Call& call, std::string_view option) {
  Rules rules;
  for (const std::string& value : call.arguments.values(option)) {
    for (const std::string_view name : split(value, ',')) {
      if (auto done = add_meant(trim(name), rules); !done) return done.error();
    }
  }
  return rules;
}

Status<> read_rules(const Call& call, LintCall& settings) {
  settings.strict = call.arguments.has("--strict");
  settings.no_clock = call.arguments.has("--no-clock");
  auto selected = rules_in(call, "--select");
  if (!selected) return selected.error();
  if (call.arguments.has("--select")) settings.selected = std::move(*selected);
  auto ignored = rules_in(call, "--ignore");
  if (!ignored) return ignored.error();
  settings.ignored = std::move(*ignored);
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

std::span<const std::string_view> rule_and_set_words() {
  static const auto words = [] {
    std::vector<std::string_view> names{"core", "strict"};
    for (const Rule* rule : all_rules()) names.push_back(rule->name);
    return names;
  }();
  return words;
}

std::span<const std::string_view> rule_words() { return rule_and_set_words().subspan(2); }

Result<const Rule*> typed_rule(std::string_view name) {
  if (const Rule* rule = find_rule(name)) return rule;
  return no_rule(name, rule_words());
}

RuleChoice LintCall::choice_for(const LintConfig& config, std::string_view path) const {
  RuleChoice choice = config.choice_for(path, strict);
  if (selected) {
    for (const Rule* rule : all_rules()) choice.leave_out(*rule);
    for (const Rule* rule : *selected) choice.add(*rule);
  }
  if (no_clock) choice.leave_out_clock();
  for (const Rule* rule : ignored) choice.leave_out(*rule);
  return choice;
}

std::string LintCall::source_of(const Rule& rule, const LintConfigs::Holding& holding) const {
  const auto is_in = [&](const Rules& rules) {
    return std::find(rules.begin(), rules.end(), &rule) != rules.end();
  };
  if (is_in(ignored)) return "--ignore";
  if (no_clock && rule.reads_clock) return "--no-clock";
  const bool runs_plainly = holding.config->choice_for(holding.path).runs(rule);
  const bool runs = choice_for(*holding.config, holding.path).runs(rule);
  if (selected && runs != runs_plainly) return "--select";
  if (runs != runs_plainly) return "--strict";
  const auto line = holding.config->line_for(rule, holding.path);
  return line == 0 ? std::string() : fmt::format("{}:{}", holding.file.string(), line);
}

FailOn LintCall::fail_on_for(const LintConfig& config) const {
  return fail_on.value_or(config.fail_on.value_or(FailOn::error));
}

Result<LintCall> typed_lint_call(const Call& call) {
  LintCall settings;
  settings.by_owner = call.arguments.has("--by-owner");
  for (const auto read : {read_formats, check_files, read_fail_on, read_rules, read_threads}) {
    if (auto done = read(call, settings); !done) return done.error();
  }
  return settings;
}

}  // namespace bywhen::cli

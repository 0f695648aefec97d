#include "bywhen/lint/lint.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/file.h"
#include "bywhen/lint/baseline.h"
#include "bywhen/lint/output.h"
#include "cli/commands.h"
#include "cli/lint_call.h"
#include "cli/lint_fix.h"
#include "cli/lint_run.h"
#include "cli/lint_words.h"
#include "cli/output_file.h"
#include "cli/program.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view severities[] = {"error", "warning", "never"};

constexpr Option options[] = {
    {"--format", "FORMAT", "text (the default) or another", false, lint_format_words},
    {"-o,--output", "FORMAT=FILE", "written beside; may be repeated", true},
    {"--fail-on", "SEVERITY", "what fails: error (the default), warning or never", false,
     words_in<severities>},
    {"--strict", "", "the rules of the set strict, too"},
    {"--select", "RULE", "these rules or sets alone; may be repeated", true, rule_words},
    {"--ignore", "RULE", "all but these; may be repeated", true, rule_words},
    {"--no-clock", "", "nothing that a night can turn on"},
    {"--by-owner", "", "together what each person can mend"},
    {"--fix", "", "mend what can be mended without harm; -n shows it"},
    {"--baseline", "FILE", "only what is not known from there"},
    {"--write-baseline", "FILE", "write down there what is found, as known"},
    {"--stdin-filename", "FILE", "the name of what - reads from standard input"},
    {"--jobs", "N", "threads (as many as there are processors)"},
    {"--explain", "RULE", "what a rule finds and why it matters", false, rule_words},
    {"--show-config", "FILE", "what holds for a plan: its settings and rules"},
};

// One run, from what was read to what is said.
class Run {
 public:
  Run(Call& call, LintCall settings) : call_(call), settings_(std::move(settings)) {
    report_.program_version = BYWHEN_VERSION;
  }

  Result<int> run() {
    const std::vector<LintTask> tasks = lint_tasks(call_);
    auto threads = typed_threads(call_);
    if (!threads) return threads.error();
    std::vector<LintedTask> linted = lint_all(tasks, settings_, call_.today, *threads);
    report_.files.reserve(tasks.size());
    for (std::size_t i = 0; i < tasks.size(); ++i) take(tasks[i], std::move(linted[i]));
    if (tasks.empty()) fail(no_plan());
    if (auto done = use_baseline(); !done) return done.error();
    if (auto done = write(); !done) return done.error();
    return !report_.failures.empty() ? 2 : is_red() ? 1 : 0;
  }

 private:
  void take(const LintTask& task, LintedTask linted) {
    if (linted.error) return fail(*linted.error);
    report_.files.push_back(std::move(*linted.file));
    if (call_.arguments.has("--fix")) fix(task);
    const FailOn configured = task.holding.config.fail_on.value_or(FailOn::error);
    fail_on_.push_back(settings_.fail_on.value_or(configured));
  }

  void fix(const LintTask& task) {
    const RuleChoice rules = settings_.choice(task.holding.config.choice_for(task.holding.path));
    if (task.text) return call_.note("what comes from standard input is not mended");
    auto done = fix_plan(call_, report_.files.back(), {.today = call_.today, .rules = rules});
    if (!done) fail(done.error());
  }

  // Said at once; the others go on.
  void fail(const Error& error) {
    call_.err += in_words(error);
    report_.failures.push_back(error);
  }

  [[nodiscard]] Error no_plan() const {
    const auto& words = call_.arguments.words;
    return {.message = "there is no plan to lint",
            .hint = "a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file",
            .place = words.empty() ? "." : words.front()};
  }

  Status<> use_baseline() {
    const auto known = call_.arguments.value("--baseline");
    const auto written = call_.arguments.value("--write-baseline");
    if (known) {
      if (auto done = take_out_known(*known); !done) return done.error();
    }
    return written ? write_baseline(*written) : Status<>(Done{});
  }

  Status<> take_out_known(const fs::path& path) {
    auto text = read_file(path);
    if (!text) return text.error();
    auto baseline = Baseline::parse(*text);
    if (!baseline) {
      Error error = baseline.error();
      error.place = path.string();
      return error;
    }
    std::size_t known = 0;
    for (LintedFile& file : report_.files) known += baseline->take_out(seen_from(path, file), file);
    if (known > 0) call_.note(fmt::format("{} known from {}", known, path.string()));
    for (const std::string& line : stale_in_words(baseline->stale(), path)) call_.note(line);
    return Done{};
  }

  Status<> write_baseline(const fs::path& path) {
    Baseline baseline;
    for (const LintedFile& file : report_.files) baseline.add(seen_from(path, file), file);
    if (call_.dry_run()) return Done{};
    return write_output(path, baseline.text(), {});
  }

  // The plan's path from the folder of the baseline on.
  static std::string seen_from(const fs::path& baseline, const LintedFile& file) {
    std::error_code failed;
    const fs::path folder = fs::absolute(baseline, failed).lexically_normal().parent_path();
    return fs::absolute(file.name, failed)
        .lexically_normal()
        .lexically_relative(folder)
        .generic_string();
  }

  Status<> write() {
    // The change is what was asked for.
    if (call_.arguments.has("--fix") && call_.dry_run()) return Done{};
    for (const LintFormat* format : settings_.formats) {
      const bool has_words = !report_.files.empty() || format->name != "text";
      if (has_words) call_.out += format->write(report_, {call_.paint, settings_.by_owner});
    }
    for (const LintCall::OutputFile& output : settings_.files) {
      const std::string text = output.format->write(report_, {Paint(false), settings_.by_owner});
      if (call_.dry_run()) continue;
      if (auto written = write_output(output.path, text, {}); !written) return written.error();
    }
    return Done{};
  }

  [[nodiscard]] bool is_red() const {
    for (std::size_t i = 0; i < report_.files.size(); ++i) {
      const auto& findings = report_.files[i].findings;
      const bool is_red = std::any_of(findings.begin(), findings.end(), [&](const Finding& one) {
        return one.severity == Severity::error ? fail_on_[i] != FailOn::never
                                               : fail_on_[i] == FailOn::warning;
      });
      if (is_red && !call_.arguments.has("--write-baseline")) return true;
    }
    return false;
  }

  Call& call_;
  LintCall settings_;
  LintReport report_;
  std::vector<FailOn> fail_on_;  // of each file
};

Result<int> run(Call& call) {
  if (const auto rule = call.arguments.value("--explain")) return explain(call, *rule);
  if (const auto plan = call.arguments.value("--show-config")) return show_config(call, *plan);
  auto settings = typed_lint_call(call);
  if (!settings) return settings.error();
  return Run(call, std::move(*settings)).run();
}

}  // namespace

const Command lint_command{
    .name = "lint",
    .alias = {},
    .moment = Moment::share,
    .arguments = "[FILE|FOLDER]...",
    .summary = "check that every action has an owner, deadline and resources",
    .details =
        "Without an argument: all plans below this folder. Exit code 1 where there is a\n"
        "finding at or over --fail-on, 2 where a file could not be read. - is standard input.\n"
        "Formats: text, line, json, github, gitlab, sarif, junit, checkstyle, rdjson.",
    .options = options,
    .examples = {"lint", "lint plans/ --strict -o sarif=lint.sarif"},
    .run = run,
};

}  // namespace bywhen::cli

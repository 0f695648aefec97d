#include "bywhen/lint/lint.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/lint/output.h"
#include "cli/commands.h"
#include "cli/lint_baseline.h"
#include "cli/lint_call.h"
#include "cli/lint_fix.h"
#include "cli/lint_hints.h"
#include "cli/lint_run.h"
#include "cli/lint_words.h"
#include "cli/output_file.h"
#include "cli/plan_file.h"
#include "cli/plan_names.h"
#include "cli/program.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr Option options[] = {
    {"--format", "FORMAT", "text (the default) or another", false, lint_format_words},
    {"-o,--output", "FORMAT=FILE", "written beside; may be repeated", true},
    {"--fail-on", "SEVERITY", "what fails: error (the default), warning or never", false,
     fail_on_words},
    {"--strict", "", "the rules of the set strict, too"},
    {"--select", "RULE", "these rules or sets alone; may be repeated", true, rule_and_set_words},
    {"--ignore", "RULE", "all but these; may be repeated", true, rule_and_set_words},
    {"--no-clock", "", "nothing that a night can turn on"},
    {"--by-owner", "", "together what each person can mend"},
    {"--fix", "", "mend what can be mended without harm; -n shows it"},
    {"--baseline", "FILE", "only what is not known from there"},
    {"--write-baseline", "FILE", "write down there what is found, as known"},
    {"--force-exclude", "", "leave out what is excluded where it is named, too"},
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
    const auto known = call_.arguments.value("--baseline");
    auto baseline = known ? read_baseline(*known) : Result(Baseline());
    if (!baseline) return baseline.error();
    const auto written = call_.arguments.value("--write-baseline");
    if (written == "-") {
      return Error{.message = "a baseline is kept in a file: standard output has the findings",
                   .hint = "e.g. --write-baseline baseline.json",
                   .place = "-"};
    }
    if (known && written) {
      if (const auto fits = in_one_folder(*known, *written); !fits) return fits.error();
    }
    lint_and_fix();
    if (known) take_out_known(call_, *known, *baseline, report_.files, ran_);
    if (known && !written) note_stale(call_, *known, *baseline);
    if (known) baseline->forget_stale();
    if (written) write_baseline(*written, known ? *baseline : baseline_of(*written, report_.files));
    name_plans_in_hints(call_, report_.files);
    report_.path_of = paths_from_root(report_.files);
    say();
    write_files();
    return !is_complete() ? 2 : is_red() ? 1 : 0;
  }

 private:
  void lint_and_fix() {
    const LintTasks all = lint_tasks(call_);
    const std::vector<LintTask>& tasks = all.tasks;
    const auto linted = lint_all(tasks, settings_, call_.today);
    report_.files.reserve(tasks.size());
    for (std::size_t i = 0; i < tasks.size(); ++i) take(tasks[i], std::move(*linted[i]));
    if (!tasks.empty()) return;
    if (all.excluded == 0 || !call_.arguments.has("--force-exclude")) return fail(no_plan(all));
    call_.note(
        fmt::format("nothing is linted: {} excludes {}", all.excluded_by, in_all(all.excluded)));
  }

  void take(const LintTask& task, LintedTask&& linted) {
    if (linted.error) return fail(*linted.error);
    const Loaded& loaded = linted.file->loaded;
    if (!loaded.plan && !loaded.defects.empty()) take_unreadable(*linted.file);
    report_.files.push_back(std::move(*linted.file));
    report_.fail_on.push_back(settings_.fail_on_for(*task.holding.config));
    ran_.push_back(std::move(*linted.rules));
    if (is_fixing()) fix(task);
  }

  // Of a plan that is no YAML, or of another version. Its finding says so; where nobody asked for that,
  // it is said as a failure: a plan that nobody could read is not one without gaps.
  void take_unreadable(const LintedFile& file) {
    if (file.loaded.undecodable) all_decoded_ = false;
    if (!file.findings.empty()) return;
    if (const auto objection = objection_to(file.loaded, file.name)) fail(*objection);
  }

  void fix(const LintTask& task) {
    if (task.text) return call_.note("what comes from standard input is not mended");
    auto done = fix_plan(call_, report_.files.back(), {.today = call_.today, .rules = ran_.back()});
    if (!done) fail(done.error());
  }

  // Said at once; the others go on.
  void fail(const Error& error) {
    call_.err += in_words(error);
    report_.failures.push_back(error);
  }

  static std::string in_all(std::size_t plans) {
    return plans == 1 ? "the plan" : fmt::format("all {} plans", plans);
  }

  [[nodiscard]] Error no_plan(const LintTasks& all) const {
    const auto& words = call_.arguments.words;
    Error error{.message = "there is no plan to lint",
                .hint = "a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file",
                .place = words.empty() ? "." : words.front()};
    if (all.excluded > 0) {
      error.message += fmt::format(": {} excludes {}", all.excluded_by, in_all(all.excluded));
      error.hint = "name the file to lint it all the same, or take the pattern out there";
    } else if (all.ignored > 0) {
      error.message += fmt::format(": git ignores {}", in_all(all.ignored));
      error.hint = "name the file to lint it all the same; git check-ignore -v FILE says why";
    }
    return error;
  }

  void write_baseline(const fs::path& path, const Baseline& baseline) {
    const bool all = is_complete();
    const auto done = all ? cli::write_baseline(call_, path, baseline, report_.files) : Done{};
    if (!done) fail(done.error());
    if (!all) call_.note(path.string() + " is not written: not every plan was linted");
  }

  // With --fix --dry-run, the change is the answer.
  void say() {
    if (is_fixing() && call_.dry_run()) return;
    for (const LintFormat* format : settings_.formats) {
      const bool has_words = !report_.files.empty() || format->name != "text";
      if (!has_words) continue;
      call_.out += format->write(report_, style(call_.paint));
    }
  }

  [[nodiscard]] OutputStyle style(Paint paint) const {
    const bool offers_fix = !is_fixing() && !reads_standard_input();
    return {paint, settings_.by_owner, offers_fix ? lint_again(call_, "--fix") : std::string()};
  }

  void write_files() {
    if (settings_.files.empty()) return;
    std::vector<fs::path> plans;
    for (const LintedFile& file : report_.files) plans.emplace_back(file.name);
    std::vector<Error> failures;
    for (const auto& [format, path] : settings_.files) {
      if (call_.dry_run()) {
        call_.note("would write " + path.string());
        continue;
      }
      const auto done = write_output(path, format->write(report_, style(Paint(false))), plans);
      if (!done) failures.push_back(done.error());
    }
    for (const Error& failure : failures) fail(failure);
  }

  // What has just been written down as known is no reason; what is new beside it is.
  [[nodiscard]] bool is_red() const {
    const auto& given = call_.arguments;
    if (given.has("--write-baseline") && !given.has("--baseline")) return false;
    for (std::size_t i = 0; i < report_.files.size(); ++i) {
      const auto& findings = report_.files[i].findings;
      const bool is_red = std::any_of(findings.begin(), findings.end(),
                                      [&](const Finding& one) { return fails(report_, i, one); });
      if (is_red) return true;
    }
    return false;
  }

  // Whether every plan was read and linted.
  [[nodiscard]] bool is_complete() const { return report_.failures.empty() && all_decoded_; }
  [[nodiscard]] bool is_fixing() const { return call_.arguments.has("--fix"); }
  [[nodiscard]] bool reads_standard_input() const {
    const auto& words = call_.arguments.words;
    return std::find(words.begin(), words.end(), "-") != words.end();
  }

  Call& call_;
  LintCall settings_;
  LintReport report_;
  std::vector<RuleChoice> ran_;  // of each file
  bool all_decoded_ = true;
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
        "Without an argument: all plans below this folder. - is standard input. Exit\n"
        "code 1 where there is a finding at or over --fail-on, 2 where a file could not\n"
        "be read. .bywhen.yaml, above the plans, holds the settings of a team.",
    .options = options,
    .examples = {"lint", "lint plans/ --strict -o sarif=lint.sarif"},
    .run = run,
};

}  // namespace bywhen::cli

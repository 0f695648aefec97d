#include "bywhen/lint/lint.h"

#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/lint/output.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/plans_below.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr Option options[] = {
    {"--format", "FORMAT", "text (the default) or json"},
    {"--fail-on", "SEVERITY", "what makes the exit code 1: error (the default), warning or never"},
};

struct Settings {
  bool json = false;
  bool fail_on_error = true;
  bool fail_on_warning = false;
};

Result<Settings> typed_settings(const Call& call) {
  Settings settings;
  const std::string format = call.arguments.value("--format").value_or("text");
  if (format != "text" && format != "json") {
    return Error{.message = "no format '" + format + "'", .hint = "text or json", .place = {}};
  }
  settings.json = format == "json";
  const std::string fail_on = call.arguments.value("--fail-on").value_or("error");
  if (fail_on != "error" && fail_on != "warning" && fail_on != "never") {
    return Error{
        .message = "no severity '" + fail_on + "'", .hint = "error, warning or never", .place = {}};
  }
  settings.fail_on_error = fail_on != "never";
  settings.fail_on_warning = fail_on == "warning";
  return settings;
}

// What is named, else --file or $BYWHEN_FILE, else all plans below this folder.
std::vector<fs::path> named_places(const Call& call) {
  std::vector<fs::path> places(call.arguments.words.begin(), call.arguments.words.end());
  if (places.empty()) {
    if (const std::string named = named_plan(call); !named.empty()) places.emplace_back(named);
  }
  return places.empty() ? std::vector<fs::path>{"."} : places;
}

// One file that could not be linted: said at once, the others go on.
void complain(Call& call, const Error& error) {
  call.err += "bywhen: " + printable(error.place) + ": " + printable(error.message) + "\n";
  if (!error.hint.empty()) call.err += "  " + printable(error.hint) + "\n";
}

Result<int> run(Call& call) {
  auto settings = typed_settings(call);
  if (!settings) return settings.error();
  bool failed = false;
  std::vector<LintedFile> files;
  for (const Found& found : plans_below(named_places(call))) {
    auto text = found.error ? Result<std::string>(*found.error) : read_file(found.path);
    if (!text) {
      complain(call, text.error());
      failed = true;
      continue;
    }
    Loaded loaded = load(std::move(*text));
    Linted linted = lint(loaded, {.today = call.today});
    files.push_back(
        {found.path.string(), std::move(loaded), std::move(linted.findings), linted.allowed});
  }
  if (files.empty() && !failed) {
    complain(call,
             {.message = "there is no plan to lint",
              .hint = "a plan is called action-plan.yaml, or ends in .plan.yaml; or name a file",
              .place = named_places(call).front().string()});
    failed = true;
  }
  if (settings->json) {
    call.out = find_lint_format("json")->write({.files = files}, {});
  } else if (!files.empty()) {
    call.out = find_lint_format("text")->write({.files = files}, {.paint = call.paint});
  }
  const LintSummary summary = summarize(files);
  const bool red = (settings->fail_on_error && summary.errors > 0) ||
                   (settings->fail_on_warning && summary.warnings > 0);
  return failed ? 2 : red ? 1 : 0;
}

}  // namespace

const Command lint_command{
    .name = "lint",
    .alias = {},
    .moment = Moment::share,
    .arguments = "[FILE|FOLDER]...",
    .summary = "check plans: every action has an owner, a deadline and resources",
    .details =
        "Without an argument: all plans below this folder. Exit code 1 where there is a finding\n"
        "at or over --fail-on, 2 where a file could not be read.",
    .options = options,
    .examples = {"lint", "lint plans/ --format json"},
    .run = run,
};

}  // namespace bywhen::cli

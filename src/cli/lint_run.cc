#include "cli/lint_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <filesystem>
#include <map>
#include <system_error>
#include <thread>
#include <unordered_set>

#include "bywhen/base/file.h"
#include "bywhen/lint/fix.h"
#include "cli/discovery.h"
#include "cli/in_threads.h"
#include "cli/plan_names.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

// What is named, else --file or $BYWHEN_FILE, else all plans below this folder.
std::vector<fs::path> named_places(const Call& call) {
  std::vector<fs::path> places(call.arguments.words.begin(), call.arguments.words.end());
  if (places.empty()) {
    if (const std::string named = named_plan(call); !named.empty()) places.emplace_back(named);
  }
  if (places.empty()) return {"."};
  for (fs::path& place : places) place = named_from_here(place);
  return places;
}

// Takes out what git ignores of what was found in folders, each by the repository that it is in.
// Returns how many.
std::size_t leave_out_ignored(Call& call, std::vector<Found>& found) {
  std::error_code failed;
  const fs::path here = fs::current_path(failed);
  std::map<std::string, std::vector<std::string>> walked;  // by repository
  std::optional<std::string_view> folder;  // of the one before: a folder's plans come together
  fs::path root;
  for (const Found& one : found) {
    if (!one.walked) continue;
    const std::string_view path = one.path;
    const std::string_view its_folder = path.substr(0, path.rfind('/') + 1);
    if (folder != its_folder) {
      root = repository_root((here / one.path).lexically_normal().parent_path());
    }
    folder = its_folder;
    if (!root.empty()) walked[root.native()].push_back((here / one.path).native());
  }
  std::unordered_set<std::string> ignored;
  for (const auto& [repository, paths] : walked) {
    auto of_it = call.world.git_ignored(repository, paths);
    if (!of_it) {
      call.note("git could not say what is ignored in " + repository + "; all of it is linted");
      continue;
    }
    for (std::string& path : *of_it) ignored.insert(std::move(path));
  }
  if (ignored.empty()) return 0;
  return std::erase_if(found, [&](const Found& one) {
    return one.walked && ignored.contains((here / one.path).native());
  });
}

LintTask standard_input(const Call& call) {
  const fs::path named = call.arguments.value("--stdin-filename").value_or("-");
  return {.path = named_from_here(named).native(),
          .text = call.world.read_all(),
          .walked = false,
          .holding = {},
          .error = {}};
}

// What has come from standard input, as far as a file may be long.
Result<std::string> within_limit(const std::string& text) {
  if (text.size() <= max_plan_bytes) return text;
  return Error{.message = fmt::format("the text is too big: over {} MiB", max_plan_bytes >> 20),
               .hint = "check that this is what you mean",
               .place = "-"};
}

LintedTask not_linted(Error error) { return {.file = {}, .rules = {}, .error = std::move(error)}; }

LintedTask linted_task(const LintTask& task, const LintCall& settings, Date today) {
  if (task.error) return not_linted(*task.error);
  auto text = task.text ? within_limit(*task.text) : read_file(task.path);
  if (!text) return not_linted(text.error());
  LintedFile file{task.path, load(std::move(*text)), {}, 0, 0};
  RuleChoice rules = settings.choice_for(*task.holding.config, task.holding.path);
  Linted linted = lint(file.loaded, {.today = today, .rules = rules});
  file.findings = std::move(linted.findings);
  leave_out_harmful_fixes(file.loaded, file.findings, rules);
  file.allowed = linted.allowed;
  file.actions = file.loaded.plan ? file.loaded.plan->actions.size() : 0;
  // Of many plans most are clean: one after the other takes the same memory.
  if (file.findings.empty() && file.loaded.plan) file.loaded = {};
  return {std::move(file), std::move(rules), {}};
}

// Of an exception, such as for want of memory, one plan dies and not the whole run.
std::unique_ptr<LintedTask> lint_one(const LintTask& task, const LintCall& settings, Date today) {
  try {
    return std::make_unique<LintedTask>(linted_task(task, settings, today));
  } catch (const std::exception& thrown) {
    return std::make_unique<LintedTask>(
        not_linted({.message = fmt::format("this plan could not be linted: {}", thrown.what()),
                    .hint = {},
                    .place = task.path}));
  }
}

// What --jobs says, else as many as there are processors; not more than can be of use.
std::size_t threads_of(const LintCall& settings) {
  constexpr std::size_t most = 16;
  const std::size_t wanted =
      settings.threads > 0 ? settings.threads : std::thread::hardware_concurrency();
  return std::min(wanted, most);
}

// A configuration that is wrong: where it is said, and how many plans it holds for.
struct Wrong {
  std::size_t task = 0;
  std::size_t plans = 0;
};

void add_count(Error& error, std::size_t plans) {
  error.message += plans == 1
                       ? "; the plan that it holds for is not linted"
                       : fmt::format("; the {} plans that it holds for are not linted", plans);
}

// Gives each task the configuration that holds for it, and leaves out what that excludes: of what was
// found in folders, or with `force`, of all.
class Configuring {
 public:
  Configuring(std::size_t at_most, bool force) : force_(force) { outcome_.tasks.reserve(at_most); }

  void add(LintTask task) {
    auto holding = task.error ? Result(LintConfigs::Holding()) : configs_.for_plan(task.path);
    if (!holding) {
      if (!is_first_of(holding.error())) return;
      task.error = holding.error();
    } else {
      task.holding = std::move(*holding);
      if ((task.walked || force_) && is_excluded(task)) return;
    }
    outcome_.tasks.push_back(std::move(task));
  }

  [[nodiscard]] LintTasks done() && {
    for (const auto& [place, wrong] : wrong_) {
      add_count(*outcome_.tasks[wrong.task].error, wrong.plans);
    }
    return std::move(outcome_);
  }

 private:
  bool is_first_of(const Error& error) {
    return ++wrong_.try_emplace(error.place, Wrong{outcome_.tasks.size(), 0}).first->second.plans ==
           1;
  }

  bool is_excluded(const LintTask& task) {
    const LintConfigs::Holding& holding = task.holding;
    if (!holding.config->excludes(holding.path)) return false;
    if (++outcome_.excluded == 1) {
      outcome_.excluded_by =
          fmt::format("{}:{}", holding.file.string(), holding.config->excluding_line(holding.path));
    }
    return true;
  }

  bool force_;
  LintConfigs configs_;
  std::map<std::string, Wrong> wrong_;  // by the place of what is wrong
  LintTasks outcome_;
};

}  // namespace

LintTasks lint_tasks(Call& call) {
  std::vector<fs::path> places = named_places(call);
  const bool reads_standard_input = std::erase(places, fs::path("-")) > 0;
  std::vector<Found> found = plans_below(places);
  const std::size_t ignored = leave_out_ignored(call, found);
  Configuring tasks(found.size() + 1, call.arguments.has("--force-exclude"));
  if (reads_standard_input) tasks.add(standard_input(call));
  NamedFromHere named;
  for (Found& one : found) {
    if (one.walked) one.path = named(one.path);
    tasks.add({std::move(one.path), {}, one.walked, {}, std::move(one.error)});
  }
  LintTasks outcome = std::move(tasks).done();
  outcome.ignored = ignored;
  return outcome;
}

std::vector<std::unique_ptr<LintedTask>> lint_all(const std::vector<LintTask>& tasks,
                                                  const LintCall& settings, Date today) {
  std::vector<std::unique_ptr<LintedTask>> linted(tasks.size());
  std::atomic<std::size_t> next = 0;
  in_threads(std::min(threads_of(settings), tasks.size()), [&] {
    for (std::size_t i = next++; i < tasks.size(); i = next++) {
      linted[i] = lint_one(tasks[i], settings, today);
    }
  });
  return linted;
}

}  // namespace bywhen::cli

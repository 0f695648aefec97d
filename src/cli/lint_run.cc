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
#include "cli/discovery.h"
#include "cli/plan_names.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_threads = 16;

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
  file.allowed = linted.allowed;
  file.actions = file.loaded.plan ? file.loaded.plan->actions.size() : 0;
  // Of many plans most are clean: one after the other takes the same memory.
  if (file.findings.empty() && file.loaded.plan) file.loaded = {};
  return {std::move(file), std::move(rules), {}};
}

// Of an exception, such as for want of memory, one plan dies and not the whole run.
LintedTask lint_one(const LintTask& task, const LintCall& settings, Date today) {
  try {
    return linted_task(task, settings, today);
  } catch (const std::exception& thrown) {
    return not_linted({.message = fmt::format("this plan could not be linted: {}", thrown.what()),
                       .hint = {},
                       .place = task.path});
  }
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

// The tasks, each with the configuration that holds for it, without what that excludes: of what was
// found in folders, or with `force`, of all.
LintTasks configured(std::vector<LintTask> tasks, bool force) {
  LintTasks outcome;
  std::vector<LintTask>& kept = outcome.tasks;
  kept.reserve(tasks.size());
  LintConfigs configs;
  std::map<std::string, Wrong> wrong;  // by the place of what is wrong
  for (LintTask& task : tasks) {
    auto holding = task.error ? Result(LintConfigs::Holding()) : configs.for_plan(task.path);
    if (!holding) {
      Wrong& where = wrong.try_emplace(holding.error().place, Wrong{kept.size(), 0}).first->second;
      if (++where.plans > 1) continue;
      task.error = holding.error();
    } else {
      task.holding = std::move(*holding);
      if ((task.walked || force) && task.holding.config->excludes(task.holding.path)) {
        if (++outcome.excluded == 1) {
          outcome.excluded_by = fmt::format("{}:{}", task.holding.file.string(),
                                            task.holding.config->excluding_line(task.holding.path));
        }
        continue;
      }
    }
    kept.push_back(std::move(task));
  }
  for (const auto& [place, where] : wrong) add_count(*kept[where.task].error, where.plans);
  return outcome;
}

}  // namespace

LintTasks lint_tasks(Call& call) {
  std::vector<LintTask> tasks;
  std::vector<fs::path> places = named_places(call);
  if (std::erase(places, fs::path("-")) > 0) tasks.push_back(standard_input(call));
  std::vector<Found> found = plans_below(places);
  const std::size_t ignored = leave_out_ignored(call, found);
  tasks.reserve(tasks.size() + found.size());
  NamedFromHere named;
  for (Found& one : found) {
    if (one.walked) one.path = named(one.path);
    tasks.push_back({std::move(one.path), {}, one.walked, {}, std::move(one.error)});
  }
  LintTasks outcome = configured(std::move(tasks), call.arguments.has("--force-exclude"));
  outcome.ignored = ignored;
  return outcome;
}

std::size_t lint_threads(const Call& call, std::size_t wanted) {
  if (wanted == 0) wanted = std::thread::hardware_concurrency();
  std::error_code ignored;
  const std::vector<fs::path> places = named_places(call);
  const bool walks = std::ranges::any_of(
      places, [&](const fs::path& place) { return fs::is_directory(place, ignored); });
  return std::min({wanted, most_threads, walks ? most_threads : places.size()});
}

std::vector<std::unique_ptr<LintedTask>> lint_all(const std::vector<LintTask>& tasks,
                                                  const LintCall& settings, Date today,
                                                  LintCrew& crew) {
  std::vector<std::unique_ptr<LintedTask>> linted(tasks.size());
  std::atomic<std::size_t> next = 0;
  crew.work([&] {
    for (std::size_t i = next++; i < tasks.size(); i = next++) {
      linted[i] = std::make_unique<LintedTask>(lint_one(tasks[i], settings, today));
    }
  });
  return linted;
}

}  // namespace bywhen::cli

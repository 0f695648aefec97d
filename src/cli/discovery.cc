#include "cli/discovery.h"

#include <algorithm>
#include <system_error>

#include "bywhen/base/shell.h"
#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

Error two_plans(const std::vector<fs::path>& plans) {
  std::vector<std::string> names;
  for (const fs::path& plan : plans) names.push_back(plan.string());
  return {.message = "more than one plan here: " + join(names, ", "),
          .hint = "say which with --file, e.g. --file " + shell_path(names.front()),
          .place = {}};
}

Error no_plan() {
  return {.message = "no plan here",
          .hint = "start one with: bywhen init TITLE (or name one with --file)",
          .place = {}};
}

}  // namespace

fs::path repository_root(const fs::path& folder) {
  std::error_code ignored;
  for (fs::path at = folder;; at = at.parent_path()) {
    if (fs::exists(at / ".git", ignored)) return at;
    if (at == at.parent_path()) return {};
  }
}

bool has_plan_name(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return name == usual_plan_name || (name.size() > 10 && name.ends_with(".plan.yaml")) ||
         (name.size() > 9 && name.ends_with(".plan.yml"));
}

bool is_found_as_plan(std::string_view name) {
  return !name.starts_with('.') && has_plan_name(name);
}

std::vector<fs::path> plans_in(const fs::path& folder) {
  std::vector<fs::path> plans;
  std::error_code failed;
  fs::directory_iterator entries(folder.empty() ? fs::path(".") : folder,
                                 fs::directory_options::skip_permission_denied, failed);
  if (failed) return plans;
  for (const fs::directory_iterator end; entries != end; entries.increment(failed)) {
    if (failed) break;
    std::error_code ignored;
    const fs::path name = entries->path().filename();
    if (is_found_as_plan(name.native()) && !entries->is_directory(ignored))
      plans.push_back(folder / name);
  }
  std::sort(plans.begin(), plans.end());
  return plans;
}

std::string named_plan(const Call& call) {
  if (auto file = call.arguments.value("--file")) return *file;
  return call.world.environment("BYWHEN_FILE").value_or("");
}

Result<std::optional<fs::path>> look_for_plan(const Call& call) {
  if (const std::string named = named_plan(call); !named.empty())
    return std::optional(fs::path(named));
  return look_for_unnamed_plan(call);
}

Result<std::optional<fs::path>> look_for_unnamed_plan(const Call& call) {
  const std::string usual = call.world.environment("BYWHEN_FILE").value_or("");
  if (!usual.empty()) return std::optional(fs::path(usual));
  std::error_code failed;
  const fs::path here = fs::current_path(failed);
  if (failed) return std::optional<fs::path>();
  const fs::path root = repository_root(here);
  fs::path shown;
  for (fs::path at = here;; at = at.parent_path()) {
    const std::vector<fs::path> plans = plans_in(shown);
    if (plans.size() > 1) return two_plans(plans);
    if (plans.size() == 1) return std::optional(plans.front());
    if (root.empty() || at == root) return std::optional<fs::path>();
    shown = ".." / shown;
  }
}

Result<fs::path> find_plan(const Call& call) {
  auto plan = look_for_plan(call);
  if (!plan) return plan.error();
  if (!*plan) return no_plan();
  return **plan;
}

}  // namespace bywhen::cli

#include "cli/lint_configs.h"

#include <system_error>

#include "bywhen/base/file.h"
#include "cli/discovery.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

// The nearest configuration file for what lies in `folder`, which is a whole path; "" where there
// is none.
fs::path nearest(const fs::path& folder) {
  std::error_code failed;
  const fs::path root = repository_root(folder);
  const fs::path last = root.empty() ? fs::current_path(failed) : root;
  const fs::path way = folder.lexically_relative(last);
  const bool is_below = !way.empty() && *way.begin() != "..";
  for (fs::path at = folder;; at = at.parent_path()) {
    if (fs::exists(at / lint_config_name, failed)) return at / lint_config_name;
    if (!is_below || at == last || at == at.parent_path()) return {};
  }
}

// As somebody in this folder would name it.
fs::path shown(const fs::path& file) {
  std::error_code failed;
  const fs::path here = file.lexically_relative(fs::current_path(failed));
  return here.empty() ? file : here;
}

Result<std::shared_ptr<const LintConfig>> read(const fs::path& file) {
  auto text = read_file(file);
  if (!text) {
    Error error = text.error();
    error.place = shown(file).string();
    return error;
  }
  auto config = LintConfig::parse(std::move(*text), shown(file).string());
  if (!config) return config.error();
  return std::make_shared<const LintConfig>(std::move(*config));
}

}  // namespace

Result<LintConfigs::Holding> LintConfigs::for_plan(const fs::path& plan) {
  std::error_code failed;
  const fs::path whole = fs::absolute(plan, failed).lexically_normal();
  const fs::path file = nearest(whole.parent_path());
  if (file.empty()) return Holding{{}, std::make_shared<const LintConfig>(), plan.generic_string()};
  auto known = read_.find(file);
  if (known == read_.end()) known = read_.emplace(file, read(file)).first;
  if (!known->second) return known->second.error();
  return Holding{shown(file), *known->second,
                 whole.lexically_relative(file.parent_path()).generic_string()};
}

}  // namespace bywhen::cli

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

const LintConfigs::Folder& LintConfigs::folder(std::string_view named) {
  const auto [known, is_new] = folders_.try_emplace(std::string(named));
  if (!is_new) return known->second;
  std::error_code failed;
  const fs::path whole =
      fs::absolute(fs::path(named) / "plan", failed).lexically_normal().parent_path();
  Folder& folder = known->second;
  folder.file = nearest(whole);
  if (folder.file.empty()) return folder;
  folder.shown = shown(folder.file);
  const fs::path way = whole.lexically_relative(folder.file.parent_path());
  if (way != ".") folder.way = (way / "").generic_string();
  return folder;
}

Result<LintConfigs::Holding> LintConfigs::for_plan(std::string_view plan) {
  const std::size_t name = plan.rfind('/') + 1;
  const Folder& place = folder(plan.substr(0, name));
  if (place.file.empty()) return Holding{{}, none_, std::string(plan)};
  auto known = read_.find(place.file);
  if (known == read_.end()) known = read_.emplace(place.file, read(place.file)).first;
  if (!known->second) return known->second.error();
  return Holding{place.shown, *known->second, place.way + std::string(plan.substr(name))};
}

}  // namespace bywhen::cli

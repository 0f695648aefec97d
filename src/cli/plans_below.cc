#include "cli/plans_below.h"

#include <algorithm>
#include <set>
#include <system_error>

#include "cli/discovery.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

Found unreadable(const fs::path& path, const std::error_code& why) {
  return {path,
          Error{.message = "can't look into this folder: " + why.message(),
                .hint = {},
                .place = path.string()},
          true};
}

void walk(const fs::path& folder, const fs::path& shown, std::vector<Found>& found) {
  std::error_code failed;
  std::vector<fs::path> folders;
  std::vector<fs::path> names;
  fs::directory_iterator entries(folder, failed);
  if (failed) {
    found.push_back(unreadable(folder, failed));
    return;
  }
  for (const fs::directory_iterator end; entries != end; entries.increment(failed)) {
    if (failed) break;
    std::error_code ignored;
    const fs::path name = entries->path().filename();
    if (entries->is_directory(ignored) && !entries->is_symlink(ignored)) {
      if (name.native().front() != '.') folders.push_back(name);
    } else if (has_plan_name(name) && !entries->is_directory(ignored)) {
      names.push_back(name);
    }
  }
  if (failed) found.push_back(unreadable(folder, failed));
  std::sort(names.begin(), names.end());
  std::sort(folders.begin(), folders.end());
  for (const fs::path& name : names) found.push_back({shown / name, {}, true});
  for (const fs::path& name : folders) walk(folder / name, shown / name, found);
}

}  // namespace

std::vector<Found> plans_below(const std::vector<fs::path>& places) {
  std::vector<Found> found;
  for (const fs::path& place : places) {
    std::error_code ignored;
    if (fs::is_directory(place, ignored)) {
      walk(place, place == "." ? fs::path() : place, found);
    } else {
      found.push_back({place, {}});
    }
  }
  std::set<fs::path> seen;
  std::erase_if(found, [&](const Found& one) {
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(one.path, ignored);
    return !seen.insert(real.empty() ? one.path : real).second;
  });
  return found;
}

}  // namespace bywhen::cli

#include "cli/plans_below.h"

#include <algorithm>
#include <system_error>
#include <unordered_map>

#include "cli/discovery.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

// A file, and what tells whether it is another one under a second name.
struct Place {
  Found found;
  std::string real;
};

Found unreadable(const fs::path& path, const std::error_code& why) {
  return {path,
          Error{.message = "can't look into this folder: " + why.message(),
                .hint = {},
                .place = path.string()},
          true};
}

std::string real_path(const fs::path& path) {
  std::error_code failed;
  const fs::path real = fs::weakly_canonical(path, failed);
  return real.empty() ? path.native() : real.native();
}

// `shown` is how the folder is named to people, `real` its way from the root without a link: so only
// links have to be looked up one by one.
void walk(const fs::path& folder, const fs::path& shown, const std::string& real,
          std::vector<Place>& places) {
  std::error_code failed;
  std::vector<fs::path> folders;
  std::vector<std::pair<fs::path, bool>> names;  // and whether it is a link
  fs::directory_iterator entries(folder, failed);
  if (failed) {
    places.push_back({unreadable(folder, failed), real});
    return;
  }
  for (const fs::directory_iterator end; entries != end; entries.increment(failed)) {
    if (failed) break;
    std::error_code ignored;
    const fs::path name = entries->path().filename();
    const bool is_link = entries->is_symlink(ignored);
    if (!is_link && entries->is_directory(ignored)) {
      if (name.native().front() != '.') folders.push_back(name);
    } else if (has_plan_name(name) && !entries->is_directory(ignored)) {
      names.emplace_back(name, is_link);
    }
  }
  if (failed) places.push_back({unreadable(folder, failed), real});
  std::sort(names.begin(), names.end());
  std::sort(folders.begin(), folders.end());
  for (const auto& [name, is_link] : names) {
    places.push_back({{shown / name, {}, true},
                      is_link ? real_path(folder / name) : real + '/' + name.native()});
  }
  for (const fs::path& name : folders) {
    walk(folder / name, shown / name, real + '/' + name.native(), places);
  }
}

}  // namespace

std::vector<Found> plans_below(const std::vector<fs::path>& named) {
  std::vector<Place> places;
  for (const fs::path& path : named) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
      walk(path, path == "." ? fs::path() : path, real_path(path), places);
    } else {
      places.push_back({{path, {}}, real_path(path)});
    }
  }
  std::vector<Found> found;
  std::unordered_map<std::string, std::size_t> seen;  // where in `found`
  for (Place& place : places) {
    const auto [first, is_new] = seen.try_emplace(std::move(place.real), found.size());
    if (is_new) {
      found.push_back(std::move(place.found));
    } else {
      found[first->second].walked &= place.found.walked;
    }
  }
  return found;
}

}  // namespace bywhen::cli

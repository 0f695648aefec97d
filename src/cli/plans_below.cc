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
  return {path.native(),
          Error{.message = "can't look into this folder: " + why.message(),
                .hint = {},
                .place = path.native()},
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
  std::vector<std::string> folders;
  std::vector<std::pair<std::string, bool>> names;  // and whether it is a link
  fs::directory_iterator entries(folder, failed);
  if (failed) {
    places.push_back({unreadable(folder, failed), real});
    return;
  }
  for (const fs::directory_iterator end; entries != end; entries.increment(failed)) {
    if (failed) break;
    std::error_code ignored;
    const std::string& whole = entries->path().native();
    std::string name = whole.substr(whole.rfind('/') + 1);
    const bool is_link = entries->is_symlink(ignored);
    if (!is_link && entries->is_directory(ignored)) {
      if (name.front() != '.') folders.push_back(std::move(name));
    } else if (has_plan_name(name) && !entries->is_directory(ignored)) {
      names.emplace_back(std::move(name), is_link);
    }
  }
  if (failed) places.push_back({unreadable(folder, failed), real});
  std::sort(names.begin(), names.end());
  std::sort(folders.begin(), folders.end());
  const std::string before = (shown / "").native();
  for (const auto& [name, is_link] : names) {
    places.push_back(
        {{before + name, {}, true}, is_link ? real_path(folder / name) : real + '/' + name});
  }
  for (const std::string& name : folders) {
    walk(folder / name, shown / name, real + '/' + name, places);
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
      places.push_back({{path.native(), {}}, real_path(path)});
    }
  }
  std::vector<Found> found;
  std::unordered_map<std::string, std::size_t> seen;  // where in `found`
  found.reserve(places.size());
  seen.reserve(places.size());
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

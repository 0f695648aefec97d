#include "cli/plans_below.h"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <memory>
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

Found unreadable(const fs::path& path, int code) {
  return {path.native(),
          Error{.message = "can't look into this folder: " + std::generic_category().message(code),
                .hint = {},
                .place = path.native()},
          true};
}

std::string real_path(const fs::path& path) {
  std::error_code failed;
  const fs::path real = fs::weakly_canonical(path, failed);
  return real.empty() ? path.native() : real.native();
}

struct PlanName {
  std::string name;
  bool is_link = false;
};

// What is of interest in a folder, by name.
struct Listed {
  std::vector<PlanName> plans;
  std::vector<std::string> folders;
  int failure = 0;  // errno, where not all of it could be listed
};

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

// As the system says along with the name; not every file system does.
fs::file_type type_of(const fs::path& folder, const dirent& entry) {
  if (entry.d_type == DT_REG) return fs::file_type::regular;
  if (entry.d_type == DT_DIR) return fs::file_type::directory;
  std::error_code ignored;
  return fs::symlink_status(folder / entry.d_name, ignored).type();
}

void take_in(const fs::path& folder, const dirent& entry, Listed& listed) {
  const std::string_view name = entry.d_name;
  if (name.front() == '.') return;
  const bool is_plan = is_found_as_plan(name);
  if (!is_plan && entry.d_type == DT_REG) return;
  const fs::file_type type = type_of(folder, entry);
  if (type == fs::file_type::directory) {
    listed.folders.emplace_back(name);
    return;
  }
  std::error_code ignored;
  const bool is_link = type == fs::file_type::symlink;
  if (!is_plan || (is_link && fs::is_directory(folder / name, ignored))) return;
  listed.plans.push_back({std::string(name), is_link});
}

// Not by the standard library's iterator, which takes the path of every entry apart.
Listed list(const fs::path& folder) {
  Listed listed;
  const std::unique_ptr<DIR, CloseFolder> entries(::opendir(folder.c_str()));
  if (!entries) {
    listed.failure = errno;
    return listed;
  }
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(entries.get());
    if (entry == nullptr) break;
    take_in(folder, *entry, listed);
  }
  listed.failure = errno;
  std::sort(listed.plans.begin(), listed.plans.end(),
            [](const PlanName& a, const PlanName& b) { return a.name < b.name; });
  std::sort(listed.folders.begin(), listed.folders.end());
  return listed;
}

// `shown` is how the folder is named to people, `real` its way from the root without a link: so only
// links have to be looked up one by one.
void walk(const fs::path& folder, const fs::path& shown, const std::string& real,
          std::vector<Place>& places) {
  const Listed listed = list(folder);
  if (listed.failure != 0) places.push_back({unreadable(folder, listed.failure), real});
  const std::string before = (shown / "").native();
  for (const PlanName& plan : listed.plans) {
    places.push_back({{before + plan.name, {}, true},
                      plan.is_link ? real_path(folder / plan.name) : real + '/' + plan.name});
  }
  for (const std::string& name : listed.folders) {
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

#include "cli/plan_names.h"

#include <algorithm>
#include <system_error>
#include <unordered_map>

#include "cli/discovery.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

fs::path working_folder() {
  std::error_code failed;
  return fs::current_path(failed);
}

// Without links on the way; the last part is taken as it is, which may be a link.
fs::path real_way(const fs::path& path) {
  std::error_code failed;
  const fs::path folder = fs::weakly_canonical(path.parent_path(), failed);
  return failed ? path : folder / path.filename();
}

// From `root` on; nothing where it is not below it.
std::optional<fs::path> below(const fs::path& root, const fs::path& path) {
  fs::path way = path.lexically_relative(root);
  if (way.empty() || *way.begin() == "..") return std::nullopt;
  return way;
}

// Paths from a root on; what a folder really is, is looked up once.
class Paths {
 public:
  Paths(fs::path here, fs::path root) : here_(std::move(here)), root_(std::move(root)) {}

  std::string of(std::string_view name) {
    if (name.empty() || name == "-") return std::string(name);
    const fs::path named = here_ / name;
    const fs::path whole = (folder(named.parent_path()) / named.filename()).lexically_normal();
    auto way = below(root_, whole);
    if (!way) way = below(root_, named.lexically_normal());
    return way.value_or(whole).generic_string();
  }

 private:
  const fs::path& folder(const fs::path& named) {
    const auto [known, is_new] = folders_.try_emplace(named.native());
    std::error_code failed;
    if (is_new) known->second = fs::weakly_canonical(named, failed);
    if (failed) known->second = named;
    return known->second;
  }

  fs::path here_;
  fs::path root_;
  std::unordered_map<std::string, fs::path> folders_;
};

// The repository that all the files are in; "" where there is none.
fs::path common_repository(const fs::path& here, const std::vector<LintedFile>& files) {
  if (files.empty()) return {};
  const fs::path root = repository_root(real_way(here / files.front().name).parent_path());
  const auto is_in_it = [&](const LintedFile& file) {
    return below(root, real_way(here / file.name)).has_value();
  };
  return !root.empty() && std::all_of(files.begin(), files.end(), is_in_it) ? root : fs::path();
}

}  // namespace

fs::path named_from_here(const fs::path& typed) {
  if (typed.is_relative() && typed.native().find("..") == std::string::npos) {
    return typed.lexically_normal();
  }
  const fs::path here = working_folder();
  if (typed.is_relative()) {
    const fs::path shorter = (here / typed).lexically_normal().lexically_relative(here);
    std::error_code failed;
    const bool is_same =
        fs::weakly_canonical(here / typed, failed) == fs::weakly_canonical(here / shorter, failed);
    return is_same && !failed ? shorter : typed;
  }
  const fs::path root = repository_root(here);
  const fs::path whole = real_way(typed);
  return below(root.empty() ? here : root, whole) ? whole.lexically_relative(here)
                                                  : typed.lexically_normal();
}

std::string NamedFromHere::operator()(std::string_view file) {
  const std::size_t name = file.rfind('/') + 1;
  if (folder_ != file.substr(0, name)) {
    folder_ = file.substr(0, name);
    named_ = (named_from_here(*folder_ + "plan").parent_path() / "").native();
  }
  return named_ + std::string(file.substr(name));
}

std::function<std::string(std::string_view)> paths_from_root(const std::vector<LintedFile>& files) {
  const fs::path here = working_folder();
  fs::path root = repository_root(here);
  if (root.empty()) root = common_repository(here, files);
  if (root.empty()) root = here;
  return [paths = Paths(here, root)](std::string_view name) mutable { return paths.of(name); };
}

}  // namespace bywhen::cli

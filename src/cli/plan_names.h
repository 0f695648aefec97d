// What lint calls a plan: for people as they would type it here, in reports for machines by its path in the repository.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/lint/lint.h"

namespace bywhen::cli {

// A file or a folder as somebody in the working folder would type it: without "./", "b/../" and "../here/", a whole
// path from here on where it is in this repository, else (outside of one) in this folder. A way
// through a link stays as it is where it would lead elsewhere without "..".
[[nodiscard]] std::filesystem::path named_from_here(const std::filesystem::path& typed);

// The same for many files; where those of a folder come together, it is looked up once.
class NamedFromHere {
 public:
  [[nodiscard]] std::string operator()(std::string_view file);

 private:
  std::optional<std::string> folder_;  // of the file before, as it came, up to its last '/'
  std::string named_;                  // the same from here
};

// For LintReport::path_of: gives the path of a file, named from here, from the root on. The root is that of the
// repository that the working folder is in, else of the one that all of `files` are in, else it is the
// working folder. What is not below it has its whole path; "-" is standard input.
[[nodiscard]] std::function<std::string(std::string_view)> paths_from_root(
    const std::vector<LintedFile>& files);

}  // namespace bywhen::cli

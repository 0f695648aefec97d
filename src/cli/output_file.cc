#include "output_file.h"

#include <system_error>

#include "bywhen/base/file.h"
#include "discovery.h"

namespace bywhen::cli {

Status<> write_output(const std::filesystem::path& path, std::string_view contents) {
  if (has_plan_name(path)) {
    return Error{.message = "this name is a plan's, and would be overwritten",
                 .hint = "choose another name for the output",
                 .place = path.string()};
  }
  std::error_code ignored;
  if (!std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
    return create_file(path, contents);
  }
  auto file = LockedFile::open(path);
  if (!file) return file.error();
  return file->replace(contents);
}

}  // namespace bywhen::cli

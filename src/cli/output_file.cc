#include "output_file.h"

#include <system_error>

#include "bywhen/base/file.h"
#include "discovery.h"

namespace bywhen::cli {

Status<> write_output(const std::filesystem::path& path, std::string_view contents,
                      const std::filesystem::path& plan) {
  std::error_code ignored;
  const bool leads_to_a_plan = has_plan_name(std::filesystem::weakly_canonical(path, ignored)) ||
                               std::filesystem::equivalent(path, plan, ignored);
  if (has_plan_name(path) || leads_to_a_plan) {
    return Error{.message = "this is a plan, which would be overwritten",
                 .hint = "choose another name for the output",
                 .place = path.string()};
  }
  if (!std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
    return create_file(path, contents);
  }
  auto file = LockedFile::open(path);
  if (!file) return file.error();
  return file->replace(contents);
}

}  // namespace bywhen::cli

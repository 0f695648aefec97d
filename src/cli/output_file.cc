#include "cli/output_file.h"

#include <algorithm>
#include <system_error>

#include "bywhen/base/file.h"
#include "bywhen/lint/config.h"
#include "cli/discovery.h"

namespace bywhen::cli {
namespace {

Error not_over_a_plan(const std::filesystem::path& path) {
  std::error_code ignored;
  const bool is_there = std::filesystem::exists(path, ignored);
  return {.message = is_there ? "this is a plan, which would be overwritten"
                              : "this is the name of a plan, which the output is not",
          .hint = "choose another name for the output",
          .place = path.string()};
}

// Whether a file that is there says that it is a plan, whatever it is called.
bool is_a_plan(const std::filesystem::path& path) {
  auto text = read_file(path);
  if (!text) return false;
  return text->starts_with("bywhen:") || text->find("\nbywhen:") != std::string::npos;
}

}  // namespace

Status<> write_output(const std::filesystem::path& path, std::string_view contents,
                      std::span<const std::filesystem::path> plans) {
  std::error_code ignored;
  const bool leads_to_a_plan =
      has_plan_name(std::filesystem::weakly_canonical(path, ignored).native()) ||
      std::any_of(plans.begin(), plans.end(), [&](const auto& plan) {
        return std::filesystem::equivalent(path, plan, ignored);
      });
  if (has_plan_name(path.native()) || leads_to_a_plan) {
    return not_over_a_plan(path);
  }
  if (path.filename() == lint_config_name) {
    return Error{"this is where lint reads its settings", "choose another name for the output",
                 path.string()};
  }
  if (!std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
    return create_file(path, contents);
  }
  constexpr std::size_t any_size = static_cast<std::size_t>(-1);
  if (is_a_plan(path)) return not_over_a_plan(path);
  auto file = LockedFile::open(path, std::chrono::seconds(10), any_size);
  if (!file) return file.error();
  return file->replace(contents);
}

}  // namespace bywhen::cli

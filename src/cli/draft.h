// A copy of a plan that an editor works on: a private file in a private folder, so that what an
// editor puts beside it (swap files, backups) is private, too, and goes with it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen::cli {

class Draft {
 public:
  // In a new folder in `folder`; removed with the object.
  [[nodiscard]] static Result<Draft> create(const std::filesystem::path& folder,
                                            std::string_view text);
  Draft(Draft&& other) noexcept;
  Draft& operator=(Draft&&) = delete;
  ~Draft();

  // ".../bywhen-x1y2z3/draft.yaml": editors know it for YAML, and nothing takes it for a plan.
  [[nodiscard]] std::filesystem::path path() const { return folder_ / "draft.yaml"; }
  [[nodiscard]] Result<std::string> read() const;

  // It stays where it is.
  void keep() { is_kept_ = true; }

 private:
  explicit Draft(std::filesystem::path folder) : folder_(std::move(folder)) {}

  std::filesystem::path folder_;  // "" where the draft went over to another object
  bool is_kept_ = false;
};

}  // namespace bywhen::cli

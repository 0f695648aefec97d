// Where the timer of a plan is kept: outside of the plan, in a file of its own beside the plan's
// journal (mode 0600). It outlives the program, and is the same for all that look.
//
//   plan  PATH            the plan's real path
//   ...                   the timer (Timer::text); nothing where none was started yet
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "bywhen/agenda/timer.h"
#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

class TimerFile {
 public:
  // Of the plan that the call works on, which must be there.
  [[nodiscard]] static Result<TimerFile> of(const Call& call);

  // The plan, as it was found or named.
  [[nodiscard]] const std::filesystem::path& plan() const { return plan_; }

  // As it is now, or none. A file that is damaged, or another plan's, is an error.
  [[nodiscard]] Result<std::optional<Timer>> read() const;

  // What is to be kept, made from what is there once nobody else can change it.
  using Edit = std::function<Result<Timer>(Timer timer)>;
  using Begin = std::function<Result<Timer>(const std::optional<Timer>& before)>;

  // Returns what is kept then. No timer is an error.
  [[nodiscard]] Result<Timer> change(const Edit& edit) const;
  // The same where there may be none. A file that can't be read gives way.
  [[nodiscard]] Result<Timer> begin(const Begin& begin) const;

 private:
  TimerFile(std::filesystem::path plan, std::filesystem::path path, std::string header)
      : plan_(std::move(plan)), path_(std::move(path)), header_(std::move(header)) {}

  [[nodiscard]] Result<std::optional<Timer>> parse(std::string_view text) const;

  std::filesystem::path plan_;
  std::filesystem::path path_;
  std::string header_;  // the first line
};

// "no timer runs for this plan", and how to start one.
[[nodiscard]] Error no_timer();

}  // namespace bywhen::cli

// Where a session in front of people is, so that one that was broken off goes on from there. The
// file stands beside the journal of the plan. Two sessions on one plan share it: the place is that
// of the last line that either took, and no line depends on it.
//
//   bywhen session 1
//   plan /home/ana/action-plan.yaml
//   day 2026-11-24
//   step 3
//   item I2
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/session.h"
#include "bywhen/value/date.h"
#include "cli/world.h"

namespace bywhen::cli {

class SessionState {
 public:
  // Of the plan with that real path.
  [[nodiscard]] static Result<SessionState> of(const World& world,
                                               const std::filesystem::path& plan);

  // Nothing where no session was broken off today or yesterday; a file that this program has not
  // written is none.
  [[nodiscard]] std::optional<Session::Place> find(Date today) const;
  // On the disk when it returns.
  [[nodiscard]] Status<> keep(const Session::Place& place, Date today) const;
  void forget() const;

 private:
  SessionState(std::filesystem::path file, std::filesystem::path plan)
      : file_(std::move(file)), plan_(std::move(plan)) {}
  std::filesystem::path file_;
  std::filesystem::path plan_;
};

}  // namespace bywhen::cli

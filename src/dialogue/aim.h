// The id in front of a line, which aims it at an action or an improvement: "A3 ana fri", "i4:".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"

namespace bywhen {

struct Aim {
  char letter = 0;  // 'A', 'I', or 0 for none
  std::string_view word;
  std::string_view rest;   // all of the line where there is no id
  bool has_colon = false;  // behind the id
};

// `line` without blanks at its ends.
[[nodiscard]] Aim find_aim(std::string_view line);

// The ids of actions in front of a line, each once, and what stands behind them.
struct Aims {
  std::vector<std::string> ids;  // at least one
  std::string_view rest;
};

// `aim` is that of the line, at an action. An error where the plan doesn't have one of them, and for
// "A1: A2 done", which may be said of A2 only.
[[nodiscard]] Result<Aims> find_actions(Aim aim, const Plan& plan);

// Why "A1: A2 ..." is not taken.
[[nodiscard]] Error unclear_aim(std::string_view first, std::string_view second);

}  // namespace bywhen

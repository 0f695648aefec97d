// What accept and decline have in common: the actions named must be the answering person's own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"

namespace bywhen::cli {

struct Answering {
  std::vector<std::string> ids;
  bool is_owner = false;  // it is known who types, and it is the owner
};

// The actions that the words of `call` name. Each has one owner, who is the person typing where
// that is known; `verb` is for the errors.
[[nodiscard]] Result<Answering> actions_to_answer(const Call& call, const Plan& plan,
                                                  std::string_view verb);

}  // namespace bywhen::cli

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
  std::string person = {};  // who is typing; "" where that is not known
};

// The open actions that were proposed to the person who types, and wait for a word. An error where
// nobody knows who that is; `verb` as below.
[[nodiscard]] Result<Answering> all_to_answer(const Call& call, const Plan& plan,
                                              std::string_view verb);

// The actions that the words of `call` name. Each has one owner, who is the person typing where
// that is known; `verb` is for the errors.
[[nodiscard]] Result<Answering> actions_to_answer(const Call& call, const Plan& plan,
                                                  std::string_view verb);

}  // namespace bywhen::cli

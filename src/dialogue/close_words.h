// The words that only close knows: ok, no, later, and what they are about.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/close.h"

namespace bywhen {

enum class Word : unsigned char { none, ok, no, later };

// "ok", "later", an empty line; "A4 A5 no": the actions in front, as they are typed. `later` has none.
struct SaidWord {
  Word word = Word::none;
  std::vector<std::string_view> ids = {};
};

// `line` without blanks at its ends. Any other line is Word::none.
[[nodiscard]] SaidWord said_word(std::string_view line);

// Whether a line is no answer to a question, but says itself what it is about or what it does: an id
// in front, a keyword, "+ TITLE", "s/a/b/", "?" or a command.
[[nodiscard]] bool speaks_for_itself(std::string_view line);

// The ids of what is typed.
[[nodiscard]] Result<std::vector<std::string>> actions_meant(
    const std::vector<std::string_view>& typed, const Plan& plan);

// Somebody in a plan without a list of people: one whom it knows, else the name as it is.
[[nodiscard]] Result<std::string> name_of_stranger(std::string_view line, const Plan& plan);

[[nodiscard]] Error nobody_asked(const std::string& action);
[[nodiscard]] Error not_here(const Plan& plan, std::string_view person);

}  // namespace bywhen

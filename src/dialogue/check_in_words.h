// The words that only check-in knows, and what they are when people are called like them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/answer_line.h"

namespace bywhen {

struct Spoken {
  enum class Word : unsigned char {
    none,     // none of these words
    nothing,  // an empty line
    later,
    yes,
    no,  // alone
    ok,
    done,     // [DAY] [TEXT]
    doing,    // [TEXT]
    blocked,  // [TEXT]
    drop,     // [TEXT]
    got,      // [NEED]
    lacks,    // no NEED
    note,     // TEXT
  };
  Word word = Word::none;
  std::string text = {};         // behind the word: a reason, a need; may be empty
  std::optional<Date> day = {};  // of done
};

// `line` is without an id in front and without blanks at its ends. An error where somebody of the
// plan is called like the word, and the line could be about them; and for a day that makes no sense.
[[nodiscard]] Result<Spoken> spoken_word(std::string_view line, const AnswerContext& context);

// WHO[+HELPER] [WHEN] [ok] [REASON], where people meet to say how it stands.
struct SaidMove {
  answer::Commitment commitment;
  std::string why;  // may be empty
};

// "+3d waiting for legal", "fri", "ben fri", "@drop"; "by: WHEN" too. A day that begins with "+"
// counts from the later of today and `deadline`, a reason stands only behind a day or a "because". A
// name is that of somebody whom the plan knows, or has an "@" in front; any other refuses the line. "ok
// fri" is "fri ok".
[[nodiscard]] Result<SaidMove> said_move(std::string_view line, const AnswerContext& context,
                                         std::optional<Date> deadline);

// Whether a line is for the answer line, whichever action it is about: a keyword, "none", "s/a/b/".
[[nodiscard]] bool is_for_answer_line(std::string_view said);

// Whether a line begins like one of these words, or like a date that counts on.
[[nodiscard]] bool begins_like_word(std::string_view line);

// The reason in `text`: "because", ":" and "," in front of it say nothing.
[[nodiscard]] std::string reason_said(std::string_view text);

// Refuses "because" with nothing behind it.
[[nodiscard]] Status<> check_reason(std::string_view why);

// For which of these words that of a name, or of what could be one, was meant: "did you mean 'done'?" for
// "dnoe"; "" for none.
[[nodiscard]] std::string nearly_meant(std::string_view line);

// Nothing of all that can be said.
[[nodiscard]] Error not_understood(std::string_view line);

// What can be said, for a hint.
[[nodiscard]] std::string words_to_say();

}  // namespace bywhen

// What of a plan can't be left as it is: the part of a report that somebody has to act on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/digest.h"
#include "report/sentence.h"

namespace bywhen {

struct Attention {
  enum class Kind : unsigned char {
    late,         // its deadline is over
    blocked,      // with the reason, and since when
    too_early,    // it is due before what it waits for
    missing,      // owner, deadline or a word about resources
    unconfirmed,  // its owner has not said yes, or its deadline is tentative
    resource,     // the day for it has come and it is not there, or it can't be had
    risk,         // its trigger has come
    unserved,     // an improvement without an action
  };
  Kind kind = Kind::late;
  const Action* action = nullptr;            // null where it is about an improvement
  const Improvement* improvement = nullptr;  // null where it is about an action
  Sentence said;                             // what is the matter: printable, one line
};

// By kind; of one kind the most urgent first.
[[nodiscard]] std::vector<Attention> attention_of(Digest& digest);

// "Late", "To be confirmed"
[[nodiscard]] std::string_view heading_of(Attention::Kind kind);

}  // namespace bywhen

// Which characters of a text are safe to show, and which ones act on a terminal or hide in it.
#pragma once

#include <vector>

#include "base/utf8.h"

namespace bywhen {

// For each of `points` whether it can be shown as it is. Not those that a terminal acts on, and not
// those that nobody sees, save where writing needs them: joiners and selectors inside emoji, the
// joiners of Arabic and Indic words, a selector after an ideograph. Not combining marks that have
// no letter under them (they would change what is printed before the text), nor more than eight on
// one letter (they would draw over the lines around it).
[[nodiscard]] std::vector<bool> shown_as_they_are(const std::vector<CodePoint>& points);

}  // namespace bywhen

// Texts in which nobody sees anything: what is copied from a web page or a word processor brings such blanks along.
#pragma once

#include <string_view>

namespace bywhen {

// Without blanks at both ends, those that do not break and those without a width too.
[[nodiscard]] std::string_view trim_unseen(std::string_view text);

}  // namespace bywhen

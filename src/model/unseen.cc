#include "model/unseen.h"

#include <algorithm>
#include <array>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::array<std::string_view, 10> unseen = {"\u00a0", "\u2002", "\u2003", "\u2009",
                                                     "\u200b", "\u200c", "\u200d", "\u202f",
                                                     "\u2060", "\ufeff"};

}  // namespace

std::string_view trim_unseen(std::string_view text) {
  for (;;) {
    text = trim(text);
    const auto first = std::ranges::find_if(
        unseen, [&](std::string_view blank) { return text.starts_with(blank); });
    const auto last =
        std::ranges::find_if(unseen, [&](std::string_view blank) { return text.ends_with(blank); });
    if (first == unseen.end() && last == unseen.end()) return text;
    if (first != unseen.end()) text.remove_prefix(first->size());
    if (last != unseen.end() && text.ends_with(*last)) text.remove_suffix(last->size());
  }
}

}  // namespace bywhen

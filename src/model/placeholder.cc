#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"

namespace bywhen {
namespace {

using namespace std::string_view_literals;

constexpr std::array stand_ins{"tbd"sv,   "tba"sv, "tbc"sv, "todo"sv,
                               "fixme"sv, "xxx"sv, "..."sv, "…"sv};

bool same_ignoring_ascii_case(std::string_view text, std::string_view lower) {
  const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                    [&](char a, char b) { return lowered(a) == b; });
}

}  // namespace

bool is_placeholder(std::string_view text) {
  text = trim(text);
  if (text.empty()) return false;
  if (text.find_first_not_of('?') == std::string_view::npos) return true;
  const bool in_brackets = text.front() == '<' && text.back() == '>' && text.size() > 2;
  if (in_brackets && text.find_first_of("<>", 1) == text.size() - 1) return true;
  return std::any_of(stand_ins.begin(), stand_ins.end(), [&](std::string_view stand_in) {
    return same_ignoring_ascii_case(text, stand_in);
  });
}

}  // namespace bywhen

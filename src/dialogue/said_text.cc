#include "dialogue/said_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"

namespace bywhen {
namespace {

constexpr std::size_t longest_line = 1 << 20;  // bytes

// A tab is a blank.
bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

}  // namespace

Status<> check_line(std::string_view line) {
  if (line.size() > longest_line) return Error{"the line is over 1 MB long", "", ""};
  if (find_invalid_utf8(line) != line.npos) {
    return Error{"the line is not UTF-8 text", "set the terminal to UTF-8", ""};
  }
  if (std::ranges::any_of(trim(line), is_control)) {
    return Error{"arrow keys and other control keys do nothing here", "type the line again", ""};
  }
  return Done{};
}

Status<> check_said(std::string_view text) {
  if (!is_placeholder(text)) return Done{};
  return Error{fmt::format("'{}' only holds a place", text),
               "leave it out until it is known; lint remembers it", ""};
}

Status<> check_need_said(std::string_view need) {
  if (auto sound = check_said(need); !sound) return sound.error();
  if (!is_nothing(need) && !is_no_need(need)) return Done{};
  return Error{fmt::format("'{}' is not a resource", need),
               "none, alone, says that it needs nothing", ""};
}

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  for (const std::string_view piece : split(line, ' ')) {
    if (!trim(piece).empty()) words.push_back(trim(piece));
  }
  return words;
}

}  // namespace bywhen

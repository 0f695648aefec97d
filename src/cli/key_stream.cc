#include "cli/key_stream.h"

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view paste_begins = "\x1b[200~";
constexpr std::string_view paste_ends = "\x1b[201~";
constexpr char32_t no_character = 0xfffd;

// Bytes of the character that begins with this one; 0 where none does.
std::size_t length_of(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

char32_t code_point(std::string_view bytes) {
  const auto first = static_cast<unsigned char>(bytes[0]);
  if (bytes.size() == 1) return first;
  char32_t value = first & (0xffU >> (bytes.size() + 1));
  for (const char c : bytes.substr(1)) value = value << 6 | (static_cast<unsigned char>(c) & 0x3fU);
  return value;
}

bool is_line_end(char32_t key) { return key == U'\n' || key == U'\r'; }

}  // namespace

std::optional<char32_t> KeyStream::next() { return take(false); }
std::optional<char32_t> KeyStream::next_as_is() { return take(true); }

void KeyStream::forget() {
  waiting_.clear();
  in_paste_ = false;
}

// Whether a mark stood at the front, which is gone then.
bool KeyStream::take_mark() {
  for (const std::string_view mark : {paste_begins, paste_ends}) {
    if (!waiting_.starts_with(mark)) continue;
    in_paste_ = mark == paste_begins;
    waiting_.erase(0, mark.size());
    return true;
  }
  return false;
}

// Of a blank line the end, where it was pasted: more than line ends comes behind it.
bool KeyStream::is_left_out(char32_t key) const {
  if (is_line_end(key)) {
    return line_is_blank_ && (in_paste_ || waiting_.find_first_not_of("\r\n") != waiting_.npos);
  }
  return in_paste_ && (key < 0x20 || key == 0x7f) && key != U'\t';
}

std::optional<char32_t> KeyStream::take(bool is_all) {
  while (!waiting_.empty()) {
    if (take_mark()) continue;
    const bool may_be_mark = waiting_.size() > 1 && (paste_begins.starts_with(waiting_) ||
                                                     paste_ends.starts_with(waiting_));
    const bool is_lone_escape = waiting_ == "\x1b";
    if ((may_be_mark || is_lone_escape) && !is_all) return std::nullopt;
    const std::size_t length = length_of(static_cast<unsigned char>(waiting_[0]));
    if (length > waiting_.size() && !is_all) return std::nullopt;
    const std::string_view bytes = std::string_view(waiting_).substr(0, length);
    const bool is_valid =
        length > 0 && bytes.size() == length && find_invalid_utf8(bytes) == bytes.npos;
    char32_t key = is_valid ? code_point(bytes) : no_character;
    if (!is_valid) was_invalid_ = true;
    waiting_.erase(0, is_valid ? length : 1);
    if (is_left_out(key)) continue;
    if (in_paste_ && key == U'\t') key = U' ';
    line_is_blank_ = is_line_end(key) || (line_is_blank_ && (key == U' ' || key == U'\t'));
    return key == U'\r' ? U'\n' : key;
  }
  return std::nullopt;
}

}  // namespace bywhen::cli

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

// Bytes of a key that sends several ("ESC [ 5 ~", "ESC O P"); 0 where more of them must come.
std::size_t length_of_sequence(std::string_view bytes) {
  std::size_t last = 2;
  while (last < bytes.size() && bytes[last] >= ' ' && bytes[last] <= '?') ++last;
  return last < bytes.size() ? last + 1 : 0;
}

// What such a key is for the editor, which takes those that it does not know for text.
std::string meaning_of(std::string_view sequence) {
  if (sequence.empty()) return {};
  const char last = sequence.back();
  const std::string_view numbers = sequence.substr(2, sequence.size() - 3);
  if (last < '@' || last > '~') return std::string(sequence);
  if (last == '~') {
    const bool is_known =
        numbers.size() == 1 && std::string_view("13478").find(numbers) != numbers.npos;
    return is_known ? std::string(sequence) : "";
  }
  if (std::string_view("ABCDHF").find(last) == std::string_view::npos) return "";
  if (numbers.empty()) return std::string(sequence);
  const bool is_by_word = numbers.ends_with(";5") || numbers.ends_with(";3");
  if (is_by_word && last == 'C') return {'\x1b', 'f'};
  if (is_by_word && last == 'D') return {'\x1b', 'b'};
  return {'\x1b', '[', last};
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
    if (!in_paste_ && (waiting_.starts_with("\x1b[") || waiting_.starts_with("\x1bO"))) {
      const std::size_t length = length_of_sequence(waiting_);
      if (length == 0 && !is_all) return std::nullopt;
      const std::string meaning = meaning_of(waiting_.substr(0, length));
      waiting_.replace(0, length, meaning);
      if (length > 0 && meaning.empty()) continue;
    }
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

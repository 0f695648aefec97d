#include "base/grapheme.h"

#include <utf8proc.h>

#include <algorithm>

#include "base/utf8.h"

namespace bywhen {
namespace {

constexpr char32_t emoji_selector = 0xfe0f;
constexpr char32_t keycap = 0x20e3;
constexpr char32_t joiner = 0x200d;

utf8proc_int32_t number(char32_t code_point) { return static_cast<utf8proc_int32_t>(code_point); }

unsigned break_class(char32_t code_point) {
  return utf8proc_get_property(number(code_point))->boundclass;
}

// Adds up what the code points of one cluster take.
class ClusterWidth {
 public:
  explicit ClusterWidth(char32_t first)
      : first_class_(break_class(first)), columns_(own_width(first)) {}

  void add(char32_t next) {
    const unsigned next_class = break_class(next);
    const bool pictograph = first_class_ == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
    if (next == keycap || (pictograph && (next == emoji_selector || next == joiner))) emoji_ = true;
    // Vowels and final consonants of Hangul go into the block of the first one. The two halves of a
    // flag take a column each.
    const bool in_block =
        next_class == UTF8PROC_BOUNDCLASS_V || next_class == UTF8PROC_BOUNDCLASS_T;
    if (!in_block) columns_ += own_width(next);
  }

  [[nodiscard]] std::size_t columns() const {
    return emoji_ ? 2 : std::min<std::size_t>(columns_, 2);
  }

 private:
  static std::size_t own_width(char32_t code_point) {
    return static_cast<std::size_t>(std::max(utf8proc_charwidth(number(code_point)), 0));
  }

  unsigned first_class_;
  std::size_t columns_;
  bool emoji_ = false;
};

}  // namespace

Cluster next_cluster(std::string_view text, std::size_t offset) {
  const bool alone = offset + 1 == text.size() || is_ascii_byte(text[offset + 1]);
  if (is_ascii_byte(text[offset]) && alone) {
    const bool control = text[offset] < ' ' || text[offset] == '\x7f';
    return {1, control ? std::size_t{0} : std::size_t{1}};
  }
  const CodePoint first = decode_utf8(text, offset);
  if (!first.valid) return {1, 1};
  ClusterWidth width(first.value);
  std::size_t end = offset + first.bytes;
  utf8proc_int32_t state = 0;
  char32_t last = first.value;
  while (end < text.size()) {
    const CodePoint next = decode_utf8(text, end);
    if (!next.valid || utf8proc_grapheme_break_stateful(number(last), number(next.value), &state)) {
      break;
    }
    width.add(next.value);
    last = next.value;
    end += next.bytes;
  }
  return {end - offset, width.columns()};
}

}  // namespace bywhen

#include "base/hidden.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace bywhen {
namespace {

constexpr char32_t non_joiner = 0x200c;
constexpr char32_t joiner = 0x200d;
constexpr char32_t black_flag = 0x1f3f4;  // in front of the flags of England, Scotland and Wales
constexpr char32_t cancel_tag = 0xe007f;
constexpr std::size_t most_marks = 8;
constexpr std::size_t longest_flag = 8;  // tags: a region of up to six letters, and the cancel tag

struct Span {
  char32_t first;
  char32_t last;
};

// Sorted. What a terminal acts on, or what takes no room and so hides.
constexpr Span unsafe[] = {
    {0x00, 0x1f},     {0x7f, 0x9f},       {0xad, 0xad},       {0x34f, 0x34f},     {0x61c, 0x61c},
    {0x115f, 0x1160}, {0x17b4, 0x17b5},   {0x180b, 0x180f},   {0x200b, 0x200f},   {0x2028, 0x202e},
    {0x2060, 0x206f}, {0x3164, 0x3164},   {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},   {0xffa0, 0xffa0},
    {0xfff0, 0xfffb}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
};

bool within(char32_t value, Span span) { return value >= span.first && value <= span.last; }

bool is_unsafe(char32_t value) {
  const auto* span = std::lower_bound(std::begin(unsafe), std::end(unsafe), value,
                                      [](Span s, char32_t v) { return s.last < v; });
  return span != std::end(unsafe) && within(value, *span);
}

const utf8proc_property_t& property(char32_t value) {
  return *utf8proc_get_property(static_cast<utf8proc_int32_t>(value));
}

bool is_pictograph(char32_t value) {
  return property(value).boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

bool is_skin_tone(char32_t value) { return within(value, {0x1f3fb, 0x1f3ff}); }

bool is_ideograph(char32_t value) {
  return within(value, {0x3400, 0x9fff}) || within(value, {0xf900, 0xfaff}) ||
         within(value, {0x20000, 0x3ffff});
}

// Letters and marks from Arabic to Sinhala, whose words are joined and parted by zero-width
// joiners.
bool is_joined_script(char32_t value) { return within(value, {0x600, 0xdff}); }

bool is_emoji_selector(char32_t value) { return within(value, {0xfe0e, 0xfe0f}); }

bool is_ideograph_selector(char32_t value) {
  return within(value, {0xfe00, 0xfe0f}) || within(value, {0xe0100, 0xe01ef});
}

bool is_mark(char32_t value) {
  const auto category = property(value).category;
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

// Decides one character by those around it.
class Judge {
 public:
  explicit Judge(const std::vector<CodePoint>& points) : points_(points) {}

  std::vector<bool> verdicts() {
    std::vector<bool> shown;
    shown.reserve(points_.size());
    std::size_t marks = 0;
    bool letter_before = false;
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const bool mark = points_[i].valid && is_mark(points_[i].value);
      marks = mark ? marks + 1 : 0;
      bool show = points_[i].valid && (!is_unsafe(points_[i].value) || needed_here(i));
      if (mark && (!letter_before || marks > most_marks)) show = false;
      letter_before = show;
      shown.push_back(show);
    }
    return shown;
  }

 private:
  [[nodiscard]] char32_t at(std::size_t i) const {
    return i < points_.size() && points_[i].valid ? points_[i].value : 0;
  }
  [[nodiscard]] char32_t before(std::size_t i) const { return i == 0 ? 0 : at(i - 1); }

  [[nodiscard]] bool needed_here(std::size_t i) const {
    const char32_t value = at(i);
    if (value == joiner && joins_emoji(i)) return true;
    if (value == joiner || value == non_joiner) {
      return is_joined_script(before(i)) && is_joined_script(at(i + 1));
    }
    if (is_emoji_selector(value) && selects_emoji(i)) return true;
    if (is_ideograph_selector(value)) return is_ideograph(before(i));
    return in_flag(i);
  }

  [[nodiscard]] bool joins_emoji(std::size_t i) const {
    if (!is_pictograph(at(i + 1))) return false;
    std::size_t base = i;
    while (base > 0 && (is_emoji_selector(at(base - 1)) || is_skin_tone(at(base - 1)))) --base;
    return is_pictograph(before(base));
  }

  [[nodiscard]] bool selects_emoji(std::size_t i) const {
    const char32_t base = before(i);
    const bool key = within(base, {U'0', U'9'}) || base == U'#' || base == U'*';
    return is_pictograph(base) || key;
  }

  [[nodiscard]] bool in_flag(std::size_t i) const {
    const auto is_tag = [](char32_t value) { return within(value, {0xe0020, cancel_tag}); };
    if (!is_tag(at(i))) return false;
    std::size_t start = i;
    while (start > 0 && i - start < longest_flag && is_tag(at(start - 1))) --start;
    std::size_t end = start;
    while (end - start < longest_flag && is_tag(at(end)) && at(end) != cancel_tag) ++end;
    return before(start) == black_flag && at(end) == cancel_tag && i <= end;
  }

  const std::vector<CodePoint>& points_;
};

}  // namespace

std::vector<bool> shown_as_they_are(const std::vector<CodePoint>& points) {
  return Judge(points).verdicts();
}

}  // namespace bywhen

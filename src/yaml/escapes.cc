// decode_quoted: escapes and folded lines of quoted scalars.
#include <array>

#include "yaml/scalars.h"

namespace bywhen::yaml {
namespace {

void append_code_point(std::string& out, std::uint32_t point) {
  const auto put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  const auto rest = [&](unsigned shift) { put(0x80U | ((point >> shift) & 0x3fU)); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xc0U | (point >> 6U));
    rest(0);
  } else if (point < 0x10000) {
    put(0xe0U | (point >> 12U));
    rest(6);
    rest(0);
  } else {
    put(0xf0U | (point >> 18U));
    rest(12);
    rest(6);
    rest(0);
  }
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// What the letter behind a backslash stands for; nothing where it stands for nothing.
std::optional<std::uint32_t> simple_escape(char c) {
  switch (c) {
    case '0':
      return 0x00;
    case 'a':
      return 0x07;
    case 'b':
      return 0x08;
    case 't':
    case '\t':
      return 0x09;
    case 'n':
      return 0x0a;
    case 'v':
      return 0x0b;
    case 'f':
      return 0x0c;
    case 'r':
      return 0x0d;
    case 'e':
      return 0x1b;
    case ' ':
    case '"':
    case '\'':
    case '/':
    case '\\':
      return static_cast<std::uint32_t>(c);
    case 'N':
      return 0x85;
    case '_':
      return 0xa0;
    case 'L':
      return 0x2028;
    case 'P':
      return 0x2029;
    default:
      return {};
  }
}

class Decoder {
 public:
  explicit Decoder(std::string_view quoted)
      : quote_(quoted.front()), text_(quoted.substr(1, quoted.size() - 2)) {}

  std::optional<std::string> decode() {
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (is_break(c)) {
        fold();
      } else if (c == '\\' && quote_ == '"') {
        if (!escape()) return {};
      } else {
        ++at_;
        if (c == '\'' && quote_ == '\'') ++at_;
        out_.push_back(c);
      }
    }
    return std::move(out_);
  }

 private:
  // At a line end: blanks around it go; one break is a space, n are n - 1 newlines.
  void fold() {
    while (out_.size() > kept_ && is_blank(out_.back())) out_.pop_back();
    const std::size_t breaks = skip_breaks();
    if (breaks == 1) {
      out_.push_back(' ');
    } else {
      out_.append(breaks - 1, '\n');
    }
    kept_ = out_.size();
  }

  std::size_t skip_breaks() {
    std::size_t breaks = 0;
    for (; at_ < text_.size() && (is_blank(text_[at_]) || is_break(text_[at_])); ++at_) {
      if (text_[at_] == '\n') ++breaks;
    }
    return breaks;
  }

  bool escape() {
    const char c = ++at_ < text_.size() ? text_[at_] : '\0';
    ++at_;
    if (is_break(c)) {
      const std::size_t breaks = skip_breaks() + (c == '\n' ? 1 : 0);
      out_.append(breaks - 1, '\n');
    } else if (c == 'x' || c == 'u' || c == 'U') {
      if (!hex(c == 'x' ? 2 : c == 'u' ? 4 : 8)) return false;
    } else {
      const auto point = simple_escape(c);
      if (!point) return false;
      append_code_point(out_, *point);
    }
    kept_ = out_.size();
    return true;
  }

  bool hex(std::size_t digits) {
    std::uint32_t point = 0;
    for (std::size_t i = 0; i < digits; ++i, ++at_) {
      const int digit = at_ < text_.size() ? hex_digit(text_[at_]) : -1;
      if (digit < 0) return false;
      point = point * 16 + static_cast<std::uint32_t>(digit);
    }
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
    append_code_point(out_, point);
    return true;
  }

  char quote_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  std::size_t kept_ = 0;  // what came before is not trimmed at a line end
};

}  // namespace

std::optional<std::string> decode_quoted(std::string_view quoted) {
  return Decoder(quoted).decode();
}

}  // namespace bywhen::yaml

#include "yaml/guards.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "yaml/lines.h"

namespace bywhen::yaml {
namespace {

using std::size_t;

unsigned char byte_at(std::string_view text, size_t at) {
  return static_cast<unsigned char>(text[at]);
}

SyntaxError fault(size_t offset, std::string message, std::string hint) {
  return {static_cast<std::uint32_t>(offset), std::move(message), std::move(hint)};
}

SyntaxError not_utf8(size_t offset, std::string message, std::string hint) {
  SyntaxError error = fault(offset, std::move(message), std::move(hint));
  error.undecodable = true;
  return error;
}

// "UTF-16" or "UTF-32" where the first bytes say so, by a byte order mark or by their zeros.
std::string_view wide_encoding(std::string_view text) {
  const auto zero = [&](size_t at) { return at < text.size() && text[at] == '\0'; };
  if (text.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return "UTF-32";
  if (text.starts_with(std::string_view("\0\0\xFE\xFF", 4))) return "UTF-32";
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return "UTF-16";
  if (text.size() < 2 || zero(0) == zero(1)) {
    return zero(0) && zero(1) && zero(2) && !zero(3) && text.size() > 3 ? "UTF-32" : "";
  }
  return zero(1) && zero(2) && zero(3) ? "UTF-32" : "UTF-16";
}

// Tab, LF and CR are for the caller to look at.
bool is_control(unsigned char byte) { return byte < 0x20 || byte == 0x7f; }

// How many bytes from `at` on are printable ASCII or LF, in steps that the compiler makes wide.
size_t plain_stretch(std::string_view text, size_t at) {
  constexpr size_t step = 64;
  const size_t start = at;
  for (; at + step <= text.size(); at += step) {
    unsigned char bad = 0;
    for (size_t i = 0; i < step; ++i) {
      const unsigned char byte = byte_at(text, at + i);
      const auto control = static_cast<unsigned char>((byte < 0x20) & (byte != '\n'));
      bad = static_cast<unsigned char>(bad | control | (byte >= 0x7f));
    }
    if (bad != 0) break;
  }
  return at - start;
}

// The bytes of the character at `at`, where YAML does not allow it; else 0. Of valid UTF-8.
size_t forbidden_bytes(std::string_view text, size_t at) {
  const std::string_view rest = text.substr(at);
  const unsigned char first = byte_at(text, at);
  if (first < 0x80) {
    if (first == '\r') return rest.starts_with("\r\n") ? 0 : 1;
    return is_control(first) && first != '\t' && first != '\n' ? 1 : 0;
  }
  if (first == 0xc2) {
    const unsigned char second = byte_at(text, at + 1);
    return second < 0xa0 && second != 0x85 ? 2 : 0;
  }
  return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF") ? 3 : 0;
}

SyntaxError forbidden(std::string_view text, size_t at) {
  const unsigned char first = byte_at(text, at);
  if (first == '\0') return fault(at, "a NUL byte", "is this a text file?");
  if (first == '\r') {
    return fault(at, "a carriage return without a line feed", "end lines with LF or with CR LF");
  }
  if (first < 0x80) {
    return fault(at, fmt::format("the control character U+{:04X}", first),
                 "remove it; in double quotes, write it as an escape");
  }
  const unsigned point =
      first == 0xc2 ? byte_at(text, at + 1) : 0xffc0U + byte_at(text, at + 2) % 64U;
  return fault(at, fmt::format("the character U+{:04X}, which YAML does not allow", point),
               "remove it; in double quotes, write it as an escape");
}

// From `at` on.
std::optional<SyntaxError> check_characters(std::string_view text, size_t at) {
  while (at < text.size()) {
    const size_t end = std::min(text.size(), at + 64);  // then look for a plain stretch again
    for (; at < end; ++at) {
      if (forbidden_bytes(text, at) != 0) return forbidden(text, at);
    }
    at += plain_stretch(text, at);
  }
  return {};
}

}  // namespace

std::optional<SyntaxError> check_text(std::string_view text) {
  if (text.size() > 0xfffffff0U) return fault(0, "the text is over 4 GB", "");
  if (const std::string_view encoding = wide_encoding(text); !encoding.empty()) {
    return not_utf8(0, fmt::format("the file is {}", encoding), "save it as UTF-8");
  }
  const size_t plain = plain_stretch(text, 0);
  if (const size_t at = find_invalid_utf8(text.substr(plain)); at != text.npos) {
    return not_utf8(plain + at,
                    fmt::format("the byte 0x{:02X} is not UTF-8", byte_at(text, plain + at)),
                    "save the file as UTF-8");
  }
  if (bom_size(text) > 0 && bom_size(text.substr(3)) > 0) {
    return fault(3, "a second byte order mark", "remove it");
  }
  return check_characters(text, plain);
}

}  // namespace bywhen::yaml

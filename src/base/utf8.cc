#include "base/utf8.h"

#include <cstdint>
#include <cstring>

namespace bywhen {
namespace {

struct Lead {
  std::size_t bytes;
  char32_t bits;      // what the lead byte gives
  char32_t smallest;  // anything less is an overlong form
};

Lead read_lead(unsigned char byte) {
  if (byte >= 0xc2 && byte <= 0xdf) return {2, byte & 0x1fU, 0x80};
  if (byte >= 0xe0 && byte <= 0xef) return {3, byte & 0x0fU, 0x800};
  if (byte >= 0xf0 && byte <= 0xf4) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

}  // namespace

CodePoint decode_utf8(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const CodePoint broken{byte(0), 1, false};
  if (byte(0) < 0x80) return {byte(0), 1, true};
  const Lead lead = read_lead(byte(0));
  if (lead.bytes == 0 || text.size() - offset < lead.bytes) return broken;
  char32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.bytes; ++i) {
    if ((byte(i) & 0xc0U) != 0x80) return broken;
    value = (value << 6U) | (byte(i) & 0x3fU);
  }
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  if (value < lead.smallest || value > 0x10ffff || surrogate) return broken;
  return {value, lead.bytes, true};
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  const auto put_rest = [&](unsigned shift) { put(0x80U | ((code_point >> shift) & 0x3fU)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xc0U | (code_point >> 6U));
    put_rest(0);
  } else if (code_point < 0x10000) {
    put(0xe0U | (code_point >> 12U));
    put_rest(6);
    put_rest(0);
  } else {
    put(0xf0U | (code_point >> 18U));
    put_rest(12);
    put_rest(6);
    put_rest(0);
  }
}

bool is_ascii(std::string_view text) {
  std::size_t at = 0;
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & 0x8080808080808080U) != 0) return false;
  }
  for (; at < text.size(); ++at) {
    if (!is_ascii_byte(text[at])) return false;
  }
  return true;
}

}  // namespace bywhen

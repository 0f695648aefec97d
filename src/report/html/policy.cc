#include "report/html/policy.h"

#include <sha2.h>
#include <sys/types.h>

#include <array>
#include <cstdint>

namespace bywhen::html {
namespace {

std::string base64(const std::uint8_t* bytes, std::size_t size) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < size; at += 3) {
    const std::size_t count = std::min<std::size_t>(3, size - at);
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i) group = (group << 8U) | (i < count ? bytes[at + i] : 0U);
    for (std::size_t i = 0; i < 4; ++i) {
      out += i <= count ? digits[(group >> (18U - 6U * i)) & 63U] : '=';
    }
  }
  return out;
}

}  // namespace

std::string source_hash(std::string_view bytes) {
  SHA2_CTX state;
  SHA256Init(&state);
  SHA256Update(&state, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
  SHA256Final(digest.data(), &state);
  return "sha256-" + base64(digest.data(), digest.size());
}

void add_policy(Markup& out, std::string_view style, std::string_view script) {
  out.add("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src '",
          Own{source_hash(style)}, "'; script-src '", Own{source_hash(script)},
          "'; base-uri 'none'; form-action 'none'\">\n<meta name=referrer content=no-referrer>\n");
}

}  // namespace bywhen::html

// Telling texts apart by a number.
#pragma once

#include <cstdint>
#include <string_view>

namespace bywhen {

// 64-bit FNV-1a. The same on every machine and in every version, so that it can be kept in files.
// Tells apart what happens by chance, not what somebody makes to be alike.
[[nodiscard]] constexpr std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3U;
  }
  return hash;
}

}  // namespace bywhen

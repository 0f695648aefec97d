// What a byte can mean to the quick reader, as bits in a table.
#pragma once

#include <array>
#include <string_view>

namespace bywhen::yaml {

enum ByteClass : unsigned char {
  stops_block_text = 1,  // a plain scalar may end here, in block context
  stops_flow_text = 2,   // the same, in flow context
  stops_quoted = 4,      // inside either quotes
  starts_text = 8,       // a plain scalar may start with it, whatever follows
  alphanumeric = 16,
  usual_escape = 32,  // behind a backslash
};

constexpr std::array<unsigned char, 256> make_byte_classes() {
  std::array<unsigned char, 256> classes{};
  const auto mark = [&](std::string_view bytes, unsigned char bit) {
    for (const char byte : bytes) classes[static_cast<unsigned char>(byte)] |= bit;
  };
  const std::string_view ends("\0\r\n", 3);
  for (std::size_t byte = 0x21; byte < 0x100; ++byte) classes[byte] |= starts_text;
  for (const char byte : std::string_view(",[]{}#&*!|>'\"%@`-?:")) {
    classes[static_cast<unsigned char>(byte)] &= static_cast<unsigned char>(~starts_text);
  }
  mark(ends, stops_block_text | stops_flow_text | stops_quoted);
  mark("\t:#", stops_block_text | stops_flow_text);
  mark(",[]{}?", stops_flow_text);
  mark("'\"\\", stops_quoted);
  mark("\"\\/ntrbfaevxuU0", usual_escape);
  mark("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", alphanumeric);
  return classes;
}

inline constexpr std::array<unsigned char, 256> byte_classes = make_byte_classes();

[[nodiscard]] inline bool is_of(char byte, ByteClass what) {
  return (byte_classes[static_cast<unsigned char>(byte)] & what) != 0;
}

// A space, a line end or the NUL behind the text stands at `at`.
[[nodiscard]] inline bool blank_or_end_at(const char* at) {
  return *at == ' ' || *at == '\n' || *at == '\r' || *at == '\0';
}

}  // namespace bywhen::yaml

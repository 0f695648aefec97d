// What is wrong with a text, in our words: the place that wants mending and the way out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

// What yaml-cpp said and how far it had come.
struct Complaint {
  static constexpr std::uint32_t nowhere = 0xffffffff;
  std::string message;           // one of its own: "illegal map value"
  std::uint32_t offset = 0;      // where it says that it is
  std::uint32_t last_event = 0;  // where the last node before starts
  std::uint32_t open = nowhere;  // where the innermost open collection starts
};

[[nodiscard]] SyntaxError explain(std::string_view text, const Complaint& complaint);

// What yaml-cpp does not complain of, or not in words of its own; each by the offset of what it is
// about.
[[nodiscard]] SyntaxError explain_nesting(std::uint32_t node);
[[nodiscard]] SyntaxError explain_huge_piece(std::uint32_t node_before);
[[nodiscard]] SyntaxError explain_endless_alias(std::uint32_t alias);
[[nodiscard]] SyntaxError explain_open_quote(std::uint32_t quote);
[[nodiscard]] SyntaxError explain_lone_key(std::uint32_t key);
[[nodiscard]] SyntaxError explain_lone_directive(std::uint32_t directive);
[[nodiscard]] SyntaxError explain_missing_item(std::uint32_t comma);
// Where the text and yaml-cpp's reading of it can't be brought together.
[[nodiscard]] SyntaxError explain_strange_notation(std::uint32_t offset);
// Text behind the end of the document.
[[nodiscard]] SyntaxError explain_leftover(std::string_view text, std::uint32_t offset);

}  // namespace bywhen::yaml

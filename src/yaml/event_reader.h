// yaml-cpp's events as a flat list. The only part of the program that knows yaml-cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

struct Event {
  enum class Kind : std::uint8_t { null, scalar, alias, sequence, mapping, end };
  // Where yaml-cpp says that the node starts: its first property, or its content. Null that is not
  // in the text: somewhere else, mostly the next token. Of an end: nothing.
  std::uint32_t pos = 0;
  std::uint32_t value = 0;   // scalar: an offset into the text, or an index into the pool
  std::uint32_t size = 0;    // of a scalar's value in the text
  std::uint32_t anchor = 0;  // ids from 1 on, 0 for none; of an alias: the anchor that it names
  Kind kind = Kind::end;
  bool pooled = false;  // value is an index into the pool
  bool tagged = false;  // an explicit tag; not known of scalars ("!" is also what quotes give)

  [[nodiscard]] bool is_node() const { return kind != Kind::end; }
};

struct Events {
  std::vector<Event> list;  // of one document; empty where the text has none
  std::vector<std::string> pool;

  [[nodiscard]] std::string_view value(std::string_view text, const Event& event) const {
    if (event.pooled) return pool[event.value];
    return text.substr(event.value, event.size);
  }
};

// The events of the first document in text[body, end), which check_text has let pass. Positions
// count from the start of `text`. What stands behind the first document is not looked at.
[[nodiscard]] Result<Events, SyntaxError> read_events(std::string_view text, std::uint32_t body);

}  // namespace bywhen::yaml

// Items and entries between [] or {}: put in and taken out with the commas that go with them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "yaml/scene.h"

namespace bywhen::yaml {

// `text` before the child `index` of a flow collection, or behind the last; on a line of its own
// where its neighbour has one.
void insert_in_flow(const Tree& tree, std::uint32_t collection, std::size_t index,
                    const std::string& text, Splices& splices);

// The child `index` and its comma; its line where it has one of its own.
void remove_from_flow(const Tree& tree, std::uint32_t collection, std::size_t index,
                      Splices& splices);

}  // namespace bywhen::yaml

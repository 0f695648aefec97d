// Walks over the text beside yaml-cpp's events and finds out where everything starts and ends.
// It is also the validator that yaml-cpp lacks: each byte must have an owner at the end.
#pragma once

#include <optional>

#include "yaml/event_reader.h"
#include "yaml/tree.h"

namespace bywhen::yaml {

// Fills `tree`, whose text and body are there already, but for its duplicate keys. Fails on what
// yaml-cpp accepts though no reader should, and on a text whose parts can't be told apart.
[[nodiscard]] std::optional<SyntaxError> index_spans(Tree& tree, const Events& events);

}  // namespace bywhen::yaml

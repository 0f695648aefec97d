// A tree from yaml-cpp's events alone, for texts whose parts can't be told apart exactly.
#pragma once

#include "yaml/event_reader.h"
#include "yaml/tree.h"

namespace bywhen::yaml {

// Fills `tree`, whose text and body are there already: values, kinds and nesting are right, starts
// are what yaml-cpp says, ends are guesses, comments are unknown. Its obstacle says so.
void build_event_tree(Tree& tree, const Events& events);

}  // namespace bywhen::yaml

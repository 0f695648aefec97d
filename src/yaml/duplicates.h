// Keys that stand twice in one mapping.
#pragma once

#include "yaml/tree.h"

namespace bywhen::yaml {

// Fills tree.duplicate_keys. Scalar keys are compared decoded, and null keys are all the same one;
// keys that are collections or aliases are not compared. Linear in the size of the tree.
void find_duplicate_keys(Tree& tree);

}  // namespace bywhen::yaml

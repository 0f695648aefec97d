// Reads the usual plan in one pass, without yaml-cpp.
//
// Takes: block mappings and sequences indented with spaces, plain and quoted scalars of one line,
// flow collections of those on one or several lines, simple block scalars, comments, LF or CRLF, a
// BOM, a leading "---". Leaves everything else to the reference route, which would read what is
// taken here in exactly the same way: where there is a doubt, the answer is no.
#pragma once

#include "yaml/tree.h"

namespace bywhen::yaml {

// Fills `tree`, whose text and body are there already and have passed check_text, but for its
// duplicate keys. False: the text is not of the usual kind, and what is in the tree is of no use.
[[nodiscard]] bool read_quick(Tree& tree);

}  // namespace bywhen::yaml

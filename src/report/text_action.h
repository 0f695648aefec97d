// An action with all that its owner has to know, as a block of a page.
#pragma once

#include "report/digest.h"
#include "report/page.h"

namespace bywhen {

enum class Depth : unsigned char {
  plan,   // in the report on a plan: what others say of it stands elsewhere, too
  sheet,  // on its owner's own sheet: all there is
};

// `names_owner`: the heading above does not say whose it is.
void add_commitment(Page& page, Digest& digest, const Action& action, Depth depth,
                    bool names_owner);

}  // namespace bywhen

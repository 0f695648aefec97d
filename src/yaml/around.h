// What stands around a text that was cut out of a longer one (stretch.h).
#pragma once

#include "yaml/habits.h"

namespace bywhen::yaml {

struct Around {
  Habits habits;        // of all that is not in the text
  bool before = false;  // there are items before the first one of the list in the text;
  bool behind = false;  // and behind its last one
  // An edit would have had to look at these: what it makes of the text alone is of no use.
  bool is_missed = false;
};

}  // namespace bywhen::yaml

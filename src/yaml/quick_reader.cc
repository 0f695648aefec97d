#include "yaml/quick_reader.h"

namespace bywhen::yaml {

bool read_quick(Tree& /*tree*/) { return false; }

}  // namespace bywhen::yaml

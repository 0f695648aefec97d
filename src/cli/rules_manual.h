// The manual page of lint's rules, from the same texts as everything that lint says.
#pragma once

#include <string>

namespace bywhen::cli {

// bywhen-rules(7) in mdoc. The page in man/ is this text; a test compares them.
[[nodiscard]] std::string rules_manual();

}  // namespace bywhen::cli

// The JSON Schema of .bywhen.yaml with the rules by their names, so that an editor completes them.
#pragma once

#include <string>
#include <string_view>

namespace bywhen::cli {

// `schema`, which takes any word for a rule, with lint's own rules and the severities that each can
// have.
[[nodiscard]] std::string with_rules(std::string_view schema);

}  // namespace bywhen::cli

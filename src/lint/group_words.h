// Names of groups: "everyone", "Web team", "HR".
#pragma once

#include <string_view>

namespace bywhen {

// Whether the whole text names a group and can't be somebody's name.
[[nodiscard]] bool is_group(std::string_view name);

// "Research", "Vertrieb", "team": what the names of groups are made of, so that "Research and
// Development" may be one of them and not two people. In any case.
[[nodiscard]] bool is_group_word(std::string_view word);

}  // namespace bywhen

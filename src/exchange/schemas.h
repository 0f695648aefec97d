// The documents themselves.
#pragma once

#include <string_view>

namespace bywhen {

extern const std::string_view plan_schema;
extern const std::string_view config_schema;

}  // namespace bywhen

// Time of an agenda, as people type it.
#pragma once

#include <chrono>
#include <string_view>

#include "bywhen/base/result.h"

namespace bywhen::cli {

// "30", "30m", "1h", "1h 30m": whole minutes, up to a day.
[[nodiscard]] Result<unsigned> typed_minutes(std::string_view text);

// "2m", "+2m", "-1m", "30s", "1m30s"; a number alone is minutes. Up to a day, and not zero.
[[nodiscard]] Result<std::chrono::seconds> typed_more(std::string_view text);

}  // namespace bywhen::cli

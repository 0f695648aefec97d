// Which day is meant by one that is not written as the file has it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/value/date.h"

namespace bywhen {

// The day that is written in another way than the file's: 2026/12/4, 4 Dec 2026, 24. Dezember 2026,
// 24.11.2026. Nothing where it could be two days (04/12/2026) or lacks its year.
[[nodiscard]] std::optional<Date> day_meant(std::string_view written);

// The way out from what is no date: the day or the days that can be meant, the last day of a month
// that ends before it (2026-02-30), else how dates are written.
[[nodiscard]] std::string how_to_write_day(std::string_view written);

}  // namespace bywhen

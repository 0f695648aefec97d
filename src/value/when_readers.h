// The readers of dates, one a kind of date. Each gives nothing where the text is not of its kind,
// and an error where it is and there is no such day.
#pragma once

#include <optional>

#include "value/when_words.h"

namespace bywhen {

using Reading = std::optional<Result<Date>>;

// "2026-12-04", "13/12", and what is refused of their kind: "04/12", "12 11", "4".
[[nodiscard]] Reading read_numbers(const TypedWhen& typed, const WhenContext& context);
// "today", "fri", "next fri"
[[nodiscard]] Reading read_near_day(const TypedWhen& typed, const WhenContext& context);
// "in 2 weeks", "+5wd"
[[nodiscard]] Reading read_count(const TypedWhen& typed, const WhenContext& context);
// "A2+3wd"
[[nodiscard]] Reading read_count_from_action(const TypedWhen& typed, const WhenContext& context);
// "4 dec", "Fri 4 Dec 2026"
[[nodiscard]] Reading read_day_of_month(const TypedWhen& typed, const WhenContext& context);
// "eow", "end of march"
[[nodiscard]] Reading read_end(const TypedWhen& typed, const WhenContext& context);

// Of a day and month without a year, or "end of march", the last one before today; nothing for dates
// of another kind.
[[nodiscard]] std::optional<Date> last_such_day(const TypedWhen& typed, const WhenContext& context);

}  // namespace bywhen

// One entry of a calendar, and how it is written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/value/date.h"
#include "bywhen/value/time_of_day.h"
#include "exchange/ics_lines.h"

namespace bywhen {

// Texts are as the plan has them. What is empty is left out.
struct IcsEntry {
  std::string uid;
  bool is_todo = false;

  std::optional<Date> day;        // of a to-do: by when
  std::optional<TimeOfDay> time;  // else it takes the whole day
  unsigned minutes = 0;           // with a time
  std::optional<Date> start;      // of a to-do
  std::optional<Date> done_on;    // of a to-do that is done

  std::string_view status;  // "CONFIRMED", "NEEDS-ACTION" ...
  std::string_view category;
  unsigned priority = 0;  // 1 (the highest) to 9; 0: none
  std::string summary;
  std::string description;  // of several lines
  std::string location;
  std::string url;                      // as can_be_url
  std::vector<std::string> depends_on;  // UIDs
  std::vector<std::string> alarms;      // from the beginning, or a to-do's day: "-PT15M"
};

// Whether it can stand as an address in a calendar: http or https, ASCII, without a blank.
[[nodiscard]] bool can_be_url(std::string_view text);

// How new the entries of an export are.
struct IcsVersion {
  std::string exported_at;  // "20261124T140000Z"
  unsigned sequence = 0;
};

void write_entry(IcsLines& lines, const IcsEntry& entry, const IcsVersion& version);

}  // namespace bywhen

#include "bywhen/exchange/ics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "exchange/ics_entries.h"
#include "exchange/ics_words.h"

namespace bywhen {
namespace {

// "20261124T140000Z"
std::string utc(std::chrono::milliseconds since_1970) {
  const auto day = std::chrono::floor<std::chrono::days>(since_1970);
  const Date date(std::chrono::sys_days{day});
  const auto seconds = std::chrono::floor<std::chrono::seconds>(since_1970 - day).count();
  return fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", date.year(), date.month(), date.day(),
                     seconds / 3600, seconds / 60 % 60, seconds % 60);
}

// Every later export has a higher one, and none too high for 31 bits.
unsigned sequence_at(std::chrono::milliseconds since_1970) {
  constexpr std::chrono::sys_days beginning{std::chrono::year(2020) / 1 / 1};
  constexpr std::int64_t most = 0x7fffffff;
  const auto passed = since_1970 - beginning.time_since_epoch();
  const std::int64_t minutes = std::chrono::floor<std::chrono::minutes>(passed).count();
  return static_cast<unsigned>(std::clamp<std::int64_t>(minutes, 0, most));
}

// Those whose calendar it is; "" where it is everybody's.
std::string owners_of(std::span<const IcsPlan> plans) {
  std::vector<std::string> names;
  for (const IcsPlan& one : plans) {
    if (!one.owners || !names.empty()) continue;
    for (const std::string& id : *one.owners) names.push_back(short_name(*one.plan, id));
  }
  return join(names, ", ");
}

std::string name_of(std::span<const IcsPlan> plans) {
  const std::string title = plans.size() == 1 ? title_of_plan(*plans[0].plan) : "Action plans";
  const std::string owners = owners_of(plans);
  return owners.empty() ? title : fmt::format("{}: {}", title, owners);
}

// NAME and REFRESH-INTERVAL are RFC 7986; the others say the same to older programs.
void begin(IcsLines& lines, const std::string& name) {
  lines.add("BEGIN", "VCALENDAR");
  lines.add("VERSION", "2.0");
  lines.add("PRODID", "-//bywhen//action plan//EN");
  lines.add("CALSCALE", "GREGORIAN");
  lines.add("METHOD", "PUBLISH");
  lines.add_text("NAME", name);
  lines.add_text("X-WR-CALNAME", name);
  lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
  lines.add("X-PUBLISHED-TTL", "PT12H");
}

}  // namespace

Ics ics_of(std::span<const IcsPlan> plans, const IcsOptions& options) {
  const IcsVersion version{utc(options.exported_at), sequence_at(options.exported_at)};
  IcsLines lines;
  begin(lines, name_of(plans));
  std::size_t count = 0;
  for (const IcsPlan& plan : plans) {
    for (const IcsEntry& entry : ics_entries(plan, options)) {
      write_entry(lines, entry, version);
      ++count;
    }
  }
  lines.add("END", "VCALENDAR");
  return {lines.text(), count};
}

}  // namespace bywhen

#include "exchange/ics_entry.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"

namespace bywhen {
namespace {

std::string in_digits(Date date) {
  return fmt::format("{:04}{:02}{:02}", date.year(), date.month(), date.day());
}

void add_date(IcsLines& lines, std::string_view name, Date date) {
  lines.add(fmt::format("{};VALUE=DATE", name), in_digits(date));
}

// Lengths stand in place of ends, which could lie past the last day that there is.
void add_event_times(IcsLines& lines, const IcsEntry& entry) {
  if (!entry.day) return;
  if (!entry.time) {
    add_date(lines, "DTSTART", *entry.day);
    lines.add("DURATION", "P1D");
    return;
  }
  lines.add("DTSTART", fmt::format("{}T{:02}{:02}00", in_digits(*entry.day), entry.time->hour(),
                                   entry.time->minute()));
  lines.add("DURATION", fmt::format("PT{}M", entry.minutes));
}

// A to-do may not begin after it is due. It is done at noon in Greenwich, which is the same day nearly
// everywhere.
void add_todo_times(IcsLines& lines, const IcsEntry& entry) {
  const bool starts = entry.start && (!entry.day || *entry.start <= *entry.day);
  if (starts) add_date(lines, "DTSTART", *entry.start);
  if (entry.day) add_date(lines, "DUE", *entry.day);
  if (entry.done_on) lines.add("COMPLETED", in_digits(*entry.done_on) + "T120000Z");
  if (entry.status == "COMPLETED") lines.add("PERCENT-COMPLETE", "100");
}

void add_alarm(IcsLines& lines, const IcsEntry& entry, const std::string& trigger) {
  lines.add("BEGIN", "VALARM");
  lines.add("ACTION", "DISPLAY");
  lines.add(entry.is_todo ? "TRIGGER;RELATED=END" : "TRIGGER", trigger);
  lines.add_text("DESCRIPTION", entry.summary);
  lines.add("END", "VALARM");
}

void add_text_if_any(IcsLines& lines, std::string_view name, const std::string& text) {
  if (!text.empty()) lines.add_text(name, text);
}

}  // namespace

bool can_be_url(std::string_view text) {
  if (!is_web_address(text)) return false;
  return std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

void write_entry(IcsLines& lines, const IcsEntry& entry, const IcsVersion& version) {
  const std::string_view component = entry.is_todo ? "VTODO" : "VEVENT";
  lines.add("BEGIN", component);
  lines.add("UID", entry.uid);
  lines.add("DTSTAMP", version.exported_at);
  lines.add("SEQUENCE", fmt::format("{}", version.sequence));
  if (entry.is_todo) {
    add_todo_times(lines, entry);
  } else {
    add_event_times(lines, entry);
  }
  lines.add("STATUS", entry.status);
  // A whole day of somebody's is not taken by what is due on it.
  if (!entry.is_todo) lines.add("TRANSP", entry.time ? "OPAQUE" : "TRANSPARENT");
  if (entry.priority > 0) lines.add("PRIORITY", fmt::format("{}", entry.priority));
  lines.add("CATEGORIES", entry.category);
  lines.add_text("SUMMARY", entry.summary);
  add_text_if_any(lines, "DESCRIPTION", entry.description);
  add_text_if_any(lines, "LOCATION", entry.location);
  if (!entry.url.empty()) lines.add("URL", entry.url);
  for (const std::string& uid : entry.depends_on) lines.add("RELATED-TO;RELTYPE=DEPENDS-ON", uid);
  for (const std::string& trigger : entry.alarms) add_alarm(lines, entry, trigger);
  lines.add("END", component);
}

}  // namespace bywhen

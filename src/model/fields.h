// Which keys each mapping of a plan has, in the order of the design, and how each is read.
// The one place that knows: the loader reads by these tables, writing orders new keys by them.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/change.h"
#include "model/key_meant.h"
#include "model/reader.h"

namespace bywhen {

template <class T>
struct FieldReader {
  std::string_view key;
  void (*read)(Reader& reader, yaml::Node node, T& entry);
};

// The calendar as the file has it; a Plan has it as a WorkCalendar.
struct CalendarEntry {
  std::vector<Weekday> workdays;
  std::vector<Date> holidays;
};

template <class T>
[[nodiscard]] std::span<const FieldReader<T>> fields_of();

// Reads one mapping: known keys by the table, unknown ones noted, "x-..." keys left alone.
// A key that stands twice is read twice (and noted by the loader).
template <class T>
void read_entry(Reader& reader, yaml::Node mapping, T& entry);

template <>
std::span<const FieldReader<Plan>> fields_of<Plan>();
template <>
std::span<const FieldReader<CalendarEntry>> fields_of<CalendarEntry>();
template <>
std::span<const FieldReader<Person>> fields_of<Person>();
template <>
std::span<const FieldReader<Improvement>> fields_of<Improvement>();
template <>
std::span<const FieldReader<Action>> fields_of<Action>();
template <>
std::span<const FieldReader<Resource>> fields_of<Resource>();
template <>
std::span<const FieldReader<Risk>> fields_of<Risk>();
template <>
std::span<const FieldReader<Update>> fields_of<Update>();
template <>
std::span<const FieldReader<CheckIn>> fields_of<CheckIn>();
template <>
std::span<const FieldReader<AgendaStep>> fields_of<AgendaStep>();

template <class T>
void read_entry(Reader& reader, yaml::Node mapping, T& entry) {
  if constexpr (requires { entry.range; }) entry.range = mapping.range();
  const auto table = fields_of<T>();
  for (yaml::Node key = mapping.first(); key;) {
    const yaml::Node value = key.next();
    const std::string_view name = key.value();
    reader.set_key(name);
    const auto field = std::find_if(table.begin(), table.end(),
                                    [&](const FieldReader<T>& known) { return known.key == name; });
    if (field != table.end()) {
      field->read(reader, value, entry);
    } else if (!name.starts_with("x-")) {
      std::vector<std::string> known;
      for (const FieldReader<T>& one : table) known.emplace_back(one.key);
      hold_place(entry, reader.unknown_key(mapping, key, known), key.range());
    }
    key = value.next();
  }
}

}  // namespace bywhen

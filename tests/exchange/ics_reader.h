// Reads the calendars that a plan makes, for tests.
#pragma once

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/exchange/ics.h"
#include "bywhen/model/load.h"

namespace bywhen {

using Properties = std::vector<std::pair<std::string, std::string>>;  // name with parameters, value

inline Plan plan_of(const std::string& text) {
  const Loaded loaded = load("bywhen: 1\ntitle: T\n" + text);
  CAPTURE(text);
  REQUIRE(loaded.plan);
  return *loaded.plan;
}

struct Entry {
  Properties properties;
  std::vector<std::string> triggers;

  [[nodiscard]] std::string at(const std::string& name) const {
    for (const auto& [key, value] : properties) {
      if (key == name) return value;
    }
    return "-";
  }
};

// A reader as plain as they come: what it takes for an entry, a lenient program would, too.
inline std::vector<Entry> entries_in(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) {
    text.erase(at, 3);
  }
  std::vector<Entry> entries;
  bool in_alarm = false;
  for (const std::string_view line : split(text, '\n')) {
    if (line.empty()) continue;
    REQUIRE(line.back() == '\r');
    const auto colon = line.find(':');
    REQUIRE(colon != std::string_view::npos);
    const std::string name(line.substr(0, colon));
    const std::string value(line.substr(colon + 1, line.size() - colon - 2));
    if (name == "BEGIN" && value != "VCALENDAR" && value != "VALARM") entries.emplace_back();
    if (value == "VALARM") in_alarm = name == "BEGIN";
    if (in_alarm && name.starts_with("TRIGGER")) entries.back().triggers.push_back(value);
    if (!in_alarm && !entries.empty()) entries.back().properties.emplace_back(name, value);
  }
  return entries;
}

inline const Date today = *Date::parse("2026-11-24");

inline std::vector<Entry> entries_of(const Plan& plan, IcsOptions options = {},
                                     std::optional<std::vector<std::string>> owners = {}) {
  options.today = today;
  const IcsPlan exported{&plan, "t.plan.yaml", std::move(owners)};
  const Ics calendar = ics_of({&exported, 1}, options);
  std::vector<Entry> entries = entries_in(calendar.text);
  CHECK(calendar.entries == entries.size());
  return entries;
}

inline std::vector<Entry> todos_of(const Plan& plan) {
  return entries_of(plan, {.as_todos = true});
}

}  // namespace bywhen

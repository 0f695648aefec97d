// Loading plans in tests: small plans with the place of a defect marked in them.
//
//   Marked plan = unmark("title: «TBD»\n");   // text "title: TBD\n", ranges {{7, 10}}
//   CHECK(said(load(plan.text).defects[0]) == "placeholder_value: ... (put in the real value
//   ...)");
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/file.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"

namespace bywhen {

struct Marked {
  std::string text;
  std::vector<yaml::Range> ranges;
};

// Takes the marks « » out of a text; they must be paired, and not stand in each other.
inline Marked unmark(std::string_view marked) {
  constexpr std::string_view open = "«";
  constexpr std::string_view close = "»";
  Marked plan;
  while (!marked.empty()) {
    const auto at = static_cast<std::uint32_t>(plan.text.size());
    if (marked.starts_with(open)) {
      plan.ranges.push_back({at, at});
      marked.remove_prefix(open.size());
    } else if (marked.starts_with(close)) {
      plan.ranges.back().end = at;
      marked.remove_prefix(close.size());
    } else {
      plan.text += marked.front();
      marked.remove_prefix(1);
    }
  }
  return plan;
}

inline std::string_view name(DefectKind kind) {
  switch (kind) {
    case DefectKind::yaml_syntax:
      return "yaml_syntax";
    case DefectKind::merge_conflict:
      return "merge_conflict";
    case DefectKind::unknown_key:
      return "unknown_key";
    case DefectKind::duplicate_key:
      return "duplicate_key";
    case DefectKind::duplicate_id:
      return "duplicate_id";
    case DefectKind::invalid_value:
      return "invalid_value";
    case DefectKind::invalid_date:
      return "invalid_date";
    case DefectKind::placeholder_value:
      return "placeholder_value";
  }
  return "?";
}

// "invalid_date in A1: 'start' is not a date: 'soon' (dates are written ...)"
inline std::string said(const Defect& defect) {
  std::string all(name(defect.kind));
  if (!defect.action.empty()) all += " in " + defect.action;
  all += ": " + defect.message;
  if (!defect.hint.empty()) all += " (" + defect.hint + ")";
  return all;
}

// One a line.
inline std::string said(const std::vector<Defect>& defects) {
  std::vector<std::string> all;
  for (const Defect& defect : defects) all.push_back(said(defect));
  return join(all, "\n");
}

// That the marked plan loads with these defects, each exactly at its mark.
inline Loaded check_defects(std::string_view marked, const std::vector<std::string>& expected) {
  const Marked plan = unmark(marked);
  REQUIRE(plan.ranges.size() == expected.size());
  Loaded loaded = load(plan.text);
  CAPTURE(plan.text);
  CHECK(said(loaded.defects) == join(expected, "\n"));
  for (std::size_t i = 0; i < loaded.defects.size() && i < expected.size(); ++i) {
    CAPTURE(expected[i]);
    CHECK(loaded.defects[i].range.begin == plan.ranges[i].begin);
    CHECK(loaded.defects[i].range.end == plan.ranges[i].end);
  }
  CHECK(loaded.text() == plan.text);
  return loaded;
}

// A plan that has nothing wrong with it.
inline Plan sound_plan(const std::string& text) {
  Loaded loaded = load(text);
  CAPTURE(text);
  CHECK(said(loaded.defects) == "");
  REQUIRE(loaded.plan);
  return *loaded.plan;
}

inline std::string example(const std::string& name) {
  const auto text = read_file(BYWHEN_SOURCE_DIR "/examples/" + name);
  REQUIRE(text);
  return *text;
}

}  // namespace bywhen

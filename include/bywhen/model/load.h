// From the text of a plan to a Plan, with everything that is wrong with it.
//
//   Loaded loaded = load(bytes);
//   for (const Defect& defect : loaded.defects) ...
//   if (loaded.plan) ...
//
// Loading never stops at the first defect. There is no plan only where the text is no document that
// could be one: a syntax error, conflict markers, an unknown format version, not a mapping.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// What is wrong with the text itself, apart from what it says about the work (that is for lint's rules).
// Each kind is reported by the lint rule of that name.
enum class DefectKind : unsigned char {
  yaml_syntax,
  merge_conflict,  // conflict markers, or two entries glued into one
  unknown_key,
  duplicate_key,
  duplicate_id,
  invalid_value,
  invalid_date,
  placeholder_value,
};

struct Defect {
  DefectKind kind = DefectKind::invalid_value;
  yaml::Range range;            // in the text that was loaded
  std::string message;          // one line, not escaped for any output
  std::string hint;             // the way out; may be empty
  std::string action;           // the id of the action that it is in; may be empty
  yaml::Range related;          // the other place that it is about, or {0, 0}
  std::string related_message;  // "the first one is here"
  // What is written at `range` instead, where that is beyond doubt; may be empty.
  std::string mended = {};
};

struct Loaded {
  std::optional<Plan> plan;
  std::vector<Defect> defects;  // in the order of the text
  std::string rejected;         // the text, where there is no plan to hold it
  bool undecodable = false;     // there is no plan because the text is not UTF-8

  // What was loaded; the defects' ranges are places in it.
  [[nodiscard]] std::string_view text() const { return plan ? plan->document.text() : rejected; }
};

[[nodiscard]] Loaded load(std::string text);

// The same for a document that has been parsed already (an edited one).
[[nodiscard]] Loaded load(const yaml::Document& document);

// Whether no command but lint may touch a plan with this defect: what the text means is not certain.
[[nodiscard]] bool is_damage(DefectKind kind);

// "TBD", "tba", "?", "<name>", "...": a stand-in for a value.
[[nodiscard]] bool is_placeholder(std::string_view text);

// The same where a person, a day or a need should be, with what stands in for these alone: "nobody",
// "offen"; "asap", "YYYY-MM-DD"; "n/a", "-". Somebody's own name can be such a word ("Offen"): ask
// the list of people first.
[[nodiscard]] bool is_nobody(std::string_view text);
[[nodiscard]] bool is_no_day(std::string_view text);
[[nodiscard]] bool is_no_need(std::string_view text);

// "none", "nothing", "keine": where needs should be, that there are none.
[[nodiscard]] bool is_nothing(std::string_view text);

}  // namespace bywhen

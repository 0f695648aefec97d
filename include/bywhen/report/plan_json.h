// Plans for other programs. One JSON object of ASCII characters, the same for the same plan and
// day; all keys are always there, in the order of the plan's format.
//
//   {"bywhen": 1, "kind": "list", "plans": [{"file", "title", "actions": [...]}]}
//
// A value that the plan doesn't have, or has wrongly, is null, an absent list []; where the format
// says what an absent one means (a status, who proposed, tentative), it is that. `resources` is null
// where nobody looked, [] for none. Computed of an action: `overdue`, `missing` ("owner",
// "deadline", "resources"), `waits_for` and `kept_waiting` (the open ones, by id).
#pragma once

#include <span>
#include <string>

#include "bywhen/report/next.h"
#include "bywhen/report/selection.h"

namespace bywhen {

[[nodiscard]] std::string list_json(std::span<const Listed> plans, Date today);

// The whole of a plan (`show`).
[[nodiscard]] std::string plan_json(const std::string& file, const Plan& plan, Date today);

// What `show` was asked for.
struct Shown {
  std::vector<const Person*> people;
  std::vector<const Improvement*> improvements;
  Actions actions;  // those that were named, and those of the people and improvements
};
[[nodiscard]] std::string show_json(const std::string& file, const Plan& plan, const Shown& shown,
                                    Date today);

// The next steps of one person in each plan, "" for everybody's.
struct NextOf {
  std::string file;  // as it was found or named
  const Plan* plan = nullptr;
  std::string person;
  NextSteps steps;
};
[[nodiscard]] std::string next_json(std::span<const NextOf> plans, Date today);

}  // namespace bywhen

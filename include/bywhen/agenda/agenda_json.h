// The agenda and the timer for other programs, as in report/plan_json.h: one JSON object of ASCII
// characters.
//
//   {"bywhen": 1, "kind": "agenda", "plans": [{"file", "title", "minutes", "is_default", "agenda":
//     [{"step", "minutes", "kind", "actual", "says", "tips"}]}]}
//   {"bywhen": 1, "kind": "timer", "plans": [{"file", "title", "timer": {"state", "current",
//     "step_left", "total_left", "ahead", "replanned", "out_of_time", "steps": [{"step", "kind",
//     "planned", "allotted", "spent", "open_gaps", "per_gap"}]}}]}
//
// Times of the timer are whole seconds; `current` counts from 1 and is null after the end; `timer`
// is null where there is none.
#pragma once

#include <optional>
#include <string>

#include "bywhen/agenda/timer.h"
#include "bywhen/model/plan.h"

namespace bywhen {

[[nodiscard]] std::string agenda_json(const std::string& file, const Plan& plan);

// `plan` is none where it can't be read; what is made from it is null then.
[[nodiscard]] std::string timer_json(const std::string& file, const Plan* plan,
                                     const std::optional<TimerView>& view);

}  // namespace bywhen

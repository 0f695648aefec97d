// What becomes of the things that an action needs and of the risks that it runs, as people say it
// when they meet again. Each is kept in the action's updates, with the need or the risk named:
//
//   take_fallback(action, 0, {.today = today, .author = "ana"})
//   updates:
//     - {date: 2026-12-08, author: ana, field: resources, from: Copywriter, to: Ana drafts it, why: fallback}
//
// `index` counts from 0 in the action's list; what stands there must have a text.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/tracking.h"

namespace bywhen {

// The need has that status: "got CMS access", "no CMS access".
[[nodiscard]] std::vector<Change> settle_need(const Action& action, std::size_t index,
                                              ResourceStatus status, const Occasion& occasion);
// It must be there by that day, and not by the one that was said.
[[nodiscard]] std::vector<Change> postpone_need(const Action& action, std::size_t index, Date day,
                                                const Occasion& occasion);
// It is waited for, though its day has come.
[[nodiscard]] std::vector<Change> wait_for_need(const Action& action, std::size_t index,
                                                const Occasion& occasion);
// It can't be had, and its fallback, which it must have, takes its place.
[[nodiscard]] std::vector<Change> take_fallback(const Action& action, std::size_t index,
                                                const Occasion& occasion);
// Whether that has been said of it, with the fallback that it has now.
[[nodiscard]] bool is_fallback_taken(const Action& action, const Resource& resource);

// The risk has happened, and its contingency, if it has one, is to be done; or it is gone.
[[nodiscard]] std::vector<Change> settle_risk(const Action& action, std::size_t index,
                                              RiskStatus status, const Occasion& occasion);
[[nodiscard]] std::vector<Change> postpone_risk(const Action& action, std::size_t index, Date day,
                                                const Occasion& occasion);
// It is watched, though its trigger has come.
[[nodiscard]] std::vector<Change> watch_risk(const Action& action, std::size_t index,
                                             const Occasion& occasion);

// Whether the action got a word today: an update of that day.
[[nodiscard]] bool has_word_of(const Action& action, Date today);
// The same about that need or that risk of it: one of the updates that are made above, to the letter.
[[nodiscard]] bool has_word_of(const Action& action, const Resource& need, Date today);
[[nodiscard]] bool has_word_of(const Action& action, const Risk& risk, Date today);
// Whether the need is waited for, as was said today.
[[nodiscard]] bool waits_for(const Action& action, const Resource& need, Date today);

}  // namespace bywhen

// How an action comes along after the session: its status, a deadline that moves, notes. What
// changes is kept in the action's updates, so that a team can see how often its dates move.
//
//   set_status(action, ActionStatus::blocked, {.today = today, .author = "ana", .why = "no access"})
//   updates:
//     - {date: 2026-12-02, author: ana, field: status, from: doing, to: blocked, why: no access}
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "bywhen/value/when.h"

namespace bywhen {

// Under what an update is filed.
struct Occasion {
  Date today;
  std::string author = {};  // a person's id; "" where nobody knows who it is
  std::string why = {};     // may be empty
};

// An item of an action's `updates`, behind those that are there: a note.
[[nodiscard]] Change add_note(const Action& action, const std::string& note,
                              const Occasion& occasion);

// The same: a field that changed; "" is no value.
[[nodiscard]] Change add_update(const Action& action, std::string_view field,
                                const std::string& from, const std::string& to,
                                const Occasion& occasion);

// The action gets that status; no changes where it has it, for the same reason. What belongs to the
// old one goes (`reason`, `done_on`); `occasion.why` becomes the reason of blocked and dropped, and
// `done_on` of done is `on`, or today. Noted in the updates; of the same status for another reason
// or day, that alone.
[[nodiscard]] std::vector<Change> set_status(const Action& action, ActionStatus status,
                                             const Occasion& occasion, std::optional<Date> on = {});

// The action gets that deadline; firm, where it is not tentative. Noted in the updates where a
// deadline moves for a reason that is given, or after the day of the session: what is tried out
// while the group plans is no news.
[[nodiscard]] std::vector<Change> set_deadline(const Plan& plan, const Action& action,
                                               const When& deadline, const Occasion& occasion);

// The action is another person's from now on (model/ownership.h), or gets one; noted in the updates.
// Who says yes is there to say it: with `accepted` also one who was not in the room.
[[nodiscard]] std::vector<Change> hand_over(const Plan& plan, const Action& action,
                                            const std::string& person, bool accepted,
                                            const Occasion& occasion);

// Its owner, which it must have, says yes, to a tentative deadline too; what that changes is noted
// in the updates. No changes where nothing waited for it.
[[nodiscard]] std::vector<Change> confirm(const Plan& plan, const Action& action,
                                          const Occasion& occasion);

// Whether what changes is kept: the plan's session is over. What is tried out in it is no news.
[[nodiscard]] bool keeps_history(const Plan& plan, Date today);

// The updates that keep, after the session, how `changes` change who owns the action and whether that
// person said yes; `occasion.why` is the reason of one who declines.
[[nodiscard]] std::vector<Change> owner_updates(const Plan& plan, const Action& action,
                                                const std::vector<Change>& changes,
                                                const Occasion& occasion);

// Its owner gives it back.
[[nodiscard]] std::vector<Change> give_back(const Action& action, const Occasion& occasion);

}  // namespace bywhen

#include "cli/tracking.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

#include "bywhen/base/text.h"
#include "bywhen/model/dependencies.h"
#include "bywhen/report/tracking_words.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

// "done" in "A3 is done already", "A3 was done".
std::string_view spoken_status(ActionStatus status) {
  if (status == ActionStatus::todo) return "open";
  if (status == ActionStatus::doing) return "under way";
  return name(status);
}

bool is_closed(ActionStatus status) {
  return status == ActionStatus::done || status == ActionStatus::dropped;
}

// The day of --on, which is over or is today.
Result<std::optional<Date>> typed_day_of_completion(const Call& call, const Plan& plan) {
  const auto given = call.arguments.value("--on");
  if (!given) return std::optional<Date>();
  auto day = typed_past_day(call, plan, *given);
  if (!day) return day.error();
  if (*day > call.today) {
    return Error{.message = spoken(*day, call.today) + " is still to come",
                 .hint =
                     "mark it done when it is; to say by when it will be: bywhen schedule "
                     "ACTION DATE",
                 .place = {}};
  }
  return std::optional(*day);
}

// One run of a command that sets a status.
class Tracking {
 public:
  Tracking(Call& call, ActionStatus status) : call_(call), status_(status) {}

  Result<std::vector<Change>> changes_to(const Plan& plan) {
    auto ids = typed_actions(plan, call_.arguments.words);
    if (!ids) return without_because(ids.error());
    ids_ = *std::move(ids);
    auto occasion = typed_occasion(call_, plan);
    if (!occasion) return occasion.error();
    auto on = typed_day_of_completion(call_, plan);
    if (!on) return on.error();
    std::vector<Change> changes;
    for (const std::string& id : ids_) {
      const Action& action = *plan.action(id);
      std::vector<Change> more = changes_of(action, *occasion, *on);
      remark_on_change(action, !more.empty());
      remark_on_dependencies(plan, action);
      remark_on_reason(action, *occasion);
      if (action.is_open()) were_open_.push_back(id);
      std::move(more.begin(), more.end(), std::back_inserter(changes));
    }
    return changes;
  }

  void answer(const Plan& plan) {
    answer_rows(call_, plan, ids_);
    if (status_ != ActionStatus::done) return;
    answer_sentence(call_, freed_words(plan, freed_by(plan, were_open_)));
  }

 private:
  // "block A1 because no access": the reason is meant for the option.
  [[nodiscard]] Error without_because(Error error) const {
    const std::vector<std::string>& words = call_.arguments.words;
    const auto because = std::ranges::find(words, "because");
    const bool takes_reason = status_ == ActionStatus::blocked || status_ == ActionStatus::dropped;
    if (takes_reason && because != words.end() && because != words.begin()) {
      error.hint =
          fmt::format("a reason stands in quotes behind its option: {} --because \"{}\"",
                      join({words.begin(), because}, " "), join({because + 1, words.end()}, " "));
    }
    return error;
  }

  // Whoever has begun an action does not lose that by opening it once more.
  std::vector<Change> changes_of(const Action& action, const Occasion& occasion,
                                 std::optional<Date> on) {
    const bool is_under_way = action.status && *action.status == ActionStatus::doing;
    if (status_ == ActionStatus::todo && is_under_way) return {};
    return set_status(action, status_, occasion, on);
  }

  void remark_on_change(const Action& action, bool changes) {
    const ActionStatus old = action.status.value_or(ActionStatus::todo);
    if (!changes) {
      call_.note(fmt::format("{} is {} already", *action.id, spoken_status(status_)));
    } else if (is_closed(old) && old != status_ && status_ != ActionStatus::todo) {
      call_.note(fmt::format("{} was {}{}", *action.id, spoken_status(old),
                             is_closed(status_) ? "" : "; reopened"));
    }
  }

  // Of `actions` those that this command leaves open, "A4, A5", and how many they are.
  struct Others {
    std::string ids;
    std::size_t count = 0;
  };
  [[nodiscard]] Others left_open(const std::vector<const Action*>& actions) const {
    std::vector<std::string> left;
    for (const Action* action : actions) {
      const std::string id(*action->id);
      const bool is_closing = is_closed(status_) && std::ranges::find(ids_, id) != ids_.end();
      if (!is_closing) left.push_back(id);
    }
    return {join(left, ", "), left.size()};
  }

  void remark_on_dependencies(const Plan& plan, const Action& action) {
    if (status_ == ActionStatus::doing || status_ == ActionStatus::done) {
      const auto [ids, count] = left_open(open_predecessors(plan, action));
      if (count == 0) return;
      call_.note(fmt::format("{} waits for {}, which {} still open", *action.id, ids,
                             count == 1 ? "is" : "are"));
    } else if (status_ == ActionStatus::dropped) {
      const auto [ids, count] = left_open(waiting_for(plan, *action.id));
      if (count == 0) return;
      call_.note(fmt::format("{} {} for {}", ids, count == 1 ? "waits" : "wait", *action.id));
    }
  }

  void remark_on_reason(const Action& action, const Occasion& occasion) {
    if (status_ != ActionStatus::blocked || !occasion.why.empty()) return;
    const bool is_blocked = action.status && *action.status == ActionStatus::blocked;
    if (is_blocked && action.reason) return;
    call_.note(fmt::format("what holds {0} up? bywhen block {0} --because TEXT", *action.id));
  }

  Call& call_;
  ActionStatus status_;
  std::vector<std::string> ids_;
  std::vector<std::string> were_open_;
};

}  // namespace

Result<Occasion> typed_occasion(const Call& call, const Plan& plan) {
  auto author = who_am_i(call, plan);
  if (!author) return author.error();
  Occasion occasion{.today = call.today, .author = *author};
  const auto given = call.arguments.value("--because");
  if (!given) return occasion;
  auto reason = typed_text(*given, "reason");
  if (!reason) return reason.error();
  occasion.why = *reason;
  return occasion;
}

Result<int> track(Call& call, ActionStatus status) {
  ask_git(call);
  Tracking tracking(call, status);
  auto after = edit_plan(call, [&](const Plan& plan) { return tracking.changes_to(plan); });
  if (!after) return after.error();
  tracking.answer(after->plan);
  return 0;
}

}  // namespace bywhen::cli

#include "cli/checking_in.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/dialogue/check_in.h"
#include "bywhen/model/change.h"
#include "bywhen/model/load.h"
#include "bywhen/report/check_in_words.h"
#include "cli/check_in_topic.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

// How many words of that day the plan's actions keep.
std::size_t words_on(const Plan& plan, Date day) {
  std::size_t count = 0;
  for (const Action& action : plan.actions) {
    count += static_cast<std::size_t>(std::ranges::count_if(
        action.updates, [&](const Update& one) { return one.date && *one.date == day; }));
  }
  return count;
}

// "This check-in is marked as held.", where it is now.
std::string held_words(const Plan& before, const Plan& after, Date today) {
  for (std::size_t i = 0; i < after.check_ins.size(); ++i) {
    const CheckIn& now = after.check_ins[i];
    if (!now.date || *now.date != today || !now.held.value_or(false)) continue;
    const bool was_there = before.check_ins.size() == after.check_ins.size();
    if (!was_there) return "This check-in is in the plan now, as held.\n";
    if (before.check_ins[i].held.value_or(false)) continue;
    const Field<Date>& was = before.check_ins[i].date;
    if (was && *was != today) {
      return fmt::format("The check-in of {} is marked as held today.\n", spoken(*was, today));
    }
    return "This check-in is marked as held.\n";
  }
  return "";
}

// What is left to do when all has been said.
Status<> finish(Call& call, CheckInTopic& topic, std::size_t words_before, std::size_t known) {
  auto open = open_plan(call);
  if (!open) return open.error();
  const bool is_over = topic.is_over(open->plan);
  // What was said behind a slash, too: "/done A5".
  const bool was_said = topic.was_said() || words_on(open->plan, call.today) > words_before;
  std::string held;
  if (is_over && !mark_held(open->plan, call.today, was_said, known).empty()) {
    auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
      return mark_held(plan, call.today, was_said, known);
    });
    if (!after) return after.error();
    held = held_words(open->plan, after->plan, call.today);
    open = std::move(after);
  }
  if (call.quiet()) return Done{};
  call.out += "\n" + check_in_summary(open->plan, call.today, topic.said()) + held;
  if (!is_over) call.out += "bywhen check-in goes on from here\n";
  return Done{};
}

}  // namespace

Result<CheckInRound> begin_check_in(Call& call, bool by_mail) {
  ask_git(call);
  auto open = open_plan(call);
  if (!open) return open.error();
  auto author = who_am_i(call, open->plan);
  if (!author) return author.error();
  return CheckInRound(call.today, *author, by_mail);
}

Result<int> check_in_round(Call& call) {
  auto round = begin_check_in(call, false);
  if (!round) return round.error();
  CheckInTopic topic(call, std::move(*round));
  const auto before = open_plan(call);
  const std::size_t words_before = before ? words_on(before->plan, call.today) : 0;
  const std::size_t known = before ? before->plan.check_ins.size() : 0;
  auto code = converse(call, topic, check_in_command);
  if (!code || *code != 0) return code;
  if (auto finished = finish(call, topic, words_before, known); !finished) return finished.error();
  return 0;
}

}  // namespace bywhen::cli

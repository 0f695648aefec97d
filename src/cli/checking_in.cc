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
#include "cli/mailed_topic.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

Result<CheckInRound> begin(Call& call, bool by_mail) {
  ask_git(call);
  auto open = open_plan(call);
  if (!open) return open.error();
  auto author = who_am_i(call, open->plan);
  if (!author) return author.error();
  return CheckInRound(call.today, *author, by_mail);
}

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

// All that is left of the input.
std::vector<std::string> lines_of(const World& world) {
  std::vector<std::string> lines;
  while (auto line = world.read_line()) lines.push_back(std::move(*line));
  return lines;
}

// Refuses a mail of which a line is not understood, so that nothing of it is written, and says which
// lines are none for a check-in.
Status<> rehearse(Call& call, CheckInRound round, const std::vector<std::string>& lines) {
  auto open = open_plan(call);
  if (!open) return open.error();
  Plan plan = std::move(open->plan);
  MailedTopic topic(call, std::move(round));
  std::vector<std::string> left_out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t number = call.world.lines_read + i + 1;
    const auto refused = [&](Error error) {
      error.place =
          fmt::format("line {}{}{}", number, error.place.empty() ? "" : ": ", error.place);
      error.hint += error.hint.empty() ? "nothing was written" : "; nothing was written";
      return error;
    };
    auto heard = topic.hear(lines[i], plan);
    if (!heard) return refused(heard.error());
    if (heard->unknown) return refused(*heard->unknown);
    if (topic.has_left_out())
      left_out.push_back(fmt::format("line {} '{}'", number, shorten(trim(lines[i]), 40)));
    if (heard->made.changes.empty()) continue;
    auto applied = apply_changes(plan.document, heard->made.changes);
    if (!applied) return refused(applied.error());
    Loaded loaded = load(applied->document);
    if (!loaded.plan) return refused({"the plan could not be read behind it", "", ""});
    plan = std::move(*loaded.plan);
  }
  for (const std::string& line : left_out) call.note("left out: " + line);
  return Done{};
}

}  // namespace

Result<int> check_in_round(Call& call) {
  auto round = begin(call, false);
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

Result<int> check_in_mail(Call& call) {
  if (call.world.input_is_terminal) {
    return Error{"check-in - reads answers from a pipe or a file",
                 "check-in - < answers.txt; check-in alone asks", ""};
  }
  auto round = begin(call, true);
  if (!round) return round.error();
  const std::vector<std::string> lines = lines_of(call.world);
  if (auto fine = rehearse(call, *round, lines); !fine) return fine.error();
  World world = call.world;
  std::size_t next = 0;
  world.read_line = [&]() -> std::optional<std::string> {
    if (next == lines.size()) return std::nullopt;
    return lines[next++];
  };
  Call with_lines{.world = world,
                  .arguments = call.arguments,
                  .today = call.today,
                  .paint = call.paint,
                  .git_email = call.git_email,
                  .out = {},
                  .err = {},
                  .no_undo = call.no_undo};
  MailedTopic topic(with_lines, std::move(*round));
  auto code = converse(with_lines, topic, check_in_command);
  call.out += with_lines.out;
  call.err += with_lines.err;
  return code;
}

}  // namespace bywhen::cli

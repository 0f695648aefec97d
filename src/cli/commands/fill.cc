#include "bywhen/dialogue/fill.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "cli/commands.h"
#include "cli/dependencies.h"
#include "cli/plan_file.h"
#include "cli/program.h"
#include "cli/shell_words.h"
#include "cli/what_gave_way.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t most_named = 8;  // actions in the summary

// What is still to be said about the plan, in one line or two.
std::string summary_of(const Plan& plan) {
  const std::vector<std::string> gaps = gaps_in_order(plan);
  std::vector<std::string> named;
  for (const std::string& id : gaps) {
    if (named.size() == most_named) break;
    named.push_back(fmt::format("{} ({})", id, in_words(gaps_of(*plan.action(id)))));
  }
  if (gaps.size() > most_named) named.push_back(fmt::format("{} more", gaps.size() - most_named));
  const bool all_have_ids = std::ranges::all_of(
      plan.actions, [](const Action& action) { return action.id || !gaps_of(action).any(); });
  std::string text = gaps.empty() ? "nothing is missing" : "still missing: " + join(named, ", ");
  if (!all_have_ids) text += "\nan action without an id can't be asked about; bywhen lint shows it";
  return text + "\n";
}

// One run of the command. What it says gathers in the call; in front of people it is shown at once.
class Conversation {
 public:
  explicit Conversation(Call& call) : call_(call), fill_(call.today) {}

  Result<int> with_people() {
    call_.out += "? is help, an empty line goes on to the next action, /go ends.\n";
    bool has_asked = false;
    while (!left_) {
      auto asked = ask();
      if (!asked && !has_asked) return asked.error();
      if (!asked && !let_mend(asked.error())) return 2;
      if (!asked) continue;
      if (!*asked) break;
      has_asked = true;
      show();
      const auto line = call_.world.read_line();
      if (!line) call_.out += "\n";
      if (!line) break;
      const auto understand = [&](const Plan& plan) { return fill_.hear_answer(*line, plan); };
      if (auto taken = take(understand); !taken) tell(taken.error());
      show();
    }
    return end();
  }

  Result<int> with_lines() {
    for (std::size_t number = 1; !left_; ++number) {
      const auto line = call_.world.read_line();
      if (!line) break;
      auto taken = take([&](const Plan& plan) {
        (void)fill_.question(plan);
        return fill_.hear(*line, plan);
      });
      if (taken) continue;
      if (number > 1) call_.note(fmt::format("the lines before line {} have been written", number));
      Error error = taken.error();
      error.place =
          fmt::format("line {}{}{}", number, error.place.empty() ? "" : ": ", error.place);
      return error;
    }
    return end();
  }

 private:
  void tell(Error error) {
    if (!plan_was_read_) {
      told_ = cli::in_words(error);
      error.hint += error.hint.empty() ? "the line was not taken" : "; the line was not taken";
    }
    call_.err += cli::in_words(error);
  }

  // Waits until the plan, which can't be read any more, has been mended; false where that is the
  // end.
  bool let_mend(const Error& why) {
    const std::string words = cli::in_words(why);
    if (words != told_) call_.err += words;
    told_.clear();
    show();
    call_.out += "mend the plan, then an empty line goes on (/go ends)> ";
    show();
    const auto line = call_.world.read_line();
    if (!line) call_.out += "\n";
    if (!line || trim(*line) == "/go") return false;
    if (!trim(*line).empty()) call_.err += "bywhen: the line was not taken\n";
    return true;
  }

  // Puts the next question; false where there is none.
  Result<bool> ask() {
    auto open = open_plan(call_);
    if (!open) return open.error();
    const auto question = fill_.question(open->plan);
    if (!question) return false;
    if (question->action != shown_) {
      call_.out += "\n";
      answer_rows(call_, open->plan, {question->action});
      if (!question->benefit.empty()) {
        call_.out += fmt::format("    worth it: {}\n", printable(question->benefit));
      }
      shown_ = question->action;
    }
    call_.out += fmt::format("{} ({} to go)> ", question->action, question->count);
    return true;
  }

  // Writes what a line changes, once it is understood in the presence of the plan as it is then. The
  // error is what has to be said again.
  Status<> take(const std::function<Result<Heard>(const Plan& plan)>& understand) {
    Heard heard;
    Before before;
    plan_was_read_ = false;
    auto after = edit_plan(call_, [&](const Plan& plan) -> Result<std::vector<Change>> {
      plan_was_read_ = true;
      auto understood = understand(plan);
      if (!understood) return understood.error();
      heard = std::move(*understood);
      before = before_in(plan, heard.made.action);
      return heard.made.changes;
    });
    if (!after) return after.error();
    left_ = heard.leaves;
    answer(heard, before, after->plan);
    if (!heard.command.empty()) return run_command(heard.command);
    if (!heard.unknown) return Done{};
    if (!heard.made.changes.empty()) call_.note("the rest of the line has been written");
    return *heard.unknown;
  }

  void answer(const Heard& heard, const Before& before, const Plan& plan) {
    if (const Action* action = plan.action(heard.made.action)) {
      answer_rows(call_, plan, {heard.made.action});
      answer_sentence(call_, what_gave_way(before, *action, plan, call_.today));
      shown_ = heard.made.action;
    }
    if (!heard.said.empty() && !call_.quiet()) call_.out += printable(heard.said) + "\n";
    if (heard.wants_help) call_.out += fill_help();
    for (const std::string& remark : heard.made.remarks) call_.note(remark);
    const bool is_about_date = std::ranges::any_of(
        heard.made.changes, [](const Change& change) { return change.field == "deadline"; });
    if (is_about_date) note_due_too_early(call_, plan, {heard.made.action});
  }

  // What stands behind a slash is a command line of its own, about the same plan, as the same
  // person.
  Status<> run_command(const std::string& text) {
    World world = call_.world;
    world.arguments.clear();
    for (const char* option : {"--file", "--today", "--as", "--color"}) {
      if (const auto value = call_.arguments.value(option)) {
        world.arguments.insert(world.arguments.end(), {option, *value});
      }
    }
    const std::vector<std::string> words = shell_words(text);
    if (words.front() == fill_command.name) {
      return Error{"fill is running already", "an empty line goes on to the next action", ""};
    }
    world.arguments.insert(world.arguments.end(), words.begin(), words.end());
    world.input_is_terminal = false;
    world.read_line = World().read_line;  // the lines are for fill
    Outcome outcome;
    auto code = dispatch(world, outcome);
    call_.err += outcome.err;
    if (!code) return code.error();
    call_.out += outcome.out;
    shown_.clear();
    return Done{};
  }

  // To people everything is said as soon as it is known.
  void show() {
    call_.world.say(call_.out + call_.err);
    call_.err.clear();
    call_.out.clear();
  }

  Result<int> end() {
    auto open = open_plan(call_);
    if (!open) return open.error();
    if (!call_.quiet()) call_.out += summary_of(open->plan);
    return 0;
  }

  Call& call_;
  Fill fill_;
  std::string shown_;           // the action whose row was the last to be shown
  std::string told_;            // why the plan could not be read, where people have just been told
  bool plan_was_read_ = false;  // for the last line
  bool left_ = false;
};

Result<int> run(Call& call) {
  if (call.dry_run()) {
    return Error{"fill writes line by line, so there is nothing to look at first",
                 "what was written can be taken back: bywhen undo", ""};
  }
  if (!call.world.input_is_terminal) return Conversation(call).with_lines();
  if (call.world.output_is_terminal) return Conversation(call).with_people();
  return Error{"fill asks where both ends are a terminal, or reads lines from a pipe",
               "e.g. bywhen fill < answers.txt", ""};
}

}  // namespace

const Command fill_command{
    .name = "fill",
    .alias = {},
    .moment = Moment::live,
    .arguments = {},
    .summary = "walk through all that is missing, one short line at a time",
    .details =
        "Asks about each open action that lacks an owner, a deadline or a word about\n"
        "resources. A line is WHO[+HELPER] [WHEN] [ok], by: WHEN, needs: X; Y else Z or\n"
        "none; an empty line goes on, ? explains the rest. Lines from a pipe or a file\n"
        "(bywhen fill < answers.txt) do the same, up to the first that is refused.",
    .options = {},
    .examples = {"fill", "fill --quiet"},
    .run = run,
};

}  // namespace bywhen::cli

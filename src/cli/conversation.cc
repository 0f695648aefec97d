#include "cli/conversation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "cli/answer_heard.h"
#include "cli/arguments.h"
#include "cli/clash.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/erase_typed.h"
#include "cli/plan_file.h"
#include "cli/program.h"
#include "cli/shell_words.h"
#include "cli/what_gave_way.h"

namespace bywhen::cli {
namespace {

bool converses(const Command& command) {
  return &command == &session_command || &command == &close_command || &command == &fill_command ||
         &command == &check_in_command;
}

// A plan that was found, not named, is looked for once: where it goes while people talk, another
// one in a folder above is not taken for it.
Status<> keep_to_plan(Call& call, const Command& command) {
  if (!named_plan(call).empty()) return Done{};
  auto path = find_plan(call);
  if (!path) return path.error();
  std::vector<std::string> typed = call.world.arguments;
  const auto word = find_command_word(typed, common_options());
  if (word && *word) typed.erase(typed.begin() + static_cast<std::ptrdiff_t>((*word)->index));
  typed.insert(typed.begin(), {"--file", path->string()});
  auto arguments = parse_arguments(typed, options_of(command));
  if (!arguments) return arguments.error();
  call.arguments = std::move(*arguments);
  return Done{};
}

// One run of it. What it says gathers in the call; in front of people it is shown at once.
class Conversation {
 public:
  Conversation(Call& call, Topic& topic, const Command& command)
      : call_(call), topic_(topic), command_(command), number_(call.world.lines_read) {}

  Result<int> with_people() {
    bool has_asked = false;
    while (!left_) {
      auto asked = ask(!has_asked);
      if (!asked && !has_asked) return asked.error();
      if (!asked && !let_mend(asked.error())) return 2;
      if (!asked) continue;
      if (!*asked) break;
      has_asked = true;
      const auto line = read_answer((*asked)->text + "> ");
      if (!line) break;
      if (*line == cancelled_line) continue;
      const auto hear = [&](const Plan& plan) { return topic_.hear_answer(*line, plan); };
      if (auto taken = take(hear); !taken) tell(taken.error());
      show();
    }
    return end();
  }

  Result<int> with_lines() {
    while (!left_ && has_question()) {
      const auto line = next_line();
      if (!line) break;
      const std::size_t number = number_;
      const bool had_written = has_written_;
      auto taken = take([&](const Plan& plan) {
        (void)topic_.ask(plan);
        return topic_.hear(*line, plan);
      });
      if (taken) continue;
      if (number_ != number) return taken.error();  // what was called has read on, and says where
      if (had_written)
        call_.note(fmt::format("the lines before line {} have been written", number));
      Error error = taken.error();
      error.place =
          fmt::format("line {}{}{}", number, error.place.empty() ? "" : ": ", error.place);
      return error;
    }
    return end();
  }

 private:
  // From a pipe.
  std::optional<std::string> next_line() {
    auto line = call_.world.read_line();
    if (line) ++number_;
    return line;
  }

  // Whether the next line is for this conversation: one that was called in another gives the lines
  // back when it is at its end.
  bool has_question() {
    if (call_.world.within.empty()) return true;
    auto open = open_plan(call_);
    return !open || topic_.ask(open->plan).has_value();
  }

  // The next line of people; nothing where they have gone.
  std::optional<std::string> read_answer(const std::string& prompt) {
    const World& world = call_.world;
    if (!world.edit_line) call_.out += prompt;
    show();
    auto line = world.edit_line ? world.edit_line(prompt) : world.read_line();
    if (!line) call_.out += "\n";
    typed_ = line && world.edit_line ? erase_typed(prompt, *line, world.terminal_size()) : "";
    return line;
  }

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
    const auto line = read_answer("mend the plan, then an empty line goes on (/go ends)> ");
    if (!line || trim(*line) == "/go") return false;
    if (*line == cancelled_line) return true;
    if (!trim(*line).empty()) call_.err += "bywhen: the line was not taken\n";
    return true;
  }

  // Puts the next question; nothing where there is none.
  Result<std::optional<Prompt>> ask(bool is_first) {
    auto open = open_plan(call_);
    if (!open) return open.error();
    if (is_first) call_.out += topic_.opening(open->plan);
    std::optional<Prompt> prompt = topic_.ask(open->plan);
    if (!prompt) return prompt;
    call_.out += prompt->news;
    asked_ = std::move(open->plan);
    if (prompt->item != shown_ && !prompt->above.empty()) call_.out += "\n" + prompt->above;
    shown_ = prompt->item;
    stays_ = prompt->stays;
    return prompt;
  }

  // Writes what a line changes, once it is understood in the presence of the plan as it is then. The
  // error is what has to be said again.
  Status<> take(const std::function<Result<Heard>(const Plan& plan)>& hear) {
    Heard heard;
    Before before;
    std::optional<Plan> found;
    plan_was_read_ = false;
    auto after = edit_plan(call_, [&](const Plan& plan) -> Result<std::vector<Change>> {
      plan_was_read_ = true;
      auto understood = hear(plan);
      if (!understood) return understood.error();
      heard = std::move(*understood);
      before = before_in(plan, heard.made.action);
      if (asked_) found = plan;
      return heard.made.changes;
    });
    if (!after) return after.error();
    has_written_ = has_written_ || !heard.made.changes.empty();
    // What people typed gives way to what was understood.
    if (heard.command.empty() && !heard.wants_help && !heard.unknown) call_.out += typed_;
    answer(heard, before, after->plan);
    if (found) {
      for (const std::string& clash : clashes(heard.made.changes, *asked_, *found, after->plan))
        call_.note(clash);
    }
    if (!heard.command.empty()) {
      auto ran = run_command(heard.command);
      auto now = open_plan(call_);
      const bool has_changed = !now || now->plan.document.text() != after->plan.document.text();
      has_written_ = has_written_ || has_changed;
      if (!ran) return ran.error();
    }
    left_ = heard.leaves;
    topic_.taken();
    if (!heard.unknown) return Done{};
    if (!heard.made.changes.empty()) call_.note("the rest of the line has been written");
    return *heard.unknown;
  }

  void answer(const Heard& heard, const Before& before, const Plan& plan) {
    answer_heard(call_, heard, before, plan);
    if (heard.wants_help) call_.out += topic_.help();
    if (stays_) return;
    if (plan.action(heard.made.action) != nullptr) shown_ = heard.made.action;
    if (plan.improvement(heard.made.improvement) != nullptr) shown_ = heard.made.improvement;
  }

  // The options that hold for what is called, too. One that the command has another use for is none:
  // --as of export says as what.
  std::vector<std::string> handed_on(const Command* called) {
    std::vector<std::string> options;
    const auto found = look_for_unnamed_plan(call_);
    for (const std::string_view option : {"--file", "--today", "--as", "--color"}) {
      const auto value = call_.arguments.value(option);
      const bool goes_without =
          option == "--file" && found && *found && value == (*found)->string();
      const bool is_another =
          called != nullptr && std::ranges::any_of(called->options, [&](const Option& own) {
            return long_name(own) == option;
          });
      if (value && !goes_without && !is_another) {
        options.insert(options.end(), {std::string(option), *value});
      }
    }
    return options;
  }

  // What stands behind a slash is a command line of its own, about the same plan, as the same
  // person. The lines are for this conversation, and for one that is called in it.
  Status<> run_command(const std::string& text) {
    World world = call_.world;
    const std::vector<std::string> words = shell_words(text);
    const auto word = find_command_word(words, common_options());
    const Command* called = word && *word ? find_command((*word)->word) : nullptr;
    world.arguments = handed_on(called);
    world.arguments.insert(world.arguments.end(), words.begin(), words.end());
    world.within.push_back(command_.name);
    if (called != nullptr && std::ranges::count(world.within, called->name) > 0) {
      return Error{fmt::format("{} is running already", called->name), std::string(topic_.way_on()),
                   ""};
    }
    const bool talks_on = called != nullptr && converses(*called);
    if (!talks_on) world.input_is_terminal = false;
    world.read_line = talks_on ? [this] { return next_line(); } : World().read_line;
    world.lines_read = number_;
    world.wait = World().wait;  // the signals that would end a wait are for this conversation, too
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
    if (!call_.quiet()) call_.out += topic_.summary(open->plan);
    return 0;
  }

  Call& call_;
  Topic& topic_;
  const Command& command_;
  std::string shown_;           // the item that was the last to be shown
  bool stays_ = false;          // and is not hidden by what is shown below it
  std::string typed_;           // what takes the line that was typed off the screen; "" for nothing
  std::optional<Plan> asked_;   // the plan at the last prompt, in front of people
  std::string told_;            // why the plan could not be read, where people have just been told
  bool plan_was_read_ = false;  // for the last line
  bool left_ = false;
  bool has_written_ = false;  // what people said changed the plan
  std::size_t number_;        // of the line that was read last, from a pipe
};

}  // namespace

Result<int> converse(Call& call, Topic& topic, const Command& command) {
  if (call.dry_run()) {
    return Error{
        fmt::format("{} writes line by line, so there is nothing to look at first", command.name),
        "what was written can be taken back: bywhen undo", ""};
  }
  if (auto kept = keep_to_plan(call, command); !kept) return kept.error();
  Conversation conversation(call, topic, command);
  if (!call.world.input_is_terminal) return conversation.with_lines();
  if (call.world.output_is_terminal) return conversation.with_people();
  return Error{fmt::format("{} asks where both ends are a terminal, or reads lines from a pipe",
                           command.name),
               fmt::format("e.g. bywhen {} < answers.txt", command.name), ""};
}

}  // namespace bywhen::cli

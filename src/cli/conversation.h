// A conversation over lines, in front of people or from a pipe: asks, reads a line, writes what it
// changes before the next is read, answers with the row, runs what stands behind a slash, and says
// what was refused.
//
//   class FillTopic : public Topic { ... };    // what is asked, and what a line means
//   FillTopic topic(call);
//   return converse(call, topic, fill_command);
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/dialogue/heard.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"

namespace bywhen::cli {

// What stands before a line that people type. Printable.
struct Prompt {
  std::string item = {};   // what the next line is about: an id, or any word
  std::string above = {};  // lines about the item: shown unless it is what was last shown
  // What is shown below does not hide the item: the rows of its actions, say.
  bool stays = false;
  std::string news = {};  // lines that are shown in any case, just above the prompt
  std::string text;       // without the "> " behind it
};

class Topic {
 public:
  virtual ~Topic() = default;
  // To people, before the first question: lines.
  [[nodiscard]] virtual std::string opening(const Plan& plan) = 0;
  // By the plan as it now is; nothing at the end. From a pipe it is called before each line, too.
  [[nodiscard]] virtual std::optional<Prompt> ask(const Plan& plan) = 0;
  // One line, from a pipe. Errors are lines of which nothing is taken.
  [[nodiscard]] virtual Result<Heard> hear(std::string_view line, const Plan& plan) = 0;
  // The same for what people say to the last prompt, which `plan` may not put any more.
  [[nodiscard]] virtual Result<Heard> hear_answer(std::string_view line, const Plan& plan) = 0;
  // The last line was taken: it is on the disk, its command has been run.
  virtual void taken() {}
  [[nodiscard]] virtual std::string help() const = 0;
  // What an empty line does, for those who want in twice: "an empty line goes on to ...".
  [[nodiscard]] virtual std::string_view way_on() const = 0;
  // What is said at the end: lines, or nothing.
  [[nodiscard]] virtual std::string summary(const Plan& plan) = 0;
};

// The whole of it; `command` is the one that was called. With people where both ends are a terminal,
// else line by line to the end of the input or the first that is refused (with its number). One that
// is called in another ("/close" in a session) has the lines of that until it is at its end.
[[nodiscard]] Result<int> converse(Call& call, Topic& topic, const Command& command);

}  // namespace bywhen::cli

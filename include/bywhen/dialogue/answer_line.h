// The answer line: one grammar for what people say about an action, wherever they speak.
//
//   ana fri ok                    Ana owns it, by Friday, and took it aloud
//   cleo+emil 11 dec              Cleo owns it and Emil helps
//   by: +2w     fri?              by when; with a "?" to be confirmed
//   ok                            its owner takes it aloud
//   needs: X; Y else FALLBACK     what it needs, and what to do without it
//   none                          it needs nothing
//   why: TEXT   done: TEXT        what it is good for; how all will see that it is done
//   risk: X -> CONTINGENCY
//   for: I1 I4                    the improvements that it serves
//   s/retuns/returns/             mends its title; s/a/b/g everywhere in it
//   + TITLE @ana fri              a new action; "\@" is a plain "@"
//   park: TEXT  decided: TEXT     said in the room, and no action
//   A3 ...                        any of these about another action; A3 or I4 alone goes there
//   a2 a4 none                    the same about several
//   ?   /undo   an empty line     help; a command of the shell grammar; next
//
// A name stands before a date: "may 4 dec" is May's, by 4 December. Where nobody is meant, a date
// may stand alone.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "bywhen/value/when.h"

namespace bywhen {

// In whose presence a line is said.
struct AnswerContext {
  const Plan& plan;
  Date today;
  std::string action = {};       // the id of the action just mentioned; "" where none was
  std::string improvement = {};  // the one that new actions are for; "" for none
  // The action just mentioned is not what it was when people were asked about it: a line must name
  // its action, or be about none.
  bool has_changed = false;
  bool by_mail = false;  // nobody sits there who could type a command behind a slash
};

namespace answer {

struct Next {};  // an empty line: the next item, never the next step
struct Help {};
struct Command {
  std::string text;  // without the slash
};
struct Jump {
  std::string id;  // of an action or an improvement
};
struct Commitment {
  std::string owner;  // a person's id; "" where nobody is named
  std::vector<std::string> helpers;
  std::optional<When> deadline;
  bool accepted = false;  // aloud
};
struct Need {
  std::string need;
  std::string fallback;  // may be empty
};
struct Needs {
  std::vector<Need> items;  // at least one
};
struct NeedsNothing {};
struct Wording {
  std::string_view field;  // "benefit", "done_when" or "title"
  std::string text;
};
struct Threat {
  std::string risk;
  std::string contingency;  // may be empty
};
struct Serves {
  std::vector<std::string> improvements;  // at least one
};
struct NewAction {
  std::string title;
  std::string improvement;  // may be empty
  Commitment commitment;
};
struct Aside {
  std::string_view list;  // "parked" or "decisions"
  std::string text;
};

using Meaning = std::variant<Next, Help, Command, Jump, Commitment, Needs, NeedsNothing, Wording,
                             Threat, Serves, NewAction, Aside>;

}  // namespace answer

// What a line means.
struct Answer {
  std::string action;  // the id of the one that it is about; "" where it is about none
  answer::Meaning meaning;
  std::vector<std::string> more = {};  // ids of further actions that it is just as much about
  // A name that nobody has, or several: the rest of the line holds, and this must be asked again.
  std::optional<Error> unknown = {};
  // What was seen and not taken for more than text: "'@anna' stays in the title: no person 'anna'".
  std::string remark = {};
};

// An error is a line of which nothing can be taken, with the way to say it.
[[nodiscard]] Result<Answer> parse_answer(std::string_view line, const AnswerContext& context);

}  // namespace bywhen

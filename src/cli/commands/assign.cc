#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/tracking.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr Option options[] = {
    {"--accepted", "", "the owner has taken it aloud"},
    {"--helper", "WHO", "someone who helps; may be repeated", true},
};

struct Assignment {
  std::vector<std::string> actions;
  std::string person;
};

Error two_people(const std::string& one, const std::string& other) {
  return {.message = "an action has one owner, and two are named: " + one + " and " + other,
          .hint = "name the accountable one; the other can help: --helper " + other,
          .place = {}};
}

// What the words mean, in any order.
struct Meanings {
  std::vector<std::string> actions;  // as typed
  std::vector<std::string> people;   // their ids
  std::vector<std::string> unclear;  // no action, and nobody known
};

Result<Meanings> meanings_of(const Plan& plan, const std::vector<std::string>& words) {
  Meanings meanings;
  for (const std::string& word : words) {
    auto meant = find_action_or_person(plan, word);
    if (!meant && parse_typed_id('A', word)) return meant.error();
    if (!meant) {
      meanings.unclear.push_back(word);
    } else if (meant->action != nullptr) {
      meanings.actions.push_back(word);
    } else {
      meanings.people.push_back(meant->person);
    }
  }
  return meanings;
}

// Takes the unclear words for the person where there are actions and nobody is named yet (without a
// list of people any word can be a person); what else they could be is said by the error.
Status<> settle(const Plan& plan, Meanings& meanings) {
  for (const std::string& word : meanings.unclear) {
    const bool person_wanted = meanings.people.empty() || !plan.has_people;
    if (meanings.actions.empty() || !person_wanted)
      return find_action_or_person(plan, word).error();
    auto person = find_person(plan, word);
    if (!person) return person.error();
    meanings.people.push_back(*person);
  }
  return Done{};
}

// In "A1 to ana" the "to" says nothing.
std::vector<std::string> without_to(std::vector<std::string> words) {
  const auto to = std::find(words.begin(), words.end(), "to");
  const bool is_between = to != words.begin() && words.end() - to > 1;
  if (is_between) words.erase(to);
  return words;
}

// "A1 Ana Ruiz": the words that are no ids are one, where together they name somebody.
std::vector<std::string> with_whole_name(const Plan& plan, const std::vector<std::string>& words) {
  std::vector<std::string> ids;
  std::vector<std::string> others;
  for (const std::string& word : without_to(words)) {
    (parse_typed_id('A', word) ? ids : others).push_back(word);
  }
  const std::string name = join(others, " ");
  if (others.size() < 2 || !plan.has_people || !find_person(plan, name)) return without_to(words);
  ids.push_back(name);
  return ids;
}

Result<Assignment> typed_assignment(const Call& call, const Plan& plan) {
  auto meanings = meanings_of(plan, with_whole_name(plan, call.arguments.words));
  if (!meanings) return meanings.error();
  if (auto settled = settle(plan, *meanings); !settled) return settled.error();
  const auto& [actions, people, unclear] = *meanings;
  if (people.empty()) {
    return Error{
        .message = "nobody is named to own it",
        .hint = "e.g. bywhen assign " + (actions.empty() ? "A3" : actions.front()) + " ana",
        .place = {}};
  }
  for (const std::string& person : people) {
    if (person != people.front()) return two_people(people.front(), person);
  }
  auto ids = typed_actions(plan, actions);
  if (!ids) return ids.error();
  return Assignment{*ids, people.front()};
}

// The helpers beside those that the action has.
Result<std::vector<Change>> add_helpers(const Call& call, const Plan& plan, const Action& action,
                                        const std::string& owner) {
  std::vector<Change> changes;
  for (const std::string& word : call.arguments.values("--helper")) {
    auto person = find_person(plan, word);
    if (!person) return person.error();
    bool known = false;
    for (const Text& helper : action.helpers) known = known || (helper && *helper == *person);
    if (known) continue;
    const Target target{Entity::action, std::string(*action.id)};
    const bool named_twice = std::any_of(changes.begin(), changes.end(), [&](const Change& one) {
      return one.value == Value::text(*person);
    });
    if (!named_twice && *person != owner)
      changes.push_back(add_item(target, "helpers", Value::text(*person)));
  }
  return changes;
}

Result<std::vector<Change>> changes_for(Call& call, const Plan& plan,
                                        const Assignment& assignment) {
  auto author = who_am_i(call, plan);
  if (!author) return author.error();
  std::vector<Change> changes;
  for (const std::string& id : assignment.actions) {
    const Action& action = *plan.action(id);
    std::vector<Change> owner =
        own(call, plan, action, assignment.person, call.arguments.has("--accepted"));
    auto kept = owner_updates(plan, action, owner, {.today = call.today, .author = *author});
    changes.insert(changes.end(), owner.begin(), owner.end());
    auto helpers = add_helpers(call, plan, action, assignment.person);
    if (!helpers) return helpers.error();
    changes.insert(changes.end(), helpers->begin(), helpers->end());
    changes.insert(changes.end(), kept.begin(), kept.end());
  }
  return changes;
}

Result<int> run(Call& call) {
  Assignment assignment;
  ask_git(call);
  auto after = edit_plan(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto typed = typed_assignment(call, plan);
    if (!typed) return typed.error();
    assignment = *std::move(typed);
    return changes_for(call, plan, assignment);
  });
  if (!after) return after.error();
  answer_rows(call, after->plan, assignment.actions);
  answer_load(call, after->plan, assignment.person);
  return 0;
}

}  // namespace

const Command assign_command{
    .name = "assign",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "ACTION... WHO",
    .summary = "give actions their owner: one accountable person",
    .details =
        "Ids and the person may stand in any order. A new owner has been asked, not yet\n"
        "accepted: that is --accepted, or the command accept. The last line says how much\n"
        "that person now carries.",
    .options = options,
    .examples = {"assign A3 A4 ana", "assign ana A3 --accepted"},
    .run = run,
};

}  // namespace bywhen::cli

#include "bywhen/report/next.h"

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/report/plan_csv.h"
#include "bywhen/report/plan_json.h"
#include "cli/commands.h"
#include "cli/in_plans.h"
#include "cli/output.h"
#include "cli/ownership.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {
    {"--owner", "WHO", "somebody else's, in place of yours"},
    data_format_option,
    output_option,
};

// For each plan the person that was asked for; nothing where the plan doesn't know them.
using People = std::vector<std::optional<std::string>>;

Result<People> named_owner(const Call& call, std::span<const OpenPlan> plans) {
  auto ids = typed_people(plans, call.arguments.values("--owner"));
  if (!ids) return ids.error();
  People people;
  for (const Ids& one : *ids) {
    people.push_back(one.empty() ? std::nullopt : std::optional(one.front()));
  }
  return people;
}

// Who is typing. A plan that doesn't know them is left out, where another one does.
Result<People> me(Call& call, std::span<const OpenPlan> plans) {
  ask_git(call);
  People people;
  bool somebody = false;
  for (const OpenPlan& open : plans) {
    auto person = who_am_i(call, open.plan);
    if (!person && plans.size() == 1) return person.error();
    people.push_back(person ? std::optional(*person) : std::nullopt);
    somebody = somebody || (person && !person->empty());
  }
  const bool nobody_known = std::none_of(people.begin(), people.end(),
                                         [](const auto& person) { return person.has_value(); });
  if (nobody_known) return who_am_i(call, plans.front().plan).error();
  for (auto& person : people) {
    if (somebody && person && person->empty()) person.reset();
  }
  return people;
}

std::vector<NextOf> next_of(std::span<const OpenPlan> plans, const People& people) {
  std::vector<NextOf> next;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    if (!people[i]) continue;
    next.push_back(
        {plans[i].name, &plans[i].plan, *people[i], next_steps(plans[i].plan, *people[i])});
  }
  return next;
}

std::string csv_of(const Call& call, const std::vector<NextOf>& next) {
  std::vector<Listed> listed;
  for (const NextOf& one : next) {
    Actions actions = one.steps.ready;
    for (const Actions* more : {&one.steps.blocked, &one.steps.waiting}) {
      actions.insert(actions.end(), more->begin(), more->end());
    }
    listed.push_back({one.file, one.plan, std::move(actions)});
  }
  return list_csv(listed, call.today);
}

std::string text_of(Call& call, const std::vector<NextOf>& next, const Output& output) {
  std::string text;
  for (const NextOf& one : next) {
    if (!text.empty()) text += "\n";
    if (next.size() > 1) text += output.paint.strong(printable(one.file)) + "\n";
    text += next_text(*one.plan, one.person, call.today, output.width, output.paint);
  }
  if (next.front().person.empty()) {
    call.note("this is everybody's; for yours say who you are: --as WHO, or BYWHEN_ME=WHO");
  }
  return text;
}

Result<int> run(Call& call) {
  auto output = typed_output(call, data_formats);
  if (!output) return output.error();
  auto plans = open_plans(call);
  if (!plans) return plans.error();
  auto people = call.arguments.has("--owner") ? named_owner(call, *plans) : me(call, *plans);
  if (!people) return people.error();
  const std::vector<NextOf> next = next_of(*plans, *people);
  std::string text = output->format == "json"  ? next_json(next, call.today)
                     : output->format == "csv" ? csv_of(call, next)
                                               : text_of(call, next, *output);
  auto put = put_out(call, *output, std::move(text), *plans);
  if (!put) return put.error();
  return 0;
}

}  // namespace

const Command next_command{
    .name = "next",
    .alias = {},
    .moment = Moment::track,
    .arguments = "[FILE|FOLDER]...",
    .summary = "what you can start now, what is blocked, and what waits",
    .details =
        "Open actions that wait for no other, the next deadline first. Where it is not\n"
        "known who you are, everybody's; a folder stands for all plans below it.",
    .options = options,
    .examples = {"next --as ana", "next plans/ --owner ben --format csv"},
    .run = run,
};

}  // namespace bywhen::cli

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/report/plan_csv.h"
#include "bywhen/report/plan_json.h"
#include "bywhen/report/report.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/output.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {data_format_option, output_option};

// One of the three.
struct Subject {
  const Action* action = nullptr;
  const Improvement* improvement = nullptr;
  std::string person;

  friend bool operator==(const Subject&, const Subject&) = default;
};

// An action's id, an improvement's, a person, a piece of an action's title: the first that fits.
Result<Subject> subject_of(const Plan& plan, const std::string& text) {
  const std::string_view word = trim(text);
  const bool has_letter = word.starts_with('I') || word.starts_with('i');
  if (has_letter && parse_typed_id('I', word)) {
    auto improvement = find_improvement(plan, word);
    if (!improvement) return improvement.error();
    return Subject{nullptr, *improvement, {}};
  }
  auto meant = find_action_or_person(plan, word);
  if (!meant) return meant.error();
  return Subject{meant->action, nullptr, meant->person};
}

// All words together are one thing ("show returns page"), or each is one of its own.
Result<std::vector<Subject>> typed_subjects(const Call& call, const Plan& plan) {
  const std::vector<std::string>& words = call.arguments.words;
  auto together = subject_of(plan, call.arguments.text());
  if (together) return std::vector<Subject>{*together};
  std::vector<Subject> subjects;
  for (const std::string& word : words) {
    auto subject = subject_of(plan, word);
    // Where nothing was found before, the words were a title.
    if (!subject) return subjects.empty() ? together.error() : subject.error();
    if (std::find(subjects.begin(), subjects.end(), *subject) == subjects.end()) {
      subjects.push_back(*subject);
    }
  }
  return subjects;
}

void add_actions(Shown& shown, const Actions& actions) {
  for (const Action* action : actions) {
    if (std::find(shown.actions.begin(), shown.actions.end(), action) == shown.actions.end()) {
      shown.actions.push_back(action);
    }
  }
}

Shown shown_of(const Call& call, const Plan& plan, const std::vector<Subject>& subjects) {
  Shown shown;
  for (const Subject& subject : subjects) {
    if (subject.action != nullptr) {
      add_actions(shown, {subject.action});
    } else if (subject.improvement != nullptr) {
      shown.improvements.push_back(subject.improvement);
      const std::vector<std::string> ids{std::string(*subject.improvement->id)};
      add_actions(shown, select(plan, {.improvements = ids}, call.today));
    } else {
      const Person* person = plan.person(subject.person);
      if (person != nullptr) shown.people.push_back(person);
      const std::vector<std::string> ids{subject.person};
      add_actions(shown, select(plan, {.owners = ids}, call.today));
    }
  }
  return shown;
}

std::string page_of(const Call& call, const Plan& plan, const Subject& subject,
                    const Output& output) {
  if (subject.action != nullptr) {
    return show_action(plan, *subject.action, call.today, output.width, output.paint);
  }
  if (subject.improvement != nullptr) {
    return show_improvement(plan, *subject.improvement, call.today, output.width, output.paint);
  }
  return show_person(plan, subject.person, call.today, output.width, output.paint);
}

std::string whole_plan(const Call& call, const OpenPlan& open, const Output& output) {
  if (output.format == "json") return plan_json(open.name, open.plan, call.today);
  if (output.format == "text") {
    return show_plan(open.plan, call.today, output.width, output.paint);
  }
  const Listed all{open.name, &open.plan, select(open.plan, {}, call.today)};
  return list_csv({&all, 1}, call.today);
}

std::string answer(const Call& call, const OpenPlan& open, const std::vector<Subject>& subjects,
                   const Output& output) {
  const Plan& plan = open.plan;
  const Shown shown = shown_of(call, plan, subjects);
  if (output.format == "json") return show_json(open.name, plan, shown, call.today);
  if (output.format == "csv") {
    const Listed listed{open.name, &plan, shown.actions};
    return list_csv({&listed, 1}, call.today);
  }
  std::string text;
  for (const Subject& subject : subjects) {
    if (!text.empty()) text += "\n\n";
    text += page_of(call, plan, subject, output);
  }
  return text;
}

Result<int> run(Call& call) {
  auto output = typed_output(call, data_formats);
  if (!output) return output.error();
  auto open = open_plan(call);
  if (!open) return open.error();
  std::string text;
  if (call.arguments.words.empty()) {
    text = whole_plan(call, *open, *output);
  } else {
    auto subjects = typed_subjects(call, open->plan);
    if (!subjects) return subjects.error();
    text = answer(call, *open, *subjects, *output);
  }
  auto put = put_out(call, *output, std::move(text), {&*open, 1});
  if (!put) return put.error();
  return 0;
}

}  // namespace

const Command show_command{
    .name = "show",
    .alias = {},
    .moment = Moment::track,
    .arguments = "[ACTION|IMPROVEMENT|WHO]...",
    .summary = "one action, improvement or person; or the plan at a glance",
    .details = "An action is named by its id, or by three letters or more of its title.",
    .options = options,
    .examples = {"show A3", "show ana --format json"},
    .run = run,
};

}  // namespace bywhen::cli

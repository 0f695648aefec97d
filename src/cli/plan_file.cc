#include "cli/plan_file.h"

#include <algorithm>
#include <optional>

#include "bywhen/base/file.h"
#include "bywhen/model/describe.h"
#include "bywhen/model/load.h"
#include "bywhen/report/row.h"
#include "cli/discovery.h"
#include "cli/ownership.h"
#include "cli/plan_journal.h"
#include "cli/plans_below.h"

namespace bywhen::cli {
namespace {

Error explain(const Defect& defect, std::string_view text, const std::string& name) {
  const yaml::Place place = yaml::place_in(text, defect.range.begin);
  return {.message = defect.message,
          .hint = defect.hint,
          .place = name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column)};
}

Result<OpenPlan> accept(Loaded loaded, const std::string& name) {
  if (auto objection = objection_to(loaded, name)) return *std::move(objection);
  return OpenPlan{name, std::move(*loaded.plan)};
}

// A plan after an edit, and what was done in a sentence.
struct Edited {
  OpenPlan after;
  std::string sentence;
  std::vector<std::string> dropped_comments;
};

void note_dropped_comments(Call& call, const Edited& edited) {
  for (const std::string& comment : edited.dropped_comments) {
    call.note("a comment went with what it stood beside: " + comment);
  }
}

// The changes of `edit` are applied to `before`.
Result<Edited> changed(const Call& call, const OpenPlan& before, const Edit& edit) {
  if (auto known = check_typist(call, before.plan); !known) return known.error();
  auto changes = edit(before.plan);
  if (!changes) return changes.error();
  auto applied = apply_changes(before.plan.document, *changes);
  if (!applied) {
    Error error = applied.error();
    error.place = error.place.empty() ? before.name : before.name + ":" + error.place;
    return error;
  }
  auto after = accept(load(applied->document), before.name);
  if (!after) return after.error();
  return Edited{std::move(*after), describe(before.plan, *changes, call.today),
                std::move(applied->dropped_comments)};
}

Result<OpenPlan> edit_dry(Call& call, const std::filesystem::path& path, const Edit& edit) {
  auto before = read_plan(path);
  if (!before) return before.error();
  auto edited = changed(call, *before, edit);
  if (!edited) return edited.error();
  note_dropped_comments(call, *edited);
  show_change(call, path, before->plan.document.text(), edited->after.plan.document.text());
  return std::move(edited->after);
}

Result<OpenPlan> edit_locked(Call& call, const std::filesystem::path& path, const Edit& edit) {
  auto file = LockedFile::open(path);
  if (!file) return file.error();
  auto before = accept(load(file->contents()), path.string());
  if (!before) return before.error();
  auto edited = changed(call, *before, edit);
  if (!edited) return edited.error();
  const std::string_view text = edited->after.plan.document.text();
  if (text == before->plan.document.text()) return std::move(edited->after);
  if (auto written = write_plan(call, *file, text, edited->sentence); !written) {
    return written.error();
  }
  note_dropped_comments(call, *edited);
  return std::move(edited->after);
}

// "list ana" and "list A1": no file is meant.
Error not_a_plan(const std::string& word, Error error) {
  std::error_code ignored;
  if (word.find_first_of("./") == std::string::npos && !std::filesystem::exists(word, ignored)) {
    error.hint = "name files or folders; for a person's actions: --owner " + word +
                 "; all of one action: bywhen show " + word;
  }
  return error;
}

}  // namespace

Result<OpenPlan> read_plan(const std::filesystem::path& path) {
  auto text = read_file(path);
  if (!text) return text.error();
  return accept(load(std::move(*text)), path.string());
}

std::optional<Error> objection_to(const Loaded& loaded, const std::string& name) {
  const auto damage = std::find_if(loaded.defects.begin(), loaded.defects.end(),
                                   [](const Defect& defect) { return is_damage(defect.kind); });
  if (damage != loaded.defects.end()) return explain(*damage, loaded.text(), name);
  if (loaded.plan && loaded.plan->version) return std::nullopt;
  if (!loaded.defects.empty()) return explain(loaded.defects.front(), loaded.text(), name);
  return Error{.message = "this is not a plan", .hint = {}, .place = name};
}

Result<OpenPlan> open_plan(const Call& call) {
  auto path = find_plan(call);
  if (!path) return path.error();
  return read_plan(*path);
}

Result<std::vector<OpenPlan>> open_plans(const Call& call) {
  std::vector<OpenPlan> plans;
  const std::vector<std::string>& words = call.arguments.words;
  if (words.empty()) {
    auto plan = open_plan(call);
    if (!plan) return plan.error();
    plans.push_back(std::move(*plan));
    return plans;
  }
  for (const Found& found : plans_below({words.begin(), words.end()})) {
    auto plan = found.error ? Result<OpenPlan>(*found.error) : read_plan(found.path);
    if (!plan) return not_a_plan(found.path, plan.error());
    plans.push_back(std::move(*plan));
  }
  if (plans.empty()) {
    return Error{.message = "there is no plan in this folder or below",
                 .hint = "a plan is called action-plan.yaml, or ends in .plan.yaml",
                 .place = words.front()};
  }
  return plans;
}

Result<OpenPlan> edit_plan(Call& call, const Edit& edit) {
  auto path = find_plan(call);
  if (!path) return path.error();
  return call.dry_run() ? edit_dry(call, *path, edit) : edit_locked(call, *path, edit);
}

Result<OpenPlan> replace_plan(Call& call, std::string_view expected, std::string text,
                              std::string_view sentence) {
  auto path = find_plan(call);
  if (!path) return path.error();
  auto after = accept(load(std::move(text)), path->string());
  if (!after) return after.error();
  if (auto known = check_typist(call, after->plan); !known) return known.error();
  if (call.dry_run()) {
    show_change(call, *path, expected, after->plan.document.text());
    return after;
  }
  auto file = LockedFile::open(*path);
  if (!file) return file.error();
  if (file->contents() != expected) {
    return Error{.message = "the plan has been changed meanwhile",
                 .hint = "nothing was written",
                 .place = path->string()};
  }
  if (after->plan.document.text() == expected) return after;
  if (auto written = write_plan(call, *file, after->plan.document.text(), sentence); !written) {
    return written.error();
  }
  return after;
}

Result<int> edit_actions(Call& call, const std::function<Result<std::vector<Change>>(
                                         const Plan& plan, std::vector<std::string>& ids)>& edit) {
  std::vector<std::string> ids;
  auto after = edit_plan(call, [&](const Plan& plan) { return edit(plan, ids); });
  if (!after) return after.error();
  answer_rows(call, after->plan, ids);
  return 0;
}

void answer_rows(Call& call, const Plan& plan, const std::vector<std::string>& ids) {
  if (call.quiet() || call.dry_run()) return;
  for (const std::string& id : ids) {
    if (const Action* action = plan.action(id))
      call.out += row(plan, *action, call.today, call.paint, call.width());
  }
}

void answer_sentence(Call& call, std::string_view sentence) {
  if (call.quiet() || call.dry_run() || sentence.empty()) return;
  call.out.append(sentence) += '\n';
}

void answer_day(Call& call, const Plan& plan, std::string_view what, const Field<Date>& day) {
  if (day) answer_sentence(call, day_under_row(what, *day, plan, call.today));
}

}  // namespace bywhen::cli

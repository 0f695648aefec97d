#include "plan_file.h"

#include <algorithm>
#include <optional>

#include "bywhen/base/diff.h"
#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/model/load.h"
#include "bywhen/report/row.h"
#include "discovery.h"

namespace bywhen::cli {
namespace {

Error explain(const Defect& defect, std::string_view text, const std::string& name) {
  const yaml::Place place = yaml::place_in(text, defect.range.begin);
  return {.message = defect.message,
          .hint = defect.hint,
          .place = name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column)};
}

// The plan of what was loaded, or why no command may work on it.
Result<OpenPlan> accept(Loaded loaded, const std::string& name) {
  const auto damage = std::find_if(loaded.defects.begin(), loaded.defects.end(),
                                   [](const Defect& defect) { return is_damage(defect.kind); });
  if (damage != loaded.defects.end()) return explain(*damage, loaded.text(), name);
  if (!loaded.plan || !loaded.plan->version) {
    if (loaded.defects.empty()) return Error{.message = "this is not a plan", .hint = {}, .place = name};
    return explain(loaded.defects.front(), loaded.text(), name);
  }
  return OpenPlan{name, std::move(*loaded.plan)};
}

// The plan after `edit`; the changes are applied to `before`.
Result<OpenPlan> changed(const OpenPlan& before, const Edit& edit) {
  auto changes = edit(before.plan);
  if (!changes) return changes.error();
  auto applied = apply_changes(before.plan.document, *changes);
  if (!applied) {
    Error error = applied.error();
    error.place = error.place.empty() ? before.name : before.name + ":" + error.place;
    return error;
  }
  return accept(load(applied->document), before.name);
}

// The name of the plan as a patch program takes it, which goes neither up nor to the root.
std::string name_in_diff(const std::filesystem::path& path) {
  std::filesystem::path inside;
  for (const auto& part : path.lexically_normal().relative_path()) {
    if (part != "..") inside /= part;
  }
  return inside.string();
}

Result<OpenPlan> edit_dry(Call& call, const std::filesystem::path& path, const Edit& edit) {
  auto text = read_file(path);
  if (!text) return text.error();
  auto before = accept(load(std::move(*text)), path.string());
  if (!before) return before.error();
  auto after = changed(*before, edit);
  if (!after) return after.error();
  const std::string diff =
      unified_diff(before->plan.document.text(), after->plan.document.text(), name_in_diff(path));
  // A file or a patch program gets the bytes, a screen what can be shown.
  call.out += call.world.output_is_terminal ? printable_lines(diff) : diff;
  return after;
}

Result<OpenPlan> edit_locked(const std::filesystem::path& path, const Edit& edit) {
  auto file = LockedFile::open(path);
  if (!file) return file.error();
  auto before = accept(load(file->contents()), path.string());
  if (!before) return before.error();
  auto after = changed(*before, edit);
  if (!after) return after.error();
  const std::string_view text = after->plan.document.text();
  if (text == before->plan.document.text()) return after;
  if (auto written = file->replace(text); !written) return written.error();
  return after;
}

}  // namespace

Result<OpenPlan> open_plan(const Call& call) {
  auto path = find_plan(call);
  if (!path) return path.error();
  auto text = read_file(*path);
  if (!text) return text.error();
  return accept(load(std::move(*text)), path->string());
}

Result<OpenPlan> edit_plan(Call& call, const Edit& edit) {
  auto path = find_plan(call);
  if (!path) return path.error();
  return call.dry_run() ? edit_dry(call, *path, edit) : edit_locked(*path, edit);
}

Result<int> edit_actions(Call& call,
                         const std::function<Result<std::vector<Change>>(
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
    if (const Action* action = plan.action(id)) call.out += row(plan, *action, call.today, call.paint);
  }
}

}  // namespace bywhen::cli

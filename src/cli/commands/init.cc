#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/exchange/carry_over.h"
#include "bywhen/exchange/improvements.h"
#include "bywhen/model/load.h"
#include "bywhen/model/new_people.h"
#include "bywhen/value/id.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/plan_journal.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;
using yaml::Value;

constexpr Option options[] = {
    {"--people", "NAMES", "who takes part: \"Ana Ruiz, Ben Okafor\""},
    {"--date", "DATE", "the day of the session (today)"},
    {"--improvements", "FILE", "a list of improvements; - reads standard input"},
    {"--carry-over", "OLD", "a plan: what it leaves open comes along"},
};

// Where the new plan goes: the named file, or the usual one, unless this folder has a plan already.
Result<fs::path> new_place(const Call& call) {
  if (const std::string named = named_plan(call); !named.empty()) {
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(named, ignored))) return fs::path(named);
    return Error{.message = "there is already something of that name",
                 .hint = "choose another name, or move it away first",
                 .place = named};
  }
  const std::vector<fs::path> here = plans_in({});
  std::error_code failed;
  if (!here.empty() && !fs::exists(here.front(), failed) && !failed) {
    return Error{.message = "this is a link to nothing",
                 .hint =
                     "take it away, or name another file: bywhen init TITLE --file "
                     "NAME.plan.yaml",
                 .place = here.front().string()};
  }
  if (!here.empty()) {
    return Error{
        .message = "this folder has a plan already",
        .hint = "work on it, or name another file: bywhen init TITLE --file NAME.plan.yaml",
        .place = here.front().string()};
  }
  return fs::path(usual_plan_name);
}

// A list of improvements as it was given: the text, and what its places are called.
struct ListText {
  std::string name;
  std::string text;
};

Result<ListText> list_text(const Call& call, const std::string& file) {
  if (file != "-") {
    auto text = read_file(file, max_list_bytes);
    if (!text) return text.error();
    return ListText{file, std::move(*text)};
  }
  std::string text;
  while (text.size() <= max_list_bytes) {
    const auto line = call.world.read_line();
    if (!line) break;
    text.append(*line).append("\n");
  }
  return ListText{"standard input", std::move(text)};
}

// "carried over from last.plan.yaml: 4 open actions, 2 improvements; left behind: 6 done, 1 dropped"
std::string carried_words(const std::string& old, const CarriedOver& carried) {
  const auto counted = [](std::size_t count, std::string_view what) {
    return fmt::format("{} {}{}", count == 0 ? "no" : std::to_string(count), what,
                       count == 1 ? "" : "s");
  };
  std::vector<std::string> left;
  if (carried.done > 0) left.push_back(fmt::format("{} done", carried.done));
  if (carried.dropped > 0) left.push_back(fmt::format("{} dropped", carried.dropped));
  return fmt::format("carried over from {}: {}, {}{}{}\n", printable(old),
                     counted(carried.actions.size(), "open action"),
                     counted(carried.improvements, "improvement"),
                     left.empty() ? "" : "; left behind: ", join(left, ", "));
}

// A plan in the making, and what is to be said of it.
class NewPlan {
 public:
  explicit NewPlan(Call& call)
      : call_(call),
        plan_(*yaml::Document::parse("bywhen: " + std::to_string(format_version) + "\n")) {}

  // The title, the date, and what an old plan leaves open.
  Status<> begin() {
    auto title = typed_text(call_.arguments.text(), "title");
    if (!title) {
      return Error{.message = title.error().message,
                   .hint = "say what the plan is for: bywhen init \"Checkout refinement\"",
                   .place = {}};
    }
    auto date = typed_day(call_, plan_, call_.arguments.value("--date").value_or("today"));
    if (!date) return date.error();
    std::vector<Change> changes{set_field({}, "title", Value::text(*title)),
                                set_field({}, "date", date_value(*date))};
    if (auto carried = carry(); !carried) return carried;
    if (!old_) changes.push_back(set_field({}, "actions", Value::list({})));
    changes.insert(changes.end(), carried_.changes.begin(), carried_.changes.end());
    return apply(changes);
  }

  Status<> add_people() {
    const std::vector<std::string> names = names_in(call_.arguments.value("--people").value_or(""));
    for (const std::string& name : names) {
      if (auto sound = typed_text(name, "name"); !sound) return sound.error();
    }
    auto people = people_named(plan_, names);
    if (!people) return people.error();
    const bool had_people = plan_.has_people;
    if (auto added = apply(bywhen::add_people(plan_, *people)); !added) return added;
    if (!had_people) note_unknown_owners(call_, plan_);
    for (const NamedPerson& person : *people) {
      answer_ += fmt::format("  {}  {}\n", person.id, printable(person.name));
    }
    return Done{};
  }

  Status<> add_improvements() {
    const auto file = call_.arguments.value("--improvements");
    if (!file) return Done{};
    auto text = list_text(call_, *file);
    if (!text) return text.error();
    auto list = read_improvements(text->text, text->name);
    if (!list) return list.error();
    for (const std::string& remark : list->remarks) call_.note(text->name + ": " + remark);
    const Plan& before = old_ ? old_->plan : plan_;
    const auto placed = place_improvements(plan_, *list, before.next_improvement_number());
    if (auto added = apply(placed.changes); !added) return added;
    for (const std::string& id : placed.ids) answer_ += improvement_row(*plan_.improvement(id));
    return Done{};
  }

  [[nodiscard]] std::string_view text() const { return plan_.document.text(); }

  void answer(const fs::path& place) {
    if (call_.quiet()) return;
    call_.out = fmt::format("started {}: {}\n", printable(place.string()), printable(*plan_.title));
    call_.out += answer_;
    answer_rows(call_, plan_, carried_.actions);
    note_next_action();
    if (call_.arguments.has("--file") && !has_plan_name(place.native())) {
      call_.note(
          "no command finds a plan of that name: call it *.plan.yaml, or name it each time "
          "with --file or $BYWHEN_FILE");
    }
    const std::string what = plan_.improvements.empty() ? "TITLE, or bywhen add-improvement TITLE"
                                                        : "TITLE --for " + first_improvement();
    call_.note("next: bywhen add-action " + what);
  }

 private:
  // Reads what the old plan leaves open.
  Status<> carry() {
    const auto file = call_.arguments.value("--carry-over");
    if (!file) return Done{};
    auto old = read_plan(*file);
    if (!old) return old.error();
    auto carried = carry_over(old->plan);
    if (!carried) {
      Error error = carried.error();
      error.place = old->name + ":" + error.place;
      return error;
    }
    carried_ = std::move(*carried);
    old_ = std::move(*old);
    answer_ += carried_words(*file, carried_);
    return Done{};
  }

  // Ids count on from the highest in the file; an id that was left behind may come again.
  void note_next_action() {
    if (!old_) return;
    const std::string next = entry_id('A', plan_.next_action_number());
    if (old_->plan.action(next) == nullptr) return;
    call_.note(fmt::format("the next action here will be {}; {} has another one of that id", next,
                           old_->name));
  }

  static std::string improvement_row(const Improvement& improvement) {
    return fmt::format("{}  {}  | priority {}{}\n", *improvement.id, printable(*improvement.title),
                       *improvement.priority,
                       is_open(improvement) ? "" : " | " + std::string(name(*improvement.status)));
  }

  // The open one that is put highest, or any.
  [[nodiscard]] std::string first_improvement() const {
    const auto place = [](const Improvement& one) {
      return std::pair(!is_open(one), one.priority.value_or(std::numeric_limits<unsigned>::max()));
    };
    const auto first = std::ranges::min_element(plan_.improvements, {}, place);
    return std::string(first->id.value_or("I1"));
  }

  static bool is_open(const Improvement& improvement) {
    return improvement.status.value_or(ImprovementStatus::open) == ImprovementStatus::open;
  }

  Status<> apply(const std::vector<Change>& changes) {
    auto applied = apply_changes(plan_.document, changes);
    if (!applied) return applied.error();
    plan_ = *load(applied->document).plan;
    return Done{};
  }

  Call& call_;
  Plan plan_;
  std::optional<OpenPlan> old_;
  CarriedOver carried_;
  std::string answer_;
};

Result<int> run(Call& call) {
  NewPlan plan(call);
  if (auto begun = plan.begin(); !begun) return begun.error();
  auto place = new_place(call);
  if (!place) return place.error();
  if (auto added = plan.add_people(); !added) return added.error();
  if (auto added = plan.add_improvements(); !added) return added.error();
  if (call.dry_run()) {
    show_change(call, *place, "", plan.text());
    return 0;
  }
  if (auto created = create_file(*place, plan.text()); !created) return created.error();
  plan.answer(*place);
  return 0;
}

}  // namespace

const Command init_command{
    .name = "init",
    .alias = {},
    .moment = Moment::start,
    .arguments = "TITLE...",
    .summary = "start a plan in this folder",
    .details =
        "Writes action-plan.yaml, or the file named by --file. An existing file is never\n"
        "overwritten. A list of improvements is text with one a line, a Markdown list, or\n"
        "a table (CSV) with a column title and perhaps priority and benefit. --carry-over\n"
        "takes along the open actions and what they need; OLD stays as it is.",
    .options = options,
    .examples = {"init Returns --people \"Ana Ruiz, Ben Okafor\" --improvements ideas.md",
                 "init \"Second quarter\" --carry-over q1.plan.yaml --file q2.plan.yaml"},
    .run = run,
};

}  // namespace bywhen::cli

#include "report/mermaid_chart.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/model/follow_up.h"
#include "report/gantt.h"
#include "report/mermaid_text.h"
#include "report/plan_words.h"
#include "report/reported.h"
#include "report/wording.h"

namespace bywhen {
namespace {

// How wide the name of a plan is in front of its sections, and what stands behind a title.
constexpr std::size_t plan_columns = 24;
constexpr std::size_t notes_columns = 60;
// There is room for so much in front of the rows of a section.
constexpr std::size_t section_columns = 24;
constexpr std::size_t lines_of_a_row = 2;

class ChartMaker {
 public:
  ChartMaker(std::span<const Reported> plans, Grouping grouping, Date today, std::size_t columns)
      : plans_(plans), grouping_(grouping), today_(today), columns_(columns) {}

  Chart take() {
    for (const Reported& reported : plans_) add_plan(reported);
    std::erase_if(chart_.sections,
                  [](const ChartSection& section) { return section.tasks.empty(); });
    for (ChartSection& section : chart_.sections) section.name = written(section);
    return std::move(chart_);
  }

 private:
  // What is the same for all actions of one plan.
  struct OfPlan {
    explicit OfPlan(const Reported& reported, Date today)
        : plan(*reported.plan), gantt(plan, today), names(plan) {}
    const Plan& plan;
    Gantt gantt;
    Names names;
    std::unordered_map<const Action*, std::string> drawn = {};  // its first task's id
  };

  void add_plan(const Reported& reported) {
    OfPlan of(reported, today_);
    const Filter filter = filter_of(reported);
    Actions actions = select(of.plan, filter, today_);
    sort(of.plan, actions, SortKey::deadline);
    const bool is_one = plans_.size() == 1;
    const Grouping grouping = grouping_ == Grouping::none && is_one ? Grouping::owner : grouping_;
    for (const Group& group : groups_of(of.plan, actions, grouping, filter, today_)) {
      add_section(of, group.heading);
      for (const Action* action : group.actions) add_bar(of, *action);
    }
    add_section(of, "No deadline");
    for (const Action* action : actions) add_undated(of, *action);
    add_section(of, "Risks");
    for (const Action* action : actions) add_risks(*action);
    sort_by_day();
    add_section(of, "Check-ins");
    for (const CheckIn& check_in : of.plan.check_ins) add_check_in(check_in);
    sort_by_day();
  }

  // Of several plans each section says whose it is.
  void add_section(const OfPlan& of, const std::string& heading) {
    std::string name = one_line(heading);
    if (plans_.size() > 1) {
      name = shorten(plan_title(of.plan), plan_columns) + (name.empty() ? "" : ": ") + name;
    }
    chart_.sections.push_back({std::move(name), {}});
  }

  // Its name as mermaid gets it, which no other has: mermaid takes sections of one name for one.
  std::string written(const ChartSection& section) {
    const std::size_t lines = lines_of_a_row * section.tasks.size();
    std::string name = mermaid_section(section.name, section_columns, lines);
    if (section_names_.insert(name).second) return name;
    int& count = numbered_.try_emplace(name, 1).first->second;
    while (!section_names_.insert(name).second) {
      ++count;
      const std::string numbered = fmt::format("({}) {}", count, section.name);
      name = mermaid_section(numbered, section_columns, lines);
    }
    return name;
  }

  void sort_by_day() {
    std::vector<ChartTask>& tasks = chart_.sections.back().tasks;
    std::stable_sort(tasks.begin(), tasks.end(),
                     [](const ChartTask& a, const ChartTask& b) { return a.from < b.from; });
  }

  void add(ChartTask task) { chart_.sections.back().tasks.push_back(std::move(task)); }

  void add_bar(OfPlan& of, const Action& action) {
    const auto bar = of.gantt.bar_of(action);
    if (!bar) return;
    ChartTask task = task_of(of, action);
    task.from = bar->from;
    task.to = bar->to;
    task.after = after_of(of, *bar);
    of.drawn.try_emplace(&action, task.id);
    add(std::move(task));
  }

  // An open action without a deadline, or a word about a closed one without a place in time.
  void add_undated(OfPlan& of, const Action& action) {
    if (has_no_place(action)) chart_.not_drawn.push_back(id_of(action));
    if (!action.is_open() || action.deadline) return;
    ChartTask task = task_of(of, action);
    task.tags = "crit, milestone, ";
    task.from = task.to = today_;
    add(std::move(task));
  }

  [[nodiscard]] ChartTask task_of(OfPlan& of, const Action& action) {
    const ActionStatus status = action.status.value_or(ActionStatus::todo);
    const bool is_late = is_overdue(action, today_);
    std::vector<std::string> notes;
    if (grouping_ != Grouping::owner && (grouping_ != Grouping::none || plans_.size() > 1)) {
      notes.push_back(action.is_owned() ? of.names.of(*action.owner) : "nobody");
    }
    if (action.is_open() && action.tentative.value_or(false)) notes.emplace_back("tentative");
    if (status == ActionStatus::blocked) notes.emplace_back("blocked");
    if (is_late) notes.emplace_back("overdue");
    ChartTask task{.name = name_of(id_of(action), title_of(action), notes),
                   .tags = is_late || status == ActionStatus::blocked ? "crit, " : "",
                   .id = unique_id(action.id ? *action.id : std::string_view("n")),
                   .from = {},
                   .to = {}};
    if (status == ActionStatus::doing) task.tags += "active, ";
    if (status == ActionStatus::done) task.tags += "done, ";
    return task;
  }

  // "A1 Rewrite the returns page (Ana, overdue)"
  [[nodiscard]] std::string name_of(const std::string& id, std::string_view title,
                                    const std::vector<std::string>& notes) const {
    std::string name = id + " " + shorten(title, columns_);
    if (!notes.empty()) name += " (" + shorten(join(notes, ", "), notes_columns) + ")";
    return mermaid_text(name);
  }

  // "after a1 a2", where mermaid knows by then when the last of them ends; else "".
  static std::string after_of(const OfPlan& of, const Bar& bar) {
    std::string after;
    bool is_last_drawn = false;
    for (const Action* action : bar.after) {
      const auto drawn = of.drawn.find(action);
      if (drawn == of.drawn.end()) continue;
      after += " " + drawn->second;
      is_last_drawn = is_last_drawn || of.gantt.bar_of(*action)->to + Days{1} == bar.from;
    }
    return is_last_drawn ? "after" + after : "";
  }

  void add_risks(const Action& action) {
    if (!action.is_open()) return;
    for (const Risk& risk : action.risks) {
      if (!risk.trigger || risk.status.value_or(RiskStatus::open) != RiskStatus::open) continue;
      const std::string words = risk.risk ? one_line(*risk.risk) : "something not named";
      add({.name = name_of(id_of(action), words, {}),
           .tags = is_triggered(risk, today_) ? "crit, milestone, " : "milestone, ",
           .id = unique_id("r"),
           .from = *risk.trigger,
           .to = *risk.trigger});
    }
  }

  void add_check_in(const CheckIn& check_in) {
    if (!check_in.date) return;
    const std::string time = check_in.time ? " at " + one_line(*check_in.time) : "";
    add({.name = mermaid_text("Check-in" + shorten(time, columns_)),
         .tags = check_in.held.value_or(false) ? "done, milestone, " : "milestone, ",
         .id = unique_id("c"),
         .from = *check_in.date,
         .to = *check_in.date});
  }

  // "a1", and "a1_2" for the next one of that name.
  std::string unique_id(std::string_view id) {
    std::string base = fold_case(id);
    const int count = ++ids_[base];
    return count == 1 && base.size() > 1 ? base : fmt::format("{}_{}", base, count);
  }

  std::span<const Reported> plans_;
  Grouping grouping_;
  Date today_;
  std::size_t columns_;
  Chart chart_;
  std::unordered_set<std::string> section_names_;
  std::unordered_map<std::string, int> numbered_;  // the last number of names that are alike
  std::unordered_map<std::string, int> ids_;
};

}  // namespace

Chart chart_of(std::span<const Reported> plans, Grouping grouping, Date today,
               std::size_t columns) {
  return ChartMaker(plans, grouping, today, columns).take();
}

}  // namespace bywhen

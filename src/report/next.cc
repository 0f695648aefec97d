#include "bywhen/report/next.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "report/dependencies.h"
#include "report/page.h"
#include "report/wording.h"

namespace bywhen {
namespace {

// So many of the waiting actions are named; the rest is counted.
constexpr std::size_t most_waiting = 6;

class NextPage {
 public:
  NextPage(const Plan& plan, std::string_view person, Date today, std::size_t width,
           const Paint& paint)
      : plan_(plan),
        person_(person),
        today_(today),
        steps_(next_steps(plan, person)),
        names_(plan),
        page_(width, paint) {}

  std::string draw() {
    if (person_.empty()) {
      for (const Group& group : groups_of(plan_, steps_.ready, Grouping::owner, {}, today_)) {
        if (group.actions.empty()) continue;
        page_.add_heading(one_line(group.heading));
        draw_ready(group.actions);
      }
    } else if (!steps_.ready.empty()) {
      page_.add("Next for ", whole_name(), Tone::strong);
      draw_ready(steps_.ready);
    }
    if (steps_.ready.empty()) page_.add("", nothing_words());
    draw_blocked();
    draw_waiting();
    return page_.text();
  }

 private:
  [[nodiscard]] std::string whole_name() const {
    const Person* known = plan_.person(person_);
    return one_line(known != nullptr && known->name ? *known->name : person_);
  }

  [[nodiscard]] std::string nothing_words() const {
    return person_.empty() ? "nothing to start now" : whole_name() + " has nothing to start now";
  }

  void draw_ready(const Actions& actions) {
    for (const Action* action : actions) {
      draw_action(*action, false);
      if (!action->done_when) continue;
      page_.add("      ", "done when: " + one_line(*action->done_when), Tone::faint);
    }
  }

  void draw_action(const Action& action, bool with_owner) {
    const bool is_proposed =
        action.owner && action.ownership.value_or(Ownership::proposed) == Ownership::proposed;
    const bool is_later = action.start && *action.start > today_;
    const bool is_late = is_overdue(action, today_);
    const std::string start = is_later ? "starts " + spoken(*action.start, today_) : "";
    const std::string deadline = deadline_and_distance(plan_, action, today_);
    const bool is_declined = action.owner && !action.is_owned();
    const std::vector<std::string> parts = {
        title_of(action),
        with_owner || is_declined ? names_.owner_of(action)
        : is_proposed             ? "proposed"
                                  : "",
        start,
        (is_late ? "overdue: " : "") + deadline,
        state_of(action, today_),
    };
    const std::string prefix = id_prefix(action, 2);
    page_.add_parts(prefix, parts, is_late ? Tone::bad : Tone::plain);
  }

  void draw_blocked() {
    if (steps_.blocked.empty()) return;
    page_.add_heading("Blocked");
    for (const Action* action : steps_.blocked) draw_action(*action, person_.empty());
  }

  // "3 more wait for others: A5 for A2 (Ben), A6 for A5 (Hana) and A9 (no owner)"
  void draw_waiting() {
    if (steps_.waiting.empty()) return;
    const Dependencies dependencies(plan_);
    std::vector<std::string> words;
    for (const Action* action : steps_.waiting) {
      if (words.size() == most_waiting) break;
      std::vector<std::string> before;
      for (const Action* first : dependencies.waits_for(*action)) {
        before.push_back(fmt::format("{} ({})", id_of(*first),
                                     first->is_owned() ? names_.of(*first->owner) : "no owner"));
      }
      words.push_back(fmt::format("{} for {}", id_of(*action), join(before, " and ")));
    }
    const std::size_t count = steps_.waiting.size();
    const bool are_more = !steps_.ready.empty() || !steps_.blocked.empty();
    std::string text = fmt::format("{}{} {} for others: {}", count, are_more ? " more" : "",
                                   count == 1 ? "waits" : "wait", join(words, ", "));
    if (count > words.size()) text += fmt::format(" and {} more", count - words.size());
    page_.add_gap();
    page_.add("", text, Tone::faint);
  }

  const Plan& plan_;
  std::string_view person_;
  Date today_;
  NextSteps steps_;
  Names names_;
  Page page_;
};

}  // namespace

NextSteps next_steps(const Plan& plan, std::string_view person) {
  const Dependencies dependencies(plan);
  NextSteps steps;
  for (const Action& action : plan.actions) {
    if (!action.is_open()) continue;
    if (!person.empty() && !(action.is_owned() && *action.owner == person)) continue;
    const bool is_blocked = action.status.value_or(ActionStatus::todo) == ActionStatus::blocked;
    Actions& fitting = is_blocked                                ? steps.blocked
                       : !dependencies.waits_for(action).empty() ? steps.waiting
                                                                 : steps.ready;
    fitting.push_back(&action);
  }
  for (Actions* actions : {&steps.ready, &steps.waiting, &steps.blocked}) {
    sort(plan, *actions, SortKey::priority);
    sort(plan, *actions, SortKey::deadline);
  }
  return steps;
}

std::string next_text(const Plan& plan, std::string_view person, Date today, std::size_t width,
                      const Paint& paint) {
  return NextPage(plan, person, today, width, paint).draw();
}

}  // namespace bywhen

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/report/report.h"
#include "report/action_line.h"
#include "report/page.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen {
namespace {

// So many of the next days are shown.
constexpr std::size_t next_days = 5;
// From this width on there is room for the distance of each of them.
constexpr std::size_t roomy_columns = 72;

class PlanPage {
 public:
  PlanPage(const Plan& plan, Date today, std::size_t width, const Paint& paint)
      : plan_(plan),
        today_(today),
        is_roomy_(width == 0 || width >= roomy_columns),
        overview_(overview(plan, today)),
        names_(plan),
        page_(width, paint) {}

  std::string draw() {
    page_.add("", plan_title(plan_), Tone::strong);
    page_.add_parts("", {session_words(plan_, names_, today_), progress_words(overview_.progress)});
    if (!overview_.lacking.empty()) page_.add("", lacking_words(), Tone::bad);
    draw_improvements();
    draw_next();
    return page_.text();
  }

 private:
  // "3 actions lack something: A2, A4, A5"
  [[nodiscard]] std::string lacking_words() const {
    const std::size_t count = overview_.lacking.size();
    return fmt::format("{} {} something: {}", counted(count, "action"),
                       count == 1 ? "lacks" : "lack", action_ids(overview_.lacking));
  }

  void draw_improvements() {
    for (const ImprovementWithActions& one : overview_.improvements) {
      page_.add_heading(improvement_words(*one.improvement));
      if (lacks_actions(one)) page_.add("  ", "no action yet", Tone::warning);
      for (const Action* action : one.actions) add_action(page_, *action, names_, today_);
    }
    if (overview_.for_no_improvement.empty()) return;
    page_.add_heading(overview_.improvements.empty() ? "Actions" : "For no improvement");
    for (const Action* action : overview_.for_no_improvement)
      add_action(page_, *action, names_, today_);
  }

  void draw_next() {
    if (overview_.timeline.empty()) return;
    page_.add_heading("Next");
    const std::size_t shown = std::min(overview_.timeline.size(), next_days);
    std::vector<std::string> days;
    std::size_t columns = 0;
    for (std::size_t i = 0; i < shown; ++i) {
      days.push_back(day_words(overview_.timeline[i].day));
      columns = std::max(columns, display_width(days.back()));
    }
    for (std::size_t i = 0; i < shown; ++i) {
      const Event& event = overview_.timeline[i];
      page_.add_short("  " + pad_right(days[i], columns) + "  ", event_words(event, names_),
                      event.day < today_ ? Tone::bad : Tone::plain);
    }
    const std::size_t more = overview_.timeline.size() - shown;
    if (more > 0) page_.add("  ", fmt::format("and {} more", more), Tone::faint);
  }

  [[nodiscard]] std::string day_words(Date day) const {
    const std::string words = spoken(day, today_);
    return is_roomy_ ? words + ", " + distance(day, today_, plan_.calendar) : words;
  }

  const Plan& plan_;
  Date today_;
  bool is_roomy_;
  Overview overview_;
  Names names_;
  Page page_;
};

}  // namespace

std::string show_plan(const Plan& plan, Date today, std::size_t width, const Paint& paint) {
  return PlanPage(plan, today, width, paint).draw();
}

}  // namespace bywhen

// Where everything of a timeline stands, in figures: one row an action.
//
//   const Gantt gantt = gantt_of(plan, today);
//   gantt.rows[0].x, gantt.rows[0].width
//
// Pointers point into the plan, which must outlive it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bywhen/model/plan.h"
#include "report/html/scale.h"

namespace bywhen::html {

// How an action is drawn.
enum class Shape : unsigned char {
  bar,       // from its start to its deadline, both days whole
  open_bar,  // no start is named: from the first day on which there is time for it
  moment,    // only one day is known, or counts: its deadline, or the day on which it was done
  beginning  // a start without a deadline
};

struct GanttRow {
  const Action* action = nullptr;
  Shape shape = Shape::moment;
  Date from;
  Date to;
  double x = 0;
  double width = 0;
  bool is_turned = false;  // its deadline is before its start
  bool in_chain = false;   // of the chain that sets the end of the plan (model/critical_chain.h)
  // Its words stand beside the bar, where there is most room, and in it where there is none: from
  // `label_x` on to the right, or up to it where `label_is_left`.
  double label_x = 0;
  bool label_is_left = false;
  std::size_t label_columns = 0;  // that there is room for
};

// From the end of one row's bar to the beginning of another's.
struct GanttArrow {
  std::size_t from = 0;
  std::size_t to = 0;
  bool in_chain = false;
  bool is_too_early = false;  // what waits is to begin, or is due, before what it waits for
};

// A risk's trigger, on its action's row.
struct GanttTrigger {
  std::size_t row = 0;
  const Risk* risk = nullptr;
  double x = 0;
};

struct GanttCheckIn {
  const CheckIn* check_in = nullptr;
  double x = 0;
};

struct Gantt {
  Scale scale;
  std::vector<GanttRow> rows;  // by their first day, then by their last
  std::vector<GanttArrow> arrows;
  std::vector<GanttTrigger> triggers;
  std::vector<GanttCheckIn> check_ins;
  std::optional<double> today;  // none where it is far from all that is drawn
  std::vector<const Action*>
      chain{};  // what sets the end, from its first action on; one is no chain
  std::vector<const Action*> undrawn{};  // neither start nor deadline; dropped ones are not told
};

[[nodiscard]] Gantt gantt_of(const Plan& plan, Date today);

}  // namespace bywhen::html

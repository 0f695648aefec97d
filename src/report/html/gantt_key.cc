#include "report/html/gantt_key.h"

#include <algorithm>

namespace bywhen::html {
namespace {

template <std::size_t N, std::size_t M>
void add_sign(Markup& out, bool is_drawn, const char (&sign)[N], const char (&words)[M]) {
  if (!is_drawn) return;
  out.add("<li><svg aria-hidden=true width=28 height=24>", sign, "</svg>", words, "\n");
}

}  // namespace

void add_gantt_key(Markup& out, const Gantt& gantt) {
  const auto has = [&](auto is_so) {
    return std::any_of(gantt.rows.begin(), gantt.rows.end(), is_so);
  };
  const auto has_status = [&](ActionStatus status) {
    return has([&](const GanttRow& row) {
      return row.action->status.value_or(ActionStatus::todo) == status;
    });
  };
  const auto has_shape = [&](Shape shape) {
    return has([&](const GanttRow& row) { return row.shape == shape; });
  };
  out.add("<figcaption><ul class=key aria-label=\"Signs of the timeline\">\n");
  add_sign(out, has_status(ActionStatus::todo),
           "<g class=todo><rect x=2 y=6 width=24 height=12 rx=3 /></g>", "to do");
  add_sign(out, has_status(ActionStatus::doing),
           "<g class=doing><rect x=2 y=6 width=24 height=12 rx=3 /></g>", "doing");
  add_sign(out, has_status(ActionStatus::blocked),
           "<g class=blocked><rect x=2 y=6 width=24 height=12 rx=3 /></g>", "blocked");
  add_sign(out, has_status(ActionStatus::done),
           "<g class=done><rect x=2 y=6 width=24 height=12 rx=3 /></g>", "done");
  add_sign(out, has_shape(Shape::open_bar),
           "<g class=todo><path class=open d=\"M2 12H14\"/><path d=\"M14 12l6-6 6 6-6 6z\"/></g>",
           "deadline, no start named");
  add_sign(out, has_shape(Shape::moment), "<g class=todo><path d=\"M8 12l6-6 6 6-6 6z\"/></g>",
           "one day");
  add_sign(out, has_shape(Shape::beginning), "<g class=todo><path d=\"M8 6l12 6-12 6z\"/></g>",
           "start, no deadline");
  add_sign(out, !gantt.arrows.empty(), "<path class=arrow d=\"M4 4V12H22V18\"/>", "waits for");
  add_sign(out,
           std::any_of(gantt.arrows.begin(), gantt.arrows.end(),
                       [](const GanttArrow& arrow) { return arrow.is_too_early; }),
           "<path class=\"arrow early\" d=\"M4 4V12H22V18\"/>", "too early for what it waits for");
  add_sign(
      out, !gantt.chain.empty(),
      "<g class=todo><rect x=2 y=6 width=24 height=12 rx=3 /></g><path class=chain d=\"M2 21H26\"/>",
      "sets the end");
  add_sign(out, !gantt.triggers.empty(), "<path class=risk d=\"M14 6l6 11h-12z\"/>",
           "a risk's trigger");
  add_sign(out, !gantt.check_ins.empty(),
           "<path class=meeting d=\"M14 0v24\"/><path class=meet d=\"M14 6l6 6-6 6-6-6z\"/>",
           "check-in");
  add_sign(out, gantt.today.has_value(), "<path class=today d=\"M14 0v24\"/>", "today");
  add_sign(out, gantt.scale.shows_days_off(), "<path class=weekend d=\"M2 2h24v20h-24z\"/>",
           "day off");
  add_sign(out, gantt.scale.shows_days_off(), "<path class=holiday d=\"M2 2h24v20h-24z\"/>",
           "holiday");
  if (!gantt.scale.shows_days_off()) out.add("<li>days off are too narrow to be drawn\n");
  out.add("</ul></figcaption>\n");
}

}  // namespace bywhen::html

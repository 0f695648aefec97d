#include "report/html/gantt.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "report/html/gantt_key.h"
#include "report/html/gantt_layout.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

constexpr std::size_t row_height = 24;
constexpr std::size_t middle = row_height / 2;
constexpr std::size_t axis_height = 64;

class Drawing {
 public:
  Drawing(Markup& out, View& view, const Gantt& gantt) : out_(out), view_(view), gantt_(gantt) {}

  void draw() {
    out_.add("<figure class=gantt>\n<div class=frame role=region tabindex=0 aria-labelledby=p",
             view_.place, "-timeline>\n");
    draw_axis();
    draw_body();
    out_.add("</div>\n");
    add_gantt_key(out_, gantt_);
    draw_chain();
    draw_undrawn();
    out_.add("</figure>\n");
  }

 private:
  void open_svg(std::size_t height) {
    const auto width = static_cast<std::size_t>(gantt_.scale.width());
    out_.add("width=", width, " height=", height, " viewBox=\"0 0 ", width, " ", height, "\"");
  }

  // Months, weeks, today and the check-ins: stays in sight while the rows scroll.
  void draw_axis() {
    out_.add("<svg class=axis aria-hidden=true ");
    open_svg(axis_height);
    out_.add(">\n<path class=edge d=\"");
    const auto groups = gantt_.scale.groups();
    for (const Scale::Tick& group : groups) out_.add("M", Px{group.x}, " 0v20");
    out_.add("\"/>\n");
    for (const Scale::Tick& group : groups) {
      if (group.label.empty()) continue;
      out_.add("<text class=group x=", Px{group.x + 6}, " y=14>", Plain{group.label}, "</text>\n");
    }
    for (const Scale::Tick& tick : gantt_.scale.ticks()) {
      const bool fits =
          tick.x + 4 + 7 * static_cast<double>(tick.label.size()) < gantt_.scale.width();
      if (!fits) continue;
      out_.add("<text x=", Px{tick.x + 3}, " y=34>", Plain{tick.label}, "</text>\n");
    }
    for (const GanttCheckIn& one : gantt_.check_ins) {
      const bool held = one.check_in->held.value_or(false);
      out_.add("<path class=\"meet", Own{held ? " held" : ""}, "\" d=\"M", Px{one.x}, " ",
               axis_height - 16, "l6 6-6 6-6-6z\"/>\n");
    }
    draw_today_label();
    out_.add("</svg>\n");
  }

  void draw_today_label() {
    if (!gantt_.today) return;
    constexpr double half = 23;
    const double x = std::clamp(*gantt_.today, half, gantt_.scale.width() - half);
    out_.add("<rect class=now x=", Px{x - half}, " y=", axis_height - 18, " width=", Px{2 * half},
             " height=16 rx=8 />\n<text class=nowt x=", Px{x}, " y=", axis_height - 6,
             ">today</text>\n");
  }

  void draw_body() {
    const std::size_t height = std::max<std::size_t>(1, gantt_.rows.size()) * row_height + 8;
    out_.add("<svg class=rows role=img aria-labelledby=\"p", view_.place, "gt p", view_.place,
             "gd\" ");
    open_svg(height);
    out_.add(">\n<title id=p", view_.place, "gt>Timeline of ", Plain{title()},
             "</title>\n<desc id=p", view_.place, "gd>", Plain{description()}, "</desc>\n");
    draw_ground(height);
    for (const GanttArrow& arrow : gantt_.arrows) draw_arrow(arrow);
    auto trigger = gantt_.triggers.begin();
    for (std::size_t i = 0; i < gantt_.rows.size(); ++i) {
      const auto from = trigger;
      while (trigger != gantt_.triggers.end() && trigger->row == i) ++trigger;
      draw_row(i, {from, trigger});
    }
    out_.add("</svg>\n");
  }

  [[nodiscard]] std::string title() const {
    return view_.plan.title ? std::string(*view_.plan.title) : std::string("the plan");
  }

  [[nodiscard]] std::string description() const {
    std::string words = counted(gantt_.rows.size(), "action") + " from " +
                        spoken(gantt_.scale.first(), Date()) + " to " +
                        spoken(gantt_.scale.last(), Date()) + ", " +
                        counted(gantt_.arrows.size(), "dependency arrow") + ", " +
                        counted(gantt_.triggers.size(), "risk trigger") + ", " +
                        counted(gantt_.check_ins.size(), "check-in") + ".";
    if (!gantt_.today) words += " Today, " + spoken(view_.today, Date()) + ", is outside of it.";
    if (gantt_.rows.empty()) return words;
    return words +
           " The table of all actions below has their owners, days, statuses and what they wait"
           " for.";
  }

  // Days off, the lines of the axis, today and the check-ins, behind everything.
  void draw_ground(std::size_t height) {
    const auto draw_off = [&](const auto& stretches) {
      for (const Scale::Off& off : stretches) {
        out_.add("M", Px{off.x}, " 0h", Px{off.width}, "v", height, "h", Px{-off.width}, "z");
      }
      out_.add("\"/>\n");
    };
    out_.add("<path class=weekend d=\"");
    draw_off(gantt_.scale.weekends(view_.plan.calendar));
    out_.add("<path class=holiday d=\"");
    draw_off(gantt_.scale.holidays(view_.plan.calendar));
    out_.add("<path class=grid d=\"");
    for (const Scale::Tick& tick : gantt_.scale.ticks()) out_.add("M", Px{tick.x}, " 0v", height);
    out_.add("\"/>\n<path class=meeting d=\"");
    for (const GanttCheckIn& one : gantt_.check_ins) out_.add("M", Px{one.x}, " 0v", height);
    out_.add("\"/>\n");
    if (gantt_.today) {
      out_.add("<path class=today d=\"M", Px{*gantt_.today}, " 0v", height, "\"/>\n");
    }
  }

  // Down from the end of one bar and into the next from above (or up, and from below): it crosses
  // no row's words but at right angles. The script moves it by its two rows, and by the numbers
  // behind M and V.
  void draw_arrow(const GanttArrow& arrow) {
    const GanttRow& from = gantt_.rows[arrow.from];
    const GanttRow& to = gantt_.rows[arrow.to];
    const bool is_down = arrow.to > arrow.from;
    const double sign = is_down ? 1 : -1;
    const double half = middle;
    const double from_y = static_cast<double>(arrow.from * row_height) + half;
    const double to_y = static_cast<double>(arrow.to * row_height) + half;
    const double begin = from.x + std::max(from.width - 6, from.width / 2);
    const double end =
        to.shape == Shape::bar ? to.x + std::min(6.0, to.width / 2) : to.x + to.width - 6;
    out_.add("<path class=\"arrow", Own{arrow.is_too_early ? " early" : ""},
             Own{arrow.in_chain ? " chain" : ""}, "\" data-a=", arrow.from, " data-b=", arrow.to,
             " d=\"M", Px{begin}, " ", Px{from_y + sign * 6}, "V", Px{to_y - sign * half}, "H",
             Px{end}, "V", Px{to_y - sign * 8}, "\"/>\n");
  }

  using Triggers = std::pair<std::vector<GanttTrigger>::const_iterator,
                             std::vector<GanttTrigger>::const_iterator>;

  void draw_row(std::size_t index, const Triggers& triggers) {
    const GanttRow& row = gantt_.rows[index];
    out_.add("<g");
    add_marks(out_, view_, *row.action);
    out_.add(" transform=\"translate(0 ", index * row_height, ")\">");
    draw_shape(row);
    if (row.in_chain) {
      out_.add("<path class=chain d=\"M", Px{row.x}, " 21H", Px{row.x + row.width}, "\"/>");
    }
    draw_label(row);
    for (auto one = triggers.first; one != triggers.second; ++one) {
      out_.add("<path class=risk d=\"M", Px{one->x},
               " 5l6 11h-12z\"><title>Risk: ", Plain{one->risk->risk.value_or("not named")},
               "</title></path>");
    }
    out_.add("</g>\n");
  }

  void draw_shape(const GanttRow& row) {
    const double end = row.x + row.width;
    switch (row.shape) {
      case Shape::bar:
        out_.add("<rect", Own{row.is_turned ? " class=turned" : ""}, " x=", Px{row.x},
                 " y=6 width=", Px{row.width}, " height=12 rx=3 />");
        break;
      case Shape::open_bar:
        out_.add("<path class=open d=\"M", Px{row.x}, " 12H", Px{end - 12}, "\"/><path d=\"M",
                 Px{end - 12}, " 12l6-6 6 6-6 6z\"/>");
        break;
      case Shape::moment:
        out_.add("<path d=\"M", Px{row.x}, " 12l6-6 6 6-6 6z\"/>");
        break;
      case Shape::beginning:
        out_.add("<path d=\"M", Px{row.x}, " 6l12 6-12 6z\"/>");
        break;
    }
  }

  // "A1 Rewrite the returns page  Ana, late": as much of the title as there is room for.
  void draw_label(const GanttRow& row) {
    constexpr std::size_t most_title = 64;
    constexpr std::size_t least_title = 4;
    const Action& action = *row.action;
    const std::string id = action.id ? one_line(*action.id) : std::string();
    const std::string who = shorten(view_.people.owner_of(action).first, 20);
    std::string rest;
    if (row.is_turned) rest += ", ends before it starts";
    if (is_overdue(action, view_.today)) rest += ", late";
    const ActionStatus status = status_of(action);
    if (status == ActionStatus::blocked || status == ActionStatus::done) {
      rest += ", ";
      rest += name(status);
    }
    const std::size_t taken = display_width(id) + display_width(who) + display_width(rest) + 3;
    const std::size_t room = row.label_columns > taken ? row.label_columns - taken : 0;
    const std::string title = title_of(action);
    const std::string shown = room < least_title ? "" : shorten(title, std::min(room, most_title));
    out_.add("<text x=", Px{row.label_x}, " y=16", Own{row.label_is_left ? " class=left>" : ">"});
    if (shown != title) out_.add("<title>", Plain{id}, " ", Plain{title}, "</title>");
    out_.add("<tspan class=id>", Plain{id}, "</tspan> ", Plain{shown});
    if (row.label_columns >= taken)
      out_.add(" <tspan class=by>", Plain{who}, Own{rest}, "</tspan>");
    out_.add("</text>");
  }

  // "What sets the end: A5, then A6, then A8"; of a long chain the first and the last.
  void draw_chain() {
    if (gantt_.chain.empty()) return;
    out_.add("<p class=note>What sets the end: if one of these slips, so may the last deadline. ");
    constexpr std::size_t most = 12;
    const std::size_t all = gantt_.chain.size();
    const std::size_t told = all > most + 1 ? most - 1 : all - 1;
    for (std::size_t i = 0; i < told; ++i) {
      add_reference(out_, view_, *gantt_.chain[i]);
      out_.add(", then ");
    }
    if (told + 1 < all) out_.add(all - told - 1, " more, then ");
    add_reference(out_, view_, *gantt_.chain.back());
    out_.add("</p>\n");
  }

  void draw_undrawn() {
    if (gantt_.undrawn.empty()) return;
    out_.add("<p class=note>Without a day, and so not drawn: ");
    bool is_first = true;
    for (const Action* action : gantt_.undrawn) {
      if (!is_first) out_.add(", ");
      add_reference(out_, view_, *action);
      is_first = false;
    }
    out_.add("</p>\n");
  }

  Markup& out_;
  View& view_;
  const Gantt& gantt_;
};

}  // namespace

void add_timeline(Markup& out, View& view) {
  const Gantt gantt = gantt_of(view.plan, view.today);
  if (gantt.rows.empty() && gantt.check_ins.empty()) return;
  out.add("<section class=timeline>\n");
  add_heading(out, view, "timeline", "Timeline");
  Drawing(out, view, gantt).draw();
  out.add("</section>\n");
}

void add_drawing_marks(Markup& out) {
  out.add(
      "<svg class=marks width=0 height=0 aria-hidden=true><defs>"
      "<pattern id=hatch width=6 height=6 patternUnits=userSpaceOnUse patternTransform=rotate(45)>"
      "<rect class=hatch-ground width=6 height=6 /><path class=hatch-line d=\"M2 0v6\"/></pattern>"
      "<marker id=tip viewBox=\"0 0 8 8\" refX=7 refY=4 markerWidth=6 markerHeight=6"
      " orient=auto><path class=tip d=\"M0 0l8 4-8 4z\"/></marker>"
      "<marker id=etip viewBox=\"0 0 8 8\" refX=7 refY=4 markerWidth=6 markerHeight=6"
      " orient=auto><path class=etip d=\"M0 0l8 4-8 4z\"/></marker></defs></svg>\n");
}

}  // namespace bywhen::html

#include "report/html/heat_map.h"

#include <algorithm>
#include <cmath>

#include "report/html/load_map.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

constexpr int shades = 4;  // below what there is time for; one more is over it

// Hours to a tenth, rounded up below an hour: what is there is never a 0.
struct Hours {
  explicit Hours(double minutes) : tenths(std::max(1L, std::lround(minutes / 6))) {}
  long tenths;
};

void add_hours(Markup& out, double minutes) {
  const Hours hours(minutes);
  out.add(Px{static_cast<double>(hours.tenths) / 10});
}

class HeatMap {
 public:
  HeatMap(Markup& out, View& view, const LoadMap& map) : out_(out), view_(view), map_(map) {
    for (const LoadRow& row : map.rows) {
      for (const double minutes : row.minutes) most_ = std::max(most_, minutes);
    }
  }

  void draw() {
    draw_words();
    out_.add("<div class=frame role=region tabindex=0 aria-labelledby=p", view_.place,
             "-load>\n<table class=heat>\n<caption class=out>Hours of work for each person ",
             Own{map_.weeks_of_column == 1 ? "and week" : "and stretch of weeks"}, "</caption>\n");
    draw_head();
    out_.add("<tbody>\n");
    for (const LoadRow& row : map_.rows) draw_row(row);
    out_.add("</table></div>\n");
  }

 private:
  void draw_words() {
    out_.add("<p class=note>Hours a week: the effort of each open action, spread evenly over the ",
             "working days from its start to its deadline and shared with helpers.");
    if (map_.weeks_of_column > 1) {
      out_.add(" Each column is an average of ", map_.weeks_of_column, " weeks.");
    }
    if (map_.left_out > 0) {
      out_.add(" Not in it: ", Own{counted(map_.left_out, "action")},
               " without an effort, a start or a deadline.");
    }
    out_.add("\n");
  }

  // The years and months, then the Mondays.
  void draw_head() {
    out_.add("<thead><tr><th rowspan=2 scope=col>Person");
    for (std::size_t i = 0; i < map_.columns.size();) {
      std::size_t end = i;
      while (end < map_.columns.size() &&
             group_of(map_.columns[end]) == group_of(map_.columns[i])) {
        ++end;
      }
      out_.add("<th scope=colgroup colspan=", end - i, ">", Own{group_words(map_.columns[i])});
      i = end;
    }
    out_.add("\n<tr>");
    for (const Date& monday : map_.columns) {
      out_.add("<th scope=col><abbr title=\"week of ", Own{spoken(monday, view_.today)}, "\">",
               Own{column_words(monday)}, "</abbr>");
    }
    out_.add("\n");
  }

  [[nodiscard]] bool is_by_month() const { return map_.weeks_of_column == 1; }
  [[nodiscard]] int group_of(Date monday) const {
    return monday.year() * 12 + (is_by_month() ? static_cast<int>(monday.month()) : 0);
  }
  [[nodiscard]] std::string group_words(Date monday) const {
    const std::string year = std::to_string(monday.year());
    return is_by_month() ? month_of(monday) + ' ' + year : year;
  }
  [[nodiscard]] std::string column_words(Date monday) const {
    const std::string day = std::to_string(monday.day());
    return is_by_month() ? day : day + ' ' + month_of(monday);
  }
  // "Fri 4 Dec": "Dec"
  [[nodiscard]] static std::string month_of(Date day) {
    const std::string words = spoken(day, day);
    return words.substr(words.rfind(' ') + 1);
  }

  void draw_row(const LoadRow& row) {
    const People::Person& person = view_.people.of(row.person);
    out_.add("<tr data-o=", person.number, "><th scope=row>", Words{person.name});
    if (row.capacity > 0) {
      out_.add(" <small>of ");
      add_hours(out_, row.capacity);
      out_.add("h</small>");
    }
    for (const double minutes : row.minutes) draw_cell(row, minutes);
    out_.add("</tr>\n");
  }

  void draw_cell(const LoadRow& row, double minutes) {
    constexpr double nothing = 0.5;
    if (minutes < nothing) {
      out_.add("<td>");
      return;
    }
    if (row.capacity > 0 && minutes >= row.capacity + 1) {
      out_.add("<td class=over>");
      add_hours(out_, minutes);
      out_.add("<b>!</b>");
      return;
    }
    const double full = row.capacity > 0 ? row.capacity : most_;
    const int shade = std::clamp(static_cast<int>(std::ceil(minutes / full * shades)), 1, shades);
    out_.add("<td class=h", shade, ">");
    add_hours(out_, minutes);
  }

  Markup& out_;
  View& view_;
  const LoadMap& map_;
  double most_ = 1;
};

}  // namespace

void add_heat_map(Markup& out, View& view) {
  const LoadMap map = load_map(view.plan);
  if (map.rows.empty()) return;
  out.add("<section class=load>\n");
  add_heading(out, view, "load", "Load");
  HeatMap(out, view, map).draw();
  out.add(
      "<p class=note>Shades: light for a little of the time that there is, dark for all of it; ",
      "<b class=over>over!</b> is more than there is.\n</section>\n");
}

}  // namespace bywhen::html

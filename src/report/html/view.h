// One plan of a page, and what all of its sections read; the pieces that they are made of.
#pragma once

#include "bywhen/model/plan.h"
#include "report/digest.h"
#include "report/html/markup.h"
#include "report/html/people.h"

namespace bywhen::html {

struct View {
  const Plan& plan;
  Date today;
  std::size_t place;  // of the plan on its page: ids begin with it
  std::size_t level;  // of the headings of its sections: 2 or 3
  const Overview& overview;
  People people;
  Digest digest;
  std::string_view only = {};  // the person whose sheet alone is on the page; "" where all of it is
  // What was written of it, in that order: to be found from the top.
  struct Section {
    std::string_view id;
    std::string_view words;
  };
  std::vector<Section> sections = {};

  // Of the heading of a sheet: under that of its section, where it isn't the page itself.
  [[nodiscard]] std::size_t sheet_level() const { return only.empty() ? level + 1 : level; }
};

// A section's heading, with an id to link to: "<h2 id=p0-risks>Risks</h2>".
template <std::size_t N, std::size_t M>
void add_heading(Markup& out, View& view, const char (&id)[N], const char (&words)[M]) {
  view.sections.push_back({id, words});
  out.add("<h", view.level, " id=p", view.place, "-", id, ">", words, "</h", view.level, ">\n");
}

// The status in a plan's own word, todo where it says none.
[[nodiscard]] ActionStatus status_of(const Action& action);
// "to do", "doing"
[[nodiscard]] std::string_view words_of_status(ActionStatus status);
[[nodiscard]] bool is_dropped(const Action& action);

// "Fri 4 Dec", for machines too; with the year where it isn't this one.
void add_day(Markup& out, Date day, Date today);
// A day, or nothing.
void add_day(Markup& out, const Field<Date>& day, Date today);

// "900 EUR, 120 NOK": none of the amounts breaks.
void add_sums(Markup& out, const MoneySums& sums);

// "A3", which leads to where all of it is told, where that is on the page.
void add_reference(Markup& out, const View& view, const Action& action);
// The id that this leads to, as an attribute: " id=p0a2".
void add_anchor(Markup& out, const View& view, const Action& action);
// Whether it is told of in somebody's sheet; the table has the others.
[[nodiscard]] bool has_sheet(const Action& action);

// What the filter goes by: " class="doing late" data-o=2".
void add_marks(Markup& out, View& view, const Action& action);
// " data-o=2": by the owner alone.
void add_owner_mark(Markup& out, View& view, const Action& action);

// A word with the sign that stands for it.
void add_status(Markup& out, const View& view, const Action& action);

}  // namespace bywhen::html

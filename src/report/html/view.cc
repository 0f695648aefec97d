#include "report/html/view.h"

#include "report/wording.h"

namespace bywhen::html {

ActionStatus status_of(const Action& action) { return action.status.value_or(ActionStatus::todo); }

std::string_view words_of_status(ActionStatus status) {
  return status == ActionStatus::todo ? "to do" : name(status);
}

bool is_dropped(const Action& action) { return status_of(action) == ActionStatus::dropped; }

void add_day(Markup& out, Date day, Date today) {
  out.add("<time datetime=", Own{day.iso()}, ">", Own{spoken(day, today)}, "</time>");
}

void add_day(Markup& out, const Field<Date>& day, Date today) {
  if (day) add_day(out, *day, today);
}

void add_sums(Markup& out, const MoneySums& sums) {
  bool is_first = true;
  for (const MoneySum& sum : sums.all()) {
    if (!is_first) out.add(", ");
    is_first = false;
    out.add("<span class=amount>", Words{sum.text()}, "</span>");
  }
}

namespace {

std::size_t position_of(const View& view, const Action& action) {
  return static_cast<std::size_t>(&action - view.plan.actions.data());
}

}  // namespace

void add_reference(Markup& out, const View& view, const Action& action) {
  const Words id{action.id ? *action.id : "no id"};
  const bool is_on_page =
      view.only.empty() || (action.is_owned() && *action.owner == view.only && !is_dropped(action));
  if (is_on_page) {
    out.add("<a class=id href=#p", view.place, "a", position_of(view, action), ">", id, "</a>");
  } else {
    out.add("<span class=id>", id, "</span>");
  }
}

void add_anchor(Markup& out, const View& view, const Action& action) {
  out.add(" id=p", view.place, "a", position_of(view, action));
}

bool has_sheet(const Action& action) {
  return !is_dropped(action) && (action.is_owned() || action.is_open());
}

void add_owner_mark(Markup& out, View& view, const Action& action) {
  out.add(" data-o=", view.people.owner_of(action).number);
}

void add_marks(Markup& out, View& view, const Action& action) {
  const Own status{name(status_of(action))};
  if (is_overdue(action, view.today)) {
    out.add(" class=\"", status, " late\"");
  } else {
    out.add(" class=", status);
  }
  add_owner_mark(out, view, action);
}

void add_status(Markup& out, const View& view, const Action& action) {
  const Own status{name(status_of(action))};
  out.add("<span class=\"s s-", status, "\">", Own{words_of_status(status_of(action))}, "</span>");
  if (is_overdue(action, view.today)) out.add(" <span class=\"s s-late\">late</span>");
}

}  // namespace bywhen::html

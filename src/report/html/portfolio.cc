#include "report/html/portfolio.h"

#include <algorithm>

#include "report/html/progress.h"
#include "report/plan_words.h"
#include "report/portfolio_words.h"

namespace bywhen::html {
namespace {

void add_plan(Markup& out, const View& view) {
  const Overview& one = view.overview;
  out.add("<tr><th scope=row><a href=#p", view.place, ">", Words{plan_title(view.plan)},
          "</a><td>");
  add_bar(out, view);
  out.add(" <small>", Own{progress_words(one.progress)}, "</small><td class=count>",
          one.late.size(), "<td class=count>", one.blocked.size(), "<td class=count>",
          one.lacking.size(), "<td>");
  if (one.next_check_in != nullptr) add_day(out, one.next_check_in->date, view.today);
  out.add("<td class=sum>");
  add_sums(out, one.costs.total);
  out.add("</tr>\n");
}

void add_person(Markup& out, std::span<View> views, const Load& load) {
  // That person as of the plan that names it.
  const auto view =
      std::ranges::find_if(views, [&](const View& one) { return &one.plan == load.plan; });
  const People::Person& person = view->people.of(load.person);
  out.add("<tr data-o=", person.number, "><th scope=row>", Words{person.name}, "<td class=count>",
          load.open, "<td class=count>", load.overdue, "<td>");
  if (load.next) add_day(out, *load.next, views.front().today);
  out.add("<td>");
  bool is_first = true;
  for (const Load::Share& share : load.shares) {
    if (!is_first) out.add("; ");
    is_first = false;
    out.add(share.open, " in ", Words{plan_title(views[share.plan].plan)});
  }
  out.add("</tr>\n");
}

}  // namespace

void add_portfolio(Markup& out, std::span<View> views, const Portfolio& all) {
  out.add("<section class=plans>\n<h2 id=plans>The plans</h2>\n<table class=plans>\n",
          "<caption class=out>How the plans stand</caption>\n<thead><tr><th scope=col>Plan",
          "<th scope=col>Progress<th scope=col class=count>Late<th scope=col class=count>Blocked",
          "<th scope=col class=count>Missing<th scope=col>Next check-in",
          "<th scope=col class=sum>Cost\n<tbody>\n");
  for (const View& view : views) add_plan(out, view);
  const Progress& sum = all.progress;
  out.add("<tfoot><tr><th scope=row>Together<td>", Own{progress_words(sum)}, "<td class=count>",
          sum.overdue, "<td><td><td><td class=sum>");
  add_sums(out, all.costs);
  if (all.unreadable_costs > 0) out.add(" <small>", Own{unreadable_words(all)}, "</small>");
  out.add("\n</table>\n</section>\n");
  if (all.people.empty()) return;
  out.add("<section>\n<h2 id=loads>Who carries how much</h2>\n<table class=loads>\n",
          "<caption class=out>Open actions of each person over all plans</caption>\n<thead><tr>",
          "<th scope=col>Person<th scope=col class=count>Open<th scope=col class=count>Late",
          "<th scope=col>Next deadline<th scope=col>Where\n<tbody>\n");
  for (const Load& load : all.people) add_person(out, views, load);
  out.add("</table>\n</section>\n");
}

}  // namespace bywhen::html

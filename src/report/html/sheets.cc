#include "report/html/sheets.h"

#include "bywhen/base/text.h"
#include "report/html/commitment.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

// What somebody has to do with the open actions of others, by person.
struct Elsewhere {
  Actions helping;
  Actions declined;              // asked, and the answer was no
  std::vector<RiskOf> watching;  // risks that are this person's to watch
};
using ElsewhereOf = std::unordered_map<std::string_view, Elsewhere>;

ElsewhereOf elsewhere_of(const Plan& plan, const Overview& all) {
  ElsewhereOf people;
  for (const Action& action : plan.actions) {
    if (!action.is_open()) continue;
    if (action.owner && !action.is_owned()) people[*action.owner].declined.push_back(&action);
    for (const Text& helper : action.helpers) {
      if (!helper) continue;
      Actions& actions = people[*helper].helping;
      if (actions.empty() || actions.back() != &action) actions.push_back(&action);
    }
  }
  for (const RiskOf& one : all.risks) {
    const Text& watcher = one.risk->owner;
    if (!watcher || (one.action->is_owned() && *one.action->owner == *watcher)) continue;
    people[*watcher].watching.push_back(one);
  }
  return people;
}

class Sheets {
 public:
  Sheets(Markup& out, View& view)
      : out_(out), view_(view), elsewhere_(elsewhere_of(view.plan, view.overview)) {}

  void draw(std::string_view person, const Actions& actions) {
    const People::Person& who = view_.people.of(person);
    open(who.number, who.name);
    draw_about(who, actions);
    draw_actions(actions);
    draw_elsewhere(person);
    out_.add("</section>\n");
  }

  void draw_unowned(const Actions& actions) {
    open(Crowd::nobody, "Nobody yet");
    out_.add("<p class=about>", Own{counted(actions.size(), "open action")},
             Own{actions.size() == 1 ? " that has" : " that have"}, " no owner.\n");
    draw_actions(actions);
    out_.add("</section>\n");
  }

 private:
  // On paper each sheet is a page by itself: it says there what it is about.
  void open(std::size_t number, std::string_view who) {
    out_.add("<section class=sheet data-g data-o=", number, ">\n<p class=on-paper>",
             Words{plan_title(view_.plan)}, ", as of ", Own{spoken(view_.today, Date())});
    if (const CheckIn* next = view_.overview.next_check_in) {
      out_.add(". Next check-in: ", Words{check_in_words(view_.plan, *next, view_.today)});
    }
    const std::size_t level = view_.sheet_level();
    out_.add("\n<h", level, ">", Words{view_.only.empty() ? who : "Commitments"}, "</h", level,
             ">\n");
  }

  void draw_about(const People::Person& who, const Actions& actions) {
    std::size_t open = 0;
    for (const Action* action : actions) open += action->is_open() ? 1U : 0U;
    out_.add("<p class=about>", open, " open, ", actions.size() - open, " done");
    if (who.entry != nullptr && who.entry->capacity) {
      out_.add(" <span>", Own{who.entry->capacity->text()}, " a week</span>");
    }
    if (who.entry != nullptr && who.entry->email) {
      out_.add(" <span>", Words{*who.entry->email}, "</span>");
    }
    out_.add("\n");
  }

  void draw_actions(const Actions& actions) {
    if (actions.empty()) return;
    out_.add("<ul class=acts>\n");
    for (const Action* action : actions) add_commitment(out_, view_, *action);
    out_.add("</ul>\n");
  }

  void draw_elsewhere(std::string_view person) {
    const auto found = elsewhere_.find(person);
    if (found == elsewhere_.end()) return;
    draw_others("Helps with ", found->second.helping);
    draw_others("Declined ", found->second.declined);
    for (const RiskOf& one : found->second.watching) {
      out_.add("<p class=helps>Watches a risk of ");
      draw_other(*one.action);
      out_.add(": ", Words{one.risk->risk ? *one.risk->risk : "not named"}, ". <b>Then</b> ",
               Words{contingency_words(*one.risk, view_.today)}, "\n");
    }
  }

  template <std::size_t N>
  void draw_others(const char (&what)[N], const Actions& actions) {
    if (actions.empty()) return;
    out_.add("<p class=helps>", what);
    for (const Action* action : actions) {
      if (action != actions.front()) out_.add("; ");
      draw_other(*action);
    }
    out_.add("\n");
  }

  // "A3 Put a button into the mail (Ben)"
  void draw_other(const Action& action) {
    add_reference(out_, view_, action);
    out_.add(" ", Words{action.title ? *action.title : "no title"}, " (",
             Words{view_.people.owner_of(action).first}, ")");
  }

  Markup& out_;
  View& view_;
  ElsewhereOf elsewhere_;
};

}  // namespace

void add_sheets(Markup& out, View& view) {
  const Overview& all = view.overview;
  if (all.people.empty() && all.unowned.empty()) return;
  out.add("<section class=people>\n");
  add_heading(out, view, "people", "Who does what");
  Sheets sheets(out, view);
  for (const Commitments& one : all.people) sheets.draw(one.person, one.actions);
  if (!all.unowned.empty()) sheets.draw_unowned(all.unowned);
  out.add("</section>\n");
}

void add_sheet_of(Markup& out, View& view, std::string_view person) {
  Sheets sheets(out, view);
  for (const Commitments& one : view.overview.people) {
    if (one.person == person) {
      sheets.draw(one.person, one.actions);
      return;
    }
  }
  sheets.draw(person, {});
}

}  // namespace bywhen::html

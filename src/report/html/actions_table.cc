#include "report/html/actions_table.h"

#include "bywhen/report/selection.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

class Table {
 public:
  Table(Markup& out, View& view) : out_(out), view_(view), anchored_(view.plan.actions.size()) {}

  void draw(const std::vector<Group>& groups, bool has_headings) {
    out_.add("<table class=actions>\n<caption class=out>All actions</caption>\n<thead><tr>",
             "<th scope=col>Action<th scope=col>Owner<th scope=col>Start<th scope=col>Deadline",
             "<th scope=col>Status<th scope=col>Waits for<th scope=col>Missing\n");
    for (const Group& group : groups) {
      out_.add("<tbody data-g>\n");
      if (has_headings) {
        out_.add("<tr class=group><th colspan=7 scope=rowgroup>", Words{group.heading}, "\n");
        if (group.actions.empty()) out_.add("<tr class=none><td colspan=7>no action</tr>\n");
      }
      for (const Action* action : group.actions) draw_row(*action);
    }
    out_.add("</table>\n");
  }

 private:
  void draw_row(const Action& action) {
    out_.add("<tr");
    add_marks(out_, view_, action);
    std::vector<bool>::reference anchored =
        anchored_[static_cast<std::size_t>(&action - view_.plan.actions.data())];
    if (!anchored && !has_sheet(action)) add_anchor(out_, view_, action);
    anchored = true;
    out_.add("><th scope=row>");
    add_reference(out_, view_, action);
    out_.add(" ", Words{action.title ? *action.title : "no title"}, "<td>");
    draw_owner(action);
    out_.add("<td>");
    add_day(out_, action.start, view_.today);
    out_.add("<td>");
    add_day(out_, action.deadline, view_.today);
    if (action.deadline && action.is_open() && action.tentative.value_or(false)) {
      out_.add(" <small>tentative</small>");
    }
    out_.add("<td>");
    add_status(out_, view_, action);
    out_.add("<td>");
    draw_after(action);
    out_.add("<td>");
    if (const Gaps gaps = gaps_of(action); gaps.any()) {
      out_.add("<span class=lack>", Own{in_words(gaps)}, "</span>");
    }
    out_.add("</tr>\n");
  }

  void draw_owner(const Action& action) {
    if (!action.owner) return;
    out_.add(Words{view_.people.of(*action.owner).first});
    if (!action.is_open()) return;
    const Ownership ownership = action.ownership.value_or(Ownership::proposed);
    if (ownership != Ownership::accepted) out_.add(" <small>", Own{name(ownership)}, "</small>");
  }

  void draw_after(const Action& action) {
    bool is_first = true;
    for (const Text& id : action.after) {
      if (!id) continue;
      if (!is_first) out_.add(", ");
      out_.add(Words{*id});
      is_first = false;
    }
  }

  Markup& out_;
  View& view_;
  std::vector<bool> anchored_;  // whose row stood in the table already
};

}  // namespace

void add_actions_table(Markup& out, View& view, Grouping grouping) {
  Actions actions = select(view.plan, {}, view.today);
  if (actions.empty()) return;
  sort(view.plan, actions, SortKey::deadline);
  out.add("<section class=all>\n");
  add_heading(out, view, "actions", "All actions");
  Table(out, view).draw(groups_of(view.plan, actions, grouping, {}, view.today),
                        grouping != Grouping::none);
  out.add("</section>\n");
}

}  // namespace bywhen::html

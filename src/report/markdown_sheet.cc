#include <fmt/format.h>

#include "report/digest_words.h"
#include "report/markdown_parts.h"
#include "report/markdown_plan.h"
#include "report/plan_groups.h"
#include "report/plan_words.h"
#include "report/sheet.h"

namespace bywhen {
namespace {

class MarkdownSheet {
 public:
  MarkdownSheet(MarkdownPage& page, Digest& digest, std::string_view person)
      : page_(page),
        digest_(digest),
        person_(person),
        sheet_(sheet_of(digest.plan, digest.all, person)) {}

  void draw(Grouping grouping) {
    draw_top();
    draw_open(grouping);
    draw_links();
    draw_helping();
    add_risks(page_, digest_, sheet_.risks);
    add_check_ins(page_, digest_);
    draw_short("Declined", sheet_.declined);
    draw_short("Done", sheet_.done);
  }

 private:
  void draw_top() {
    page_.add_title(md(whole_name(digest_.plan, person_) + ": " + plan_title(digest_.plan)));
    page_.add_item(
        fmt::format("On {}: {}", digest_.said(digest_.today), sheet_words(sheet_, digest_.today)));
  }

  void draw_open(Grouping grouping) {
    if (sheet_.open.empty()) return;
    page_.add_section("To do");
    if (grouping == Grouping::owner || grouping == Grouping::none) {
      for (const Action* action : sheet_.open) draw_action(*action);
      return;
    }
    for (const Group& group : groups_of(digest_.plan, sheet_.open, grouping, {}, digest_.said_on)) {
      if (group.actions.empty()) continue;
      page_.add_part(md(group.heading));
      for (const Action* action : group.actions) draw_action(*action);
    }
  }

  void draw_action(const Action& action) { add_commitment(page_, digest_, action, false, true); }

  void draw_links() {
    if (!sheet_.waits_for.empty()) page_.add_section("Waits for others");
    for (const Link& link : sheet_.waits_for) {
      page_.add_item(md(
          fmt::format("{} waits for {}", id_of(*link.action), other_words(digest_, *link.other))));
    }
    if (!sheet_.kept_waiting.empty()) page_.add_section("Others wait for this");
    for (const Link& link : sheet_.kept_waiting) {
      page_.add_item(md(
          fmt::format("{}, waits for {}", other_words(digest_, *link.other), id_of(*link.action))));
    }
  }

  void draw_helping() {
    if (sheet_.helping.empty()) return;
    page_.add_section("Helps with");
    for (const Action* action : sheet_.helping) page_.add_item(md(other_words(digest_, *action)));
  }

  void draw_short(std::string_view heading, const Actions& actions) {
    if (actions.empty()) return;
    page_.add_section(heading);
    for (const Action* action : actions) {
      const std::string state = state_of(*action, digest_.said_on);
      page_.add_item(md_name(*action) + (state.empty() ? "" : ", " + md(state)));
    }
  }

  MarkdownPage& page_;
  Digest& digest_;
  std::string_view person_;
  Sheet sheet_;
};

}  // namespace

void add_sheet(MarkdownPage& page, Digest& digest, std::string_view person, Grouping grouping) {
  MarkdownSheet(page, digest, person).draw(grouping);
}

}  // namespace bywhen

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "report/digest_words.h"
#include "report/plan_groups.h"
#include "report/plan_words.h"
#include "report/sheet.h"
#include "report/text_action.h"
#include "report/text_plan.h"

namespace bywhen {
namespace {

class TextSheet {
 public:
  TextSheet(Page& page, Digest& digest, std::string_view person)
      : page_(page),
        digest_(digest),
        person_(person),
        sheet_(sheet_of(digest.plan, digest.all, person)) {}

  void draw(Grouping grouping) {
    draw_top();
    draw_open(grouping);
    draw_links();
    draw_helping();
    draw_risks();
    add_check_ins(page_, digest_);
    draw_short("Declined", sheet_.declined);
    draw_short("Done", sheet_.done);
  }

 private:
  void draw_top() {
    page_.add("", whole_name(digest_.plan, person_) + ": " + plan_title(digest_.plan),
              Tone::strong);
    page_.add("", fmt::format("On {}: {}", digest_.said(digest_.today),
                              sheet_words(sheet_, digest_.today)));
  }

  void draw_open(Grouping grouping) {
    if (sheet_.open.empty()) return;
    page_.add_heading("To do");
    if (grouping == Grouping::owner || grouping == Grouping::none) {
      for (const Action* action : sheet_.open) draw_action(*action);
      return;
    }
    for (const Group& group : groups_of(digest_.plan, sheet_.open, grouping, {}, digest_.said_on)) {
      if (group.actions.empty()) continue;
      page_.add("  ", one_line(group.heading), Tone::strong);
      for (const Action* action : group.actions) draw_action(*action);
    }
  }

  void draw_action(const Action& action) {
    add_commitment(page_, digest_, action, Depth::sheet, false);
  }

  void draw_links() {
    if (!sheet_.waits_for.empty()) page_.add_heading("Waits for others");
    for (const Link& link : sheet_.waits_for) {
      page_.add("  ", fmt::format("{} waits for {}", id_of(*link.action),
                                  other_words(digest_, *link.other)));
    }
    if (!sheet_.kept_waiting.empty()) page_.add_heading("Others wait for this");
    for (const Link& link : sheet_.kept_waiting) {
      page_.add("  ", fmt::format("{}, waits for {}", other_words(digest_, *link.other),
                                  id_of(*link.action)));
    }
  }

  void draw_helping() {
    if (sheet_.helping.empty()) return;
    page_.add_heading("Helps with");
    for (const Action* action : sheet_.helping) {
      page_.add("  ", other_words(digest_, *action),
                is_overdue(*action, digest_.today) ? Tone::bad : Tone::plain);
    }
  }

  void draw_risks() {
    if (sheet_.risks.empty()) return;
    page_.add_heading("Risks");
    for (const RiskOf& one : sheet_.risks) {
      page_.add(id_prefix(*one.action, 2), risk_words(*one.risk, digest_.names));
      page_.add(std::string(6, ' '), then_words(digest_, one),
                one.is_triggered ? Tone::bad : Tone::plain);
    }
  }

  void draw_short(std::string_view heading, const Actions& actions) {
    if (actions.empty()) return;
    page_.add_heading(heading);
    for (const Action* action : actions) {
      page_.add_parts(id_prefix(*action, 2), {title_of(*action), state_of(*action, digest_.today)},
                      Tone::faint);
    }
  }

  Page& page_;
  Digest& digest_;
  std::string_view person_;
  Sheet sheet_;
};

}  // namespace

void add_sheet(Page& page, Digest& digest, std::string_view person, Grouping grouping) {
  TextSheet(page, digest, person).draw(grouping);
}

}  // namespace bywhen

#include "report/html/commitment.h"

#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

class Commitment {
 public:
  Commitment(Markup& out, View& view, const Action& action)
      : out_(out), view_(view), action_(action) {}

  void draw() {
    out_.add("<li");
    add_marks(out_, view_, action_);
    add_anchor(out_, view_, action_);
    out_.add("><h", view_.sheet_level() + 1, "><span class=id>");
    out_.add(Words{action_.id ? *action_.id : "no id"}, "</span> ");
    out_.add(Words{action_.title ? *action_.title : "no title"}, "</h", view_.sheet_level() + 1,
             ">\n");
    draw_standing();
    draw_details();
    out_.add("</li>\n");
  }

 private:
  // "by Fri 4 Dec, 8 working days; doing; with Ben"
  void draw_standing() {
    out_.add("<p>");
    if (action_.is_open()) draw_deadline();
    add_status(out_, view_, action_);
    if (action_.done_on && !action_.is_open()) {
      out_.add(" on ");
      add_day(out_, action_.done_on, view_.today);
    }
    if (action_.reason) out_.add(" <span>", Words{*action_.reason}, "</span>");
    if (action_.is_open()) draw_people();
    if (const Gaps gaps = gaps_of(action_); gaps.any()) {
      out_.add(" <span class=lack>no ", Own{in_words(gaps)}, "</span>");
    }
    out_.add("\n");
  }

  void draw_deadline() {
    if (!action_.deadline) return;
    out_.add("<b class=by>by ");
    add_day(out_, *action_.deadline, view_.today);
    out_.add("</b> <small>", Own{distance(*action_.deadline, view_.today, view_.plan.calendar)});
    if (action_.tentative.value_or(false)) out_.add(", tentative");
    out_.add("</small> ");
    if (!action_.start) return;
    out_.add("<small>from ");
    add_day(out_, action_.start, view_.today);
    out_.add("</small> ");
  }

  void draw_people() {
    const Ownership ownership = action_.ownership.value_or(Ownership::proposed);
    if (action_.owner && ownership == Ownership::proposed) {
      out_.add(" <span class=ask>not confirmed yet</span>");
    }
    if (action_.owner && ownership == Ownership::declined) {
      out_.add(" <span class=ask>", Words{view_.people.of(*action_.owner).first}, " declined");
      if (action_.declined_because) out_.add(": ", Words{*action_.declined_because});
      out_.add("</span>");
    }
    const std::string helpers = view_.people.list(action_.helpers);
    if (!helpers.empty()) out_.add(" <small>with ", Words{helpers}, "</small>");
  }

  void draw_details() {
    Markup details;
    std::swap(details, out_);
    if (action_.is_open()) draw_open_details();
    for (const Text& link : action_.links) {
      if (link) out_.add("<dt>Link<dd>", Link{*link}, "\n");
    }
    std::swap(details, out_);
    if (details.size() > 0) out_.add("<dl>\n", details, "</dl>\n");
  }

  void draw_open_details() {
    const std::string_view benefit = view_.overview.benefit_of(action_);
    if (!benefit.empty()) out_.add("<dt>Why<dd>", Words{benefit}, "\n");
    if (action_.done_when) out_.add("<dt>Done when<dd>", Words{*action_.done_when}, "\n");
    if (action_.effort) out_.add("<dt>Effort<dd>", Own{action_.effort->text()}, "\n");
    draw_order();
    if (action_.resources.state == Resources::State::none) out_.add("<dt>Needs<dd>nothing\n");
    for (const Resource& resource : action_.resources.items) {
      out_.add("<dt>Needs<dd>", Words{need_words(resource, view_.today)}, " <span class=\"s r-");
      const Own status{name(resource.status.value_or(ResourceStatus::needed))};
      out_.add(status, "\">", status, "</span>\n");
    }
    for (const Risk& risk : action_.risks) draw_risk(risk);
    if (action_.notes) out_.add("<dt>Notes<dd>", Words{*action_.notes}, "\n");
  }

  // "A2 (Ben), A7 (nobody)"
  void draw_others(const Actions& others) {
    bool is_first = true;
    for (const Action* other : others) {
      if (!is_first) out_.add(", ");
      is_first = false;
      add_reference(out_, view_, *other);
      out_.add(" (", Words{view_.people.owner_of(*other).first}, ")");
    }
    out_.add("\n");
  }

  void draw_order() {
    const Actions before = view_.digest.dependencies.waits_for(action_);
    const Actions behind = view_.digest.dependencies.kept_waiting(action_);
    if (!before.empty()) {
      out_.add("<dt>After<dd>");
      draw_others(before);
    }
    if (!behind.empty()) {
      out_.add("<dt>Before<dd>");
      draw_others(behind);
    }
  }

  void draw_risk(const Risk& risk) {
    const RiskStatus status = risk.status.value_or(RiskStatus::open);
    if (status == RiskStatus::gone) return;
    out_.add("<dt>Risk<dd>");
    if (status == RiskStatus::happened) out_.add("<b>It happened:</b> ");
    out_.add(Words{risk.risk ? *risk.risk : "not named"}, ". <b>Then</b> ",
             Words{contingency_words(risk, view_.today)}, "\n");
  }

  Markup& out_;
  View& view_;
  const Action& action_;
};

}  // namespace

void add_commitment(Markup& out, View& view, const Action& action) {
  Commitment(out, view, action).draw();
}

}  // namespace bywhen::html

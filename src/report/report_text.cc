#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "bywhen/report/report.h"
#include "report/overview.h"
#include "report/page.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen {
namespace {

constexpr std::string_view need_headings[] = {"still to ask for", "requested", "secured",
                                              "unavailable"};

class TextReport {
 public:
  TextReport(const Plan& plan, Date today, std::size_t width, const Paint& paint)
      : plan_(plan),
        today_(today),
        overview_(overview(plan, today)),
        names_(plan),
        page_(width, paint) {}

  std::string draw() {
    draw_top();
    draw_gaps();
    draw_people();
    draw_timeline();
    draw_needs();
    draw_risks();
    draw_improvements();
    draw_list("Decided", plan_.decisions);
    draw_list("Parked", plan_.parked);
    return page_.text();
  }

 private:
  void draw_top() {
    page_.add("", plan_title(plan_), Tone::strong);
    const std::string session = session_words(plan_, names_, today_);
    if (!session.empty()) page_.add("", session);
    page_.add("", progress_words(overview_.progress),
              overview_.progress.overdue > 0 ? Tone::warning : Tone::plain);
    if (const CheckIn* next = overview_.next_check_in) {
      page_.add("Next check-in: ", check_in_words(plan_, *next, today_));
    }
  }

  void draw_gaps() {
    if (overview_.lacking.empty()) return;
    page_.add_heading("Still missing");
    for (const Action* action : overview_.lacking) {
      page_.add(id_prefix(*action, 2),
                fmt::format("{}: {}", in_words(gaps_of(*action)), title_of(*action)), Tone::bad);
    }
  }

  void draw_people() {
    if (overview_.people.empty() && overview_.unowned.empty()) return;
    page_.add_heading("Who does what");
    for (const Commitments& one : overview_.people) {
      page_.add("  ", names_.of(one.person), Tone::strong);
      for (const Action* action : one.actions) draw_commitment(*action);
    }
    if (!overview_.unowned.empty()) page_.add("  ", "Nobody yet", Tone::bad);
    for (const Action* action : overview_.unowned) draw_commitment(*action);
  }

  void draw_commitment(const Action& action) {
    page_.add(id_prefix(action, 4), title_of(action), action.is_open() ? Tone::plain : Tone::faint);
    const std::string under(8, ' ');
    if (!action.is_open()) {
      page_.add(under, state_of(action, today_), Tone::faint);
      return;
    }
    page_.add_parts(under, standing(action), is_overdue(action, today_) ? Tone::bad : Tone::plain);
    const std::string benefit = one_line(overview_.benefit_of(action));
    if (!benefit.empty()) page_.add(under + "why: ", benefit);
    if (action.done_when) page_.add(under + "done when: ", one_line(*action.done_when));
    std::vector<std::string> needs;
    for (const Resource& resource : action.resources.items)
      needs.push_back(need_with_mark(resource));
    if (!needs.empty()) page_.add(under + "needs: ", join(needs, "; "));
    for (const Text& link : action.links) {
      if (link) page_.add(under + "link: ", one_line(*link));
    }
  }

  // "Fri 4 Dec, 8 working days", "proposed", "with Ben", "blocked: no access"
  [[nodiscard]] std::vector<std::string> standing(const Action& action) {
    std::vector<std::string> parts = {deadline_and_distance(plan_, action, today_)};
    if (action.is_owned()) {
      parts.emplace_back(name(action.ownership.value_or(Ownership::proposed)));
    } else if (action.owner) {
      parts.push_back(names_.owner_of(action));
    }
    const std::string helpers = names_.list(action.helpers);
    if (!helpers.empty()) parts.push_back("with " + helpers);
    parts.push_back(state_of(action, today_));
    return parts;
  }

  void draw_timeline() {
    if (overview_.timeline.empty()) return;
    page_.add_heading("By when");
    for (const Event& event : overview_.timeline) {
      const std::string day = pad_right(spoken(event.day, today_), 16);
      const bool is_late = event.day < today_;
      page_.add_short("  " + day, event_words(event, names_), is_late ? Tone::bad : Tone::plain);
    }
  }

  void draw_needs() {
    bool is_first = true;
    for (std::size_t status = 0; status < overview_.needs.size(); ++status) {
      if (overview_.needs[status].empty()) continue;
      if (is_first) page_.add_heading("Resources");
      is_first = false;
      page_.add("  ", need_headings[status], Tone::strong);
      for (const NeedOf& need : overview_.needs[status]) {
        page_.add(id_prefix(*need.action, 4), need_words(*need.resource, today_));
      }
    }
  }

  void draw_risks() {
    if (overview_.risks.empty()) return;
    page_.add_heading("Risks");
    for (const RiskOf& one : overview_.risks) {
      page_.add(id_prefix(*one.action, 2), risk_words(*one.risk, names_));
      page_.add(std::string(6, ' '), contingency_words(*one.risk, today_));
    }
  }

  void draw_improvements() {
    if (!overview_.improvements.empty()) page_.add_heading("Improvements");
    for (const ImprovementWithActions& one : overview_.improvements) {
      page_.add("  ", improvement_words(*one.improvement) + ": " + action_ids(one.actions),
                lacks_actions(one) ? Tone::warning : Tone::plain);
    }
    if (!overview_.improvements.empty() && !overview_.for_no_improvement.empty()) {
      page_.add("  ", "for none of them: " + action_ids(overview_.for_no_improvement));
    }
  }

  void draw_list(std::string_view heading, const std::vector<Text>& texts) {
    if (texts.empty()) return;
    page_.add_heading(heading);
    for (const Text& text : texts) {
      if (text) page_.add("  - ", one_line(*text));
    }
  }

  const Plan& plan_;
  Date today_;
  Overview overview_;
  Names names_;
  Page page_;
};

}  // namespace

std::string report_text(std::span<const Reported> plans, Grouping, Date today, std::size_t width,
                        const Paint& paint) {
  std::string text;
  for (const Reported& one : plans) text += TextReport(*one.plan, today, width, paint).draw();
  return text;
}

}  // namespace bywhen

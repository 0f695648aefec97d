#include "report/text_plan.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "report/attention.h"
#include "report/digest_words.h"
#include "report/news_words.h"
#include "report/plan_groups.h"
#include "report/plan_words.h"
#include "report/text_action.h"

namespace bywhen {
namespace {

constexpr std::string_view need_headings[] = {"still to ask for", "requested", "secured",
                                              "can't be had"};
constexpr std::size_t day_columns = 16;

class TextPlan {
 public:
  TextPlan(Page& page, Digest& digest)
      : page_(page), digest_(digest), plan_(digest.plan), all_(digest.all), today_(digest.today) {}

  void draw(Grouping grouping) {
    draw_top();
    draw_purpose();
    draw_news();
    draw_attention();
    draw_groups(grouping);
    draw_loads(grouping);
    draw_dropped();
    draw_timeline();
    draw_needs();
    draw_costs();
    draw_risks();
    add_check_ins(page_, digest_);
    draw_list("Decided", plan_.decisions);
    draw_list("Parked", plan_.parked);
  }

 private:
  void draw_top() {
    page_.add("", plan_title(plan_), Tone::strong);
    const std::string session = session_words(plan_, digest_.names, today_);
    if (!session.empty()) page_.add(plan_.date ? "Session: " : "", session);
    page_.add("", fmt::format("On {}: {}", digest_.said(today_), progress_words(all_.progress)),
              all_.progress.overdue > 0 ? Tone::warning : Tone::plain);
    const std::string end = end_words(digest_);
    if (!end.empty()) page_.add("The plan ends: ", end);
    const std::string next = next_meeting_words(digest_);
    if (!next.empty()) page_.add("Next check-in: ", next);
  }

  void draw_purpose() {
    if (all_.improvements.empty()) return;
    page_.add_heading("What it is for");
    for (const ImprovementWithActions& one : all_.improvements) {
      page_.add("  ", improvement_words(*one.improvement), Tone::strong);
      const std::string benefit = one_line(one.improvement->benefit.value_or(""));
      if (!benefit.empty()) page_.add("     ", benefit);
      const std::string served = served_words(served_by(one.actions));
      if (!served.empty()) page_.add("     ", served + ": " + action_ids(one.actions));
      if (lacks_actions(one)) page_.add("     ", unserved_words(one), Tone::warning);
    }
    if (!all_.for_no_improvement.empty()) {
      page_.add("  ", "for none of them: " + action_ids(all_.for_no_improvement));
    }
  }

  void draw_news() {
    const std::string since = since_when(digest_);
    if (since.empty()) return;
    page_.add_heading("Since " + since);
    if (all_.news.empty()) page_.add("  ", "nothing has been written into the plan");
    for (const News& one : all_.news) {
      const std::string day = pad_right(spoken(one.day, today_), day_columns);
      page_.add_parts("  " + day, {id_of(*one.action) + ' ' + title_of(*one.action),
                                   what_happened(digest_, one).text()});
    }
  }

  void draw_attention() {
    const auto all = attention_of(digest_);
    if (all.empty()) return;
    page_.add_heading("What needs attention");
    const Attention* last = nullptr;
    for (const Attention& one : all) {
      if (last == nullptr || last->kind != one.kind) {
        page_.add("  ", heading_of(one.kind), Tone::strong);
      }
      last = &one;
      if (one.improvement != nullptr) {
        page_.add("    ", improvement_words(*one.improvement), Tone::warning);
        continue;
      }
      page_.add(id_prefix(*one.action, 4),
                fmt::format("{} ({})", title_of(*one.action), digest_.owner_of(*one.action)));
      page_.add(std::string(8, ' '), one.said.text(),
                one.kind == Attention::Kind::unconfirmed ? Tone::warning : Tone::bad);
    }
  }

  void draw_groups(Grouping grouping) {
    const auto groups = plan_groups(digest_, grouping);
    if (groups.empty()) return;
    const bool is_by_owner = grouping == Grouping::owner || grouping == Grouping::none;
    page_.add_heading(heading_of(grouping));
    for (const PlanGroup& group : groups) {
      page_.add("  ", group.heading + ": " + group.count,
                group.is_unowned ? Tone::bad : Tone::strong);
      for (const Action* action : group.actions) {
        add_commitment(page_, digest_, *action, Depth::plan, !is_by_owner);
      }
    }
  }

  // Who carries what, where the groups don't say it.
  void draw_loads(Grouping grouping) {
    if (grouping == Grouping::owner || grouping == Grouping::none) return;
    const auto groups = plan_groups(digest_, Grouping::owner);
    if (groups.empty()) return;
    page_.add_heading("Who carries what");
    for (const PlanGroup& group : groups) {
      page_.add("  ",
                fmt::format("{}: {}: {}", group.heading, group.count, action_ids(group.actions)),
                group.is_unowned ? Tone::bad : Tone::plain);
    }
  }

  void draw_dropped() {
    bool is_first = true;
    for (const Action& action : plan_.actions) {
      if (action.status.value_or(ActionStatus::todo) != ActionStatus::dropped) continue;
      if (is_first) page_.add_heading("Dropped");
      is_first = false;
      page_.add(id_prefix(action, 2), title_of(action), Tone::faint);
      if (action.reason) page_.add(std::string(6, ' '), one_line(*action.reason), Tone::faint);
    }
  }

  void draw_timeline() {
    if (all_.timeline.empty()) return;
    page_.add_heading("By when");
    for (const Event& event : all_.timeline) {
      const std::string day = pad_right(spoken(event.day, today_), day_columns);
      page_.add("  " + day, timeline_words(digest_, event),
                event.day < today_ ? Tone::bad : Tone::plain);
    }
  }

  void draw_needs() {
    bool is_first = true;
    for (std::size_t status = 0; status < all_.needs.size(); ++status) {
      if (all_.needs[status].empty()) continue;
      if (is_first) page_.add_heading("Resources");
      is_first = false;
      page_.add("  ", need_headings[status], Tone::strong);
      for (const NeedOf& need : all_.needs[status]) {
        page_.add(id_prefix(*need.action, 4), need_words(*need.resource, today_));
      }
    }
  }

  void draw_costs() {
    const auto lines = cost_lines(all_.costs);
    if (lines.empty()) return;
    page_.add_heading("What it costs");
    for (const CostLine& line : lines) page_.add("  " + line.of_what + ": ", line.cost);
  }

  void draw_risks() {
    if (all_.risks.empty()) return;
    page_.add_heading("Risks");
    for (const RiskOf& one : all_.risks) {
      page_.add(id_prefix(*one.action, 2), risk_words(*one.risk, digest_.names));
      page_.add(std::string(6, ' '), then_words(digest_, one),
                one.is_triggered ? Tone::bad : Tone::plain);
    }
  }

  void draw_list(std::string_view heading, const std::vector<Text>& texts) {
    if (texts.empty()) return;
    page_.add_heading(heading);
    for (const Text& text : texts) {
      if (text) page_.add("  - ", one_line(*text));
    }
  }

  Page& page_;
  Digest& digest_;
  const Plan& plan_;
  const Overview& all_;
  Date today_;
};

}  // namespace

void add_plan(Page& page, Digest& digest, Grouping grouping) {
  TextPlan(page, digest).draw(grouping);
}

void add_check_ins(Page& page, const Digest& digest) {
  if (digest.all.check_ins.empty()) return;
  page.add_heading("Check-ins");
  for (const CheckIn* one : digest.all.check_ins) {
    page.add("  ", meeting_words(digest, *one));
    if (one->link) page.add("    ", one_line(*one->link));
  }
}

}  // namespace bywhen

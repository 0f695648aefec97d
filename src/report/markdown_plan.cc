#include "report/markdown_plan.h"

#include <fmt/format.h>

#include "report/attention.h"
#include "report/digest_words.h"
#include "report/markdown_parts.h"
#include "report/news_words.h"
#include "report/plan_groups.h"
#include "report/plan_words.h"

namespace bywhen {
namespace {

using Rows = std::vector<std::vector<std::string>>;

class MarkdownPlan {
 public:
  MarkdownPlan(MarkdownPage& page, Digest& digest)
      : page_(page), digest_(digest), plan_(digest.plan), all_(digest.all) {}

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
    add_risks(page_, digest_, all_.risks);
    add_check_ins(page_, digest_);
    draw_list("Decided", plan_.decisions);
    draw_list("Parked", plan_.parked);
  }

 private:
  void draw_top() {
    page_.add_title(md(plan_title(plan_)));
    if (plan_.date) page_.add_item("Session: " + digest_.said(*plan_.date));
    if (plan_.facilitator) {
      page_.add_item("Facilitator: " + md(whole_name(plan_, *plan_.facilitator)));
    }
    page_.add_item(
        fmt::format("On {}: {}", digest_.said(digest_.today), progress_words(all_.progress)));
    const std::string end = end_words(digest_);
    if (!end.empty()) page_.add_item("The plan ends: " + end);
    const std::string next = next_meeting_words(digest_);
    if (!next.empty()) page_.add_item("Next check-in: " + md(next));
  }

  void draw_purpose() {
    if (all_.improvements.empty()) return;
    page_.add_section("What it is for");
    Rows rows;
    for (const ImprovementWithActions& one : all_.improvements) {
      const std::string served = served_words(served_by(one.actions));
      rows.push_back({md(improvement_words(*one.improvement)),
                      md(one.improvement->benefit.value_or("")),
                      lacks_actions(one) ? "**" + unserved_words(one) + "**" : served,
                      one.actions.empty() ? "" : md(action_ids(one.actions))});
    }
    if (!all_.for_no_improvement.empty()) {
      rows.push_back({"for none of them", "", served_words(served_by(all_.for_no_improvement)),
                      md(action_ids(all_.for_no_improvement))});
    }
    page_.add_table({"Improvement", "Benefit", "Progress", "Actions"}, rows);
  }

  void draw_news() {
    const std::string since = since_when(digest_);
    if (since.empty()) return;
    page_.add_section("Since " + since);
    Rows rows;
    for (const News& one : all_.news) {
      rows.push_back(
          {digest_.said(one.day), md_name(*one.action), md(what_happened(digest_, one).text())});
    }
    if (rows.empty()) page_.add_item("Nothing has been written into the plan");
    page_.add_table({"Day", "Action", "What happened"}, rows);
  }

  void draw_attention() {
    Rows rows;
    for (const Attention& one : attention_of(digest_)) {
      const bool is_action = one.action != nullptr;
      rows.push_back({std::string(heading_of(one.kind)),
                      is_action ? md_name(*one.action) : md(improvement_words(*one.improvement)),
                      is_action ? md(digest_.owner_of(*one.action)) : "", md(one.said.text())});
    }
    if (rows.empty()) return;
    page_.add_section("What needs attention");
    page_.add_table({"What", "Where", "Who", "How it stands"}, rows);
  }

  void draw_groups(Grouping grouping) {
    const auto groups = plan_groups(digest_, grouping);
    if (groups.empty()) return;
    const bool is_by_owner = grouping == Grouping::owner || grouping == Grouping::none;
    page_.add_section(heading_of(grouping));
    for (const PlanGroup& group : groups) {
      page_.add_part(md(fmt::format("{}: {}", group.heading, group.count)));
      for (const Action* action : group.actions) {
        add_commitment(page_, digest_, *action, !is_by_owner, false);
      }
    }
  }

  // Who carries what, where the groups don't say it.
  void draw_loads(Grouping grouping) {
    if (grouping == Grouping::owner || grouping == Grouping::none) return;
    const auto groups = plan_groups(digest_, Grouping::owner);
    if (groups.empty()) return;
    page_.add_section("Who carries what");
    Rows rows;
    for (const PlanGroup& group : groups) {
      rows.push_back({md(group.heading), group.count, md(action_ids(group.actions))});
    }
    page_.add_table({"Who", "How much", "Actions"}, rows);
  }

  void draw_dropped() {
    Rows rows;
    for (const Action& action : plan_.actions) {
      if (action.status.value_or(ActionStatus::todo) != ActionStatus::dropped) continue;
      rows.push_back({md_name(action), md(action.reason.value_or(""))});
    }
    if (rows.empty()) return;
    page_.add_section("Dropped");
    page_.add_table({"Action", "Why"}, rows);
  }

  void draw_timeline() {
    if (all_.timeline.empty()) return;
    page_.add_section("By when");
    Rows rows;
    for (const Event& event : all_.timeline) {
      rows.push_back({digest_.said(event.day), md(timeline_words(digest_, event))});
    }
    page_.add_table({"Day", "What"}, rows);
  }

  void draw_needs() {
    Rows rows;
    for (const auto& needs : all_.needs) {
      for (const NeedOf& one : needs) {
        const Resource& need = *one.resource;
        rows.push_back({std::string(name(need.status.value_or(ResourceStatus::needed))),
                        md(need.need.value_or("something not named")), md(id_of(*one.action)),
                        need.needed_by ? digest_.said(*need.needed_by) : "",
                        need.cost ? md(need.cost->text()) : "", md(need.fallback.value_or(""))});
      }
    }
    if (rows.empty()) return;
    page_.add_section("Resources");
    page_.add_table({"Status", "Resource", "For", "By", "Cost", "Otherwise"}, rows);
  }

  void draw_costs() {
    const auto lines = cost_lines(all_.costs);
    if (lines.empty()) return;
    page_.add_section("What it costs");
    Rows rows;
    for (const CostLine& line : lines) rows.push_back({line.of_what, md(line.cost)});
    page_.add_table({"Of what", "Cost"}, rows);
  }

  void draw_list(std::string_view title, const std::vector<Text>& texts) {
    if (texts.empty()) return;
    page_.add_section(title);
    for (const Text& text : texts) {
      if (text) page_.add_item(md(*text));
    }
  }

  MarkdownPage& page_;
  Digest& digest_;
  const Plan& plan_;
  const Overview& all_;
};

}  // namespace

void add_plan(MarkdownPage& page, Digest& digest, Grouping grouping) {
  MarkdownPlan(page, digest).draw(grouping);
}

}  // namespace bywhen

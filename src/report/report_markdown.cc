#include <fmt/format.h>

#include "bywhen/report/report.h"
#include "report/markdown.h"
#include "report/overview.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen {
namespace {

// Everything of the plan goes through here.
std::string md(std::string_view text) { return markdown_text(one_line(text)); }

std::string table_row(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + (cell.empty() ? "|" : " |");
  return line + "\n";
}

std::string table_head(const std::vector<std::string>& headings) {
  std::string line = table_row(headings) + "|";
  for (std::size_t i = 0; i < headings.size(); ++i) line += " --- |";
  return line + "\n";
}

class MarkdownReport {
 public:
  MarkdownReport(const Plan& plan, Date today)
      : plan_(plan), today_(today), overview_(overview(plan, today)), names_(plan) {}

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
    return std::move(out_);
  }

 private:
  void heading(std::string_view text) { out_ += fmt::format("\n## {}\n\n", text); }

  // A date as a document that is kept needs it: with its year.
  [[nodiscard]] static std::string day(Date date) { return spoken(date, Date()); }
  [[nodiscard]] static std::string day(const Field<Date>& date) { return date ? day(*date) : ""; }

  [[nodiscard]] std::string action_name(const Action& action) const {
    return fmt::format("**{}** {}", md(id_of(action)), md(title_of(action)));
  }

  void draw_top() {
    out_ += "# " + md(plan_title(plan_)) + "\n\n";
    if (plan_.date) out_ += fmt::format("- Session: {}\n", day(*plan_.date));
    if (plan_.facilitator)
      out_ += fmt::format("- Facilitator: {}\n", md(names_.of(*plan_.facilitator)));
    out_ += fmt::format("- On {}: {}\n", day(today_), progress_words(overview_.progress));
    if (const CheckIn* next = overview_.next_check_in) {
      out_ += fmt::format("- Next check-in: {}", day(*next->date));
      if (next->time) out_ += " at " + md(*next->time);
      if (next->minutes) out_ += ", " + counted(*next->minutes, "minute");
      if (next->link) out_ += ", " + markdown_link(*next->link);
      out_ += '\n';
    }
  }

  void draw_gaps() {
    if (overview_.lacking.empty()) return;
    heading("Still missing");
    out_ += table_head({"Action", "Missing"});
    for (const Action* action : overview_.lacking) {
      out_ += table_row({action_name(*action), in_words(gaps_of(*action))});
    }
  }

  void draw_people() {
    if (overview_.people.empty() && overview_.unowned.empty()) return;
    heading("Who does what");
    bool is_first = true;
    const auto block = [&](const std::string& who, const Actions& actions) {
      out_ += fmt::format("{}### {}\n\n", is_first ? "" : "\n", who);
      for (const Action* action : actions) draw_commitment(*action);
      is_first = false;
    };
    for (const Commitments& one : overview_.people) block(md(names_.of(one.person)), one.actions);
    if (!overview_.unowned.empty()) block("Nobody yet", overview_.unowned);
  }

  void draw_commitment(const Action& action) {
    out_ += fmt::format("- [{}] {}\n", action.is_open() ? ' ' : 'x', action_name(action));
    if (!action.is_open()) return;
    out_ += "  - " + standing(action) + "\n";
    const std::string_view benefit = overview_.benefit_of(action);
    if (!benefit.empty()) out_ += "  - Why: " + md(benefit) + "\n";
    if (action.done_when) out_ += "  - Done when: " + md(*action.done_when) + "\n";
    if (action.resources.state == Resources::State::none) out_ += "  - Needs nothing\n";
    for (const Resource& resource : action.resources.items) {
      out_ += "  - Needs " + md(need_with_mark(resource)) + "\n";
    }
    for (const Text& link : action.links) {
      if (link) out_ += "  - " + markdown_link(*link) + "\n";
    }
  }

  // "By **Fri 4 Dec 2026**, proposed, with Ben, blocked: no access"
  [[nodiscard]] std::string standing(const Action& action) {
    std::string words =
        action.deadline ? fmt::format("By **{}**", day(*action.deadline)) : "No deadline";
    if (action.deadline && action.tentative.value_or(false)) words += " (tentative)";
    if (is_overdue(action, today_)) words += ", **overdue**";
    if (action.is_owned()) {
      words += fmt::format(", {}", name(action.ownership.value_or(Ownership::proposed)));
    } else if (action.owner) {
      words += ", " + md(names_.owner_of(action));
    }
    const std::string helpers = names_.list(action.helpers);
    if (!helpers.empty()) words += ", with " + md(helpers);
    const std::string state = state_of(action, today_);
    return state.empty() ? words : words + ", " + md(state);
  }

  void draw_timeline() {
    if (overview_.timeline.empty()) return;
    heading("By when");
    out_ += table_head({"Day", "What"});
    for (const Event& event : overview_.timeline) {
      out_ += table_row({day(event.day), md(event_words(event, names_))});
    }
  }

  void draw_needs() {
    bool is_first = true;
    for (const auto& needs : overview_.needs) {
      for (const NeedOf& need : needs) {
        if (is_first) {
          heading("Resources");
          out_ += table_head({"Status", "Resource", "For", "By", "Cost", "Otherwise"});
        }
        is_first = false;
        draw_need(*need.action, *need.resource);
      }
    }
  }

  void draw_need(const Action& action, const Resource& resource) {
    out_ += table_row({std::string(name(resource.status.value_or(ResourceStatus::needed))),
                       md(resource.need.value_or("something not named")), md(id_of(action)),
                       day(resource.needed_by), resource.cost ? md(resource.cost->text()) : "",
                       md(resource.fallback.value_or(""))});
  }

  void draw_risks() {
    if (overview_.risks.empty()) return;
    heading("Risks");
    out_ += table_head({"Action", "Risk", "From", "Then", "Who"});
    for (const RiskOf& one : overview_.risks) {
      const Risk& risk = *one.risk;
      const bool happened = risk.status.value_or(RiskStatus::open) == RiskStatus::happened;
      out_ += table_row({md(id_of(*one.action)),
                         (happened ? "**Happened:** " : "") + md(risk.risk.value_or("")),
                         day(risk.trigger), md(risk.contingency.value_or("no contingency")),
                         risk.owner ? md(names_.of(*risk.owner)) : ""});
    }
  }

  void draw_improvements() {
    if (overview_.improvements.empty()) return;
    heading("Improvements");
    out_ += table_head({"Improvement", "Benefit", "Actions"});
    for (const ImprovementWithActions& one : overview_.improvements) {
      out_ += table_row({md(improvement_words(*one.improvement)),
                         md(one.improvement->benefit.value_or("")), md(action_ids(one.actions))});
    }
    if (!overview_.for_no_improvement.empty()) {
      out_ += table_row({"for none of them", "", md(action_ids(overview_.for_no_improvement))});
    }
  }

  void draw_list(std::string_view title, const std::vector<Text>& texts) {
    if (texts.empty()) return;
    heading(title);
    for (const Text& text : texts) {
      if (text) out_ += "- " + md(*text) + "\n";
    }
  }

  const Plan& plan_;
  Date today_;
  Overview overview_;
  Names names_;
  std::string out_;
};

}  // namespace

std::string report_markdown(std::span<const Reported> plans, Grouping, Date today) {
  std::string text;
  for (const Reported& one : plans) text += MarkdownReport(*one.plan, today).draw();
  return text;
}

}  // namespace bywhen

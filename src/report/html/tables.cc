// What it is for, what is needed, what may go wrong, what was said.
#include <algorithm>

#include "report/digest_words.h"
#include "report/html/sections.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

// "A1, A3": each leads to its action; "no action yet" where there is none.
void add_references(Markup& out, const View& view, const Actions& actions) {
  bool is_first = true;
  for (const Action* action : actions) {
    if (!is_first) out.add(", ");
    is_first = false;
    add_reference(out, view, *action);
    if (status_of(*action) == ActionStatus::done) out.add(" <small>done</small>");
    if (is_dropped(*action)) out.add(" <small>dropped</small>");
  }
}

void add_improvement(Markup& out, const View& view, const ImprovementWithActions& one) {
  const Improvement& improvement = *one.improvement;
  const ImprovementStatus status = improvement.status.value_or(ImprovementStatus::open);
  out.add("<li><p class=aim>");
  if (improvement.id) out.add("<span class=id>", Words{*improvement.id}, "</span> ");
  out.add(Words{improvement.title ? *improvement.title : "no title"});
  if (status != ImprovementStatus::open) out.add(" <small>", Own{name(status)}, "</small>");
  out.add("\n");
  if (improvement.benefit) out.add("<p class=benefit>", Words{*improvement.benefit}, "\n");
  const Served served = served_by(one.actions);
  out.add("<p class=served>");
  if (lacks_actions(one)) {
    out.add("<span class=\"s s-lack\">no action yet</span> ");
  } else if (!one.actions.empty()) {
    out.add(served.done, " of ", served.all, " done: ");
  }
  add_references(out, view, one.actions);
  out.add("\n");
}

void add_need(Markup& out, View& view, const NeedOf& need) {
  const Resource& resource = *need.resource;
  const Own status{name(resource.status.value_or(ResourceStatus::needed))};
  out.add("<tr");
  add_marks(out, view, *need.action);
  out.add("><th scope=row>", Words{resource.need ? *resource.need : "something not named"}, "<td>");
  add_reference(out, view, *need.action);
  out.add("<td><span class=\"s r-", status, "\">", status, "</span><td>");
  add_day(out, resource.needed_by, view.today);
  out.add("<td class=sum>");
  if (resource.cost) out.add("<span class=amount>", Words{resource.cost->text()}, "</span>");
  out.add("<td>");
  if (resource.fallback) out.add(Words{*resource.fallback});
  out.add("</tr>\n");
}

void add_costs(Markup& out, const Costs& costs) {
  if (costs.empty()) return;
  out.add("<tfoot>\n");
  for (const CostLine& line : cost_lines(costs)) {
    out.add("<tr><th scope=row colspan=4>", Own{line.of_what}, "<td class=sum>");
    if (line.sums != nullptr) {
      add_sums(out, *line.sums);
    } else {
      out.add(Words{line.cost});
    }
    out.add("<td></tr>\n");
  }
  out.add("</tfoot>\n");
}

}  // namespace

void add_purpose(Markup& out, View& view) {
  if (view.overview.improvements.empty()) return;
  out.add("<section class=purpose>\n");
  add_heading(out, view, "purpose", "What it is for");
  out.add("<ol>\n");
  for (const ImprovementWithActions& one : view.overview.improvements) {
    add_improvement(out, view, one);
  }
  out.add("</ol>\n");
  if (!view.overview.for_no_improvement.empty()) {
    out.add("<p class=note>For none of them: ");
    add_references(out, view, view.overview.for_no_improvement);
    out.add("\n");
  }
  out.add("</section>\n");
}

void add_resources(Markup& out, View& view) {
  const auto& needs = view.overview.needs;
  const Costs& costs = view.overview.costs;
  bool is_empty = costs.empty();
  for (const auto& of_status : needs) is_empty = is_empty && of_status.empty();
  if (is_empty) return;
  out.add("<section class=resources>\n");
  add_heading(out, view, "resources", "Resources");
  out.add("<table class=needs>\n<caption class=out>What is needed, and how it stands</caption>\n",
          "<thead><tr><th scope=col>Resource<th scope=col>For<th scope=col>Status",
          "<th scope=col>Needed by<th scope=col class=sum>Cost<th scope=col>Otherwise\n");
  for (const auto& of_status : needs) {
    if (of_status.empty()) continue;
    out.add("<tbody data-g>\n");
    for (const NeedOf& need : of_status) add_need(out, view, need);
  }
  add_costs(out, costs);
  out.add("</table>\n");
  out.add("</section>\n");
}

void add_risks(Markup& out, View& view) {
  if (view.overview.risks.empty()) return;
  out.add("<section class=risks data-g>\n");
  add_heading(out, view, "risks", "Risks");
  out.add("<table class=threats>\n<caption class=out>What may go wrong, and what then</caption>\n",
          "<thead><tr><th scope=col>Risk<th scope=col>For<th scope=col>From",
          "<th scope=col>Then<th scope=col>Who\n<tbody>\n");
  for (const RiskOf& one : view.overview.risks) {
    const Risk& risk = *one.risk;
    out.add("<tr");
    add_marks(out, view, *one.action);
    out.add("><th scope=row>");
    if (risk.status.value_or(RiskStatus::open) == RiskStatus::happened) {
      out.add("<span class=\"s s-late\">happened</span> ");
    } else if (one.is_triggered) {
      out.add("<span class=\"s s-warn\">its day has come</span> ");
    }
    out.add(Words{risk.risk ? *risk.risk : "not named"}, "<td>");
    add_reference(out, view, *one.action);
    out.add("<td>");
    add_day(out, risk.trigger, view.today);
    out.add("<td>");
    if (risk.contingency) {
      out.add(Words{*risk.contingency});
    } else {
      out.add("<span class=lack>no contingency</span>");
    }
    out.add("<td>");
    if (risk.owner) out.add(Words{view.people.of(*risk.owner).first});
    out.add("</tr>\n");
  }
  out.add("</table>\n</section>\n");
}

void add_said(Markup& out, View& view) {
  const auto says = [](const Text& text) { return text && !one_line(*text).empty(); };
  const auto says_any = [&](const std::vector<Text>& texts) {
    return std::any_of(texts.begin(), texts.end(), says);
  };
  const auto add_list = [&](const std::vector<Text>& texts) {
    out.add("<ul>\n");
    for (const Text& text : texts) {
      if (says(text)) out.add("<li>", Words{*text}, "\n");
    }
    out.add("</ul>\n</section>\n");
  };
  if (says_any(view.plan.decisions)) {
    out.add("<section class=said>\n");
    add_heading(out, view, "decided", "Decided");
    add_list(view.plan.decisions);
  }
  if (says_any(view.plan.parked)) {
    out.add("<section class=said>\n");
    add_heading(out, view, "parked", "Parked");
    add_list(view.plan.parked);
  }
}

}  // namespace bywhen::html

// The page as a whole.
#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "bywhen/report/report_html.h"
#include "report/html/actions_table.h"
#include "report/html/gantt.h"
#include "report/html/heat_map.h"
#include "report/html/policy.h"
#include "report/html/portfolio.h"
#include "report/html/progress.h"
#include "report/html/script.h"
#include "report/html/sections.h"
#include "report/html/sheets.h"
#include "report/html/style.h"
#include "report/plan_words.h"
#include "report/portfolio.h"

namespace bywhen {
namespace {

using html::Markup;
using html::Own;
using html::Plain;
using html::View;
using html::Words;

class Page {
 public:
  Page(std::span<const Reported> plans, Grouping grouping, Date today)
      : plans_(plans),
        grouping_(grouping),
        today_(today),
        all_(portfolio_of(plans, today)),
        crowd_(all_) {}

  std::string draw() {
    views_.reserve(plans_.size());
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      const Plan& plan = *plans_[i].plan;
      views_.push_back(View{plan, today_, i, plans_.size() > 1 ? 3U : 2U, all_.overviews[i],
                            html::People(plan, i, crowd_),
                            Digest(plan, all_.overviews[i], today_, today_), plans_[i].owner});
    }
    reserve();
    // Who and what is on the page is known when its body is there. The body, which is large, is not
    // copied.
    draw_plans();
    Markup body;
    std::swap(body, out_);
    draw_head();
    draw_top();
    out_.add("<main id=main>\n");
    if (!is_sheet() && !is_portfolio()) {
      html::add_progress(out_, views_.front());
      html::add_figures(out_, views_.front());
    }
    if (!is_sheet()) draw_filter();
    body.begin_with(out_);
    out_ = std::move(body);
    out_.add("</main>\n");
    draw_foot();
    return out_.take();
  }

 private:
  [[nodiscard]] bool is_sheet() const { return !plans_.front().owner.empty(); }
  [[nodiscard]] bool is_portfolio() const { return plans_.size() > 1; }

  void reserve() {
    constexpr std::size_t usual_action = 2000;
    std::size_t actions = 0;
    for (const Reported& one : plans_) actions += one.plan->actions.size();
    out_.reserve(actions * usual_action);
  }

  // "Ana Ruiz: Checkout", "Checkout", "2 plans"
  [[nodiscard]] std::string title() {
    std::string title =
        is_portfolio() ? counted(plans_.size(), "plan") : plan_title(*plans_.front().plan);
    if (!is_sheet()) return title;
    return views_.front().people.of(plans_.front().owner).name + ": " + title;
  }

  void draw_head() {
    const std::string& style = html::page_style();
    out_.add("<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n");
    html::add_policy(out_, style, html::page_script());
    out_.add(
        "<meta name=viewport content=\"width=device-width, initial-scale=1\">\n",
        "<meta name=color-scheme content=\"light dark\">\n<meta name=generator content=bywhen>\n",
        "<title>", Plain{title()}, "</title>\n<style>", Own{style}, "</style>\n</head>\n<body",
        Own{is_sheet() ? " class=alone" : ""}, ">\n");
    out_.add("<a class=skip href=#main>To the content</a>\n");
    html::add_drawing_marks(out_);
  }

  void draw_top() {
    const Plan& plan = *plans_.front().plan;
    out_.add("<header>\n<p class=over>");
    if (is_sheet()) {
      out_.add("Action sheet");
    } else {
      out_.add(Own{is_portfolio() ? "Portfolio" : "Action plan"});
    }
    out_.add(", as of ", Own{spoken(today_, Date())}, "\n<h1>");
    if (is_sheet()) {
      out_.add(Words{views_.front().people.of(plans_.front().owner).name});
    } else if (is_portfolio()) {
      out_.add(Own{title()});
    } else {
      out_.add(Words{plan_title(plan)});
    }
    out_.add("</h1>\n");
    if (!is_portfolio()) draw_lead(views_.front());
    if (!is_portfolio() && !is_sheet()) draw_ways();
    out_.add("</header>\n");
  }

  void draw_ways() {
    const View& view = views_.front();
    if (view.sections.empty()) return;
    out_.add("<nav aria-label=\"On this page\"><ul>\n");
    for (const View::Section& section : view.sections) {
      out_.add("<li><a href=#p", view.place, "-", Own{section.id}, ">", Own{section.words},
               "</a>\n");
    }
    out_.add("</ul></nav>\n");
  }

  // "From the session of Tue 24 Nov 2026, facilitated by Mia, for 6 improvements."
  void draw_lead(View& view) {
    const Plan& plan = view.plan;
    out_.add("<p class=lead>");
    if (is_sheet()) out_.add(Words{plan_title(plan)}, ". ");
    if (plan.date) out_.add("From the session of ", Own{spoken(*plan.date, Date())});
    if (plan.date && plan.facilitator) {
      out_.add(", facilitated by ", Words{view.people.of(*plan.facilitator).first});
    }
    if (!is_sheet() && !plan.improvements.empty()) {
      out_.add(Own{plan.date ? ", for " : "For "},
               Own{counted(plan.improvements.size(), "improvement")});
    }
    out_.add("\n");
  }

  // Hidden until the script finds it: without script, nothing on the page does nothing.
  void draw_filter() {
    constexpr std::array<std::string_view, 6> states = {"todo", "doing",   "blocked",
                                                        "done", "dropped", "late"};
    out_.add("<div class=filter id=filter role=search aria-label=\"Filter actions\" hidden>\n",
             "<label>Owner <select autocomplete=off><option value=\"\">everybody");
    std::vector<std::size_t> order;
    const std::vector<std::string> names = crowd_.names();
    for (std::size_t i = 0; i < names.size(); ++i) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return names[a] < names[b]; });
    for (const std::size_t i : order) {
      out_.add("<option value=", i + 1, ">", Plain{shorten(names[i], 40)});
    }
    out_.add("<option value=0>nobody</select></label>\n<fieldset><legend>Status</legend>\n",
             "<label><input type=radio name=status value=\"\" checked autocomplete=off><span>all",
             "</span></label>\n");
    for (const std::string_view state : states) {
      if (!has_state(state)) continue;
      out_.add("<label><input type=radio name=status value=", Own{state},
               " autocomplete=off><span>", Own{state == "todo" ? "to do" : state},
               "</span></label>\n");
    }
    out_.add("</fieldset>\n<button type=button>Show all</button>\n<output></output>\n</div>\n");
  }

  [[nodiscard]] bool has_state(std::string_view state) const {
    return std::any_of(views_.begin(), views_.end(), [&](const View& view) {
      if (state == "late") return !view.overview.late.empty();
      return std::any_of(
          view.plan.actions.begin(), view.plan.actions.end(),
          [&](const Action& action) { return name(html::status_of(action)) == state; });
    });
  }

  void draw_plans() {
    if (is_portfolio() && !is_sheet()) html::add_portfolio(out_, views_, all_);
    for (View& view : views_) {
      if (is_portfolio()) draw_plan_heading(view);
      if (is_sheet()) {
        draw_sheet(view);
      } else {
        draw_plan(view);
      }
      if (is_portfolio()) out_.add("</article>\n");
    }
  }

  void draw_plan_heading(View& view) {
    out_.add("<article aria-labelledby=p", view.place, ">\n<h2 id=p", view.place, ">",
             Words{plan_title(view.plan)}, "</h2>\n");
    draw_lead(view);
    if (is_sheet()) return;
    html::add_progress(out_, view);
    html::add_figures(out_, view);
  }

  void draw_plan(View& view) {
    out_.add("<div class=two>\n");
    html::add_attention(out_, view);
    out_.add("<div>\n");
    html::add_check_ins(out_, view);
    html::add_news(out_, view);
    out_.add("</div>\n</div>\n");
    html::add_purpose(out_, view);
    html::add_timeline(out_, view);
    html::add_actions_table(out_, view, grouping_);
    html::add_heat_map(out_, view);
    html::add_resources(out_, view);
    html::add_risks(out_, view);
    out_.add("<div class=two>\n");
    html::add_said(out_, view);
    out_.add("</div>\n");
    html::add_sheets(out_, view);
  }

  void draw_sheet(View& view) {
    html::add_sheet_of(out_, view, plans_[view.place].owner);
    html::add_check_ins(out_, view);
  }

  void draw_foot() {
    out_.add("<footer><p>Made with bywhen on ", Own{spoken(today_, Date())}, ".</footer>\n<script>",
             Own{html::page_script()}, "</script>\n</body>\n</html>\n");
  }

  std::span<const Reported> plans_;
  Grouping grouping_;
  Date today_;
  Portfolio all_;
  html::Crowd crowd_;
  std::vector<View> views_;
  Markup out_;
};

}  // namespace

std::string report_html(std::span<const Reported> plans, Grouping by, Date today) {
  return Page(plans, by, today).draw();
}

}  // namespace bywhen

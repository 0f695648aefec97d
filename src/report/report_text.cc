#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "bywhen/report/report.h"
#include "report/page.h"
#include "report/plan_groups.h"
#include "report/plan_words.h"
#include "report/portfolio.h"
#include "report/portfolio_words.h"
#include "report/sheet.h"
#include "report/text_plan.h"

namespace bywhen {
namespace {

// What stands above several plans.
class Summary {
 public:
  Summary(Page& page, std::span<const Reported> plans, const Portfolio& portfolio, Date today)
      : page_(page), plans_(plans), portfolio_(portfolio), today_(today) {}

  // Of all that is in them.
  void draw() {
    const Progress& progress = portfolio_.progress;
    draw_top(counted(plans_.size(), "action plan"), progress_words(progress), progress.overdue > 0);
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      const Overview& one = portfolio_.overviews[i];
      draw_plan(i, plan_parts(one, today_, today_), one.progress.overdue > 0);
    }
    draw_loads();
    const auto costs = cost_parts(portfolio_);
    if (!costs.empty()) page_.add_heading("What it costs");
    for (const std::string& part : costs) page_.add("  ", part);
  }

  // Of what one person has to do in them.
  void draw_sheets() {
    const Reported& first = plans_.front();
    draw_top(whole_name(*first.plan, first.owner), counted(plans_.size(), "plan"), false);
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      const Sheet sheet = sheet_of(*plans_[i].plan, portfolio_.overviews[i], plans_[i].owner);
      draw_plan(i, {sheet_words(sheet, today_)}, false);
    }
  }

 private:
  void draw_top(const std::string& title, const std::string& words, bool is_late) {
    page_.add("", title, Tone::strong);
    page_.add("", fmt::format("On {}: {}", spoken(today_, today_), words),
              is_late ? Tone::warning : Tone::plain);
    page_.add_heading("Plans");
  }

  void draw_plan(std::size_t i, const std::vector<std::string>& parts, bool is_late) {
    page_.add(fmt::format("  {}. ", i + 1), plan_title(*plans_[i].plan), Tone::strong);
    page_.add("     ", one_line(plans_[i].file), Tone::faint);
    page_.add_parts("     ", parts, is_late ? Tone::warning : Tone::plain);
  }

  void draw_loads() {
    if (portfolio_.people.empty()) return;
    page_.add_heading("Who carries how much");
    for (const Load& load : portfolio_.people) {
      page_.add_parts(
          "  ", {one_line(load.name) + ": " + carried_words(load, today_), shares_words(load)},
          load.overdue > 0 ? Tone::warning : Tone::plain);
    }
  }

  Page& page_;
  std::span<const Reported> plans_;
  const Portfolio& portfolio_;
  Date today_;
};

}  // namespace

std::string report_text(std::span<const Reported> plans, Grouping grouping, Date today,
                        std::size_t width, const Paint& paint) {
  const Portfolio portfolio = portfolio_of(plans, today);
  Page page(width, paint);
  if (plans.size() > 1) {
    Summary summary(page, plans, portfolio, today);
    plans.front().owner.empty() ? summary.draw() : summary.draw_sheets();
  }
  for (std::size_t i = 0; i < plans.size(); ++i) {
    if (plans.size() > 1) page.add_rule();
    Digest digest(*plans[i].plan, portfolio.overviews[i], today, today);
    if (plans[i].owner.empty()) {
      add_plan(page, digest, grouping);
    } else {
      add_sheet(page, digest, plans[i].owner, grouping);
    }
  }
  return page.text();
}

}  // namespace bywhen

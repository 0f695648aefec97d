#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "bywhen/report/report.h"
#include "report/markdown_plan.h"
#include "report/plan_groups.h"
#include "report/plan_words.h"
#include "report/portfolio.h"
#include "report/portfolio_words.h"
#include "report/sheet.h"

namespace bywhen {
namespace {

// A date as a document that is kept needs it: with its year.
constexpr auto any_year = [] { return Date(); };

class Summary {
 public:
  Summary(MarkdownPage& page, std::span<const Reported> plans, const Portfolio& portfolio,
          Date today)
      : page_(page), plans_(plans), portfolio_(portfolio), today_(today) {}

  // Of all that is in them.
  void draw() {
    draw_top(counted(plans_.size(), "action plan"), progress_words(portfolio_.progress));
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      add_row(i, join(plan_parts(portfolio_.overviews[i], today_, any_year()), "; "));
    }
    page_.add_table({"", "Plan", "How it stands", "File"}, rows_);
    draw_loads();
    const auto costs = cost_parts(portfolio_);
    if (!costs.empty()) page_.add_section("What it costs");
    for (const std::string& part : costs) page_.add_item(md(part));
  }

  // Of what one person has to do in them.
  void draw_sheets() {
    const Reported& first = plans_.front();
    draw_top(md(whole_name(*first.plan, first.owner)), counted(plans_.size(), "plan"));
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      const Sheet sheet = sheet_of(*plans_[i].plan, portfolio_.overviews[i], plans_[i].owner);
      add_row(i, sheet_words(sheet, today_));
    }
    page_.add_table({"", "Plan", "How it stands", "File"}, rows_);
  }

 private:
  void draw_top(const std::string& title, const std::string& words) {
    page_.add_title(title);
    page_.add_item(fmt::format("On {}: {}", spoken(today_, any_year()), words));
    page_.add_section("Plans");
  }

  void add_row(std::size_t i, const std::string& words) {
    rows_.push_back(
        {fmt::format("{}", i + 1), md(plan_title(*plans_[i].plan)), md(words), md(plans_[i].file)});
  }

  void draw_loads() {
    if (portfolio_.people.empty()) return;
    page_.add_section("Who carries how much");
    std::vector<std::vector<std::string>> rows;
    for (const Load& load : portfolio_.people) {
      rows.push_back({md(load.name), md(carried_words(load, any_year())), md(shares_words(load))});
    }
    page_.add_table({"Who", "How much", "Where"}, rows);
  }

  MarkdownPage& page_;
  std::span<const Reported> plans_;
  const Portfolio& portfolio_;
  Date today_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace

std::string report_markdown(std::span<const Reported> plans, Grouping grouping, Date today) {
  const Portfolio portfolio = portfolio_of(plans, today);
  MarkdownPage page;
  if (plans.size() > 1) {
    Summary summary(page, plans, portfolio, today);
    plans.front().owner.empty() ? summary.draw() : summary.draw_sheets();
    page.lower_headings(1);
  }
  for (std::size_t i = 0; i < plans.size(); ++i) {
    Digest digest(*plans[i].plan, portfolio.overviews[i], today, any_year());
    if (plans[i].owner.empty()) {
      add_plan(page, digest, grouping);
    } else {
      add_sheet(page, digest, plans[i].owner, grouping);
    }
  }
  return page.take();
}

}  // namespace bywhen

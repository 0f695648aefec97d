#include "report/portfolio_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "report/plan_words.h"

namespace bywhen {

std::vector<std::string> plan_parts(const Overview& one, Date today, Date said_on) {
  std::vector<std::string> parts = {progress_words(one.progress)};
  const auto next = std::ranges::find_if(one.timeline, [&](const Event& event) {
    return event.action != nullptr && event.day >= today;
  });
  if (next != one.timeline.end()) {
    parts.push_back("next deadline " + spoken(next->day, said_on));
  }
  if (one.next_check_in != nullptr) {
    parts.push_back("next check-in " + spoken(*one.next_check_in->date, said_on));
  }
  if (!one.costs.total.empty()) parts.push_back("costs " + one.costs.total.text());
  return parts;
}

std::vector<std::string> cost_parts(const Portfolio& portfolio) {
  std::vector<std::string> parts;
  if (!portfolio.costs.empty()) parts.push_back(portfolio.costs.text());
  if (portfolio.unreadable_costs > 0) {
    parts.push_back(unreadable_words(portfolio));
  }
  return parts;
}

std::string unreadable_words(const Portfolio& portfolio) {
  return "not counted, as it can't be read: " + counted(portfolio.unreadable_costs, "cost");
}

std::string carried_words(const Load& load, Date said_on) {
  std::string words = fmt::format("{} open", load.open);
  if (load.overdue > 0) words += fmt::format(" ({} overdue)", load.overdue);
  if (load.next) words += ", next by " + spoken(*load.next, said_on);
  return words;
}

std::string shares_words(const Load& load) {
  std::vector<std::string> shares;
  for (const Load::Share& share : load.shares) {
    shares.push_back(fmt::format("{} in plan {}", share.open, share.plan + 1));
  }
  return join(shares, ", ");
}

}  // namespace bywhen

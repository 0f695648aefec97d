// What `status` says, in words. Printable, one line each.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bywhen/model/news.h"
#include "report/momentum.h"
#include "report/wording.h"

namespace bywhen {

// The short names of people, cut so that a line has room for several.
class BriefNames {
 public:
  explicit BriefNames(const Plan& plan) : names_(plan) {}
  std::string of(std::string_view person);
  // "nobody" where it has no owner, or who was asked has declined.
  std::string owner_of(const Action& action);

 private:
  Names names_;
};

// As many of `items` as fit in so many columns, at least one, and how many there are more:
// "A1, A2 and 3 more".
[[nodiscard]] std::string as_fits(const std::vector<std::string>& items, std::string_view between,
                                  std::size_t columns);

// "16 of 61 working days, to Fri 26 Feb 2027"
[[nodiscard]] std::string time_words(const TimeSpan& time, const Plan& plan, Date today);

// "3: 1 done, 2 overdue: A1 Ana (Fri 4 Dec), A7 Luis (Fri 11 Dec)"
[[nodiscard]] std::string due_words(const Momentum& momentum, BriefNames& names, Date today,
                                    std::size_t columns);

// "moved: A1 Ana from Wed 2 Dec to Fri 4 Dec, 2 working days later", "done: A2 (Ben) Get access"
[[nodiscard]] std::string news_words(const News& news, const Plan& plan, BriefNames& names,
                                     Date today);
// "3 done (A2, A4, A7), 1 blocked (A10)"; with as many ids as so many columns take.
[[nodiscard]] std::string news_in_kinds(const std::vector<News>& news, std::size_t columns);

// "Ben waits for Ana (A1, Fri 4 Dec)", "Ben waits for A1, which nobody owns (Fri 4 Dec)"
[[nodiscard]] std::string awaited_words(const Awaited& awaited, BriefNames& names, Date today);
// "Ben (A10): The carrier opens its service in January"
[[nodiscard]] std::string blocked_words(const Action& action, BriefNames& names);

// "A1 twice, +5 working days": in all.
[[nodiscard]] std::string moved_deadline_words(const MovedDeadline& moved);
// "the 4 done came on average 1.5 working days after their first date"
[[nodiscard]] std::string slip_words(const Slip& slip);

// "A5 Hana Fri 18 Dec -> 6 working days spare -> A6 Cleo Fri 29 Jan"; of a chain that is too long
// for so many columns its two ends.
[[nodiscard]] std::string chain_words(const CriticalChain& critical, BriefNames& names, Date today,
                                      std::size_t columns);

}  // namespace bywhen

// What a report says of the parts of a plan, apart from its layout. Printable, one line each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/digest.h"

namespace bywhen {

// "Tue 8 Dec at 14:00, 20 minutes (10 working days)"
[[nodiscard]] std::string meeting_words(const Digest& digest, const CheckIn& check_in);

// The same of the next one; "none is planned" where actions are open and there is none, and "" where
// nothing is open.
[[nodiscard]] std::string next_meeting_words(const Digest& digest);

// "Fri 26 Feb 2027 (54 working days)": when the plan ends by itself; "" where it doesn't say.
[[nodiscard]] std::string end_words(const Digest& digest);

// As event_words, and where its day is over, that: "A1 Rewrite the page (Ana), 2 working days late".
[[nodiscard]] std::string timeline_words(Digest& digest, const Event& event);

// "from Thu 3 Dec: Publish it as an article first"; "its day, Thu 3 Dec, has come: ..."
[[nodiscard]] std::string then_words(const Digest& digest, const RiskOf& one);

// "A5 (Hana, Fri 18 Dec), A1 (Ana, Fri 4 Dec, late)": what it waits for; "" where that is nothing.
[[nodiscard]] std::string waits_words(Digest& digest, const Action& action);
// "A5 Agree on one table (Hana), by Fri 18 Dec"; with "3 working days late" behind where it is.
[[nodiscard]] std::string other_words(Digest& digest, const Action& other);

// "nobody has asked for it yet", "requested", "secured", "can't be had".
[[nodiscard]] std::string_view need_state(const Resource& resource);

// "1 of 4 actions done"; "" where there is none.
[[nodiscard]] std::string served_words(const Served& served);

// "no action yet", "all its actions were dropped": of an improvement that lacks actions.
[[nodiscard]] std::string unserved_words(const ImprovementWithActions& one);

// What the resources cost, line by line, and what of it could not be counted; none where no cost is
// written.
struct CostLine {
  std::string of_what;              // "requested", "in all"
  std::string cost;                 // "900 EUR, 120 NOK"
  const MoneySums* sums = nullptr;  // the same as amounts, of the costs; null for what is in none
};
[[nodiscard]] std::vector<CostLine> cost_lines(const Costs& costs);

}  // namespace bywhen

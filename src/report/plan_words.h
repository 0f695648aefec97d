// Sentences about a plan and its parts that more than one report says. Printable, one line each.
#pragma once

#include <string>

#include "report/overview.h"
#include "report/wording.h"

namespace bywhen {

// "Action plan" where it has no title.
[[nodiscard]] std::string plan_title(const Plan& plan);

// "Tue 24 Nov, facilitated by Mia"; "" where the plan says neither.
[[nodiscard]] std::string session_words(const Plan& plan, Names& names, Date today);

// "1 of 10 actions done, 9 open, 2 of them overdue"
[[nodiscard]] std::string progress_words(const Progress& progress);

// "Tue 8 Dec at 14:00, 20 minutes, 10 working days"
[[nodiscard]] std::string check_in_words(const Plan& plan, const CheckIn& check_in, Date today);

// "A1 Rewrite the returns page (Ana)", "check-in at 14:00"
[[nodiscard]] std::string event_words(const Event& event, Names& names);

// "Copywriter, by Mon 30 Nov, 900 EUR; else Ana drafts it herself"
[[nodiscard]] std::string need_words(const Resource& resource, Date today);

// "Legal asks for more (Dora)", with "it happened: " in front where it did.
[[nodiscard]] std::string risk_words(const Risk& risk, Names& names);

// "from Thu 3 Dec: Publish it as an article first", "no contingency"
[[nodiscard]] std::string contingency_words(const Risk& risk, Date today);

// "1. I1 Customers can start a return", with "(parked)" behind where it is.
[[nodiscard]] std::string improvement_words(const Improvement& improvement);

// "A1, A2 ✓, A3 dropped"; "no action" where there is none.
[[nodiscard]] std::string action_ids(const Actions& actions);

}  // namespace bywhen

// What was agreed at the end of a close, kept in the report that it writes: with the plan, so that it
// goes where the plan goes. A comment that no reader of the report sees:
//
//   <!-- bywhen close 2026-11-24: A1=ana@2026-12-04 A5 -->
//
// A1 was promised by Ana, A5 was there and by nobody promised.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

struct Agreement {
  struct Item {
    std::string action;              // its id
    std::string owner = {};          // who said yes; "" for nobody
    std::optional<Date> deadline{};  // of what somebody said yes to
  };
  Date day;
  std::vector<Item> items;  // the actions that were open
};

[[nodiscard]] Agreement agreement_of(const Plan& plan, Date today);

// The comment, a line of its own.
[[nodiscard]] std::string comment_of(const Agreement& agreement);

// What the last such comment in a report says; nothing where there is none. Takes any bytes; what
// makes no sense is left out.
[[nodiscard]] std::optional<Agreement> find_agreement(std::string_view report);

// "+ A11; A4 by Mon 7 Dec, was Fri 4 Dec; A3 done": what is new in the plan since then; "" where
// nothing is. Printable, one line.
[[nodiscard]] std::string since_words(const Agreement& last, const Plan& plan, Date today);

}  // namespace bywhen

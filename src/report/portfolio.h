// Several plans at once: how they stand, and who carries how much across them. Pointers and views
// point into the plans, which must outlive it.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/report/report.h"
#include "report/overview.h"

namespace bywhen {

// What one person carries over all plans: what is open, and not declined.
struct Load {
  struct Share {
    std::size_t plan = 0;  // counts from 0
    std::size_t open = 0;
  };
  const Plan* plan = nullptr;  // one that names the person, with the id it has there
  std::string_view person;
  std::string_view name;           // the whole name; the id where no plan has one
  std::vector<Share> shares = {};  // in the order of the plans
  std::size_t open = 0;            // of all plans
  std::size_t overdue = 0;
  std::optional<Date> next{};  // the next deadline that is not over
};

struct Portfolio {
  std::vector<Overview> overviews;  // of each plan, in the order given
  Progress progress;                // of all plans together
  MoneySums costs;                  // the totals of all plans
  std::size_t unreadable_costs = 0;
  std::vector<Load> people;  // who carries something: the most first, then by name
  // Of each plan: the owners and those in its list, by id; the same number is the same person.
  std::vector<std::unordered_map<std::string_view, std::size_t>> who;
};

// Two plans mean the same person where the e-mail address is the same, or the name, and not two
// addresses. Within a plan, each id is a person by itself. A person that has neither there is the one who has that id elsewhere, if there is one
// such person.
[[nodiscard]] Portfolio portfolio_of(std::span<const Reported> plans, Date today);

}  // namespace bywhen

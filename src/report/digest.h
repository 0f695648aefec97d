// What the parts of a report on one plan share: the plan, and what was worked out of it once.
#pragma once

#include <string>

#include "report/dependencies.h"
#include "report/overview.h"
#include "report/wording.h"

namespace bywhen {

struct Digest {
  // `overview` is that of the plan on the day `today`; both must outlive this. `said_on`: the year
  // of a day is left out where it is the same year; Date() leaves it out of none, for what is kept.
  Digest(const Plan& its_plan, const Overview& overview, Date now, Date day_of_saying)
      : plan(its_plan),
        all(overview),
        today(now),
        said_on(day_of_saying),
        names(its_plan),
        dependencies(its_plan) {}

  // "Fri 4 Dec"
  [[nodiscard]] std::string said(Date day) const { return spoken(day, said_on); }
  // "2 working days ago"
  [[nodiscard]] std::string away(Date day) const { return distance(day, today, plan.calendar); }
  // "Ana"; "nobody" where nobody owns it.
  [[nodiscard]] std::string owner_of(const Action& action) {
    return action.is_owned() ? names.of(*action.owner) : std::string("nobody");
  }

  const Plan& plan;
  const Overview& all;
  Date today;
  Date said_on;
  Names names;
  Dependencies dependencies;
};

}  // namespace bywhen

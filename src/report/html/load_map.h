// How much work lies on whom in which week, in figures.
//
// The effort of each open action is spread evenly over the working days from the first day that there
// is for it to its deadline, shared equally by its owner and helpers: as the rule owner-overloaded
// counts it. What has no effort, or no days, is not in it. Where the weeks would be too many for a
// table, each column is some weeks; the load of a column is then that of an average week of it.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen::html {

struct LoadRow {
  std::string_view person;      // an id
  double capacity = 0;          // minutes a week; 0 where the plan doesn't say
  std::vector<double> minutes;  // a week, one for each column
};

struct LoadMap {
  // Most columns of a table.
  static constexpr std::size_t most_columns = 53;

  std::vector<Date> columns;  // each begins on that Monday
  int weeks_of_column = 1;    // the same for all
  std::vector<LoadRow> rows;  // who carries anything, in the order of the plan's people
  std::size_t left_out = 0;   // open actions with an owner of which the load is not known
};

[[nodiscard]] LoadMap load_map(const Plan& plan);

}  // namespace bywhen::html

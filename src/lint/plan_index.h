// What more than one rule asks of a plan, worked out once: its entries by their ids, and who waits
// for whom.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "bywhen/model/entry_ids.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/waits.h"

namespace bywhen {

// The days between which an action can be due as things stand: not before what it waits for, not after
// the plan's end and what waits for it. Rings of waits have no such order and don't count.
struct DaysLeft {
  std::optional<Date> earliest;
  std::optional<Date> latest;

  [[nodiscard]] bool has(Date day) const {
    return !(earliest && day < *earliest) && !(latest && day > *latest);
  }
};

// Where an id stands twice, the first entry has it. An id that is defective counts as it is
// written: what refers to it is no second mistake. Every look-up takes constant time.
class PlanIndex {
 public:
  // `plan` must outlive the index.
  explicit PlanIndex(const Plan& plan);

  // A position in plan.actions, or in plan.improvements.
  [[nodiscard]] std::optional<std::size_t> action(std::string_view id) const;
  [[nodiscard]] std::optional<std::size_t> improvement(std::string_view id) const;
  [[nodiscard]] bool has_person(std::string_view id) const;

  // In the order of the file; an id that an action names twice counts once.
  [[nodiscard]] const std::vector<Wait>& waits() const { return waits_; }

  // `action` must be one of the plan's own. Worked out for all at the first call.
  [[nodiscard]] DaysLeft days_left(const Action& action) const;

 private:
  const Plan* plan_;
  EntryIds actions_;
  EntryIds improvements_;
  EntryIds people_;
  std::vector<Wait> waits_;
  mutable std::vector<DaysLeft> days_left_;  // of each action, once somebody has asked
};

}  // namespace bywhen

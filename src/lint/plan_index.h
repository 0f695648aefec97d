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

 private:
  EntryIds actions_;
  EntryIds improvements_;
  EntryIds people_;
  std::vector<Wait> waits_;
};

}  // namespace bywhen

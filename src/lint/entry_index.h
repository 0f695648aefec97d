// A plan's entries by their ids, each look-up in constant time.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "bywhen/model/plan.h"

namespace bywhen {

// Where an id stands twice, the first entry has it. An id that is defective counts as it is
// written: what refers to it is no second mistake.
class EntryIndex {
 public:
  // `plan` must outlive the index.
  explicit EntryIndex(const Plan& plan);

  // A position in plan.actions.
  [[nodiscard]] std::optional<std::size_t> action(std::string_view id) const;
  [[nodiscard]] bool has_improvement(std::string_view id) const;
  [[nodiscard]] bool has_person(std::string_view id) const;

 private:
  std::unordered_map<std::string_view, std::size_t> actions_;
  std::unordered_set<std::string_view> improvements_;
  std::unordered_set<std::string_view> people_;
};

}  // namespace bywhen

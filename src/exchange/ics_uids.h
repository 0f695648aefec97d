// Who an entry of a calendar is: see bywhen/exchange/ics.h.
//
//   3f1c0b7a99d2e410-a1-deadline@bywhen
//   3f1c0b7a99d2e410-a1-need-77ab90d1c2e4f563@bywhen
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

// The UIDs of one plan. What is alike (an id or a need that stands twice) is told apart by its turn: so
// every one of the plan's actions, needs and risks is asked for, in the order of the plan, whether or
// not it is exported.
class IcsUids {
 public:
  IcsUids(const Plan& plan, std::string_view known_as);

  // "...-a1", without the kind of entry and "@bywhen".
  [[nodiscard]] std::string next_action(const Action& action);

  [[nodiscard]] static std::string deadline(const std::string& action);
  [[nodiscard]] static std::string todo(const std::string& action);
  [[nodiscard]] std::string next_need(const std::string& action, const Resource& resource);
  [[nodiscard]] std::string next_risk(const std::string& action, const Risk& risk);
  // `place`: from 0, among all that have a day, by day and time.
  [[nodiscard]] std::string check_in(std::size_t place) const;

  // The to-do of the action that `id` means in this plan.
  [[nodiscard]] std::string todo_of(std::string_view id) const;

 private:
  [[nodiscard]] std::string in_turn(std::string name);

  std::string prefix_;
  std::unordered_map<std::string, unsigned> given_;  // how often
};

}  // namespace bywhen

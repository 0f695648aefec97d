// What a word can be completed to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"
#include "bywhen/value/date.h"

namespace bywhen::cli {

struct Candidate {
  std::string word;         // without blanks and without anything that a shell gives a meaning to
  std::string description;  // not escaped; may be empty
};

// Actions by id, with their titles; those that are open go first.
[[nodiscard]] std::vector<Candidate> action_candidates(const Plan& plan);
[[nodiscard]] std::vector<Candidate> improvement_candidates(const Plan& plan);
// People by id, with their names; without a list of people, those that the actions name.
[[nodiscard]] std::vector<Candidate> person_candidates(const Plan& plan);

// Some of what can be typed as a date, with the day that it means.
[[nodiscard]] std::vector<Candidate> date_candidates(Date today);

[[nodiscard]] std::vector<Candidate> command_candidates();

}  // namespace bywhen::cli

// People who come into a plan by their names alone; each gets an id.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

struct NamedPerson {
  std::string id;
  std::string name;
  bool is_known = false;  // the plan has somebody of that name or id
};

// "Ana Ruiz, Ben Okafor" as names: the pieces between commas that hold something.
[[nodiscard]] std::vector<std::string> names_in(std::string_view list);

// For each name the person of the plan, or a new one with an id of its own.
[[nodiscard]] Result<std::vector<NamedPerson>> people_named(const Plan& plan,
                                                            const std::vector<std::string>& names);

// What puts those into the plan who are not in it.
[[nodiscard]] std::vector<Change> add_people(const Plan& plan,
                                             const std::vector<NamedPerson>& people);

}  // namespace bywhen

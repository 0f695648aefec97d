// What words mean in each of several plans.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/report/selection.h"
#include "cli/plan_file.h"

namespace bywhen::cli {

using Ids = std::vector<std::string>;

// The ids of the people that `words` name, for each plan those whom it knows. Somebody unknown in
// all of the plans is an error, and so is a name that could be two people.
[[nodiscard]] Result<std::vector<Ids>> typed_people(std::span<const OpenPlan> plans,
                                                    const std::vector<std::string>& words);

// The same for improvements.
[[nodiscard]] Result<std::vector<Ids>> typed_improvements(std::span<const OpenPlan> plans,
                                                          const std::vector<std::string>& words);

// What can be typed as --status of actions: theirs, and "open" for those that are neither done nor
// dropped; and as --missing.
[[nodiscard]] std::span<const std::string_view> status_words();
inline constexpr std::string_view gap_words[] = {"owner", "deadline", "resources", "any"};

// What the options of `list` choose, for each plan.
[[nodiscard]] Result<std::vector<Filter>> typed_filters(const Call& call,
                                                        std::span<const OpenPlan> plans);

}  // namespace bywhen::cli

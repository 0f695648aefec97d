// What the entries of a calendar say, in words. Each text may have several lines, and hold anything that
// the plan holds, but no line of the plan begins a new one.
#pragma once

#include <string>
#include <string_view>

#include "bywhen/model/plan.h"

namespace bywhen {

// "A1 Rewrite the returns page"
[[nodiscard]] std::string id_and_title(const Action& action);
// The same with its owner: "A1 Rewrite the returns page (Ana)".
[[nodiscard]] std::string summary_of(const Plan& plan, const Action& action);
// "A1 needs: Test account", "A1 risk: Legal takes longer"
[[nodiscard]] std::string summary_of(const Action& action, const Resource& resource);
[[nodiscard]] std::string summary_of(const Action& action, const Risk& risk);

// How it stands, done when, why, who, for what, with what, after what; links, notes, the plan.
[[nodiscard]] std::string description_of(const Plan& plan, const Action& action);
[[nodiscard]] std::string description_of(const Plan& plan, const Action& action,
                                         const Resource& resource);
[[nodiscard]] std::string description_of(const Plan& plan, const Action& action, const Risk& risk);

// "Checkout blueprint refinement", "no title"
[[nodiscard]] std::string title_of_plan(const Plan& plan);

}  // namespace bywhen

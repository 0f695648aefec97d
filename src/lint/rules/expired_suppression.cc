// expired-suppression: a comment that allows something for longer than was agreed.
#include <fmt/format.h>

#include "lint/rules.h"
#include "lint/suppressions.h"

namespace bywhen::rules {
namespace {

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  for (const Suppression& one : input.suppressions->all()) {
    if (!one.malformed.empty() || !one.until || *one.until >= input.today) continue;
    findings.push_back({&rule,
                        one.until_range,
                        fmt::format("this was allowed until {}", one.until->iso()),
                        "mend what it allows and take the comment out, or agree on a new day",
                        {},
                        {}});
  }
}

}  // namespace

constinit const Rule expired_suppression = {
    .name = "expired-suppression",
    .code = "P903",
    .severity = Severity::warning,
    .reads_clock = true,
    .summary = "A comment that allows a finding until a day that is over",
    .why =
        "The group wanted to look at it again by then. It still allows what it allowed, so that"
        " nothing turns red overnight; but somebody should decide.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1  # bywhen: allow[missing-owner] until=2026-11-23 -- the board decides
#                                                ^^^^^^^^^^
    title: Call the carrier
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1  # bywhen: allow[missing-owner] until=2026-11-24 -- the board decides
    title: Call the carrier
    deadline: 2026-12-04
    resources: none
)",
    .check_suppressions = check,
};

}  // namespace bywhen::rules

// bad-suppression: a comment that is meant to allow a finding and is not written right.
#include <fmt/format.h>

#include "bywhen/base/suggest.h"
#include "lint/about_action.h"
#include "lint/rules.h"
#include "lint/suppressions.h"

namespace bywhen::rules {
namespace {

constexpr std::string_view form =
    "it is written: # bywhen: allow[RULE, ...] until=2026-12-31 -- reason";

// Past this many unknown names, nobody is helped by what each of them could mean.
constexpr std::size_t most_suggestions = 100;

std::string rule_meant(std::string_view written) {
  std::vector<std::string> names;
  for (const Rule* rule : all_rules()) names.emplace_back(rule->name);
  return did_you_mean(written, names);
}

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  const auto report = [&](yaml::Range range, std::string message, std::string hint) {
    findings.push_back({&rule, range, std::move(message), std::move(hint), {}, {}});
  };
  std::size_t unknown = 0;
  for (const Suppression& one : input.suppressions->all()) {
    if (!one.malformed.empty()) {
      const bool has_bad_date = one.until_range.end > one.until_range.begin && !one.until;
      report(has_bad_date ? one.until_range : one.comment,
             fmt::format("this allows nothing: {}", one.malformed), std::string(form));
      continue;
    }
    for (const Suppression::Allowed& allowed : one.rules) {
      if (allowed.rule != nullptr) continue;
      std::string hint = ++unknown <= most_suggestions ? rule_meant(allowed.name) : "";
      if (hint.empty()) hint = "a finding names its rule in square brackets: error[missing-owner]";
      report(allowed.range, fmt::format("there is no rule {}", quoted_short(allowed.name)),
             std::move(hint));
    }
    if (one.reason.empty()) {
      report(one.comment, "nobody has said why this is allowed",
             "put the reason behind two dashes: -- we agreed on it");
    }
  }
}

}  // namespace

constinit const Rule bad_suppression = {
    .name = "bad-suppression",
    .code = "P901",
    .severity = Severity::warning,
    .summary = "A comment that should allow a finding and is not understood, or gives no reason",
    .why =
        "Whoever wrote it believes that the finding is settled, and it is not. The reason is for"
        " those who read the plan next year and want to know whether it still holds.",
    .bad = R"(bywhen: 1
title: Checkout
# bywhen: ignore[missing-owner]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ByWhen allow[missing-owner] -- the board decides in December
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
actions: []
)",
    .good = R"(bywhen: 1
title: Checkout  # bywhen: the plan of the first workshop
actions:
  - id: A1  # bywhen: allow[missing-owner] until=2026-12-31 -- the board decides in December
    title: Call the carrier
    deadline: 2026-12-04
    resources: none
)",
    .check_suppressions = check,
};

}  // namespace bywhen::rules

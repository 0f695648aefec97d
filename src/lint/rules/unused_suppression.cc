// unused-suppression: a comment that allows what is not found.
#include <fmt/format.h>

#include <algorithm>

#include "bywhen/lint/rule_choice.h"
#include "lint/about_action.h"
#include "lint/rules.h"
#include "lint/suppressions.h"

namespace bywhen::rules {
namespace {

// What a rule finds that did not run, nobody knows; and what the clock turns on may be found
// tomorrow.
bool is_unused(const Suppression::Allowed& allowed, const RuleChoice& choice) {
  return allowed.rule != nullptr && allowed.used == 0 && !allowed.rule->reads_clock &&
         choice.runs(*allowed.rule);
}

// The whole comment: with the blanks before it, or with its line where it is alone on it.
yaml::Range without_comment(std::string_view text, yaml::Range comment) {
  const auto last = text.substr(0, comment.begin).find_last_not_of(" \t");
  const bool is_first_line = last == text.npos;
  const auto begin = is_first_line ? 0 : last + 1;
  yaml::Range whole{static_cast<std::uint32_t>(begin), comment.end};
  if (!is_first_line && text[last] != '\n') return whole;
  const auto end = text.find('\n', comment.end);
  whole.end = static_cast<std::uint32_t>(end == text.npos ? text.size() : end + 1);
  return whole;
}

class Check {
 public:
  Check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings)
      : rule_(rule), input_(input), findings_(findings) {}

  void look_at(const Suppression& one) {
    if (!one.malformed.empty()) return;
    std::vector<bool> unused;
    for (const auto& allowed : one.rules) unused.push_back(is_unused(allowed, *input_.choice));
    const auto kept = std::find(unused.begin(), unused.end(), false);
    const auto first_kept = static_cast<std::size_t>(kept - unused.begin());
    for (std::size_t i = 0; i < one.rules.size(); ++i) {
      if (unused[i]) report(one, i, first_kept);
    }
  }

 private:
  void report(const Suppression& one, std::size_t i, std::size_t first_kept) {
    const Suppression::Allowed& allowed = one.rules[i];
    Finding finding;
    finding.rule = &rule_;
    finding.range = allowed.range;
    finding.message = fmt::format("{} finds nothing here that this could allow", allowed.name);
    if (first_kept == one.rules.size()) {
      finding.hint = "take the comment out";
      finding.fix = {"take the comment out", {{whole_comment(one), ""}}};
    } else {
      finding.hint = fmt::format("take {} out of the comment", allowed.name);
      finding.fix = {finding.hint, {{name_with_comma(one, i, first_kept), ""}}};
    }
    findings_.push_back(std::move(finding));
  }

  [[nodiscard]] yaml::Range whole_comment(const Suppression& one) const {
    return without_comment(input_.plan->document.text(), one.comment);
  }

  // Names before the first one that stays go with the comma behind them, those after it with the
  // one before: so all of them can go at once.
  [[nodiscard]] static yaml::Range name_with_comma(const Suppression& one, std::size_t i,
                                                   std::size_t first_kept) {
    const yaml::Range range = one.rules[i].range;
    if (i < first_kept) return {range.begin, one.rules[i + 1].range.begin};
    return {one.rules[i - 1].range.end, range.end};
  }

  const Rule& rule_;
  const RuleInput& input_;
  std::vector<Finding>& findings_;
};

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  Check check(rule, input, findings);
  for (const Suppression& one : input.suppressions->all()) check.look_at(one);
}

}  // namespace

constinit const Rule unused_suppression = {
    .name = "unused-suppression",
    .code = "P902",
    .severity = Severity::warning,
    .summary = "A comment that allows a finding which is not there",
    .why =
        "What it allowed has been mended, or it stands on the wrong line. Left where it is, it"
        " hides the next finding of that kind from everybody. Rules that did not run, and those"
        " that only time turns on, are not asked for.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1  # bywhen: allow[missing-owner] -- the board decides
#                           ^^^^^^^^^^^^^
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1  # bywhen: allow[missing-owner, overdue] -- the board decides
    title: Call the carrier
    deadline: 2026-12-04
    resources: none
)",
    .check_suppressions = check,
};

}  // namespace bywhen::rules

// vague-title: an open action whose title leaves open what will have been done.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

// What has no end that others could see. English only: in another language the same letters may be
// a good word ("Support anrufen" is German for calling support, so "support" is not here).
constexpr std::array<std::string_view, 22> openings = {
    "be more",     "brainstorm", "consider", "continue",       "deal with",  "discuss",
    "explore",     "figure out", "handle",   "improve",        "look at",    "look into",
    "manage",      "optimise",   "optimize", "keep an eye on", "streamline", "talk about",
    "think about", "think of",   "try to",   "work on",
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// A word of ASCII letters alone: other scripts write whole sentences without a blank, and a number
// or a dot makes it a name ("RFC-12", "README.md").
bool is_one_word(std::string_view title) { return std::ranges::all_of(title, is_letter); }

bool begins_with(std::string_view folded, std::string_view opening) {
  if (!folded.starts_with(opening)) return false;
  return folded.size() == opening.size() || folded[opening.size()] == ' ';
}

// A number is an end that can be seen: "Improve the response time to 2 s".
bool has_number(std::string_view title) {
  return title.find_first_of("0123456789") != std::string_view::npos;
}

bool is_vague(std::string_view title) {
  if (is_one_word(title)) return true;
  if (has_number(title)) return false;
  const std::string folded = fold_case(title);
  return std::ranges::any_of(
      openings, [&](std::string_view opening) { return begins_with(folded, opening); });
}

void check(const Rule& rule, const RuleInput& input, const Action& action,
           std::vector<Finding>& findings) {
  if (!action.is_open() || !action.title || action.done_when.written()) return;
  const std::string_view title = trim(*action.title);
  if (!is_vague(title)) return;
  Finding finding = about_action(rule, *input.plan, action);
  finding.range = action.title.range();
  finding.message =
      fmt::format("will everybody see the same result behind {}?", quoted_short(title));
  finding.hint = command("edit", action, "--done-when TEXT") +
                 ", or a title that names what will be there then";
  findings.push_back(std::move(finding));
}

}  // namespace

constinit const Rule vague_title = {
    .name = "vague-title",
    .code = "P503",
    .severity = Severity::warning,
    .set = RuleSet::by_name,
    .summary = "A title that leaves open what will have been done (English only)",
    .why =
        "\"Look into returns\" can go on for ever, and nobody can say that it was not done. A title"
        " that names the result, or a line that says when it is done, makes it an action. It knows"
        " a few English openings and can't judge a title: take it as a question.",
    .source =
        "Doran 1981, There's a S.M.A.R.T. way to write management's goals and objectives: specific",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Look into the returns page
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^
    owner: ana
    deadline: 2026-12-04
    resources: none
  - id: A2
    title: Newsletter
#          ^^^^^^^^^^
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Improve the returns page until it loads in 2 seconds
    owner: ana
    deadline: 2026-12-04
    resources: none
  - id: A2
    title: Newsletter
    done_when: It is in the inbox of all customers of this year
    owner: ben
    deadline: 2026-12-04
    resources: none
)",
    .check_action = check,
};

}  // namespace bywhen::rules

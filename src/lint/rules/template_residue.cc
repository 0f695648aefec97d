// template-residue: what a worksheet or a template has left behind.
#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/text.h"
#include "lint/about_action.h"
#include "lint/rules.h"

namespace bywhen::rules {
namespace {

using std::string_view;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

bool starts_with_word(string_view text, string_view lower_word) {
  if (text.size() < lower_word.size()) return false;
  return std::equal(lower_word.begin(), lower_word.end(), text.begin(),
                    [](char wanted, char c) { return wanted == lower(c); });
}

// "stepByStepInstructions.10": a name in camel case, a dot and a number.
bool is_numbered_key(string_view text) {
  const auto dot = text.find('.');
  if (dot == text.npos || dot + 1 == text.size() || !is_lower(text.front())) return false;
  const string_view name = text.substr(0, dot);
  const string_view number = text.substr(dot + 1);
  const bool is_camel = std::any_of(name.begin(), name.end(), is_upper) &&
                        std::all_of(name.begin(), name.end(), [](char c) {
                          return is_lower(c) || is_upper(c) || is_digit(c);
                        });
  return is_camel && std::all_of(number.begin(), number.end(), is_digit);
}

// "{{owner}}", "${owner}": a variable that nothing was put in for.
bool is_variable(string_view text) {
  for (const auto& [open, close] : {std::pair<string_view, string_view>{"{{", "}}"}, {"${", "}"}}) {
    if (!text.starts_with(open) || !text.ends_with(close)) continue;
    if (text.size() <= open.size() + close.size()) continue;
    text = text.substr(open.size(), text.size() - open.size() - close.size());
    return text.find_first_of("{}") == text.npos;
  }
  return false;
}

// "[Insert the owner's name]"
bool is_request(string_view text) {
  if (!text.starts_with('[') || text.find(']') != text.size() - 1) return false;
  text.remove_prefix(1);
  return starts_with_word(text, "insert ") || starts_with_word(text, "enter ") ||
         starts_with_word(text, "your ");
}

// With its next words, or alone: "Replace the lorem ipsum" is an action.
bool is_filler(string_view text) {
  constexpr string_view filler = "lorem ipsum";
  if (!starts_with_word(text, filler)) return false;
  const string_view rest = trim(text.substr(filler.size()));
  return rest.find_first_not_of(".!?… ") == rest.npos || starts_with_word(rest, "dolor");
}

bool is_residue(string_view text) {
  text = trim(text);
  if (text.empty()) return false;
  return is_numbered_key(text) || is_variable(text) || is_request(text) || is_filler(text);
}

// "Action 1" as the title of an action: the worksheet's own heading.
bool is_numbered_heading(string_view text, string_view lower_kind) {
  text = trim(text);
  if (!starts_with_word(text, lower_kind)) return false;
  text.remove_prefix(lower_kind.size());
  return text.size() > 1 && text.front() == ' ' &&
         std::all_of(text.begin() + 1, text.end(), is_digit);
}

class Check {
 public:
  Check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings)
      : rule_(rule), plan_(*input.plan), findings_(findings) {}

  void run() {
    text(plan_.title);
    for (const Improvement& improvement : plan_.improvements) {
      heading(improvement.title, "improvement");
      text(improvement.benefit);
    }
    for (const Action& one : plan_.actions) {
      if (!one.is_open()) continue;
      action_ = &one;
      action(one);
    }
    action_ = nullptr;
    for (const Text& decision : plan_.decisions) text(decision);
    for (const Text& question : plan_.parked) text(question);
  }

 private:
  void action(const Action& one) {
    heading(one.title, "action");
    // With a list of people, it is an unknown one.
    if (!plan_.has_people) text(one.owner);
    text(one.benefit);
    text(one.done_when);
    text(one.notes);
    for (const Resource& resource : one.resources.items) {
      heading(resource.need, "resource");
      text(resource.fallback);
    }
    for (const Risk& risk : one.risks) {
      heading(risk.risk, "risk");
      text(risk.contingency);
    }
  }

  void heading(const Text& field, string_view lower_kind) {
    if (field && is_numbered_heading(*field, lower_kind)) return report(field);
    text(field);
  }

  void text(const Text& field) {
    if (field && is_residue(*field)) report(field);
  }

  void report(const Text& field) {
    Finding finding;
    if (action_ != nullptr) finding = about_action(rule_, plan_, *action_);
    finding.rule = &rule_;
    finding.range = field.range();
    finding.message = fmt::format("{} is what a template left behind", quoted_short(*field));
    finding.hint = "say in your own words what is meant, or take it out";
    findings_.push_back(std::move(finding));
  }

  const Rule& rule_;
  const Plan& plan_;
  std::vector<Finding>& findings_;
  const Action* action_ = nullptr;
};

void check(const Rule& rule, const RuleInput& input, std::vector<Finding>& findings) {
  if (input.plan != nullptr) Check(rule, input, findings).run();
}

}  // namespace

constinit const Rule template_residue = {
    .name = "template-residue",
    .code = "P106",
    .severity = Severity::warning,
    .summary = "Left-overs of a template: a key, a variable, filler text",
    .why =
        "Nobody in the group has said this; the worksheet did. It looks like an entry, is counted"
        " as one, and hides that something was never thought about.",
    .bad = R"(bywhen: 1
title: "{{workshop}}"
#      ^^^^^^^^^^^^^^
actions:
  - id: A1
    title: stepByStepInstructions.10
#          ^^^^^^^^^^^^^^^^^^^^^^^^^
    done_when: "[Insert how you will know]"
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    owner: ana
    deadline: 2026-12-04
    resources:
      - Lorem ipsum dolor sit amet
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Fill in {{name}} in the order mail
    done_when: The lorem ipsum on the returns page is gone
    owner: ana
    deadline: 2026-12-04
    resources:
      - The [Insert] key on the till
)",
    .check = check,
};

}  // namespace bywhen::rules

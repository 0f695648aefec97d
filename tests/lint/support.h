// Linting a text in a test, with the findings as lines that can be compared.
#pragma once

#include <fmt/format.h>

#include <ostream>
#include <string>
#include <vector>

#include "bywhen/lint/lint.h"

namespace bywhen::test {

// Compared as a list, and shown line by line where a test fails.
struct Lines : std::vector<std::string> {
  using std::vector<std::string>::vector;
  friend std::ostream& operator<<(std::ostream& out, const Lines& lines) {
    for (const std::string& line : lines) out << '\n' << line;
    return out;
  }
};

// Tuesday, the day of the session in most examples.
inline const Date today = *Date::from(2026, 11, 24);

struct LintedText {
  Loaded loaded;
  std::vector<Finding> findings;
  std::size_t allowed = 0;

  // By the rules of core.
  explicit LintedText(std::string text) : LintedText(std::move(text), RuleChoice()) {}
  LintedText(std::string text, const RuleChoice& rules) : loaded(load(std::move(text))) {
    Linted linted = lint(loaded, {.today = today, .rules = rules});
    findings = std::move(linted.findings);
    allowed = linted.allowed;
  }

  // "5:11 missing-owner: nobody owns A1 yet"
  [[nodiscard]] Lines lines() const {
    Lines out;
    for (const Finding& finding : findings) {
      const yaml::Place place = yaml::place_in(loaded.text(), finding.range.begin);
      out.push_back(fmt::format("{}:{} {}: {}", place.line, place.column, finding.rule->name,
                                finding.message));
    }
    return out;
  }

  // What a range covers.
  [[nodiscard]] std::string text_of(yaml::Range range) const {
    return std::string(loaded.text().substr(range.begin, range.end - range.begin));
  }
};

// By that rule alone.
inline LintedText linted_by(const Rule& rule, std::string text) {
  RuleChoice choice = RuleChoice::none();
  choice.add(rule);
  return {std::move(text), choice};
}

// A plan without people or improvements around these actions.
inline std::string plan_of(std::string_view actions) {
  return "bywhen: 1\ntitle: T\nactions:\n" + std::string(actions);
}

inline LintedFile linted_file(std::string name, std::string text) {
  LintedText linted(std::move(text));
  const std::size_t actions = linted.loaded.plan ? linted.loaded.plan->actions.size() : 0;
  return {std::move(name), std::move(linted.loaded), std::move(linted.findings), linted.allowed,
          actions};
}

}  // namespace bywhen::test

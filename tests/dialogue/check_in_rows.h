// Rows of a table: a line at a question of check-in, and what changes in the plan, and nothing else.
#pragma once

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/check_in_talk.h"

namespace bywhen {

// A1 was due on Friday 4 December; its need and its risk have come.
inline constexpr std::string_view plan_of_one = R"(bywhen: 1
title: Returns
date: 2026-11-24
people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]
actions:
  - id: A1
    title: one
    owner: ana
    ownership: accepted
    deadline: 2026-12-04
    resources: [{need: CMS access, needed_by: 2026-12-02}, Key]
    risks: [{risk: Staff is ill, trigger: 2026-12-07, contingency: Ask volunteers}]
check_ins: [{date: 2026-12-08}, {date: 2027-02-01}]
)";

using Fields = std::map<std::string, std::string>;

inline Fields fields_of(const Plan& plan) {
  const Action& one = *plan.action("A1");
  const Resource& need = one.resources.items.front();
  const Risk& risk = one.risks.front();
  return {
      {"title", std::string(*one.title)},
      {"owner", std::string(one.owner.value_or(""))},
      {"deadline", one.deadline->iso() + (one.tentative.value_or(false) ? "?" : "")},
      {"status", std::string(name(one.status.value_or(ActionStatus::todo)))},
      {"need", std::string(name(need.status.value_or(ResourceStatus::needed)))},
      {"needs", std::to_string(one.resources.items.size())},
      {"needed_by", need.needed_by->iso()},
      {"risk", std::string(name(risk.status.value_or(RiskStatus::open)))},
      {"trigger", risk.trigger->iso()},
      {"actions", std::to_string(plan.actions.size())},
  };
}

// "needed_by 2026-12-14 | CMS access: 2026-12-14, not 2026-12-02 (waiting for IT)": the fields that
// changed, and what is kept of it. Nothing but what the question's way there has left counts.
inline std::string came_of(const std::vector<std::string>& way, std::string_view question,
                           std::string_view line, std::string_view plan) {
  CheckInTalk talk(plan);
  REQUIRE(talk.after(way) == question);
  const Fields before = fields_of(talk.plan());
  const std::string kept = talk.kept("A1");
  const std::string text(talk.plan().document.text());
  const std::string came = talk.say(line);
  if (came.starts_with("refused")) {
    CHECK(std::string(talk.plan().document.text()) == text);
    return came;
  }
  std::string changed;
  for (const auto& [field, now] : fields_of(talk.plan())) {
    if (now != before.at(field)) changed += (changed.empty() ? "" : ", ") + field + " " + now;
  }
  std::string more = talk.kept("A1").substr(kept.size());
  if (more.starts_with("; ")) more.erase(0, 2);
  return changed + (changed.empty() || more.empty() ? "" : " | ") + more;
}

struct Row {
  std::string_view line;
  std::string_view comes;  // or the beginning of "refused: ..."
};

inline void check_rows(const std::vector<std::string>& way, std::string_view question,
                       const std::vector<Row>& rows, std::string_view plan = plan_of_one) {
  for (const Row& row : rows) {
    const std::string_view line = row.line;
    CAPTURE(question);
    CAPTURE(line);
    const std::string comes = came_of(way, question, line, plan);
    const bool is_refused = row.comes.starts_with("refused");
    CHECK((is_refused ? comes.substr(0, row.comes.size()) : comes) == row.comes);
  }
}

}  // namespace bywhen

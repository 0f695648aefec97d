// A plan to talk about, and answers in words.
#pragma once

#include <fmt/format.h>

#include <string>

#include "bywhen/base/text.h"
#include "bywhen/dialogue/answer_line.h"
#include "bywhen/model/load.h"

namespace bywhen {

// Tuesday 24 November 2026. May and Jan are people; Ana is in the room, Dora is not.
inline Date talk_day() { return *Date::parse("2026-11-24"); }

inline constexpr std::string_view talk_plan = R"(bywhen: 1
title: Returns
people:
  - {id: ana, name: Ana Ruiz}
  - {id: ben, name: Ben Okafor}
  - {id: cleo, name: Cleo Rossi}
  - {id: dora, name: Dora Lind}
  - {id: may, name: May Britt}
  - {id: jan, name: Jan Olsen}
  - {id: frida, name: Frida Holm}
  - {id: mara, name: Mara Vega}
  - {id: marlene, name: Marlene Ek}
present: [ana, ben, cleo, may, jan]
improvements:
  - {id: I1, title: Fewer calls, priority: 2}
  - {id: I4, title: A better mail, priority: 1}
actions:
  - {id: A1, title: Rewrite the retuns page, improvement: I1}
  - {id: A2, title: Get access to the CMS, owner: ben, helpers: [cleo], deadline: 2026-12-02, resources: none}
  - id: A3
    title: Tell support
    owner: dora
    ownership: declined
    declined_because: on leave
    resources:
      - Test account
    risks:
      - risk: Nobody reads it
  - {id: A4, title: Measure calls}
)";

inline Plan plan_to_talk_about(std::string_view text = talk_plan) {
  Loaded loaded = load(std::string(text));
  return std::move(*loaded.plan);
}

// What an answer means, in words: "A1: owner ana, helpers ben, by 2026-12-04?, ok".
class InWords {
 public:
  std::string operator()(const answer::Next&) const { return "next"; }
  std::string operator()(const answer::Help&) const { return "help"; }
  std::string operator()(const answer::Command& said) const { return "command " + said.text; }
  std::string operator()(const answer::Jump& said) const { return "go to " + said.id; }
  std::string operator()(const answer::Commitment& said) const {
    std::vector<std::string> parts;
    if (!said.owner.empty()) parts.push_back("owner " + said.owner);
    if (!said.helpers.empty()) parts.push_back("helpers " + join(said.helpers, " "));
    if (said.deadline) {
      parts.push_back("by " + said.deadline->date.iso() + (said.deadline->tentative ? "?" : ""));
    }
    if (said.accepted) parts.emplace_back("ok");
    return join(parts, ", ");
  }
  std::string operator()(const answer::Needs& said) const {
    std::vector<std::string> needs;
    for (const auto& one : said.items) {
      needs.push_back(one.need + (one.fallback.empty() ? "" : " ELSE " + one.fallback));
    }
    return "needs " + join(needs, " AND ");
  }
  std::string operator()(const answer::NeedsNothing&) const { return "needs nothing"; }
  std::string operator()(const answer::Wording& said) const {
    return fmt::format("{} = {}", said.field, said.text);
  }
  std::string operator()(const answer::Threat& said) const {
    return "risk " + said.risk + (said.contingency.empty() ? "" : " THEN " + said.contingency);
  }
  std::string operator()(const answer::Serves& said) const {
    return "for " + join(said.improvements, " ");
  }
  std::string operator()(const answer::NewAction& said) const {
    const std::string tail = (*this)(said.commitment);
    return "new '" + said.title + "'" +
           (said.improvement.empty() ? "" : " for " + said.improvement) +
           (tail.empty() ? "" : ": " + tail);
  }
  std::string operator()(const answer::Aside& said) const {
    return fmt::format("{}: {}", said.list, said.text);
  }
};

inline std::string in_words(const Result<Answer>& answer) {
  if (!answer) return "refused: " + answer.error().message;
  std::string words = answer->action;
  for (const std::string& id : answer->more) words += " " + id;
  if (!words.empty()) words += ": ";
  words += std::visit(InWords(), answer->meaning);
  if (answer->unknown) words += " BUT " + answer->unknown->message;
  if (!answer->remark.empty()) words += " NOTE " + answer->remark;
  return words;
}

}  // namespace bywhen

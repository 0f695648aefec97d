#include "bywhen/model/settling.h"

#include <algorithm>

#include "bywhen/model/follow_up.h"
#include "model/changing.h"
#include "model/loading.h"

namespace bywhen {
namespace {

const Date today = *Date::from(2026, 12, 8);
const Occasion occasion{.today = today, .author = "ana"};

const std::string head =
    "bywhen: 1\ntitle: T\ndate: 2026-11-24\nactions:\n  - id: A1\n    title: x\n";
const std::string need =
    "    resources:\n"
    "      - {need: Copywriter, status: requested, needed_by: 2026-11-30, fallback: Ana drafts it}\n";
const std::string risk =
    "    risks:\n      - {risk: Legal is slow, trigger: 2026-12-03, contingency: Print it}\n";

template <class Make>
std::string after(const std::string& rest, Make make) {
  const Loaded loaded = load(head + rest);
  REQUIRE(loaded.plan);
  return changed(head + rest, make(loaded.plan->actions.front())).substr(head.size());
}

const std::string update = "    updates:\n      - {date: 2026-12-08, author: ana, ";

TEST_CASE("a need that is there, or can't be had") {
  CHECK(
      after(need,
            [](const Action& a) { return settle_need(a, 0, ResourceStatus::secured, occasion); }) ==
      "    resources:\n"
      "      - {need: Copywriter, status: secured, needed_by: 2026-11-30, fallback: Ana drafts it}\n" +
          update + "note: got Copywriter}\n");
  CHECK(after("    resources:\n      - Ladder\n",
              [](const Action& a) {
                return settle_need(a, 0, ResourceStatus::unavailable, occasion);
              }) == "    resources:\n      - need: Ladder\n        status: unavailable\n" + update +
                        "note: no Ladder}\n");
}

TEST_CASE("a need is put off; one that could not be had is asked for again") {
  CHECK(
      after(need,
            [](const Action& a) {
              return postpone_need(a, 0, *Date::from(2026, 12, 11), occasion);
            }) ==
      "    resources:\n"
      "      - {need: Copywriter, status: requested, needed_by: 2026-12-11, fallback: Ana drafts it}\n" +
          update + "note: \"Copywriter: 2026-12-11, not 2026-11-30\"}\n");
  CHECK(after("    resources:\n      - {need: Ladder, status: unavailable}\n",
              [](const Action& a) {
                return postpone_need(a, 0, *Date::from(2026, 12, 11), occasion);
              })
            .starts_with("    resources:\n"
                         "      - {need: Ladder, status: requested, needed_by: 2026-12-11}\n"));
}

TEST_CASE("a fallback that was taken is known as long as it is the same") {
  const std::string text =
      head + after(need, [](const Action& a) { return take_fallback(a, 0, occasion); });
  CHECK(text.ends_with(update +
                       "field: resources, from: Copywriter, to: Ana drafts it, why: fallback}\n"));
  const Loaded loaded = load(text);
  const Action& action = loaded.plan->actions.front();
  CHECK(*action.resources.items[0].status == ResourceStatus::unavailable);
  CHECK(is_fallback_taken(action, action.resources.items[0]));
  const auto concerns = concerns_of(*loaded.plan, action, today);
  CHECK(std::ranges::count(concerns, Concern::resource) == 0);
  std::string other = text;
  other.replace(other.find("fallback: Ana drafts it"), 23, "fallback: Ben drafts it");
  const Loaded again = load(other);
  CHECK_FALSE(is_fallback_taken(again.plan->actions.front(),
                                again.plan->actions.front().resources.items[0]));
}

TEST_CASE("a risk happens, is put off, is gone, is watched") {
  CHECK(
      after(risk,
            [](const Action& a) { return settle_risk(a, 0, RiskStatus::happened, occasion); }) ==
      "    risks:\n"
      "      - {risk: Legal is slow, trigger: 2026-12-03, contingency: Print it, status: happened}\n" +
          update + "note: \"happened: Legal is slow; so: Print it\"}\n");
  CHECK(after(risk, [](const Action& a) {
          return settle_risk(a, 0, RiskStatus::gone, occasion);
        }).ends_with(update + "note: \"gone: Legal is slow\"}\n"));
  CHECK(after(risk, [](const Action& a) {
          return postpone_risk(a, 0, *Date::from(2026, 12, 11), occasion);
        }).ends_with(update + "note: \"Legal is slow: 2026-12-11, not 2026-12-03\"}\n"));
  CHECK(after(risk, [](const Action& a) { return watch_risk(a, 0, occasion); }) ==
        risk + update + "note: \"not yet: Legal is slow\"}\n");
}

const Action& first_of(const Loaded& loaded) { return loaded.plan->actions.front(); }

std::string notes(const std::string& list) { return "    updates: [" + list + "]\n"; }

TEST_CASE("a word of today, and one about a need") {
  const Loaded loaded = load(head + need +
                             notes("{date: 2026-12-07, note: no Copywriter},"
                                   "{date: 2026-12-08, note: hello}"));
  const Action& action = first_of(loaded);
  const Resource& copywriter = action.resources.items.front();
  CHECK(has_word_of(action, today));
  CHECK_FALSE(has_word_of(action, copywriter, today));
  CHECK(has_word_of(action, copywriter, today - Days{1}));
  CHECK_FALSE(has_word_of(action, today - Days{2}));
}

// "CMS access" took the question about "CMS" away, and a note "Legal is slow" that about "Legal".
TEST_CASE("a word about a need or a risk is none about another whose name it contains") {
  const Loaded loaded = load(
      head + "    resources: [CMS, CMS access]\n    risks: [{risk: Legal}, {risk: slow}]\n" +
      notes("{date: 2026-12-08, note: got CMS access}, {date: 2026-12-08, note: Legal is slow},"
            "{date: 2026-12-08, note: \"CMS access: 2026-12-11\"},"
            "{date: 2026-12-08, field: owner, from: CMS, to: Legal}"));
  const Action& action = first_of(loaded);
  CHECK_FALSE(has_word_of(action, action.resources.items[0], today));
  CHECK(has_word_of(action, action.resources.items[1], today));
  CHECK_FALSE(has_word_of(action, action.risks[0], today));
  CHECK_FALSE(has_word_of(action, action.risks[1], today));
}

TEST_CASE("all that is said of a need or a risk is known as a word about it") {
  const auto knows = [](const std::string& rest, auto make, auto item) {
    const Loaded loaded = load(head + after(rest, make));
    return has_word_of(first_of(loaded), item(first_of(loaded)), today);
  };
  const auto first_need = [](const Action& a) { return a.resources.items.front(); };
  const auto first_risk = [](const Action& a) { return a.risks.front(); };
  const Date day = *Date::from(2026, 12, 11);
  for (const ResourceStatus status : {ResourceStatus::secured, ResourceStatus::unavailable}) {
    CHECK(knows(
        need, [&](const Action& a) { return settle_need(a, 0, status, occasion); }, first_need));
  }
  CHECK(knows(
      need, [&](const Action& a) { return postpone_need(a, 0, day, occasion); }, first_need));
  CHECK(knows(
      "    resources: [Ladder]\n",
      [&](const Action& a) { return postpone_need(a, 0, day, occasion); }, first_need));
  CHECK(knows(
      need, [](const Action& a) { return wait_for_need(a, 0, occasion); }, first_need));
  CHECK(knows(
      need, [](const Action& a) { return take_fallback(a, 0, occasion); }, first_need));
  for (const RiskStatus status : {RiskStatus::happened, RiskStatus::gone}) {
    CHECK(knows(
        risk, [&](const Action& a) { return settle_risk(a, 0, status, occasion); }, first_risk));
  }
  CHECK(knows(
      risk, [&](const Action& a) { return postpone_risk(a, 0, day, occasion); }, first_risk));
  CHECK(knows(
      risk, [](const Action& a) { return watch_risk(a, 0, occasion); }, first_risk));
}

}  // namespace
}  // namespace bywhen

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

TEST_CASE("a word of today, and one about a need") {
  const Loaded loaded = load(head + need +
                             "    updates:\n      - {date: 2026-12-07, note: no Copywriter}\n"
                             "      - {date: 2026-12-08, note: hello}\n");
  const Action& action = loaded.plan->actions.front();
  CHECK(has_word_of(action, today));
  CHECK_FALSE(has_word_of(action, today, "Copywriter"));
  CHECK(has_word_of(action, today - Days{1}, "Copywriter"));
  CHECK_FALSE(has_word_of(action, today - Days{2}));
}

}  // namespace
}  // namespace bywhen

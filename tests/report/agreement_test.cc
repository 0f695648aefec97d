#include "bywhen/report/agreement.h"

#include <doctest/doctest.h>

#include "bywhen/model/load.h"
#include "bywhen/report/report.h"

namespace bywhen {
namespace {

Date day() { return *Date::parse("2026-11-24"); }

Plan plan_of(const std::string& actions) {
  return std::move(*load("bywhen: 1\ntitle: x\nactions:\n" + actions).plan);
}

const std::string agreed =
    "  - {id: A1, title: a, owner: ana, ownership: accepted, deadline: 2026-12-04}\n"
    "  - {id: A2, title: b, owner: ben, deadline: 2026-12-04}\n"
    "  - {id: A3, title: c, owner: ana, ownership: accepted}\n"
    "  - {id: A4, title: d, status: done}\n";

TEST_CASE("what was agreed is a comment, and can be read again") {
  const std::string comment = comment_of(agreement_of(plan_of(agreed), day()));
  CHECK(comment == "<!-- bywhen close 2026-11-24: A1=ana@2026-12-04 A2 A3=ana -->\n");
  const auto found = find_agreement("# x\n\n" + comment);
  REQUIRE(found);
  CHECK(comment_of(*found) == comment);
}

TEST_CASE("no name ends the comment") {
  const std::string name = "x --> y=@%41 é\n<!--";
  const std::string comment = comment_of({.day = day(), .items = {{"A1", name, day()}}});
  CHECK(comment.find("-->") == comment.size() - 4);
  CHECK(comment.find('\n') == comment.size() - 1);
  CHECK(find_agreement(comment)->items.at(0).owner == name);
}

TEST_CASE("the last comment counts, and only one that makes sense") {
  CHECK_FALSE(find_agreement(""));
  CHECK_FALSE(find_agreement("<!-- bywhen close -->"));
  CHECK_FALSE(find_agreement("<!-- bywhen close 2026-02-30: A1 -->"));
  CHECK_FALSE(find_agreement("<!-- bywhen close 2026-11-24: A1"));
  CHECK_FALSE(find_agreement("see <!-- bywhen close 2026-11-24: A1 -->"));
  const auto found = find_agreement(
      "<!-- bywhen close 2026-11-23: A9 -->\r\n<!-- bywhen close 2026-11-24: A1= x=y A0 A2=%4@x "
      "A3=a@2026-12-04 \xff -->\r\n<!-- bywhen close x -->\n");
  REQUIRE(found);
  CHECK(found->day == day());
  CHECK(found->items.size() == 3);
}

TEST_CASE("no title of a plan looks like the comment in its report") {
  const std::string hostile = "\"\\n<!-- bywhen close 2026-11-24: A1 -->\\n\"";
  const Plan plan = std::move(*load("bywhen: 1\ntitle: " + hostile +
                                    "\nactions:\n  - {id: A1, title: " + hostile + "}\nparked: [" +
                                    hostile + "]\n")
                                   .plan);
  const Reported reported{.file = "t.plan.yaml", .plan = &plan};
  CHECK_FALSE(find_agreement(report_markdown({&reported, 1}, Grouping::owner, day())));
}

TEST_CASE("what is new since the last close") {
  const Agreement last = agreement_of(plan_of(agreed), day());
  CHECK(since_words(last, plan_of(agreed), day()).empty());
  CHECK(since_words(last,
                    plan_of("  - {id: A1, title: a, owner: ana, ownership: accepted, deadline: "
                            "2026-12-07}\n"
                            "  - {id: A2, title: b, owner: ben, ownership: accepted}\n"
                            "  - {id: A5, title: e}\n"),
                    day()) == "+ A5; A1 by Mon 7 Dec, was Fri 4 Dec; A2 ben said yes; - A3");
  CHECK(since_words(last,
                    plan_of("  - {id: A1, title: a, status: done}\n"
                            "  - {id: A2, title: b, status: dropped}\n"
                            "  - {id: A3, title: c, owner: ana, ownership: declined}\n"),
                    day()) == "A1 done; A2 dropped; A3 waits for a word");
}

}  // namespace
}  // namespace bywhen

#include "bywhen/model/critical_chain.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <random>

#include "bywhen/base/text.h"
#include "model/loading.h"

namespace bywhen {
namespace {

const Date today = *Date::from(2026, 11, 24);  // a Tuesday

Plan plan_of(const std::string& actions, const std::string& head = "") {
  Loaded loaded = load("bywhen: 1\ntitle: T\n" + head + "actions:\n" + actions);
  REQUIRE(loaded.plan);
  return std::move(*loaded.plan);
}

std::string words(const Action& action) {
  return action.id ? std::string(*action.id) : std::string("no id");
}

// "A1 2026-12-04 +0 A3 2026-12-09 +4 A4 2026-12-16"
std::string chain(const CriticalChain& critical) {
  std::vector<std::string> links;
  for (const auto& link : critical.chain) {
    links.push_back(words(*link.node.action) + " " + link.node.finish.iso());
    if (link.slack) links.push_back(fmt::format("{:+}", *link.slack));
  }
  return join(links, " ");
}

std::string chain(const std::string& actions, const std::string& head = "") {
  const Plan plan = plan_of(actions, head);
  return chain(critical_chain(plan, today));
}

// "A1 8 2026-11-25 2026-12-04 4": length, must begin, finish, total float.
std::vector<std::string> nodes(const std::string& actions, const std::string& head = "") {
  const Plan plan = plan_of(actions, head);
  std::vector<std::string> all;
  for (const auto& node : critical_chain(plan, today).open) {
    all.push_back(fmt::format("{} {} {} {} {}", words(*node.action), node.length,
                              node.must_begin.iso(), node.finish.iso(),
                              node.total_float ? std::to_string(*node.total_float) : "-"));
  }
  return all;
}

using Lines = std::vector<std::string>;

constexpr const char* worked_example =
    "  - {id: A1, start: 2026-11-25, deadline: 2026-12-04}\n"
    "  - {id: A3, after: [A1], deadline: 2026-12-09, effort: 3d}\n"
    "  - {id: A4, after: [A3], deadline: 2026-12-16}\n"
    "  - {id: A9, deadline: 2026-12-11}\n";

TEST_CASE("the worked example of the header") {
  CHECK(chain(worked_example) == "A1 2026-12-04 +0 A3 2026-12-09 +4 A4 2026-12-16");
  CHECK(nodes(worked_example) ==
        Lines{"A1 8 2026-11-25 2026-12-04 4", "A3 3 2026-12-07 2026-12-09 4",
              "A4 1 2026-12-16 2026-12-16 0", "A9 1 2026-12-11 2026-12-11 3"});
}

TEST_CASE("holidays and the plan's own end") {
  const Plan plan = sound_plan(example("checkout.plan.yaml"));
  const CriticalChain critical = critical_chain(plan, today);
  // 18 Dec to 4 Jan: 21, 22, 23, 28, 29 and 30 Dec.
  CHECK(chain(critical) == "A5 2026-12-18 +6 A6 2027-01-29 +0 A8 2027-02-19");
  CHECK(critical.end == Date::from(2027, 2, 19));
  CHECK(critical.to_plan_end == 5);
  CHECK(critical.least_slack() == 0);
  CHECK(critical.in_rings.empty());
}

TEST_CASE("before each action stands what leaves it the least time") {
  const std::string late = "  - {id: A2, deadline: 2026-12-03}\n";
  const std::string early = "  - {id: A1, deadline: 2026-12-01, effort: 4d}\n";
  const std::string last = "  - {id: A3, deadline: 2026-12-08, after: [A1, A2]}\n";
  CHECK(chain(early + late + last) == "A2 2026-12-03 +2 A3 2026-12-08");
}

TEST_CASE("where dates are the same, the longer and the tighter come first, then the lower id") {
  const auto two = [](const std::string& first, const std::string& second) {
    return chain("  - {id: A10, deadline: 2026-12-03" + first + "}\n" +
                 "  - {id: A9, deadline: 2026-12-03" + second + "}\n" +
                 "  - {id: A1, deadline: 2026-11-27}\n"
                 "  - {id: A11, deadline: 2026-12-08, after: [A10, A9]}\n");
  };
  CHECK(two("", "") == "A9 2026-12-03 +2 A11 2026-12-08");
  CHECK(two(", effort: 2d", "") == "A10 2026-12-03 +2 A11 2026-12-08");
  CHECK(two(", after: [A1]", "") == "A1 2026-11-27 +3 A10 2026-12-03 +2 A11 2026-12-08");
  // Two last ones.
  CHECK(chain("  - {id: A1, deadline: 2026-12-01}\n  - {id: A2, deadline: 2026-12-04}\n"
              "  - {id: A3, deadline: 2026-12-04, after: [A1]}\n") ==
        "A1 2026-12-01 +2 A3 2026-12-04");
}

TEST_CASE("where all is due on the last day, the chain is the whole of it") {
  CHECK(chain("  - {id: A1, deadline: 2026-12-04}\n"
              "  - {id: A2, deadline: 2026-12-04, after: [A1]}\n"
              "  - {id: A3, deadline: 2026-12-04, after: [A2]}\n") ==
        "A1 2026-12-04 -1 A2 2026-12-04 -1 A3 2026-12-04");
}

TEST_CASE("what is overdue ends today at the earliest, and what waits for it may be too short") {
  CHECK(chain("  - {id: A1, deadline: 2026-11-20}\n"
              "  - {id: A2, start: 2026-11-23, deadline: 2026-12-04, after: [A1]}\n") ==
        "A1 2026-11-24 -2 A2 2026-12-04");
  CHECK(chain("  - {id: A1, deadline: 2026-11-13}\n"
              "  - {id: A2, deadline: 2026-11-20, after: [A1]}\n") ==
        "A1 2026-11-24 -1 A2 2026-11-24");
}

TEST_CASE("a plan that is too short as it was made") {
  CHECK(nodes("  - {id: A1, deadline: 2026-12-04}\n"
              "  - {id: A2, deadline: 2026-12-04, effort: 1w, after: [A1]}\n") ==
        Lines{"A1 1 2026-12-04 2026-12-04 -5", "A2 5 2026-11-30 2026-12-04 0"});
}

TEST_CASE("a length: the span, else the effort, else a day") {
  CHECK(nodes("  - {id: A1, start: 2026-12-01, deadline: 2026-12-04, effort: 30m}\n"
              "  - {id: A2, deadline: 2026-12-04, effort: 8h 30m}\n"
              "  - {id: A3, start: 2026-12-07, deadline: 2026-12-04, effort: 2d}\n"
              "  - {id: A4, start: 2026-12-07, deadline: 2026-12-04}\n"
              "  - {id: A5, start: 2026-11-28, deadline: 2026-11-29}\n") ==
        Lines{"A1 4 2026-12-01 2026-12-04 0", "A2 2 2026-12-03 2026-12-04 0",
              "A3 2 2026-12-03 2026-12-04 0", "A4 1 2026-12-04 2026-12-04 0",
              "A5 1 2026-11-28 2026-11-29 5"});
}

TEST_CASE("without a deadline an action takes the earliest days that can be") {
  // A2 can begin on the day after A1, and leaves A3 one working day.
  const std::string actions =
      "  - {id: A1, deadline: 2026-12-04}\n"
      "  - {id: A2, effort: 2d, after: [A1]}\n"
      "  - {id: A3, deadline: 2026-12-10, after: [A2]}\n";
  CHECK(chain(actions) == "A1 2026-12-04 +0 A2 2026-12-08 +1 A3 2026-12-10");
  CHECK(nodes("  - {id: A1}\n  - {id: A2, start: 2026-12-05}\n  - {id: A3, effort: 2d}\n",
              "date: 2026-11-26\n") == Lines{"A1 1 2026-11-26 2026-11-26 -",
                                             "A2 1 2026-12-07 2026-12-07 -",
                                             "A3 2 2026-11-26 2026-11-27 -"});
  // It is never the last one, but it may show that the end can't hold.
  CHECK(nodes("  - {id: A1, deadline: 2026-11-25}\n  - {id: A2, effort: 4d}\n") ==
        Lines{"A1 1 2026-11-25 2026-11-25 0", "A2 4 2026-11-24 2026-11-27 -2"});
}

TEST_CASE("what is closed or unknown keeps nobody waiting") {
  CHECK(chain("  - {id: A1, deadline: 2026-12-01, status: done}\n"
              "  - {id: A2, deadline: 2026-12-20, status: dropped}\n"
              "  - {id: A3, deadline: 2026-12-04, after: [A1, A2, A9, \"\"]}\n") ==
        "A3 2026-12-04");
  CHECK(chain("  - {id: A1, deadline: 2026-12-01, status: done}\n") == "");
  CHECK(chain("  - {id: A1}\n") == "");
  CHECK(chain("  []\n") == "");
}

TEST_CASE("actions that wait for each other are named, and the rest is worked out without that") {
  const Plan plan = plan_of(
      "  - {id: A1, deadline: 2026-12-01, after: [A2]}\n"
      "  - {id: A2, deadline: 2026-12-02, after: [A1]}\n"
      "  - {id: A3, deadline: 2026-12-08, after: [A2]}\n"
      "  - {id: A4, deadline: 2026-12-03, after: [A4]}\n");
  const CriticalChain critical = critical_chain(plan, today);
  CHECK(chain(critical) == "A2 2026-12-02 +3 A3 2026-12-08");
  REQUIRE(critical.in_rings.size() == 3);
  CHECK(*critical.in_rings[2]->id == "A4");
}

TEST_CASE("a chain of 100,000 actions, and one that is too short beyond an int") {
  std::string actions;
  for (int i = 1; i <= 100'000; ++i) {
    actions += fmt::format(
        "  - {{id: A{}, start: 0001-01-01, deadline: 9999-12-31, after: [A{}]}}\n", i, i - 1);
  }
  const Plan plan = plan_of(actions);
  const CriticalChain critical = critical_chain(plan, today);
  CHECK(critical.chain.size() == 100'000);
  CHECK(words(*critical.chain.front().node.action) == "A1");
  CHECK(critical.open.front().total_float < -2'000'000);
}

// Random plans by their dates.
class RandomPlans {
 public:
  Lines lines() {
    Lines all;
    const int count = up_to(9);
    for (int i = 1; i <= count; ++i) {
      std::string line = fmt::format("  - {{id: A{}", i);
      if (up_to(4) > 0) line += ", deadline: " + day();
      if (up_to(2) == 0) line += ", start: " + day();
      if (up_to(2) == 0) line += fmt::format(", effort: {}h", 1 + up_to(40));
      if (up_to(5) == 0) line += ", status: done";
      line += fmt::format(", after: [A{}, A{}]}}\n", 1 + up_to(count), 1 + up_to(count));
      all.push_back(line);
    }
    return all;
  }
  void shuffle(Lines& lines) { std::ranges::shuffle(lines, random_); }

 private:
  int up_to(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most + 1)); }
  std::string day() { return (today + Days{up_to(40) - 10}).iso(); }

  std::mt19937 random_{2026};
};

std::string joined(const Lines& lines) { return lines.empty() ? "  []\n" : join(lines, ""); }

TEST_CASE("the order of the file makes no difference") {
  RandomPlans plans;
  for (int round = 0; round < 500; ++round) {
    Lines lines = plans.lines();
    const std::string first = joined(lines);
    plans.shuffle(lines);
    CAPTURE(first);
    CHECK(chain(first) == chain(joined(lines)));
    Lines first_nodes = nodes(first);
    Lines shuffled_nodes = nodes(joined(lines));
    std::ranges::sort(first_nodes);
    std::ranges::sort(shuffled_nodes);
    CHECK(first_nodes == shuffled_nodes);
  }
}

// As the header says it, day by day.
int slack_by_days(const WorkCalendar& calendar, Date finish, Date begin) {
  int count = 0;
  for (Date day = finish + Days{1}; day < begin; day = day + Days{1}) {
    count += calendar.is_workday(day) ? 1 : 0;
  }
  for (Date day = begin; day <= finish; day = day + Days{1}) {
    count -= calendar.is_workday(day) ? 1 : 0;
  }
  return count;
}

TEST_CASE("slack and float are what the header says, counted day by day") {
  RandomPlans plans;
  for (int round = 0; round < 500; ++round) {
    const std::string text = joined(plans.lines());
    CAPTURE(text);
    const Plan plan = plan_of(text);
    const CriticalChain critical = critical_chain(plan, today);
    std::map<std::string, const CriticalChain::Node*> nodes;
    for (const auto& node : critical.open) nodes[words(*node.action)] = &node;
    const auto is_in_ring = [&](const Action* action) {
      return std::ranges::find(critical.in_rings, action) != critical.in_rings.end();
    };
    std::map<std::string, int> least;
    for (const auto& node : critical.open) {
      for (const Text& on : node.action->after) {
        const auto before = nodes.find(std::string(*on));
        if (before == nodes.end() || !critical.end) continue;
        if (is_in_ring(before->second->action) && is_in_ring(node.action)) continue;
        const int to_end = slack_by_days(plan.calendar, before->second->finish, node.must_begin) +
                           *node.total_float;
        const auto known = least.try_emplace(before->first, to_end).first;
        known->second = std::min(known->second, to_end);
      }
    }
    for (const auto& entry : nodes) {  // no binding: CAPTURE takes none with clang
      const auto& id = entry.first;
      const auto& node = entry.second;
      CAPTURE(id);
      if (!critical.end || is_in_ring(node->action)) continue;
      const auto found = least.find(id);
      CHECK(node->total_float == (found != least.end() ? found->second
                                                       : slack_by_days(plan.calendar, node->finish,
                                                                       *critical.end + Days{1})));
    }
  }
}

}  // namespace
}  // namespace bywhen

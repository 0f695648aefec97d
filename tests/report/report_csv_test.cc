#include "bywhen/report/report_csv.h"

#include "bywhen/report/plan_csv.h"
#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

// The first columns of each row: up to and with the id.
std::vector<std::string> beginnings(const std::string& csv, std::size_t columns) {
  std::vector<std::string> rows;
  for (const std::string_view line : split(csv, '\n')) {
    std::size_t end = 0;
    for (std::size_t i = 0; i < columns; ++i) end = line.find(',', end) + 1;
    if (!line.empty()) rows.emplace_back(line.substr(0, end - 1));
  }
  return rows;
}

TEST_CASE("without a grouping it is the table of list") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Reported reported{"t.plan.yaml", &plan};
  const Listed listed{"t.plan.yaml", &plan, select(plan, {}, tuesday)};
  CHECK(report_csv({&reported, 1}, Grouping::none, tuesday) == list_csv({&listed, 1}, tuesday));
}

TEST_CASE("with a grouping the group comes first") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Reported reported{"t.plan.yaml", &plan};
  CHECK(beginnings(report_csv({&reported, 1}, Grouping::owner, tuesday), 3) ==
        std::vector<std::string>{"group,file,id", "Mia Holm,t.plan.yaml,A2",
                                 "Ana Ruiz,t.plan.yaml,A1", "Nobody,t.plan.yaml,A3",
                                 "Nobody,t.plan.yaml,A4"});
}

TEST_CASE("a group's name is no formula") {
  const Plan plan = test::actions("  - {id: A1, title: a, owner: =x}\n");
  const Reported reported{"t.plan.yaml", &plan};
  CHECK(beginnings(report_csv({&reported, 1}, Grouping::owner, tuesday), 1).back() == "'=x");
}

TEST_CASE("a sheet has the actions of its person alone, of each plan") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Reported reported[] = {{"a.plan.yaml", &plan, "ana"}, {"b.plan.yaml", &plan, "mia"}};
  CHECK(beginnings(report_csv(reported, Grouping::none, tuesday), 2) ==
        std::vector<std::string>{"file,id", "a.plan.yaml,A1", "b.plan.yaml,A2"});
}

}  // namespace
}  // namespace bywhen

#include "report/portfolio.h"

#include <deque>

#include "report/portfolio_words.h"
#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

class Plans {
 public:
  void add(const std::string& people, const std::string& actions) {
    plans_.push_back(test::plan_of("bywhen: 1\ntitle: T\n" + people + "actions:\n" + actions));
    reported_.push_back({"t.plan.yaml", &plans_.back()});
  }
  // "Ana Ruiz 3: 2 in plan 1, 1 in plan 2; ..."
  [[nodiscard]] std::string loads() const {
    std::vector<std::string> loads;
    const Portfolio portfolio = portfolio_of(reported_, tuesday);
    for (const Load& load : portfolio.people) {
      loads.push_back(std::string(load.name) + ": " + shares_words(load));
    }
    return join(loads, "; ");
  }
  [[nodiscard]] Portfolio portfolio() const { return portfolio_of(reported_, tuesday); }

 private:
  std::deque<Plan> plans_;
  std::vector<Reported> reported_;
};

const std::string one_of_ana = "  - {id: A1, title: X, owner: ana}\n";

TEST_CASE("who carries how much across plans: the most first, without what is done or declined") {
  Plans plans;
  plans.add("people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]\n",
            one_of_ana +
                "  - {id: A2, title: X, owner: ana, deadline: 2026-12-04}\n"
                "  - {id: A3, title: X, owner: ben, deadline: 2026-11-20}\n"
                "  - {id: A4, title: X, owner: ben, status: done}\n"
                "  - {id: A5, title: X, owner: ben, ownership: declined}\n");
  plans.add("people: [{id: ar, name: ana ruiz}, {id: zoe, name: Zoe}]\n",
            "  - {id: A1, title: X, owner: ar, deadline: 2026-12-01}\n"
            "  - {id: A2, title: X, owner: zoe, status: done}\n");
  CHECK(plans.loads() == "Ana Ruiz: 2 in plan 1, 1 in plan 2; Ben Okafor: 1 in plan 1");
  const Portfolio portfolio = plans.portfolio();
  CHECK(carried_words(portfolio.people[0], tuesday) == "3 open, next by Tue 1 Dec");
  CHECK(carried_words(portfolio.people[1], tuesday) == "1 open (1 overdue)");
  CHECK(portfolio.progress.open == 5);
  CHECK(portfolio.progress.done == 2);
  CHECK(portfolio.progress.overdue == 1);
}

TEST_CASE("one address is one person, whatever the name; two addresses are two") {
  Plans plans;
  plans.add("people: [{id: ana, name: Ana Ruiz, email: ana@example.org}]\n", one_of_ana);
  plans.add("people: [{id: ana, name: A. Ruiz, email: Ana@example.org}]\n", one_of_ana);
  plans.add("people: [{id: ana, name: Ana Ruiz, email: other@example.org}]\n", one_of_ana);
  CHECK(plans.loads() == "Ana Ruiz: 1 in plan 1, 1 in plan 2; Ana Ruiz: 1 in plan 3");
}

TEST_CASE("the same id with two names is two people") {
  Plans plans;
  plans.add("people: [{id: ana, name: Ana Ruiz}]\n", one_of_ana);
  plans.add("people: [{id: ana, name: Ana Berg}]\n", one_of_ana);
  plans.add("", one_of_ana);
  CHECK(plans.loads() == "ana: 1 in plan 3; Ana Berg: 1 in plan 2; Ana Ruiz: 1 in plan 1");
}

TEST_CASE("who has an id alone is the one person that has it elsewhere") {
  Plans plans;
  plans.add("", one_of_ana);
  plans.add("people: [{id: ana, name: Ana Ruiz}]\n", one_of_ana);
  CHECK(plans.loads() == "Ana Ruiz: 1 in plan 1, 1 in plan 2");
}

TEST_CASE("costs are added over all plans, and what can't be read is counted") {
  Plans plans;
  plans.add("",
            "  - {id: A1, title: X, resources: [{need: a, cost: 10 EUR}, {need: b, cost: x}]}\n");
  plans.add("", "  - {id: A1, title: X, resources: [{need: a, cost: 5.50 EUR}]}\n");
  CHECK(join(cost_parts(plans.portfolio()), " | ") ==
        "15.50 EUR | not counted, as it can't be read: 1 cost");
}

}  // namespace
}  // namespace bywhen

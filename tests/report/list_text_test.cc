#include "report/support.h"

namespace bywhen {
namespace {

using test::no_colour;
using test::tuesday;

TEST_CASE("one action a line, in the order of the file, columns aligned") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(test::list_text(plan, tuesday, 120, no_colour) ==
        "Id  Action            Owner         By when                         Needs      State\n"
        "A1  Rewrite the page  Ana ✓         Fri 4 Dec, 8 working days       1 of 2 ✓   blocked\n"
        "A2  Get access        Mia ✓         Fri 20 Nov                      none       done\n"
        "A3  Tell support      no owner      no deadline                     not named\n"
        "A4  Call Norway       Ana declined  Fri 20 Nov, 2 working days ago  0 of 1 ✓\n");
}

TEST_CASE("where room is short the working days go first, then titles are wrapped") {
  const Plan plan = test::actions(
      "  - {id: A1, title: Rewrite the returns page so that it names the steps, owner: ana, "
      "deadline: 2026-12-04, resources: none}\n");
  CHECK(test::list_text(plan, tuesday, 72, no_colour) ==
        "Id  Action                        Owner          By when    Needs  State\n"
        "A1  Rewrite the returns page so   ana, proposed  Fri 4 Dec  none\n"
        "    that it names the steps\n");
}

TEST_CASE("on a narrow terminal each action is a block") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(test::list_text(plan, tuesday, 40, no_colour) ==
        "A1  Rewrite the page\n"
        "    Ana ✓ | Fri 4 Dec | needs 1 of 2 ✓\n"
        "    blocked\n"
        "A2  Get access\n"
        "    Mia ✓ | Fri 20 Nov | needs none\n"
        "    done\n"
        "A3  Tell support\n"
        "    no owner | no deadline\n"
        "    needs not named\n"
        "A4  Call Norway\n"
        "    Ana declined | Fri 20 Nov\n"
        "    needs 0 of 1 ✓\n");
}

TEST_CASE("wide characters take two columns") {
  const Plan plan = test::actions(
      "  - {id: A1, title: 漢字, owner: ana, deadline: 2026-12-04, resources: none}\n"
      "  - {id: A2, title: plain, owner: ben, deadline: 2026-12-04, resources: none}\n");
  CHECK(test::list_text(plan, tuesday, 80, no_colour) ==
        "Id  Action  Owner          By when                    Needs  State\n"
        "A1  漢字    ana, proposed  Fri 4 Dec, 8 working days  none\n"
        "A2  plain   ben, proposed  Fri 4 Dec, 8 working days  none\n");
}

TEST_CASE("without a width nothing is wrapped, and without actions it says so") {
  const std::string title(300, 'x');
  const Plan plan = test::actions("  - {id: A1, title: " + title + "}\n");
  CHECK(test::list_text(plan, tuesday, 0, no_colour).find(title) != std::string::npos);
  CHECK(test::list_text(test::plan_of("bywhen: 1\ntitle: T\nactions: []\n"), tuesday, 80,
                        no_colour) == "no actions yet\n");
}

TEST_CASE("wide, combining and emoji titles keep the columns aligned") {
  const Plan plan = test::actions(
      "  - {id: A1, title: \"e\\u0301te\\u0301\", owner: ana, deadline: 2026-12-04, resources: none}\n"
      "  - {id: A2, title: \"\U0001F469\u200D\U0001F469\u200D\U0001F467 \u6f22\", owner: ben, "
      "deadline: 2026-12-04, resources: none}\n");
  CHECK(test::list_text(plan, tuesday, 80, no_colour) ==
        "Id  Action  Owner          By when                    Needs  State\n"
        "A1  e\u0301te\u0301     ana, proposed  Fri 4 Dec, 8 working days  none\n"
        "A2  \U0001F469\u200D\U0001F469\u200D\U0001F467 \u6f22   ben, proposed  Fri 4 Dec, 8 "
        "working days  none\n");
}

TEST_CASE("groups: one table with a heading for each, in one line where it has no actions") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  const Filter late{.overdue = true};
  const Listed listed{"t.plan.yaml", &plan, select(plan, late, tuesday)};
  CHECK(list_text({&listed, 1}, {&late, 1}, Grouping::owner, tuesday, 0, no_colour) ==
        "Id  Action       Owner         By when                         Needs     State\n"
        "\n"
        "Mia Holm: none\n"
        "Ana Ruiz: none\n"
        "\n"
        "Nobody\n"
        "A4  Call Norway  Ana declined  Fri 20 Nov, 2 working days ago  0 of 1 ✓\n");
  CHECK(list_text({&listed, 1}, {&late, 1}, Grouping::owner, tuesday, 40, no_colour) ==
        "Mia Holm: none\n"
        "Ana Ruiz: none\n"
        "\n"
        "Nobody\n"
        "A4  Call Norway\n"
        "    Ana declined | Fri 20 Nov\n"
        "    needs 0 of 1 ✓\n");
}

TEST_CASE("several plans: each under its name, without those in which nothing matches") {
  const Plan one = test::plan_of(std::string(test::small_plan));
  const Plan other = test::actions("  - {id: A1, title: Sweep, owner: kim}\n");
  const Plan empty = test::plan_of("bywhen: 1\ntitle: Empty\nactions: []\n");
  const auto text = [&](const Filter& filter) {
    std::vector<Listed> listed;
    for (const auto& [file, plan] :
         {std::pair("a.plan.yaml", &one), {"b.plan.yaml", &other}, {"c.plan.yaml", &empty}}) {
      listed.push_back({file, plan, select(*plan, filter, tuesday)});
    }
    const std::vector<Filter> filters(listed.size(), filter);
    return bywhen::list_text(listed, filters, Grouping::none, tuesday, 0, no_colour);
  };
  CHECK(text({.texts = {"sweep", "norway"}}) ==
        "a.plan.yaml: Returns\n"
        "Id  Action       Owner         By when                         Needs     State\n"
        "A4  Call Norway  Ana declined  Fri 20 Nov, 2 working days ago  0 of 1 ✓\n"
        "\n"
        "b.plan.yaml: T\n"
        "Id  Action  Owner          By when      Needs      State\n"
        "A1  Sweep   kim, proposed  no deadline  not named\n");
  CHECK(text({.texts = {"xyzzy"}}) == "no action matches\n");
  CHECK(text({}).ends_with("\nc.plan.yaml: Empty\nno actions yet\n"));
}

TEST_CASE("no line ends in blanks, with colour or without") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  for (const std::string& text : {test::list_text(plan, tuesday, 80, no_colour),
                                  test::list_text(plan, tuesday, 80, Paint(true))}) {
    CHECK(text.find(" \n") == std::string::npos);
  }
}

}  // namespace
}  // namespace bywhen

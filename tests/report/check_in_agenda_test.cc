#include "bywhen/report/check_in_agenda.h"

#include "report/support.h"

namespace bywhen {
namespace {

const Date monday = *Date::parse("2026-12-07");

std::string agenda(const Plan& plan, Date today = monday) {
  return check_in_agenda(plan, today, "bywhen check-in -");
}

// Without the top and without how to answer.
std::string middle(const Plan& plan, Date today = monday) {
  const std::string text = agenda(plan, today);
  const auto begin = text.find("\n## ");
  const auto end = text.find("\n## How to answer");
  return begin == text.npos ? "" : text.substr(begin, end - begin);
}

std::string top(const Plan& plan, Date today = monday) {
  const std::string text = agenda(plan, today);
  return text.substr(0, text.find("\n## "));
}

const std::string people =
    "people: [{id: mia, name: Mia Holm}, {id: ana, name: Ana Ruiz}, {id: ben, name: Ben Okafor}]\n";

Plan plan_of(const std::string& actions, const std::string& rest = "") {
  return test::plan_of("bywhen: 1\ntitle: T\ndate: 2026-11-24\n" + rest + people + "actions:\n" +
                       actions);
}

TEST_CASE("the day, the time, the length and the link of the next check-in") {
  const std::string one =
      "  - {id: A1, title: x, owner: ana, deadline: 2027-03-01,"
      " ownership: accepted}\n";
  CHECK(top(plan_of(one,
                    "check_ins: [{date: 2026-12-08, time: \"14:00\", minutes: 20,"
                    " link: https://example.org/call}]\n")) ==
        "# Check-in: T\n\n"
        "- **When:** **Tue 8 Dec 2026** at **14:00**, 20 minutes\n"
        "- **Where:** <https://example.org/call>\n"
        "- **Where we are** on Mon 7 Dec 2026: 0 of 1 action done, 1 open\n"
        "- **To prepare:** nothing is late, due or in doubt up to Tue 15 Dec 2026\n");
  CHECK(top(plan_of(one, "check_ins: [{date: 2026-12-08, link: Room 5}]\n"))
            .find("- **Where:** Room 5\n") != std::string::npos);
  CHECK(top(plan_of(one)).find("- **When:** no day is agreed yet\n") != std::string::npos);
}

TEST_CASE("what got done comes first, and only what got done since people met") {
  const std::string actions =
      "  - {id: A1, title: old, owner: ana, status: done, done_on: 2026-11-23}\n"
      "  - {id: A2, title: new, owner: ben, status: done, done_on: 2026-12-02}\n"
      "  - {id: A3, title: late, owner: ana, ownership: accepted, deadline: 2026-12-04}\n";
  CHECK(middle(plan_of(actions)) ==
        "\n## Done since Tue 24 Nov 2026\n\n"
        "- **A2** new (Ben)\n"
        "\n## Ana\n\n"
        "- **A3** late\n"
        "  - **Overdue**: it was due Fri 4 Dec 2026, 1 working day ago. What helps?\n");
  CHECK(middle(plan_of(actions, "check_ins: [{date: 2026-12-03, held: true}]\n"))
            .starts_with("\n## Ana\n"));
}

TEST_CASE("every concern has its words") {
  const Plan plan = plan_of(
      "  - {id: A1, title: due, owner: ana, deadline: 2026-12-09, tentative: true,"
      " done_when: All see it}\n"
      "  - {id: A2, title: blocked, owner: ben, ownership: accepted, status: blocked,"
      " reason: no access}\n"
      "  - {id: A3, title: declined, owner: ben, ownership: declined,"
      " declined_because: no time, deadline: 2027-03-01}\n"
      "  - {id: A4, title: free, deadline: 2027-03-01}\n"
      "  - id: A5\n    title: needs\n    owner: mia\n    ownership: accepted\n"
      "    deadline: 2027-03-01\n    resources:\n"
      "      - {need: Copywriter, status: requested, needed_by: 2026-11-30, fallback: Ana does it}\n"
      "      - {need: CMS access, status: unavailable}\n"
      "      - {need: Later, needed_by: 2027-01-04}\n"
      "    risks:\n"
      "      - {risk: Legal is slow, trigger: 2026-12-01, contingency: An article, owner: ben}\n"
      "      - {risk: Snow, trigger: 2026-12-02}\n"
      "  - {id: A6, title: silent, owner: mia, ownership: accepted, status: doing,"
      " deadline: 2027-03-01, start: 2026-11-02}\n",
      "");
  CHECK(middle(plan) ==
        "\n## Mia\n\n"
        "- **A5** needs\n"
        "  - Needs Copywriter, requested, by Mon 30 Nov 2026. Time for the fallback? Ana does it\n"
        "  - Needs CMS access, unavailable. What instead?\n"
        "  - Risk: Legal is slow (Ben). Its day has come (Tue 1 Dec 2026): time for plan B? An"
        " article\n"
        "  - Risk: Snow. Its day has come (Wed 2 Dec 2026): what then?\n"
        "\n## Ana\n\n"
        "- **A1** due\n"
        "  - Due **Wed 9 Dec 2026** (2 working days)\n"
        "  - Not confirmed yet: Ana, is it yours?\n"
        "  - The date is tentative: does Wed 9 Dec 2026 hold?\n"
        "  - Done when: All see it\n"
        "\n## Ben\n\n"
        "- **A2** blocked\n"
        "  - **Blocked**: no access\n"
        "  - Without a deadline: by when?\n"
        "\n## Nobody yet\n\n"
        "- **A3** declined\n"
        "  - Declined by Ben (no time): who takes it?\n"
        "- **A4** free\n"
        "  - Without an owner: who takes it?\n");
  CHECK(middle(plan, *Date::parse("2026-12-21"))
            .find("- **A6** silent\n  - Nothing was heard of it since Tue 24 Nov 2026: how far is "
                  "it?\n") != std::string::npos);
}

TEST_CASE("each person once, by deadline, and who has nothing to say is on track") {
  CHECK(middle(plan_of("  - {id: A1, title: b, owner: ana, deadline: 2026-12-08}\n"
                       "  - {id: A2, title: c, owner: carl}\n"
                       "  - {id: A3, title: fine, owner: ben, ownership: accepted,"
                       " deadline: 2027-03-01}\n"
                       "  - {id: A4, title: a, owner: ana, ownership: accepted,"
                       " deadline: 2026-12-04}\n")) ==
        "\n## Ana\n\n"
        "- **A4** a\n"
        "  - **Overdue**: it was due Fri 4 Dec 2026, 1 working day ago. What helps?\n"
        "- **A1** b\n"
        "  - Due **Tue 8 Dec 2026** (tomorrow)\n"
        "  - Not confirmed yet: Ana, is it yours?\n"
        "\n## carl\n\n"
        "- **A2** c\n"
        "  - Not confirmed yet: carl, is it yours?\n"
        "  - Without a deadline: by when?\n"
        "\n## On track\n\n"
        "- **Ben**: A3\n");
}

TEST_CASE("what is due until the check-in after the next one is on the agenda of the next one") {
  const std::string check_ins = "check_ins: [{date: 2026-12-08}, {date: 2026-12-15}]\n";
  const auto is_there = [&](const std::string& day) {
    return middle(plan_of("  - {id: A1, title: x, owner: ana, ownership: accepted, deadline: " +
                              day + "}\n",
                          check_ins))
               .find("Due **") != std::string::npos;
  };
  CHECK(is_there("2026-12-15"));
  CHECK_FALSE(is_there("2026-12-16"));
}

TEST_CASE("without actions, and with nothing left of them, there is nothing to answer") {
  const std::string none = agenda(test::plan_of("bywhen: 1\ntitle: T\nactions: []\n"));
  CHECK(none.find("no actions yet") != std::string::npos);
  CHECK(none.find("How to answer") == std::string::npos);
  const std::string done =
      agenda(test::actions("  - {id: A1, title: x, status: done, done_on: 2026-12-01}\n"));
  CHECK(done.find("\n## Done\n\n- **A1** x\n") != std::string::npos);
  CHECK(done.find("How to answer") == std::string::npos);
}

TEST_CASE("an action without anything is asked for what it lacks") {
  CHECK(middle(test::actions("  - {}\n")) ==
        "\n## Nobody yet\n\n"
        "- **no id** no title\n"
        "  - Without an owner: who takes it?\n"
        "  - Without a deadline: by when?\n");
}

TEST_CASE("how to answer speaks of an action of the agenda, and no line of it is an answer") {
  const std::string text = agenda(plan_of("  - {id: A7, title: A1 done, owner: ana}\n"));
  CHECK(text.find("- `A7 done`: it is done\n") != std::string::npos);
  CHECK(text.find("- `bywhen check-in -`: who keeps the plan") != std::string::npos);
  for (const std::string_view line : split(text, '\n')) {
    CAPTURE(line);
    CHECK((line.empty() || line.starts_with('#') || line.starts_with("- **") ||
           line.starts_with("- `") || line.starts_with("  - ") || line.ends_with(':')));
  }
  CHECK(check_in_agenda(plan_of("  - {title: x}\n"), monday, "a ``b`` c`")
            .find("- ``` a ``b`` c` ```: who keeps the plan") != std::string::npos);
}

TEST_CASE("nothing that Markdown, GitHub or GitLab acts on comes through") {
  const std::string h =
      "\"\\e[2J\\nNEXT | `x` <script>alert(1)</script> \\u202Eabc @ana #1 !2 GH-3"
      " https://evil.example [l](j) " +
      std::string(300, 'x') + "\"";
  const Plan plan =
      test::plan_of("bywhen: 1\ntitle: " + h + "\nactions:\n" + "  - {id: " + h + ", title: " + h +
                    ", owner: " + h + ", done_when: " + h +
                    ", deadline: 2026-12-01, status: blocked, reason: " + h +
                    ",\n     resources: [{need: " + h + ", status: unavailable, fallback: " + h +
                    "}],\n     risks: [{risk: " + h + ", trigger: 2026-12-01, contingency: " + h +
                    ", owner: " + h + "}]}\n" + "  - {id: A2, title: " + h + ", owner: " + h +
                    ", ownership: declined,"
                    " declined_because: " +
                    h + "}\n" + "  - {id: A3, title: " + h + ", owner: " + h +
                    ", status: done, done_on: 2026-12-02}\n" +
                    "check_ins: [{date: 2026-12-08, time: " + h + ", link: " + h + "}]\n");
  const std::string text = agenda(plan);
  for (const char* active : {"\x1b", "\u202E", "<script", "@ana", "#1", "!2", "GH-3",
                             "https://evil", "[l](j)", "\nNEXT"}) {
    CAPTURE(active);
    CHECK(text.find(active) == std::string::npos);
  }
}

TEST_CASE("dates fifty years apart and actions that wait for each other are nothing special") {
  CHECK(middle(plan_of("  - {id: A1, title: x, owner: ana, ownership: accepted,"
                       " deadline: 1976-12-01, after: [A2]}\n"
                       "  - {id: A2, title: y, owner: ana, ownership: accepted,"
                       " deadline: 2076-12-01, after: [A1]}\n")) ==
        "\n## Ana\n\n"
        "- **A1** x\n"
        "  - **Overdue**: it was due Wed 1 Dec 1976, 13048 working days ago. What helps?\n");
}

// It was mailed the day before, and did not ask for what presses on the day of the meeting.
TEST_CASE("the concerns are those of the day of the meeting") {
  const std::string text = middle(
      plan_of("  - id: A1\n    title: x\n    owner: ana\n    ownership: accepted\n"
              "    deadline: 2026-12-07\n    resources: [{need: Key, needed_by: 2026-12-08}]\n"
              "    risks: [{risk: Legal is slow, trigger: 2026-12-08, contingency: Print it}]\n",
              "check_ins: [{date: 2026-12-08}]\n"));
  CHECK(text ==
        "\n## Ana\n\n- **A1** x\n"
        "  - Due **Mon 7 Dec 2026** (today), before the meeting\n"
        "  - Needs Key, ?, by Tue 8 Dec 2026. What instead?\n"
        "  - Risk: Legal is slow. Its day comes (Tue 8 Dec 2026): time for plan B? Print it\n");
}

}  // namespace
}  // namespace bywhen

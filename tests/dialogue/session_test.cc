#include "bywhen/dialogue/session.h"

#include <doctest/doctest.h>

#include "bywhen/model/change.h"
#include "dialogue/talk.h"

namespace bywhen {
namespace {

Agenda one_step(std::optional<StepKind> kind) {
  return {{"First", std::chrono::minutes(2), kind}, {"And then", std::chrono::minutes(1), {}}};
}

// A session about a plan that changes as it goes on.
class Talk {
 public:
  explicit Talk(const Agenda& agenda, std::string_view text = talk_plan)
      : plan_(plan_to_talk_about(text)), session_(agenda, talk_day()) {}
  explicit Talk(std::optional<StepKind> kind, std::string_view text = talk_plan)
      : Talk(one_step(kind), text) {}

  // Says a line; what came of it.
  std::string say(std::string_view line) {
    (void)session_.question(plan_);
    auto heard = session_.hear(line, plan_);
    if (!heard) return "refused: " + heard.error().message;
    change_plan(heard->made.changes);
    std::string words = heard->made.action + heard->made.improvement;
    for (const std::string& id : heard->made.more) words += " " + id;
    if (heard->wants_help) words += "help";
    if (heard->leaves) words += "leaves";
    if (!heard->command.empty()) words += "command " + heard->command;
    words += heard->said;
    if (heard->unknown) words += " BUT " + heard->unknown->message;
    for (const std::string& remark : heard->made.remarks) words += " NOTE " + remark;
    return words;
  }

  // What people say to a question that the plan does not put any more.
  std::string answer_after(const std::vector<Change>& changes, std::string_view line) {
    (void)session_.question(plan_);
    change_plan(changes);
    auto heard = session_.hear_answer(line, plan_);
    return heard ? "taken" : "refused: " + heard.error().message;
  }

  void change_plan(const std::vector<Change>& changes) {
    const auto applied = apply_changes(plan_.document, changes);
    REQUIRE(applied);
    Loaded loaded = load(applied->document);
    REQUIRE(loaded.plan);
    plan_ = std::move(*loaded.plan);
  }

  std::string item() { return session_.question(plan_).item; }
  SessionQuestion question() { return session_.question(plan_); }
  std::string text(std::string_view action, Text Action::*field) const {
    return std::string((plan_.action(action)->*field).value_or("-"));
  }
  std::string present() const {
    std::string words;
    for (const Text& one : plan_.present) words += std::string(*one) + " ";
    return words;
  }
  const Plan& plan() const { return plan_; }
  Session& session() { return session_; }

 private:
  Plan plan_;
  Session session_;
};

constexpr std::string_view nobody_yet = "bywhen: 1\ntitle: x\nactions: []\n";
constexpr std::string_view two_people =
    "bywhen: 1\ntitle: x\npeople:\n  - {id: hana, name: Hana Sato}\n  - {id: emil, name: Emil "
    "Berg}\n  - {id: may, name: May Britt}\nactions: []\n";

TEST_CASE("a step never ends by itself; /go leaves it, /back returns, the last /go ends") {
  Talk talk(default_agenda());
  for (int i = 0; i < 5; ++i) (void)talk.say("");
  CHECK(talk.session().step() == 0);
  CHECK(talk.say("/back") == "refused: this is the first step");
  for (std::size_t step = 1; step < 5; ++step) {
    CHECK(talk.say("/go").empty());
    CHECK(talk.session().step() == step);
    for (int i = 0; i < 9; ++i) (void)talk.say("");
    CHECK(talk.session().step() == step);
    CHECK(talk.say("").find("that was the last; /go ") == 0);
  }
  CHECK(talk.say("/back").empty());
  CHECK(talk.session().step() == 3);
  (void)talk.say("/go");
  CHECK(talk.say("/go") == "leaves");
}

TEST_CASE("an agenda may have any steps: none, one, forty, several of a kind") {
  CHECK(Session({}, talk_day()).agenda().size() == 5);
  Talk one(Agenda{{"All", std::chrono::minutes(0), StepKind::define}});
  CHECK(one.say("Write it").find("A5") == 0);
  CHECK(one.say("/go") == "leaves");
  Agenda forty;
  for (int i = 0; i < 40; ++i) forty.push_back({"Step", std::chrono::minutes(0), StepKind::define});
  Talk many(forty);
  for (int i = 0; i < 39; ++i) CHECK(many.say("/go").empty());
  CHECK(many.say("/go") == "leaves");
}

TEST_CASE("introduce: an empty line is all, -hana is away, +hana is back") {
  Talk talk(StepKind::introduce, two_people);
  CHECK(talk.say("") == "here: Hana, Emil, May; /go goes on to And then");
  CHECK(talk.present() == "hana emil may ");
  CHECK(talk.say("-hana -emil") == "here: May; away: Hana, Emil");
  CHECK(talk.present() == "may ");
  CHECK(talk.say("+hana") == "here: Hana, May; away: Emil");
  CHECK(talk.say("emil, may") == "here: Emil, May; away: Hana");
  CHECK(talk.say("") == "that was the last; /go goes on to And then");
  CHECK(talk.present() == "emil may ");
  CHECK(talk.say("-hana -emil -may") == "refused: then nobody is here");
}

TEST_CASE("introduce: a typo never creates a person") {
  Talk talk(StepKind::introduce, two_people);
  CHECK(talk.say("-hanna") == "refused: no person 'hanna'");
  CHECK(talk.say("Hanna, Emil") == "refused: no person 'Hanna'");
  CHECK(talk.say("Hana Sato").find("refused: ") == 0);
  CHECK(talk.plan().people.size() == 3);
  CHECK(talk.say("new: Lea Vogt") == "Lea Vogt (lea)");
  CHECK(talk.say("new: Lea Vogt") == "already there: Lea Vogt (lea)");
  CHECK(talk.plan().people.size() == 4);
}

TEST_CASE("introduce: where the plan has no people, the names are typed") {
  Talk talk(StepKind::introduce, nobody_yet);
  CHECK(talk.say("") == "nobody is named yet; /go goes on to And then");
  CHECK(talk.say("?") == "help");
  CHECK(talk.say("shall we begin at 9?").find("refused: ") == 0);
  CHECK(talk.say("Ana Ruiz, Jan Olsen, May Britt") ==
        "Ana Ruiz (ana), Jan Olsen (jan), May Britt (may)");
  CHECK(talk.say("").find("here: Ana, Jan, May") == 0);
  CHECK(talk.say("new: Ana Holm") == "Ana Holm (ana.h)");
  CHECK(talk.present() == "ana jan may ana.h ");
}

TEST_CASE("review: ranks, adds, says what it is worth, parks") {
  Talk talk(StepKind::review);
  CHECK(talk.say("1 4") == "1  I1  Fewer calls\n2  I4  A better mail");
  CHECK(talk.say("new: Shorter forms") == "I5");
  CHECK(talk.say("why: Half give up") == "I5");
  CHECK(talk.plan().improvement("I5")->benefit.value_or("") == "Half give up");
  CHECK(talk.say("I4 why: Nobody reads it") == "I4");
  CHECK(talk.plan().improvement("I4")->benefit.value_or("") == "Nobody reads it");
  CHECK(talk.say("i1 parked") == "I1");
  CHECK(talk.plan().improvement("I1")->status.value_or(ImprovementStatus::open) ==
        ImprovementStatus::parked);
  CHECK(talk.say("open") == "I1");
  CHECK_FALSE(talk.plan().improvement("I1")->status.written());
  CHECK(talk.say("s/Fewer/No/") == "I1");
  CHECK(talk.say("park: Freight") == "parked: Freight");
  CHECK(talk.say("I9 why: x") == "refused: no improvement 'I9'");
  CHECK(talk.say("1 1") == "refused: I1 is named twice");
  CHECK(talk.say("3") == "refused: no improvement '3'");
}

TEST_CASE("review: an empty line walks the open ones by priority") {
  Talk talk(StepKind::review);
  CHECK(talk.item().empty());
  CHECK(talk.say("why: x") == "refused: which improvement is this about?");
  CHECK(talk.say("").empty());
  CHECK(talk.item() == "I4");
  (void)talk.say("parked");
  (void)talk.say("");
  CHECK(talk.item() == "I1");
  CHECK(talk.say("").find("that was the last") == 0);
  CHECK(talk.item() == "I1");
}

TEST_CASE("define: every line is an action for the improvement") {
  Talk talk(StepKind::define);
  CHECK(talk.item() == "I4");
  CHECK(talk.say("Rewrite it") == "A5");
  CHECK(talk.say("Send it @ana+ben fri ok") == "A6");
  CHECK(talk.text("A6", &Action::owner) == "ana");
  CHECK(talk.say("done: It is sent") == "A6");
  CHECK(talk.say("jan 4 dec") == "A6");
  CHECK(talk.text("A6", &Action::owner) == "jan");
  CHECK(talk.say("A5 may") == "A5");
  CHECK(talk.say("none") == "A5");
  CHECK(talk.say("").empty());
  CHECK(talk.item() == "I1");
  CHECK(talk.say("ok") == "refused: which action is this about?");
  CHECK(talk.say("Launch 4 dec") == "A7");
  REQUIRE(talk.plan().action("A7"));
  CHECK(*talk.plan().action("A7")->improvements.front() == "I1");
  CHECK(talk.say("Frontend: a new form") == "A8");
  CHECK(talk.say("I4 + Translate it") == "A9");
  CHECK(talk.say("Translate it") == "A10 NOTE much like A9: Translate it; /undo takes it back");
}

TEST_CASE("define: what was meant for a person or a keyword becomes no action") {
  Talk talk(StepKind::define);
  (void)talk.say("Rewrite it");
  for (const std::string_view line :
       {"jan 4", "ana fridy", "nedes: money", "s/x/y/", "A9", "I9", "needs:"}) {
    CAPTURE(line);
    CHECK(talk.say(line).find("refused: ") == 0);
  }
  CHECK(talk.say("anna fri") == "A5 BUT no person 'anna'");
  CHECK(talk.plan().actions.size() == 5);
}

TEST_CASE("define: titles stay titles") {
  Talk talk(StepKind::define);
  (void)talk.say("Something to talk about");
  constexpr std::string_view titles[] = {
      "Ask Ana for the numbers",
      "Friday mails stop",
      "Ben and Cleo meet the printer",
      "Market the new form",
      "May we use the logo? Ask",
      "Call the bank",
      "Mark the exits",
      "Jan writes to the council",
      "Decide on a date by friday",
      "Measure calls for 2 weeks",
      "A4 paper is ordered in time",
      "Needs of new members are asked",
      "Risk list is made",
      "Monday meeting gets an end",
      "End of march report is dropped",
      "I would rather walk",
      "Ana Ruiz writes the mail",
      "Today's special is on the board",
      "Document the API: routes",
      "OK from legal is there",
      "none of the forms asks twice",
  };
  std::size_t count = talk.plan().actions.size();
  for (const std::string_view title : titles) {
    CAPTURE(title);
    // An id of the plan in front aims: it takes a "+" to be a title.
    const bool is_aimed = title.starts_with("A4 ");
    (void)talk.say(is_aimed ? "+ " + std::string(title) : std::string(title));
    CHECK(talk.plan().actions.size() == ++count);
    CHECK(talk.plan().actions.back().title.value_or("") == title);
  }
}

TEST_CASE("define: a plan without improvements takes actions all the same") {
  Talk talk(StepKind::define, two_people);
  CHECK(talk.item().empty());
  CHECK(talk.say("Write it @may fri") == "A1");
  CHECK(talk.say("").find("that was the last") == 0);
}

TEST_CASE("define: a line for an improvement that is gone is not put elsewhere") {
  Talk talk(StepKind::define);
  const Change parked =
      set_field({Entity::improvement, "I4"}, "status", yaml::Value::text("parked"));
  CHECK(talk.answer_after({parked}, "Rewrite it") ==
        "refused: I4 has changed meanwhile, so nothing was written");
  CHECK(talk.item() == "I1");
}

TEST_CASE("define: the time is shared over the improvements") {
  Talk talk(StepKind::define);
  const auto said = [&] { return join(talk.question().lines, "\n"); };
  CHECK(said().find("60 s each") != std::string::npos);
  talk.session().set_time(std::chrono::seconds(40));
  CHECK(said().find("20 s each") != std::string::npos);
}

TEST_CASE("assign: walks what lacks an owner or a date, not what lacks a word on resources") {
  Talk talk(StepKind::assign);
  CHECK(talk.item() == "A1");
  CHECK(talk.question().asks == "who, by when?");
  CHECK(talk.say("ana") == "A1");
  CHECK(talk.question().asks == "by when?");
  CHECK(talk.say("4 dec") == "A1");
  CHECK(talk.item() == "A3");
  CHECK(talk.say("").empty());
  CHECK(talk.item() == "A4");
  CHECK(talk.say("ben fri ok") == "A4");
  CHECK(talk.item().empty());
  CHECK(talk.say("ok") == "A4");
  CHECK(talk.say("").find("that was the last") == 0);
  CHECK(talk.say("A3 cleo 4 dec") == "A3");
}

TEST_CASE("assign: says who has nothing yet, who has much, and which days clash") {
  Talk talk(StepKind::assign,
            "bywhen: 1\ntitle: x\npeople:\n  - {id: ana, name: Ana}\n  - {id: ben, name: Ben}\n"
            "  - {id: dora, name: Dora}\npresent: [ana, ben]\nactions:\n"
            "  - {id: A1, title: a, owner: ana, deadline: 2026-12-04}\n"
            "  - {id: A2, title: b, owner: ana, deadline: 2026-12-04}\n"
            "  - {id: A3, title: c, owner: ana, deadline: 2026-12-05}\n"
            "  - {id: A4, title: d, owner: ana, deadline: 2026-12-06}\n"
            "  - {id: A5, title: e}\n");
  CHECK(talk.question().lines ==
        std::vector<std::string>{
            "    nothing yet: Ben | much: Ana 4 | on one day: Ana 2 by Fri 4 Dec"});
}

TEST_CASE("resources: several at once; a need stays for its risks, an empty line goes on") {
  Talk talk(StepKind::resources);
  CHECK(talk.item() == "A1");
  CHECK(talk.say("needs: CMS access else Paper") == "A1");
  CHECK(talk.item() == "A1");
  CHECK(talk.question().asks == "what could stop it?");
  CHECK(talk.say("risk: Legal is slow -> An article") == "A1");
  CHECK(talk.say("").empty());
  CHECK(talk.item() == "A4");
  CHECK(talk.say("/undo") == "command undo");
  CHECK(talk.say("a2 a4 none") == "A2 A4");
  CHECK(talk.item().empty());
  CHECK(talk.say("a1 a4 none").find("refused: A1 needs something") == 0);
}

TEST_CASE("a step without a kind takes the answer line, and an empty line says the way on") {
  Talk talk(std::optional<StepKind>{});
  CHECK(talk.say("") == "/go goes on to And then");
  CHECK(talk.say("ana") == "refused: which action is this about?");
  CHECK(talk.say("A1 ana") == "A1");
  CHECK(talk.say("4 dec ok") == "A1");
  CHECK(talk.say("decided: So be it") == "decided: So be it");
}

TEST_CASE("a session goes on where it was") {
  Talk talk(default_agenda());
  talk.session().go_to({2, "I1"});
  CHECK(talk.item() == "I1");
  CHECK(talk.session().place().step == 2);
  CHECK(talk.session().place().item == "I1");
  talk.session().go_to({2, "I9"});
  CHECK(talk.item() == "I4");
  talk.session().go_to({3, "A4"});
  CHECK(talk.item() == "A4");
  talk.session().go_to({99, ""});
  CHECK(talk.session().step() == 4);
}

TEST_CASE("control keys and bytes that are no text are refused in every step") {
  for (const auto kind :
       {StepKind::introduce, StepKind::review, StepKind::define, StepKind::assign}) {
    Talk talk(kind, nobody_yet);
    CHECK(talk.say("new: \x1b[2J").find("refused: arrow keys") == 0);
    CHECK(talk.say("Z\xfcrich") == "refused: the line is not UTF-8 text");
  }
}

}  // namespace
}  // namespace bywhen

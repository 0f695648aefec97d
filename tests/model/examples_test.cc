// The example plans load without a defect, and what they say is read: the whole format once.
#include "model/loading.h"

namespace bywhen {
namespace {

const Plan& checkout() {
  static const Plan plan = sound_plan(example("checkout.plan.yaml"));
  return plan;
}

const Plan& by_hand() {
  static const Plan plan = sound_plan(example("hand-edited.plan.yaml"));
  return plan;
}

std::string texts(const std::vector<Text>& fields) {
  std::vector<std::string> all;
  for (const Text& field : fields) all.emplace_back(field.value_or("-"));
  return join(all, "|");
}

// "2026-12-04", "-" where there is none.
std::string iso(const Field<Date>& date) { return date ? date->iso() : "-"; }
std::string span(const Field<Duration>& duration) { return duration ? duration->text() : "-"; }
std::string sum(const Field<Money>& money) { return money ? money->text() : "-"; }

// What stands in the file where the field was read from.
template <class T>
std::string_view source(const Plan& plan, const Field<T>& field) {
  return plan.document.text().substr(field.range().begin, field.range().end - field.range().begin);
}

TEST_CASE("the smallest example") {
  const Plan plan = sound_plan(example("smallest.plan.yaml"));
  CHECK(*plan.title == "Tidy the tool room");
  CHECK(iso(plan.date) == "2026-11-24");
  REQUIRE(plan.actions.size() == 1);
  const Action& action = plan.actions[0];
  CHECK(*action.title == "Label the shelves by what lives on them");
  CHECK(*action.owner == "ana");
  CHECK(iso(action.deadline) == "2026-12-04");
  CHECK(action.resources.state == Resources::State::none);
  CHECK_FALSE(gaps_of(action).any());
}

TEST_CASE("the head of the checkout plan") {
  const Plan& plan = checkout();
  CHECK(*plan.version == 1);
  CHECK(*plan.title == "Checkout blueprint refinement");
  CHECK(iso(plan.date) == "2026-11-24");
  CHECK(*plan.facilitator == "mia");
  CHECK(iso(plan.ends) == "2027-02-26");
  CHECK(source(plan, plan.ends) == "2027-02-26");
  CHECK(plan.calendar.is_holiday(*Date::parse("2026-12-24")));
  CHECK(plan.calendar.is_holiday(*Date::parse("2027-01-01")));
  CHECK_FALSE(plan.calendar.is_holiday(*Date::parse("2027-01-04")));
  CHECK_FALSE(plan.calendar.is_workday(*Date::parse("2026-11-28")));  // a Saturday
  CHECK(texts(plan.present) == "mia|ana|ben|cleo|emil|hana");
  CHECK(plan.decisions.size() == 3);
  CHECK(*plan.decisions[0] == "The PDF form stays until June, for everybody who has it bookmarked");
  CHECK(texts(plan.parked) ==
        "Who pays the freight for a return from Norway?|Should a return be possible in the shop in "
        "town?");
}

TEST_CASE("the people and improvements of the checkout plan") {
  const Plan& plan = checkout();
  CHECK(plan.has_people);
  REQUIRE(plan.people.size() == 8);
  const Person& cleo = plan.people[3];
  CHECK(*cleo.id == "cleo");
  CHECK(*cleo.name == "Cleo Marchetti");
  CHECK(*cleo.email == "cleo@example.org");
  CHECK(span(cleo.capacity) == "3d");
  CHECK_FALSE(plan.person("hana")->capacity.written());
  REQUIRE(plan.improvements.size() == 6);
  const Improvement& guests = plan.improvements[5];
  CHECK(*guests.id == "I6");
  CHECK(*guests.title == "Guests can order without an account");
  CHECK(*guests.priority == 6);
  CHECK(*guests.benefit == "One visitor in eight turns back at the login");
  CHECK(*guests.status == ImprovementStatus::parked);
  CHECK_FALSE(plan.improvements[0].status.written());
}

TEST_CASE("an action of the checkout plan with all that it has") {
  REQUIRE(checkout().actions.size() == 10);
  const Action& action = checkout().actions[0];
  CHECK(*action.id == "A1");
  CHECK(*action.title == "Rewrite the returns page so that it names the three steps");
  CHECK(texts(action.improvements) == "I1");
  CHECK(*action.done_when == "The page is live and linked from the order mail");
  CHECK(*action.owner == "ana");
  CHECK(*action.ownership == Ownership::accepted);
  CHECK(texts(action.helpers) == "ben");
  CHECK(iso(action.start) == "2026-11-25");
  CHECK(iso(action.deadline) == "2026-12-04");
  CHECK(span(action.effort) == "2d");
  CHECK(texts(action.after) == "A2");
  CHECK(texts(action.links) == "https://example.org/wiki/returns-page-today");
  CHECK_FALSE(action.benefit.written());
  CHECK_FALSE(action.status.written());
  CHECK_FALSE(action.tentative.written());
}

TEST_CASE("its resources, risks and updates") {
  const Action& action = checkout().actions[0];
  REQUIRE(action.resources.items.size() == 2);
  CHECK(*action.resources.items[0].need == "Test account with an order that can be sent back");
  const Resource& copywriter = action.resources.items[1];
  CHECK(*copywriter.need == "Copywriter for two days");
  CHECK(*copywriter.kind == ResourceKind::people);
  CHECK(*copywriter.status == ResourceStatus::requested);
  CHECK(iso(copywriter.needed_by) == "2026-11-30");
  CHECK(sum(copywriter.cost) == "900 EUR");
  CHECK(*copywriter.fallback == "Ana drafts it herself and Mia reads it");
  REQUIRE(action.risks.size() == 1);
  CHECK(*action.risks[0].risk == "Legal asks for more than small changes");
  CHECK(iso(action.risks[0].trigger) == "2026-12-03");
  CHECK(*action.risks[0].contingency ==
        "Publish it as a help-centre article first, which needs no review");
  CHECK(*action.risks[0].owner == "dora");
  CHECK_FALSE(action.risks[0].status.written());
  REQUIRE(action.updates.size() == 1);
  const Update& update = action.updates[0];
  CHECK(iso(update.date) == "2026-11-24");
  CHECK(*update.author == "ana");
  CHECK(*update.field == "deadline");
  CHECK(*update.from == "2026-12-02");
  CHECK(*update.to == "2026-12-04");
  CHECK(*update.why == "Dora reads drafts on Thursdays");
  CHECK_FALSE(update.note.written());
}

TEST_CASE("what other actions of the checkout plan have") {
  const Plan& plan = checkout();
  const Action& done = *plan.action("A2");
  CHECK(*done.benefit == "Nothing on the returns page moves before somebody can edit it");
  CHECK(span(done.effort) == "30m");
  CHECK(*done.status == ActionStatus::done);
  CHECK(iso(done.done_on) == "2026-11-24");
  CHECK(done.resources.state == Resources::State::none);
  CHECK(texts(plan.action("A4")->improvements) == "I1|I5");
  CHECK(texts(plan.action("A4")->after) == "A3|A9");
  CHECK(plan.action("A5")->notes->starts_with("Norway and Switzerland are the hard ones: duty"));
  CHECK(span(plan.action("A6")->effort) == "1w 3d");
  const Action& asked = *plan.action("A7");
  CHECK(*asked.ownership == Ownership::proposed);
  CHECK(*asked.tentative);
  CHECK(*asked.updates.at(0).note == "Left him a message and will call on Wednesday morning");
  const Action& blocked = *plan.action("A10");
  CHECK(*blocked.status == ActionStatus::blocked);
  CHECK(*blocked.reason == "The carrier opens its arrival-day service to us in January");
}

TEST_CASE("the check-ins and the agenda of the checkout plan") {
  const Plan& plan = checkout();
  REQUIRE(plan.check_ins.size() == 3);
  const CheckIn& second = plan.check_ins[1];
  CHECK(iso(second.date) == "2027-01-12");
  CHECK(*second.time == "14:00");
  CHECK(*second.minutes == 20);
  CHECK(*second.link == "https://example.org/call");
  CHECK_FALSE(*second.held);
  CHECK(second.held.written());
  REQUIRE(plan.agenda.size() == 5);
  const AgendaStep& third = plan.agenda[2];
  CHECK(*third.step == "Define concrete action steps for each improvement");
  CHECK(*third.minutes == 5);
  CHECK(*third.kind == StepKind::define);
  CHECK(*third.actual == 6);
}

TEST_CASE("nothing is missing in the examples") {
  for (const Plan* plan : {&checkout(), &by_hand()}) {
    for (const Action& action : plan->actions) {
      CAPTURE(*action.id);
      CHECK(in_words(gaps_of(action)) == "");
    }
  }
  CHECK(checkout().next_action_number() == 11);
  CHECK(checkout().next_improvement_number() == 7);
}

TEST_CASE("a plan kept by hand, with all of YAML's ways to write") {
  const Plan& plan = by_hand();
  CHECK(*plan.title == "Reading room: open again by February");
  CHECK(source(plan, plan.title) == "\"Reading room: open again by February\"");
  CHECK(plan.calendar.is_workday(*Date::parse("2026-12-05")));  // Saturdays are, here
  CHECK(plan.people.size() == 3);
  CHECK(*plan.person("tom")->name == "Tom \"Tommy\" Byrne");
  CHECK(*plan.improvements[0].title == "It's warm enough to sit and read");
  CHECK(*plan.improvements[0].benefit ==
        "People leave after ten minutes, with their coats still on.\n");
  CHECK(plan.actions.size() == 5);
  const Action& curtains = *plan.action("A2");
  CHECK(*curtains.title == "Hang the heavy curtains (the green ones: cellar, shelf \"C\")");
  CHECK(curtains.done_when->find("\n# not a comment, just how I number things\n") !=
        std::string_view::npos);
  CHECK(iso(curtains.deadline) == "2026-12-12");
  CHECK(source(plan, curtains.deadline) == "'2026-12-12'");
  REQUIRE(curtains.resources.items.size() == 3);
  CHECK(sum(curtains.resources.items[1].cost) == "24.50 EUR");
  CHECK(iso(curtains.resources.items[1].needed_by) == "2026-12-09");
  CHECK(*curtains.resources.items[2].need == "Somebody tall");
  CHECK(*plan.action("A4")->resources.items[0].need == "The head's number");
  const Action& felt = *plan.action("A6");
  CHECK(*felt.title == "Put felt under all forty chairs");
  CHECK(span(felt.effort) == "1d 4h");
  CHECK(felt.notes->ends_with("Do not throw that one away, it has a story."));
  CHECK(texts(plan.action("A7")->after) == "A2|A4|A6");
}

}  // namespace
}  // namespace bywhen

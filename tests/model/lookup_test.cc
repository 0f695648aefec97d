#include "bywhen/model/lookup.h"

#include "model/loading.h"

namespace bywhen {
namespace {

const Plan& team() {
  static const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\n"
      "people:\n"
      "  - {id: ana, name: Ana Ruiz}\n"
      "  - {id: ben, name: Ben Okafor}\n"
      "  - {id: benno, name: Benno Ångström}\n"
      "  - {id: dora, name: Dora Lind}\n"
      "  - {id: mia, name: Mia Ruiz Holm}\n"
      "  - {id: xu}\n"
      "improvements:\n"
      "  - {id: I1, title: Returns}\n"
      "  - {id: I12, title: Parcels}\n"
      "actions:\n"
      "  - {id: A1, title: Rewrite the returns page}\n"
      "  - {id: A2, title: Get editor access}\n"
      "  - {id: A3, title: Put a returns button in the mail}\n"
      "  - {id: A12, title: Returns}\n"
      "  - {id: A20, title: Ask Dora about STRASSENNAMEN}\n"
      "  - {id: A21, title: Café table for 2027}\n");
  return plan;
}

// "A3", or "what is wrong (the way out)".
std::string action(std::string_view text, const Plan& plan = team()) {
  const auto found = find_action(plan, text);
  if (found) return std::string((*found)->id.value_or("?"));
  CHECK(found.error().place.empty());
  return found.error().message + " (" + found.error().hint + ")";
}

std::string improvement(std::string_view text, const Plan& plan = team()) {
  const auto found = find_improvement(plan, text);
  if (found) return std::string((*found)->id.value_or("?"));
  return found.error().message + " (" + found.error().hint + ")";
}

std::string person(std::string_view text, const Plan& plan = team()) {
  const auto found = find_person(plan, text);
  return found ? *found : found.error().message + " (" + found.error().hint + ")";
}

// "action A3", "person ana", or what is wrong.
std::string meant(std::string_view text, const Plan& plan = team()) {
  const auto found = find_action_or_person(plan, text);
  if (!found) return found.error().message + " (" + found.error().hint + ")";
  CHECK((found->action != nullptr) == found->person.empty());
  if (found->action != nullptr) return "action " + std::string(*found->action->id);
  return "person " + found->person;
}

TEST_CASE("an action by its id, in all spellings") {
  for (const char* text : {"A3", "a3", "3", " A3 ", "3\n"}) CHECK(action(text) == "A3");
  CHECK(action("A12") == "A12");
  CHECK(action("1") == "A1");
}

TEST_CASE("an id that no action has is told with those that there are") {
  const std::string all = "the plan has A1, A2, A3, A12, A20 or A21";
  CHECK(action("A4") == "no action 'A4' (" + all + ")");
  CHECK(action("4") == "no action '4' (" + all + ")");
  CHECK(action(" a99 ") == "no action 'a99' (" + all + ")");
  CHECK(action("A03") == "no action 'A03' (" + all + ")");
  CHECK(action("I1") == "no action 'I1' (" + all + ")");
}

TEST_CASE("an action by a piece of its title, whatever the case") {
  CHECK(action("rewrite") == "A1");
  CHECK(action("EDITOR ACC") == "A2");
  CHECK(action("turns but") == "A3");
  CHECK(action("  button ") == "A3");
  CHECK(action("straßen") == "A20");
  CHECK(action("CAFÉ") == "A21");
  CHECK(action("cafe\u0301") == "A21");  // the same letters, put together in another way
  CHECK(action("2027") == "A21");
}

TEST_CASE("a piece of a title takes three letters") {
  CHECK(action("but") == "A3");
  CHECK(action("bu").starts_with("no action 'bu' ("));
  CHECK(action("fé").starts_with("no action 'fé' ("));
  CHECK(action("").starts_with("no action '' ("));
  CHECK(action("   ").starts_with("no action '' ("));
}

TEST_CASE("a title that is exactly that wins over those that it is a piece of") {
  CHECK(action("returns") == "A12");
  CHECK(action("Returns") == "A12");
}

TEST_CASE("a piece of several titles is told with the candidates") {
  CHECK(
      action("return") ==
      "'return' is in the title of 3 actions (say which: A1 (Rewrite the returns page), A3 (Put a "
      "returns button in the mail) or A12 (Returns))");
  const Plan twins =
      sound_plan("bywhen: 1\ntitle: T\nactions: [{id: A1, title: Call}, {id: A2, title: call}]\n");
  CHECK(action("call", twins) ==
        "'call' is in the title of 2 actions (say which: A1 (Call) or A2 (call))");
}

TEST_CASE("of many candidates the first five are named") {
  std::string text = "bywhen: 1\ntitle: T\nactions:\n";
  for (int i = 1; i <= 13; ++i) {
    text += "  - {id: A" + std::to_string(i) + ", title: Step number " + std::to_string(i) + "}\n";
  }
  const Plan plan = sound_plan(text);
  CHECK(
      action("step", plan) ==
      "'step' is in the title of 13 actions (say which: A1 (Step number 1), A2 (Step number 2), A3 "
      "(Step number 3), A4 (Step number 4), A5 (Step number 5) or 8 more)");
  CHECK(action("A14", plan) == "no action 'A14' (the plan has A1 to A13)");
  CHECK(action("number 13", plan) == "A13");
}

TEST_CASE("a misspelt piece is told with the word that is near") {
  CHECK(action("retruns") == "no action 'retruns' (did you mean 'returns'?)");
  CHECK(action("holiday") == "no action 'holiday' (the plan has A1, A2, A3, A12, A20 or A21)");
}

TEST_CASE("plans with few actions say so") {
  const Plan empty = sound_plan("bywhen: 1\ntitle: T\nactions: []\n");
  CHECK(action("A1", empty) ==
        "no action 'A1' (the plan has no actions yet; add one: bywhen add-action TITLE)");
  const Plan one = sound_plan("bywhen: 1\ntitle: T\nactions: [{id: A7, title: Call}]\n");
  CHECK(action("A1", one) == "no action 'A1' (the only action is A7)");
}

TEST_CASE("an id that two actions have is no answer") {
  const Loaded loaded = load(
      "bywhen: 1\ntitle: T\nactions: [{id: A1, title: one}, {id: A1, title: two}, {title: "
      "three}]\n");
  const std::string twice =
      "the id A1 is used twice in this plan ('bywhen lint' shows both; give one of them another "
      "id)";
  CHECK(action("1", *loaded.plan) == twice);
  CHECK(meant("a1", *loaded.plan) == twice);
  CHECK(action("three", *loaded.plan) ==
        "the action 'three' has no id (give it one in the file: id: A2)");
}

TEST_CASE("an improvement by its id") {
  for (const char* text : {"I1", "i1", "1", " I1 "}) CHECK(improvement(text) == "I1");
  CHECK(improvement("12") == "I12");
  CHECK(improvement("I2") == "no improvement 'I2' (the plan has I1 or I12)");
  CHECK(improvement("A1") == "no improvement 'A1' (the plan has I1 or I12)");
  const Plan none = sound_plan("bywhen: 1\ntitle: T\nactions: []\n");
  CHECK(improvement("I1", none) ==
        "no improvement 'I1' (the plan has none yet; add one: bywhen add-improvement TITLE)");
}

TEST_CASE("a person by id, by name, by the start of either, by the start of a word of the name") {
  for (const char* text : {"ana", "ANA", "Ana Ruiz", "ana ruiz", "an", "A", "Ana R", " ana "}) {
    CAPTURE(text);
    CHECK(person(text) == "ana");
  }
  CHECK(person("okafor") == "ben");
  CHECK(person("Oka") == "ben");
  CHECK(person("holm") == "mia");
  CHECK(person("ångström") == "benno");
  CHECK(person("ÅNG") == "benno");
  CHECK(person("x") == "xu");
}

TEST_CASE("a whole id wins over those that it is the start of") {
  CHECK(person("ben") == "ben");
  CHECK(person("benn") == "benno");
}

TEST_CASE("what could be two people is told with both") {
  CHECK(person("be") ==
        "'be' could be 2 people (say which: ben (Ben Okafor) or benno (Benno Ångström))");
  CHECK(person("Ruiz") ==
        "'Ruiz' could be 2 people (say which: ana (Ana Ruiz) or mia (Mia Ruiz Holm))");
  const Plan same = sound_plan(
      "bywhen: 1\ntitle: T\nactions: []\npeople: [{id: ana, name: Ana}, {id: ana2, name: Ana}]\n");
  CHECK(person("Ana", same) == "'Ana' could be 2 people (say which: ana (Ana) or ana2 (Ana))");
}

TEST_CASE("nobody of that name") {
  const std::string all = "the plan has ana, ben, benno, dora, mia or xu";
  CHECK(person("anna") ==
        "no person 'anna' (did you mean 'ana'? To add one: bywhen add-person anna NAME)");
  CHECK(person("Zoë Quist") ==
        "no person 'Zoë Quist' (" + all + "; to add one: bywhen add-person zoe NAME)");
  CHECK(person("") == "no person '' (" + all + "; to add one: bywhen add-person ID NAME)");
  CHECK(person("na").starts_with("no person 'na' ("));  // inside a word is not its start
  const Plan none = sound_plan("bywhen: 1\ntitle: T\nactions: []\npeople: []\n");
  CHECK(person("ana", none) ==
        "no person 'ana' (the plan has no people yet; to add one: bywhen add-person ana NAME)");
}

TEST_CASE("without a list of people an owner is one that the plan has, or new as it is") {
  const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: one, owner: Ana}\n"
      "  - {id: A2, title: two, owner: Ana}\n  - {id: A3, title: anatomy, owner: Benno}\n");
  CHECK(person("ana", plan) == "Ana");  // as the plan spells it
  CHECK(person("BENNO", plan) == "Benno");
  CHECK(person("ben", plan) == "Benno");  // as with a list
  CHECK(person("@ben", plan) == "ben");   // somebody new, who is called just that
  CHECK(person("@BENNO", plan) == "Benno");
  CHECK(person("@octocat", plan) == "@octocat");
  CHECK(person(" Mia Holm ", plan) == "Mia Holm");
  CHECK(person(" ", plan).starts_with("no person '' ("));
  CHECK(meant("ana", plan) == "person Ana");
  CHECK(meant("anat", plan) == "action A3");
  CHECK(meant("mia", plan).starts_with("no action 'mia' ("));
}

TEST_CASE("bug: 'assign A1 bo' made a second owner beside Bo Li") {
  const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: one, owner: Bo Li}\n"
      "  - {id: A2, title: two, owner: Cleo Ek, helpers: [Boris]}\n");
  CHECK(person("li", plan) == "Bo Li");
  CHECK(person("cleo", plan) == "Cleo Ek");
  CHECK(person("boris", plan) == "Boris");
  CHECK(person("bo", plan) ==
        "'bo' could be 2 people (say which: Bo Li or Boris; @bo is somebody new)");
  CHECK(person("@bo", plan) == "bo");
  CHECK(meant("cl", plan) == "person Cleo Ek");
}

TEST_CASE("bug: 'assign A1 ana' kept 'Ana & Ben', whom it begins") {
  const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: one, owner: Ana & Ben}\n"
      "  - {id: A2, title: two, owner: Cleo and Emil}\n");
  CHECK(person("ana", plan) == "ana");
  CHECK(person("Cleo", plan) == "Cleo");
}

TEST_CASE("bug: 'add-person reopen NAME' was the way out for a word that is no name") {
  for (const std::string_view word : {"reopen", "done", "blocked", "december", "fri", "dropping",
                                      "fri/mon", "ben?", "\u2713", "->", "\U0001F600"}) {
    CAPTURE(word);
    CHECK(person(word, team()).find("add-person") == std::string::npos);
  }
  for (const std::string_view word : {"zoe", "Park", "Irving", "\u674e", "Zo\u00eb"}) {
    CAPTURE(word);
    CHECK(person(word, team()).find("add-person") != std::string::npos);
  }
}

TEST_CASE("bug: Dr. Jean-Luc Picard was called Dr.") {
  CHECK(first_name("Dr. Jean-Luc Picard") == "Jean-Luc");
  CHECK(first_name("Prof. Dr. Lea Vogt") == "Lea");
  CHECK(first_name("J. Smith") == "J. Smith");
  CHECK(first_name("Dr. J. Smith") == "J. Smith");
  CHECK(first_name("Ana Ruiz") == "Ana");
  CHECK(first_name("Dr.") == "Dr.");
  CHECK(first_name("") == "");
}

TEST_CASE("somebody whom the plan knows: one of its people, else one of its owners") {
  const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: one, owner: Ana}\n"
      "  - {id: A2, title: two, owner: Anatol}\n");
  CHECK(*find_known_person(plan, "ana") == "Ana");
  CHECK(*find_known_person(plan, "anat") == "Anatol");
  CHECK(find_known_person(plan, "mia").error().message == "no person 'mia'");
  CHECK(find_known_person(plan, "an").error().message == "'an' could be 2 people");
  CHECK(*find_known_person(team(), "okafor") == "ben");
  CHECK(people_meant(plan, "an") == std::vector<std::string>{"Ana", "Anatol"});
  CHECK(people_meant(team(), "ben") == std::vector<std::string>{"ben"});
  CHECK(people_meant(team(), "").empty());
}

TEST_CASE(
    "what stands for an action or a person: id, person, start of a person, piece of a title") {
  CHECK(meant("A3") == "action A3");
  CHECK(meant("12") == "action A12");
  CHECK(meant("dora") == "person dora");  // also in the title of A20
  CHECK(meant("Dora Lind") == "person dora");
  CHECK(meant("dor") == "person dora");  // the start of a person before the piece of a title
  CHECK(meant("ora") == "action A20");
  CHECK(meant("returns") == "action A12");
  CHECK(meant("be").starts_with("'be' could be 2 people ("));
  CHECK(meant("return").starts_with("'return' is in the title of 3 actions ("));
  CHECK(meant("dorra") == "no action or person 'dorra' (did you mean 'dora'?)");
  CHECK(meant("A99").starts_with("no action 'A99' ("));
}

TEST_CASE("an id is an action even where a person is called so") {
  const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\npeople: [{id: a1, name: Ace}, {id: a2}]\nactions: [{id: A1, title: "
      "T}]\n");
  CHECK(meant("a1", plan) == "action A1");
  CHECK(meant("ace", plan) == "person a1");
  CHECK(meant("a2", plan) == "person a2");
  CHECK(person("a1", plan) == "a1");
}

TEST_CASE("a person in short: the first name, where only one has it") {
  const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\nactions: []\npeople:\n  - {id: ana, name: Ana Ruiz}\n"
      "  - {id: ana2, name: Ana Silva}\n  - {id: ben, name: '  Ben   Okafor'}\n  - {id: xu}\n"
      "  - {id: li, name: Li}\n  - {id: anatol, name: Anatol Ek}\n");
  CHECK(short_name(plan, "ana") == "Ana Ruiz");
  CHECK(short_name(plan, "ana2") == "Ana Silva");
  CHECK(short_name(plan, "ben") == "Ben");
  CHECK(short_name(plan, "xu") == "xu");
  CHECK(short_name(plan, "li") == "Li");
  CHECK(short_name(plan, "anatol") == "Anatol");
  CHECK(short_name(plan, "Somebody Else") == "Somebody Else");
  CHECK(short_name(plan, "") == "");
}

TEST_CASE("an exact id is never ambiguous, whatever others are called") {
  const Loaded listed = load(
      "bywhen: 1\ntitle: T\npeople:\n  - {id: ben, name: Ben}\n  - {id: ben2, name: Ben}\n"
      "actions: []\n");
  REQUIRE(listed.plan);
  CHECK(*find_person(*listed.plan, "ben") == "ben");
  CHECK_FALSE(find_person(*listed.plan, "Ben"));
  CHECK(*find_person(*listed.plan, "ben2") == "ben2");
  const Loaded free = load(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: x, owner: Sandra}\n"
      "  - {id: A2, title: y, owner: sandra}\n");
  REQUIRE(free.plan);
  CHECK(*find_person(*free.plan, "Sandra") == "Sandra");
  CHECK(*find_person(*free.plan, "sandra") == "sandra");
  CHECK_FALSE(find_person(*free.plan, "SANDRA"));
}

}  // namespace
}  // namespace bywhen

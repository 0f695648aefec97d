#include "bywhen/agenda/agenda.h"

#include <doctest/doctest.h>

#include <string>

#include "bywhen/model/load.h"

namespace bywhen {
namespace {

using namespace std::chrono_literals;

Agenda agenda_in(const std::string& entries) {
  Loaded loaded = load("bywhen: 1\ntitle: T\nactions: []\n" + entries);
  REQUIRE(loaded.plan);
  return agenda_of(*loaded.plan);
}

Agenda of_minutes(const std::vector<unsigned>& minutes) {
  Agenda agenda;
  for (const unsigned m : minutes) agenda.push_back({"S", std::chrono::minutes(m), {}});
  return agenda;
}

std::string in_minutes(const Agenda& agenda) {
  std::string text;
  for (const AgendaItem& item : agenda) text += std::to_string(item.planned / 1min) + " ";
  return text;
}

TEST_CASE("a plan without an agenda has the fifteen minutes") {
  const Agenda agenda = agenda_in("");
  CHECK(agenda.size() == 5);
  CHECK(total_of(agenda) == 15min);
  CHECK(in_minutes(agenda) == "2 3 5 3 2 ");
}

TEST_CASE("a plan's own agenda, without the entries that are no steps") {
  const Agenda agenda = agenda_in(
      "agenda:\n- {step: Welcome, minutes: 4}\n- {step: No time}\n- {minutes: 3}\n"
      "- {step: Zero, minutes: 0}\n- {step: Who, minutes: 6, kind: assign}\n");
  REQUIRE(agenda.size() == 2);
  CHECK(agenda[0].title == "Welcome");
  CHECK_FALSE(agenda[0].kind);
  CHECK(agenda[1].kind == StepKind::assign);
  CHECK(total_of(agenda) == 10min);
  CHECK(agenda_in("agenda: [{step: Zero, minutes: 0}]\n").empty());
}

TEST_CASE("scaled in proportion, to whole minutes that add up") {
  CHECK(in_minutes(*scaled(default_agenda(), 30)) == "4 6 10 6 4 ");
  CHECK(in_minutes(*scaled(default_agenda(), 15)) == "2 3 5 3 2 ");
  CHECK(in_minutes(*scaled(default_agenda(), 5)) == "1 1 1 1 1 ");
  CHECK(in_minutes(*scaled(default_agenda(), 7)) == "1 2 2 1 1 ");
  CHECK(in_minutes(*scaled(of_minutes({10}), 3)) == "3 ");
  for (unsigned minutes = 5; minutes < 200; ++minutes) {
    CHECK(total_of(*scaled(default_agenda(), minutes)) == std::chrono::minutes(minutes));
  }
  CHECK(total_of(*scaled(of_minutes(std::vector<unsigned>(40, 3)), 77)) == 77min);
}

TEST_CASE("what can't be scaled says why") {
  CHECK(scaled(default_agenda(), 4).error().message == "4 minutes can't hold 5 steps");
  CHECK(scaled(of_minutes({0, 0}), 10).error().message == "an agenda of 0 minutes can't be scaled");
  CHECK(scaled({}, 10).error().message == "an agenda of 0 minutes can't be scaled");
}

TEST_CASE("each kind of step has something to say and tips; a step of its own has none") {
  for (const AgendaItem& item : default_agenda()) {
    CHECK_FALSE(says(item.kind).empty());
    CHECK(tips(item.kind).size() >= 2);
  }
  CHECK(says({}).empty());
  CHECK(tips({}).empty());
}

}  // namespace
}  // namespace bywhen

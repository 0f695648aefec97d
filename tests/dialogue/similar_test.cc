#include "dialogue/similar.h"

#include <doctest/doctest.h>

#include <array>

#include "dialogue/talk.h"

namespace bywhen {
namespace {

TEST_CASE("the same said twice is much alike") {
  CHECK(are_much_alike("Write the mail", "write a mail"));
  CHECK(are_much_alike("Write the returns mail", "Write the mail about returns"));
  CHECK(are_much_alike("Buy a second trolley", "Buy the second trolley."));
  CHECK(are_much_alike("Rewrite the retruns page", "Rewrite the returns page"));
  CHECK(are_much_alike("Interview five customers", "Interview five customers by phone"));
  CHECK(are_much_alike("Neue Schilder für die Türen", "Neue Schilder für die Türen"));
  CHECK(are_much_alike("看板を作る", "看板を作る"));
}

TEST_CASE("no false alarms: what differs in one word that counts is something else") {
  constexpr auto titles = std::to_array<std::string_view>({
      "Rewrite the returns page",
      "Rewrite the refunds page",
      "Write the mail",
      "Write the mail to suppliers of the north",
      "Tell support",
      "Tell sales",
      "Tell the support team how returns work",
      "Test version 1",
      "Test version 2",
      "Turn on the alerts",
      "Turn off the alerts",
      "Interview five customers",
      "Interview five suppliers",
      "Send the new price list for spring to all shops in Norway",
      "Send the new price list for spring to all shops in Sweden",
      "Call the bank",
      "Call the printer",
      "Hang a sign at the north door",
      "Hang a sign at the south door",
      "Draft the letter",
      "Send the letter",
      "Print the letter",
      "Measure calls",
      "Measure calls before the change",
      "Order 20 chairs",
      "Order 40 chairs",
      "Ask Ana for the plan",
      "Ask Ben for the plan",
      "Book a room",
      "Book a room with a screen and a phone",
      "Paint the hall",
      "Clear the hall",
      "Find out who pays freight",
      "Find out who pays duty",
      "Set up the test account",
      "Close the test account",
      "Translate the page into Danish",
      "Translate the page into Polish",
      "Collect the votes",
      "Publish the votes",
      "それを書く",
      "それを読む",
  });
  for (std::size_t i = 0; i < titles.size(); ++i) {
    for (std::size_t j = i + 1; j < titles.size(); ++j) {
      CAPTURE(titles[i]);
      CAPTURE(titles[j]);
      CHECK_FALSE(are_much_alike(titles[i], titles[j]));
    }
  }
}

TEST_CASE("small words alone are like nothing") {
  CHECK_FALSE(are_much_alike("", ""));
  CHECK_FALSE(are_much_alike("the", "Write the mail"));
}

TEST_CASE("only what is open is worth a hint") {
  const Plan plan = plan_to_talk_about(
      "bywhen: 1\ntitle: x\nactions:\n  - {id: A1, title: Write the mail, status: done}\n"
      "  - {id: A2, title: Write a mail}\n");
  const Action* similar = find_similar(plan, "write mails");
  REQUIRE(similar != nullptr);
  CHECK(*similar->id == "A2");
  CHECK(find_similar(plan, "Read the mail") == nullptr);
}

}  // namespace
}  // namespace bywhen

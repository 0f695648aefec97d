#include "bywhen/model/lookup.h"
#include "model/loading.h"

namespace bywhen {
namespace {

const Plan& plan() {
  static const Plan one = sound_plan(
      "bywhen: 1\ntitle: T\n"
      "actions:\n"
      "  - id: A1\n"
      "    title: Rewrite\n"
      "    resources:\n"
      "      - Test account\n"
      "      - {need: Copywriter for two days, kind: people}\n"
      "      - {need: 900 EUR, status: requested}\n"
      "      - Account\n"
      "      - {need: PC}\n"
      "    risks:\n"
      "      - {risk: Legal review takes long}\n"
      "      - {risk: Legal says no}\n"
      "  - id: A2\n"
      "    title: Ask\n"
      "    resources: [Straße]\n"
      "    risks: [{risk: Nobody answers}]\n"
      "  - {id: A3, title: Tell, resources: none}\n");
  return one;
}

// The number of what is meant, or what is wrong.
std::string said(const Result<std::size_t>& found) {
  if (found) return std::to_string(*found + 1);
  CHECK(found.error().place.empty());
  return found.error().message + " (" + found.error().hint + ")";
}

std::string resource(std::string_view id, std::string_view text) {
  return said(find_resource(*plan().action(id), text));
}

std::string risk(std::string_view id, std::string_view text) {
  return said(find_risk(*plan().action(id), text));
}

TEST_CASE("a resource by its number") {
  CHECK(resource("A1", "1") == "1");
  CHECK(resource("A1", " 5 ") == "5");
  CHECK(resource("A2", "1") == "1");
}

TEST_CASE("a resource by a piece of its need, case folded") {
  CHECK(resource("A1", "copy") == "2");
  CHECK(resource("A1", "TEST") == "1");
  CHECK(resource("A1", "900") == "3");
  CHECK(resource("A2", "STRASSE") == "1");
}

TEST_CASE("the whole text wins over a piece, however short it is") {
  CHECK(resource("A1", "account") == "4");
  CHECK(resource("A1", "pc") == "5");
}

TEST_CASE("the only one needs no name") {
  CHECK(resource("A2", "") == "1");
  CHECK(risk("A2", " ") == "1");
}

TEST_CASE("what can't be told is an error with the candidates") {
  CHECK(
      resource("A1", "") ==
      "A1 has 5 resources (say which: 1 (Test account), 2 (Copywriter for two days), 3 (900 EUR), "
      "4 (Account) or 5 (PC))");
  CHECK(
      risk("A1", "legal") ==
      "'legal' is in 2 risks of A1 (say which: 1 (Legal review takes long) or 2 (Legal says no))");
}

TEST_CASE("what isn't there is an error with what there is") {
  const std::string rest = " of A2 (A2 has 1 (Straße))";
  for (const std::string text : {"0", "2", "-1", "1x", "99999999999999999999", "St", "nobody"}) {
    CHECK(resource("A2", text) == "no resource '" + text + "'" + rest);
  }
  CHECK(risk("A1", "3") ==
        "no risk '3' of A1 (A1 has 1 (Legal review takes long) or 2 (Legal says no))");
  CHECK(resource("A3", "1") == "A3 has no resources (to add one: bywhen add-resource A3 TEXT)");
  CHECK(risk("A3", "") == "A3 has no risks (to add one: bywhen add-risk A3 TEXT)");
}

TEST_CASE("a risk written as a text counts in its place") {
  const Loaded loaded = load(
      "bywhen: 1\ntitle: T\nactions:\n"
      "  - {id: A1, title: T, risks: [It rains, {risk: It snows}, {trigger: 2026-12-01}]}\n");
  REQUIRE(loaded.plan);
  const Action& action = loaded.plan->actions.front();
  CHECK(said(find_risk(action, "rain")) == "1");
  CHECK(said(find_risk(action, "snow")) == "2");
  CHECK(said(find_risk(action, "")) ==
        "A1 has 3 risks (say which: 1 (It rains), 2 (It snows) or 3)");
}

}  // namespace
}  // namespace bywhen

#include "bywhen/model/words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace bywhen {
namespace {

// The words, each read back as the value that it is the name of.
template <class Word>
std::string spelt() {
  std::string all;
  for (const std::string_view word : words_of<Word>()) {
    const auto value = parse_word<Word>(word);
    REQUIRE(value);
    CHECK(name(*value) == word);
    all.append(all.empty() ? "" : " ").append(word);
  }
  return all;
}

TEST_CASE("the words of the format are spelt as the design spells them") {
  CHECK(spelt<Ownership>() == "proposed accepted declined");
  CHECK(spelt<ActionStatus>() == "todo doing blocked done dropped");
  CHECK(spelt<ImprovementStatus>() == "open done parked");
  CHECK(spelt<ResourceKind>() == "people money tool access time material other");
  CHECK(spelt<ResourceStatus>() == "needed requested secured unavailable");
  CHECK(spelt<RiskStatus>() == "open happened gone");
  CHECK(spelt<StepKind>() == "introduce review define assign resources");
}

TEST_CASE("a word names its value") {
  CHECK(name(Ownership::declined) == "declined");
  CHECK(name(ActionStatus::blocked) == "blocked");
  CHECK(name(ImprovementStatus::parked) == "parked");
  CHECK(name(ResourceKind::material) == "material");
  CHECK(name(ResourceStatus::unavailable) == "unavailable");
  CHECK(name(RiskStatus::happened) == "happened");
  CHECK(name(StepKind::define) == "define");
  CHECK(parse_word<ActionStatus>("dropped") == ActionStatus::dropped);
  CHECK(parse_word<ResourceKind>("other") == ResourceKind::other);
  CHECK(parse_word<RiskStatus>("gone") == RiskStatus::gone);
}

TEST_CASE("what is not exactly a word is none") {
  for (const char* text :
       {"", "Todo", "DONE", " done", "done ", "do", "doing it", "open", "finished"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_word<ActionStatus>(text));
  }
}

}  // namespace
}  // namespace bywhen

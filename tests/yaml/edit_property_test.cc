// Random edits over plans of many hands: each is refused, or does exactly what a model in memory
// does and changes no byte and no comment beside it.
#include <doctest/doctest.h>

#include <fstream>
#include <random>
#include <sstream>

#include "yaml/random_edit.h"

namespace bywhen::yaml {
namespace {

std::string file(const char* name) {
  std::ifstream in(std::string(BYWHEN_SOURCE_DIR "/examples/") + name, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

std::vector<std::string> documents() {
  const std::string hand = file("hand-edited.plan.yaml");
  REQUIRE(hand.size() > 1000);
  return {
      hand,
      with_crlf(hand),
      "\xEF\xBB\xBF" + hand.substr(0, hand.size() - 1),
      file("smallest.plan.yaml"),
      "a: 1 # one\n\nb: [x, {y: 2, z: ~}, [ ], 'q'] # two\n# three\nc:\n    d: |\n      t\n\n    "
      "e: >-\n      u\n      v\n    # deep\nf:\n- 1\n-   g: 2 # four\n    h:\n    - 3\n\n- i\n",
      "l: [\n  a, # 1\n  {b: 1,\n   c: 2}, # 2\n  # 3\n  d\n]\nm: { x: 'y', \"z\": \"w\", k }\nn: "
      "{}\n",
      "- - a\n  - b # c\n- \n- k: &n 1\n  l: *n\n  m: &free [1]\n- |+\n  t\n\n- >\n  u\n  v",
      "%YAML 1.2\n--- # head\nx:\n  # nothing\ny: ~\nz: # c\n  v\n? q\n: - 1\n  - 2\n...\n# tail\n",
      "plain over\n  two lines",
      "# only a comment",
      "",
  };
}

struct Tally {
  int done = 0;
  int refused = 0;
};

// The document after one random edit; the same where that was refused.
Document edited(std::mt19937& random, const Document& document, Tally& tally) {
  Editor editor(document);
  const auto choose = [&](std::size_t count) { return random() % count; };
  RandomEdit edit(choose, model_of(document.root()));
  const Status<Refusal> done = edit.run(editor);
  if (!done) {
    INFO(done.error().message);
    ++tally.refused;
    CHECK(done.error().why == Refusal::Why::refused);
    CHECK(editor.document().text() == document.text());
    return document;
  }
  ++tally.done;
  const auto finished = editor.finish();
  REQUIRE(finished);
  INFO(finished->text());
  CHECK(model_of(finished->root()) == edit.model());
  CHECK(spliced_text(document, editor) == finished->text());
  CHECK(comments_accounted_for(editor) == comments_of(document));
  return *finished;
}

TEST_CASE("random edits do what the model does, or nothing") {
  std::mt19937 random(20261122);
  for (const std::string& text : documents()) {
    INFO(text);
    auto document = Document::parse(text);
    REQUIRE(document);
    Tally tally;
    for (int chain = 0; chain < 50; ++chain) {
      Document next = *document;
      for (int i = 0; i < 8; ++i) next = edited(random, next, tally);
    }
    CHECK(tally.done > 50);
  }
}

}  // namespace
}  // namespace bywhen::yaml

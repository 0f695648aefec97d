#include "model/key_meant.h"

#include "model/loading.h"

namespace bywhen {
namespace {

const std::vector<std::string> keys = {"id",        "title", "owner", "ownership", "deadline",
                                       "done_when", "notes", "why",   "done_on",   "held"};

// The key that is meant by the first one of a mapping, with "!" where that is certain.
std::string meant(const std::string& mapping) {
  const auto document = yaml::Document::parse("{" + mapping + "}\n");
  REQUIRE(document);
  const yaml::Node root = document->root();
  const KeyMeant one = key_meant(root, root.first().value(), keys);
  return one.key + (one.certain ? "!" : "");
}

TEST_CASE("a slip of the pen is certain") {
  CHECK(meant("ower: x") == "owner!");
  CHECK(meant("titel: x") == "title!");
  CHECK(meant("dead_line: x") == "deadline!");
  CHECK(meant("deadlime: x") == "deadline!");
  CHECK(meant("Owner: x") == "owner!");
  CHECK(meant("doneWhen: x") == "done_when!");
  CHECK(meant("note: x") == "notes!");
}

TEST_CASE("a near key that could be a word of its own is only asked about") {
  CHECK(meant("who: x") == "why");
  CHECK(meant("hold: x") == "held");
  CHECK(meant("due_on: x") == "done_on");
  CHECK(meant("tite: x") == "title!");
  CHECK(meant("owned: x") == "owner");
  CHECK(meant("headline: x") == "deadline");
}

TEST_CASE("nothing is certain where the right key is there, or two can be it") {
  CHECK(meant("ower: x, owner: y") == "owner");
  CHECK(meant("ower: x, ownr: y") == "owner");
  CHECK(meant("Owner: x, owner: y") == "owner");
  CHECK(meant("budget: x") == "");
}

TEST_CASE("the way out of a key that is none is what may have made it one") {
  check_defects(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: Call, «write», owner: ana}\n",
      {"unknown_key in A1: unknown key 'write' (put quotes around a text that has a comma "
       "in it)"});
  check_defects(
      "bywhen: 1\ntitle: T\nactions:\n  - &a {id: A1, title: Call}\n"
      "  - {id: A2, title: Call, «<<»: *a}\n",
      {"unknown_key in A2: unknown key '<<' (keys of another entry are not taken over: write them "
       "out)"});
  check_defects("bywhen: 1\ntitle: T\nactions: []\n«room»:\n",
                {"unknown_key: unknown key 'room' (a key of your own starts with x-)"});
}

TEST_CASE("a misspelt key is one defect: what it should be is not missing as well") {
  check_defects(
      "bywhen: 1\n«titel»: T\nimprovements:\n  - {id: I1, «titl»: Y}\nactions:\n"
      "  - {«Id»: A1, «titlee»: X, «ower»: ana, «deadlin»: 2026-12-04, «ressources»: none}\n",
      {"unknown_key: unknown key 'titel' (did you mean 'title'?)",
       "unknown_key: unknown key 'titl' (did you mean 'title'?)",
       "unknown_key: unknown key 'Id' (did you mean 'id'?)",
       "unknown_key: unknown key 'titlee' (did you mean 'title'?)",
       "unknown_key: unknown key 'ower' (did you mean 'owner'?)",
       "unknown_key: unknown key 'deadlin' (did you mean 'deadline'?)",
       "unknown_key: unknown key 'ressources' (did you mean 'resources'?)"});
  check_defects("«bywen»: 1\ntitle: T\n«actoins»: []\n",
                {"unknown_key: unknown key 'bywen' (did you mean 'bywhen'?)",
                 "unknown_key: unknown key 'actoins' (did you mean 'actions'?)"});
}

TEST_CASE("what a misspelt key says counts for nothing: it still is a gap") {
  const Loaded loaded = load(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: X, ower: ana, deadlin: 2026-12-04, "
      "ressources: none}\n");
  CHECK(in_words(gaps_of(loaded.plan->actions.front())) == "owner, deadline, resources");
}

TEST_CASE("another unknown key is no excuse for what is missing") {
  check_defects("bywhen: 1\ntitle: T\nactions:\n  - {«id»: A1, «caption»: X}\n",
                {"invalid_value in A1: A1 has no title (add 'title:' to it)",
                 "unknown_key in A1: unknown key 'caption' (a key of your own starts with x-)"});
}

}  // namespace
}  // namespace bywhen

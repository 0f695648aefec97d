#include "model/unseen.h"

#include "model/loading.h"

namespace bywhen {
namespace {

TEST_CASE("what nobody sees is taken off both ends") {
  CHECK(trim_unseen("\u00a0 Ana\u200b\n") == "Ana");
  CHECK(trim_unseen("Ana\u00a0Ruiz") == "Ana\u00a0Ruiz");
  CHECK(trim_unseen("\u200b") == "");
  CHECK(trim_unseen("\u200b\u00a0\ufeff") == "");
  CHECK(trim_unseen(" ") == "");
  CHECK(trim_unseen("—") == "—");
}

TEST_CASE(
    "an owner and a need that nobody sees are empty, and a stand-in is one with such a blank") {
  const std::string way_out = " (write it as one text, or take the key out)";
  check_defects(
      "bywhen: 1\ntitle: T\nactions:\n"
      "  - {id: A1, title: T, owner: «\"\\u200b\"», resources: [«\"\\u00a0\"»]}\n"
      "  - {id: A2, title: T, owner: «\"TBD\\u00a0\"»}\n",
      {"invalid_value in A1: 'owner' can't be empty" + way_out,
       "invalid_value in A1: 'resources' can't be empty" + way_out,
       "placeholder_value in A2: 'owner' still says 'TBD\u00a0' (put in the real value, "
       "or take the key out)"});
}

}  // namespace
}  // namespace bywhen

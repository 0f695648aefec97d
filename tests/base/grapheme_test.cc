#include "base/grapheme.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace bywhen {
namespace {

std::vector<std::string> clusters(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size(); at += found.back().size()) {
    found.emplace_back(text.substr(at, next_cluster(text, at).bytes));
  }
  return found;
}

using Texts = std::vector<std::string>;

TEST_CASE("what people take for one character stays together") {
  CHECK(clusters("ab") == Texts{"a", "b"});
  CHECK(clusters("e\u0301x") == Texts{"e\u0301", "x"});
  CHECK(clusters("👩‍🔧👍🏽") == Texts{"👩‍🔧", "👍🏽"});
  CHECK(clusters("1️⃣2") == Texts{"1️⃣", "2"});
}

TEST_CASE("flags pair up from the left") { CHECK(clusters("🇳🇴🇪🇸") == Texts{"🇳🇴", "🇪🇸"}); }

TEST_CASE("a mark over an ASCII letter at the end is not lost") {
  CHECK(clusters("xe\u0301") == Texts{"x", "e\u0301"});
}

TEST_CASE("broken bytes are one column each and end a cluster") {
  CHECK(clusters("a\xffz") == Texts{"a", "\xff", "z"});
  CHECK(clusters("e\u0301\xcc") == Texts{"e\u0301", "\xcc"});
  CHECK(next_cluster("\xff", 0).columns == 1);
}

}  // namespace
}  // namespace bywhen

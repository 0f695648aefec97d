#include "bywhen/base/hash.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

namespace bywhen {
namespace {

TEST_CASE("the numbers are those of FNV-1a, on every machine") {
  CHECK(hash_of("") == 0xcbf29ce484222325U);
  CHECK(hash_of("a") == 0xaf63dc4c8601ec8cU);
  CHECK(hash_of("foobar") == 0x85944171f73967e8U);
  static_assert(hash_of("\xff") != hash_of("\x7f"));
}

TEST_CASE("texts that differ in one byte have different numbers") {
  const std::string text = "bywhen: 1\ntitle: Returns\nactions: []\n";
  std::set<std::uint64_t> seen{hash_of(text)};
  std::size_t texts = 1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (const char byte : {'\0', 'x', '\xff'}) {
      std::string other = text;
      other[i] = byte;
      seen.insert(hash_of(other));
      ++texts;
    }
  }
  CHECK(seen.size() == texts);
}

}  // namespace
}  // namespace bywhen

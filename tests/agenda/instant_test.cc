#include "bywhen/agenda/instant.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

using namespace std::chrono_literals;

TEST_CASE("between moments of one start the wall clock has no say") {
  const Instant a{10h, 5min, "one"};
  CHECK(between(a, {9h, 6min, "one"}) == 1min);  // stepped back an hour
}

TEST_CASE("after a reboot the wall clock counts, and time never runs backwards") {
  const Instant a{10h, 5min, "one"};
  CHECK(between(a, {10h + 3min, 20s, "two"}) == 3min);
  CHECK(between(a, {9h, 20s, "two"}) == 0ms);
}

TEST_CASE("where the start isn't known the wall clock counts") {
  CHECK(between({10h, 5min, ""}, {10h + 1min, 0ms, ""}) == 1min);
}

}  // namespace
}  // namespace bywhen

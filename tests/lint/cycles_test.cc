#include "lint/cycles.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace bywhen {
namespace {

std::vector<Wait> waits_of(std::vector<std::pair<std::size_t, std::size_t>> pairs) {
  std::sort(pairs.begin(), pairs.end());
  std::vector<Wait> waits;
  for (const auto& [waiting, on] : pairs) waits.push_back({waiting, on, {}});
  return waits;
}

// 0 waits for 1, 1 for 2 and so on, and each of them for 0 too: as many rings as actions, all
// overlapping.
std::vector<Wait> chain_with_ways_back(std::size_t actions) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i + 1 < actions; ++i) {
    pairs.emplace_back(i, i + 1);
    pairs.emplace_back(i, 0);
  }
  return waits_of(std::move(pairs));
}

TEST_CASE("each wait of a ring is on the action that the next one starts from") {
  const auto cycles = find_cycles(4, waits_of({{0, 2}, {2, 3}, {3, 1}, {1, 0}}), 10);
  REQUIRE(cycles.size() == 1);
  CHECK(cycles.front().length == 4);
  std::vector<std::size_t> ring;
  for (const Wait& wait : cycles.front().waits) ring.push_back(wait.waiting);
  CHECK(ring == std::vector<std::size_t>{0, 2, 3, 1});
  CHECK(cycles.front().waits.back().on == 0);
}

TEST_CASE("of a long ring only as many waits are given as asked for") {
  const auto cycles = find_cycles(4, waits_of({{0, 1}, {1, 2}, {2, 3}, {3, 0}}), 2);
  REQUIRE(cycles.size() == 1);
  CHECK(cycles.front().length == 4);
  CHECK(cycles.front().waits.size() == 2);
}

TEST_CASE("rings that overlap are found in linear time, each of them") {
  constexpr std::size_t actions = 20'000;
  const auto cycles = find_cycles(actions, chain_with_ways_back(actions), 8);
  CHECK(cycles.size() == actions - 1);
  std::set<std::size_t> lengths;
  for (const Cycle& cycle : cycles) lengths.insert(cycle.length);
  CHECK(lengths.size() == actions - 1);
}

TEST_CASE("a ring of 100,000 does not run out of stack") {
  constexpr std::size_t actions = 100'000;
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < actions; ++i) pairs.emplace_back(i, (i + 1) % actions);
  const auto cycles = find_cycles(actions, waits_of(std::move(pairs)), 8);
  REQUIRE(cycles.size() == 1);
  CHECK(cycles.front().length == actions);
  CHECK(cycles.front().waits.front().waiting == 0);
}

TEST_CASE("no waits, no actions, no rings") {
  CHECK(find_cycles(0, {}, 8).empty());
  CHECK(find_cycles(3, {}, 8).empty());
  CHECK(find_cycles(3, waits_of({{0, 1}, {1, 2}, {0, 2}}), 8).empty());
}

}  // namespace
}  // namespace bywhen

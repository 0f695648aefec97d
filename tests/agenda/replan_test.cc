#include "bywhen/agenda/replan.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace bywhen {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;
using Shares = std::vector<seconds>;
using Claims = std::vector<Claim>;

constexpr bool keeps = true;

TEST_CASE("where the time is enough, each step has what it was planned for") {
  CHECK(share(Claims{{3min}, {2min}}, 5min) == Shares{3min, 2min});
  CHECK(share(Claims{{3min}, {2min}}, 9min) == Shares{3min, 2min});
  CHECK(share({}, 1min).empty());
}

TEST_CASE("where it is not, owners and timelines keep theirs, and the others share in proportion") {
  CHECK(share(Claims{{3min, keeps}, {2min}}, 4min) == Shares{3min, 1min});
  CHECK(share(Claims{{5min}, {3min, keeps}, {2min}}, 6min + 30s) == Shares{150s, 3min, 60s});
  CHECK(share(Claims{{6min}, {3min}}, 3min) == Shares{2min, 1min});
}

TEST_CASE("owners and timelines have what there is, and the others no less than half a minute") {
  CHECK(share(Claims{{3min, keeps}, {2min}}, 3min) == Shares{3min, 30s});
  CHECK(share(Claims{{3min, keeps}, {2min}}, 2min) == Shares{2min, 30s});
  CHECK(share(Claims{{3min, keeps}, {2min}}, 1s) == Shares{30s, 30s});
}

TEST_CASE("no step gets less than half a minute, or than it was planned for") {
  CHECK(share(Claims{{10min}, {1min}}, 2min) == Shares{90s, 30s});
  CHECK(share(Claims{{10min}, {20s}, {0s}}, 1min) == Shares{40s, 20s, 0s});
  CHECK(share(Claims(40, Claim{3min}), 1min) == Shares(40, 30s));
}

TEST_CASE("where no time is left, each step has its planned time as overtime") {
  CHECK(share(Claims{{3min, keeps}, {2min}}, 0s) == Shares{3min, 2min});
  CHECK(share(Claims{{3min, keeps}, {2min}}, -5min) == Shares{3min, 2min});
}

seconds sum_of(const Shares& shares) {
  seconds sum{0};
  for (const seconds s : shares) sum += s;
  return sum;
}

Claims random_claims(std::mt19937& random) {
  Claims claims(1 + random() % 12);
  for (Claim& claim : claims) {
    claim.planned = seconds(random() % 4 == 0 ? random() % 40 : random() % 1200);
    claim.keeps = random() % 4 == 0;
  }
  return claims;
}

TEST_CASE("whatever is claimed: floors hold, nobody gets more than planned, and it adds up") {
  std::mt19937 random(1);
  for (int round = 0; round < 5000; ++round) {
    const Claims claims = random_claims(random);
    seconds planned{0};
    bool all_above_floor = true;
    for (const Claim& claim : claims) planned += claim.planned;
    const seconds left(1 + random() % static_cast<unsigned>(planned.count() + 60));
    const Shares shares = share(claims, left);
    REQUIRE(shares.size() == claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
      const seconds least = std::min(claims[i].planned, least_share);
      REQUIRE(shares[i] >= least);
      REQUIRE(shares[i] <= claims[i].planned);
      all_above_floor = all_above_floor && shares[i] > least;
    }
    REQUIRE(sum_of(shares) >= std::min(left, planned));
    if (all_above_floor) REQUIRE(sum_of(shares) == std::min(left, planned));
  }
}

TEST_CASE("more time never takes any from a step, but for the second of rounding") {
  std::mt19937 random(2);
  for (int round = 0; round < 300; ++round) {
    const Claims claims = random_claims(random);
    Shares before = share(claims, 1s);
    for (seconds left = 2s; left < 40min; left += seconds(1 + random() % 20)) {
      const Shares after = share(claims, left);
      for (std::size_t i = 0; i < claims.size(); ++i) REQUIRE(after[i] >= before[i] - 1s);
      before = after;
    }
  }
}

}  // namespace
}  // namespace bywhen

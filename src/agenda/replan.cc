#include "bywhen/agenda/replan.h"

#include <algorithm>
#include <cstddef>

#include "agenda/proportion.h"

namespace bywhen {
namespace {

using std::chrono::seconds;

seconds planned_of(std::span<const Claim> claims, bool keeps) {
  seconds sum{0};
  for (const Claim& claim : claims) {
    if (claim.keeps == keeps) sum += claim.planned;
  }
  return sum;
}

// Shares `left` over the claims that keep their time, or over the others.
void share_over(std::span<const Claim> claims, bool keeps, seconds left,
                std::vector<seconds>& shares) {
  std::vector<Portion> portions;
  std::vector<std::size_t> whose;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (claims[i].keeps != keeps) continue;
    portions.push_back(
        {claims[i].planned.count(), std::min(claims[i].planned, least_share).count()});
    whose.push_back(i);
  }
  const std::vector<std::int64_t> given = in_proportion(portions, left.count());
  for (std::size_t i = 0; i < whose.size(); ++i) shares[whose[i]] = seconds(given[i]);
}

}  // namespace

std::vector<seconds> share(std::span<const Claim> claims, seconds left) {
  const seconds kept = planned_of(claims, true);
  const seconds others = planned_of(claims, false);
  std::vector<seconds> shares;
  for (const Claim& claim : claims) shares.push_back(claim.planned);
  if (left.count() <= 0 || left >= kept + others) return shares;
  if (left < kept) share_over(claims, true, left, shares);
  share_over(claims, false, std::max(left - kept, seconds(0)), shares);
  return shares;
}

}  // namespace bywhen

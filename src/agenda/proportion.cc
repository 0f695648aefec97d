#include "agenda/proportion.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace bywhen {
namespace {

// What is shared by weight once some have no more than their least.
struct Rest {
  std::int64_t weight = 0;
  std::int64_t total = 0;
};

Rest rest_of(const std::vector<Portion>& portions, const std::vector<bool>& has_least,
             std::int64_t total) {
  Rest rest{0, total};
  for (std::size_t i = 0; i < portions.size(); ++i) {
    if (has_least[i]) {
      rest.total -= portions[i].least;
    } else {
      rest.weight += portions[i].weight;
    }
  }
  return rest;
}

// Those that would get less than their least by weight; taking it leaves less for the others, so
// that there may be more of them each time.
std::vector<bool> with_least(const std::vector<Portion>& portions, std::int64_t total) {
  std::vector<bool> has_least(portions.size(), false);
  for (bool changed = true; changed;) {
    changed = false;
    const Rest rest = rest_of(portions, has_least, total);
    for (std::size_t i = 0; i < portions.size(); ++i) {
      const Portion& portion = portions[i];
      const bool is_short = rest.total <= 0 || rest.weight <= 0 ||
                            portion.weight * rest.total < portion.least * rest.weight;
      if (has_least[i] || !is_short) continue;
      has_least[i] = changed = true;
    }
  }
  return has_least;
}

}  // namespace

std::vector<std::int64_t> in_proportion(const std::vector<Portion>& portions, std::int64_t total) {
  const std::vector<bool> has_least = with_least(portions, total);
  const Rest rest = rest_of(portions, has_least, total);
  std::vector<std::int64_t> shares(portions.size());
  std::vector<std::size_t> by_weight;
  std::int64_t left = rest.total;
  for (std::size_t i = 0; i < portions.size(); ++i) {
    shares[i] = has_least[i] ? portions[i].least : portions[i].weight * rest.total / rest.weight;
    if (has_least[i]) continue;
    by_weight.push_back(i);
    left -= shares[i];
  }
  // What rounding left goes to those that lost most by it, one each.
  const auto lost = [&](std::size_t i) { return portions[i].weight * rest.total % rest.weight; };
  std::stable_sort(by_weight.begin(), by_weight.end(),
                   [&](std::size_t a, std::size_t b) { return lost(a) > lost(b); });
  for (const std::size_t i : by_weight) {
    if (left-- > 0) ++shares[i];
  }
  return shares;
}

}  // namespace bywhen

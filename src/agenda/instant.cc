#include "bywhen/agenda/instant.h"

#include <algorithm>

namespace bywhen {

std::chrono::milliseconds between(const Instant& a, const Instant& b) {
  const bool same_start = !a.boot_id.empty() && a.boot_id == b.boot_id;
  const auto time = same_start ? b.boot - a.boot : b.wall - a.wall;
  return std::max(time, std::chrono::milliseconds(0));
}

}  // namespace bywhen

#include "cli/still_missing.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/dialogue/fill.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t most_named = 8;  // actions in the summary

}  // namespace

std::string still_missing(const Plan& plan) {
  const std::vector<std::string> gaps = gaps_in_order(plan);
  std::vector<std::string> named;
  for (const std::string& id : gaps) {
    if (named.size() == most_named) break;
    named.push_back(fmt::format("{} ({})", id, in_words(gaps_of(*plan.action(id)))));
  }
  if (gaps.size() > most_named) named.push_back(fmt::format("{} more", gaps.size() - most_named));
  const bool all_have_ids = std::ranges::all_of(
      plan.actions, [](const Action& action) { return action.id || !gaps_of(action).any(); });
  std::string text = gaps.empty() ? "nothing is missing" : "still missing: " + join(named, ", ");
  if (!all_have_ids) text += "\nan action without an id can't be asked about; bywhen lint shows it";
  return text + "\n";
}

}  // namespace bywhen::cli

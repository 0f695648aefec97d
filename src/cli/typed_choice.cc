#include "cli/typed_choice.h"

#include <algorithm>
#include <string>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen::cli {

Result<std::optional<std::size_t>> typed_choice(const Call& call, std::string_view option,
                                                std::span<const std::string_view> words) {
  const auto typed = call.arguments.value(option);
  if (!typed) return std::optional<std::size_t>();
  const auto found = std::find(words.begin(), words.end(), *typed);
  if (found != words.end()) return std::optional(static_cast<std::size_t>(found - words.begin()));
  const std::vector<std::string> known(words.begin(), words.end());
  const std::string hint = did_you_mean(*typed, known);
  return Error{.message = std::string(option) + " takes no '" + *typed + "'",
               .hint = hint.empty() ? "one of: " + join(known, ", ") : hint,
               .place = {}};
}

Result<Grouping> typed_grouping(const Call& call, Grouping otherwise) {
  auto choice = typed_choice(call, "--by", grouping_words);
  if (!choice) return choice.error();
  return *choice ? static_cast<Grouping>(**choice + 1) : otherwise;
}

}  // namespace bywhen::cli

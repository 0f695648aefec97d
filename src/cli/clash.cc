#include "cli/clash.h"

#include <fmt/format.h>

#include <vector>

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

struct NamedText {
  std::string_view name;
  std::string text;
};

std::vector<NamedText> fields_of(const Action& action) {
  return {{"owner", std::string(action.owner.value_or(""))},
          {"deadline", action.deadline ? action.deadline->iso() : ""},
          {"title", std::string(action.title.value_or(""))},
          {"benefit", std::string(action.benefit.value_or(""))},
          {"done_when", std::string(action.done_when.value_or(""))}};
}

}  // namespace

std::string clash_words(const std::string& action, const Plan& asked, const Plan& before,
                        const Plan& after) {
  const Action* then = asked.action(action);
  const Action* found = before.action(action);
  const Action* now = after.action(action);
  if (then == nullptr || found == nullptr || now == nullptr) return {};
  const auto was = fields_of(*then);
  const auto theirs = fields_of(*found);
  const auto ours = fields_of(*now);
  std::vector<std::string> clashes;
  for (std::size_t i = 0; i < was.size(); ++i) {
    if (was[i].text == theirs[i].text || theirs[i].text == ours[i].text) continue;
    clashes.push_back(fmt::format("the {} was changed to '{}' meanwhile", was[i].name,
                                  shorten(theirs[i].text, 40)));
  }
  if (clashes.empty()) return {};
  return fmt::format("{}: {}; this line went over it", action, join(clashes, ", "));
}

}  // namespace bywhen::cli

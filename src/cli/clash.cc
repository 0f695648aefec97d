#include "cli/clash.h"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "bywhen/base/text.h"
#include "bywhen/model/words.h"

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

std::vector<NamedText> fields_of(const Improvement& improvement) {
  return {{"title", std::string(improvement.title.value_or(""))},
          {"benefit", std::string(improvement.benefit.value_or(""))},
          {"priority", improvement.priority ? std::to_string(*improvement.priority) : ""},
          {"status", improvement.status ? std::string(name(*improvement.status)) : ""}};
}

// Of an entry that is there in all three; else nothing.
template <class Entry>
std::string words_on(const std::string& id, const Entry* asked, const Entry* before,
                     const Entry* after) {
  if (asked == nullptr || before == nullptr || after == nullptr) return {};
  const auto was = fields_of(*asked);
  const auto theirs = fields_of(*before);
  const auto ours = fields_of(*after);
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < was.size(); ++i) {
    if (was[i].text == theirs[i].text || theirs[i].text == ours[i].text) continue;
    parts.push_back(theirs[i].text.empty()
                        ? fmt::format("the {} was taken out meanwhile", was[i].name)
                        : fmt::format("the {} was changed to '{}' meanwhile", was[i].name,
                                      shorten(theirs[i].text, 40)));
  }
  if (parts.empty()) return {};
  return fmt::format("{}: {}; this line went over it", id, join(parts, ", "));
}

}  // namespace

std::vector<std::string> clashes(std::span<const Change> changes, const Plan& asked,
                                 const Plan& before, const Plan& after) {
  std::vector<std::string> found;
  std::set<std::string> seen;
  for (const Change& change : changes) {
    const std::string& id = change.target.id;
    const bool is_action = change.target.entity == Entity::action;
    if (!is_action && change.target.entity != Entity::improvement) continue;
    if (!seen.insert(id).second) continue;
    std::string words =
        is_action
            ? words_on(id, asked.action(id), before.action(id), after.action(id))
            : words_on(id, asked.improvement(id), before.improvement(id), after.improvement(id));
    if (!words.empty()) found.push_back(std::move(words));
  }
  return found;
}

}  // namespace bywhen::cli

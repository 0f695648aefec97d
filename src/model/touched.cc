#include "bywhen/model/touched.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace bywhen {
namespace {

// The text of each entry by its id; of entries that share one, together.
template <class Entry>
std::unordered_map<std::string_view, std::string> texts_of(const Plan& plan,
                                                           const std::vector<Entry>& entries) {
  std::unordered_map<std::string_view, std::string> texts;
  for (const Entry& entry : entries) {
    if (!entry.id) continue;
    const yaml::Range range = entry.range;
    texts[*entry.id] += plan.document.text().substr(range.begin, range.end - range.begin);
  }
  return texts;
}

template <class Entry>
void compare(const Plan& before, const Plan& after, const std::vector<Entry> Plan::*list,
             std::vector<std::string>& ids) {
  const auto old_texts = texts_of(before, before.*list);
  const auto new_texts = texts_of(after, after.*list);
  const auto add = [&](std::string_view id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.emplace_back(id);
  };
  for (const Entry& entry : after.*list) {
    if (!entry.id) continue;
    const auto old = old_texts.find(*entry.id);
    if (old == old_texts.end() || old->second != new_texts.at(*entry.id)) add(*entry.id);
  }
  for (const Entry& entry : before.*list) {
    if (entry.id && !new_texts.contains(*entry.id)) add(*entry.id);
  }
}

}  // namespace

Touched touched(const Plan& before, const Plan& after) {
  Touched ids;
  compare(before, after, &Plan::actions, ids.actions);
  compare(before, after, &Plan::improvements, ids.others);
  compare(before, after, &Plan::people, ids.others);
  return ids;
}

}  // namespace bywhen

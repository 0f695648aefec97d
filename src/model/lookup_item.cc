#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "model/candidates.h"

namespace bywhen {
namespace {

// The resources or the risks of one action, by what each says.
struct Items {
  std::string_view action;
  std::string_view kind;  // "resource"
  std::vector<std::string_view> texts;
};

Items resources_of(const Action& action) {
  Items items{action.id.value_or("the action"), "resource", {}};
  for (const Resource& one : action.resources.items) items.texts.push_back(one.need.value_or(""));
  return items;
}

Items risks_of(const Action& action) {
  Items items{action.id.value_or("the action"), "risk", {}};
  for (const Risk& one : action.risks) items.texts.push_back(one.risk.value_or(""));
  return items;
}

// "1 (Test account) or 2 (Copywriter for two days)"
std::string choice(const Items& items, const std::vector<std::size_t>& indexes) {
  constexpr std::size_t most = 6;
  std::vector<std::string> names;
  for (const std::size_t index : indexes) {
    if (names.size() == most) break;
    const std::string text = shorten(items.texts[index], 50);
    names.push_back(std::to_string(index + 1) + (text.empty() ? "" : " (" + text + ")"));
  }
  if (indexes.size() > most) names.push_back(fmt::format("{} more", indexes.size() - most));
  return or_list(names);
}

std::vector<std::size_t> all_of(const Items& items) {
  std::vector<std::size_t> indexes;
  for (std::size_t i = 0; i < items.texts.size(); ++i) indexes.push_back(i);
  return indexes;
}

// "2": the second one.
std::optional<std::size_t> numbered(const Items& items, std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = error == std::errc() && end == text.data() + text.size();
  if (!is_number || number == 0 || number > items.texts.size()) return {};
  return number - 1;
}

// Those with the piece in their text, or the one that is the text.
std::vector<std::size_t> with_piece(const Items& items, std::string_view text) {
  const std::string piece = fold_case(text);
  std::vector<std::size_t> hits;
  std::vector<std::size_t> whole;
  for (std::size_t i = 0; i < items.texts.size(); ++i) {
    const std::string folded = fold_case(items.texts[i]);
    if (folded == piece) whole.push_back(i);
    if (folded.find(piece) != std::string::npos) hits.push_back(i);
  }
  if (whole.size() == 1) return whole;
  return count_code_points(piece) < shortest_piece ? whole : hits;
}

Result<std::size_t> find_item(const Items& items, std::string_view text) {
  text = trim(text);
  if (items.texts.empty()) {
    return Error{.message = fmt::format("{} has no {}s", items.action, items.kind),
                 .hint = fmt::format("to add one: bywhen add-{} {} TEXT", items.kind, items.action),
                 .place = {}};
  }
  if (text.empty() && items.texts.size() == 1) return std::size_t{0};
  if (text.empty()) {
    return Error{
        .message = fmt::format("{} has {} {}s", items.action, items.texts.size(), items.kind),
        .hint = "say which: " + choice(items, all_of(items)),
        .place = {}};
  }
  if (const auto index = numbered(items, text)) return *index;
  const auto hits = with_piece(items, text);
  if (hits.size() == 1) return hits.front();
  if (hits.size() > 1) {
    return Error{.message = fmt::format("{} is in {} {}s of {}", quoted(text), hits.size(),
                                        items.kind, items.action),
                 .hint = "say which: " + choice(items, hits),
                 .place = {}};
  }
  return Error{.message = fmt::format("no {} {} of {}", items.kind, quoted(text), items.action),
               .hint = fmt::format("{} has {}", items.action, choice(items, all_of(items))),
               .place = {}};
}

}  // namespace

Result<std::size_t> find_resource(const Action& action, std::string_view text) {
  return find_item(resources_of(action), text);
}

Result<std::size_t> find_risk(const Action& action, std::string_view text) {
  return find_item(risks_of(action), text);
}

}  // namespace bywhen

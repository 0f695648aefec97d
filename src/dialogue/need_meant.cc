#include "dialogue/need_meant.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"

namespace bywhen {
namespace {

using Indexes = std::vector<std::size_t>;

constexpr std::size_t longest_quote = 50;  // columns

// In words, folded: letters, digits and what is not ASCII; "shop's" is two.
std::vector<std::string> folded_words(std::string_view text) {
  std::string spaced = fold_case(text);
  std::ranges::replace_if(
      spaced,
      [](char c) {
        const bool is_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        return !is_letter && static_cast<unsigned char>(c) < 0x80;
      },
      ' ');
  std::vector<std::string> words;
  for (const std::string_view word : split(spaced, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

// Words that name nothing.
bool is_filler(const std::string& word) {
  constexpr auto fillers = std::to_array<std::string_view>(
      {"the", "a", "an", "any", "our", "my", "yet", "still", "to", "of", "for", "it", "now", "no"});
  return std::ranges::find(fillers, word) != fillers.end();
}

bool has_words(std::string_view need, const std::vector<std::string>& said) {
  const auto words = folded_words(need);
  return std::ranges::all_of(said, [&](const std::string& one) {
    return std::ranges::any_of(words, [&](const std::string& word) {
      return one.size() < 3 ? word == one : word.starts_with(one);
    });
  });
}

bool is_open(const Resource& resource) {
  return resource.status.value_or(ResourceStatus::needed) != ResourceStatus::secured;
}

std::string quoted(const Action& action, const Indexes& indexes) {
  std::vector<std::string> texts;
  for (const std::size_t i : indexes) {
    texts.push_back(fmt::format("'{}'", shorten(*action.resources.items[i].need, longest_quote)));
  }
  return join(texts, ", ");
}

Indexes needs_of(const Action& action) {
  Indexes all;
  for (std::size_t i = 0; i < action.resources.items.size(); ++i) {
    if (action.resources.items[i].need) all.push_back(i);
  }
  return all;
}

Indexes matching(const Action& action, const std::vector<std::string>& words) {
  Indexes found;
  if (words.empty()) return found;
  for (const std::size_t i : needs_of(action)) {
    if (has_words(*action.resources.items[i].need, words)) found.push_back(i);
  }
  return found;
}

Error no_such_need(const Plan& plan, const Action& action, std::string_view said,
                   const std::vector<std::string>& words) {
  Error error{fmt::format("{} needs no '{}'", *action.id, shorten(said, longest_quote)), "", ""};
  const Indexes all = needs_of(action);
  error.hint = all.empty() ? "needs: WHAT adds a need; note: TEXT keeps a remark"
                           : fmt::format("it needs {}", quoted(action, all));
  std::vector<std::string> others;
  for (const Action& other : plan.actions) {
    if (other.id && other.is_open() && !matching(other, words).empty())
      others.emplace_back(*other.id);
  }
  if (others.size() == 1) error.hint += fmt::format("; {} needs that", others.front());
  return error;
}

Result<std::size_t> only_one(const Action& action) {
  Indexes open;
  for (const std::size_t i : needs_of(action)) {
    if (is_open(action.resources.items[i])) open.push_back(i);
  }
  if (open.size() == 1) return open.front();
  if (open.empty()) {
    return Error{fmt::format("{} waits for nothing that it needs", *action.id),
                 "needs: WHAT adds a need", ""};
  }
  return Error{fmt::format("which of its needs? {} waits for several", *action.id),
               quoted(action, open), ""};
}

}  // namespace

Result<std::size_t> need_meant(const Plan& plan, const Action& action, std::string_view said) {
  std::vector<std::string> words = folded_words(said);
  std::erase_if(words, is_filler);
  if (words.empty()) return only_one(action);
  Indexes found;
  for (const std::size_t i : needs_of(action)) {
    if (fold_case(*action.resources.items[i].need) == fold_case(said)) return i;
  }
  found = matching(action, words);
  if (found.size() > 1) {
    Indexes open;
    std::ranges::copy_if(found, std::back_inserter(open),
                         [&](std::size_t i) { return is_open(action.resources.items[i]); });
    if (open.size() == 1) return open.front();
    return Error{fmt::format("'{}' could be several of what {} needs", shorten(said, longest_quote),
                             *action.id),
                 quoted(action, found), ""};
  }
  if (found.size() == 1) return found.front();
  if (const auto piece = find_resource(action, said)) return *piece;
  return no_such_need(plan, action, said, words);
}

}  // namespace bywhen

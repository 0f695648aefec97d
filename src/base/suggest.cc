#include "bywhen/base/suggest.h"

#include <algorithm>

#include "base/utf8.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

std::u32string folded_points(std::string_view text) {
  const std::string folded = fold_case(text);
  std::u32string points;
  points.reserve(folded.size());
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = decode_utf8(folded, at);
    points.push_back(point.value);
    at += point.bytes;
  }
  return points;
}

// One row of the table at a time: row[j] is the distance from the first i of `a` to the first j of
// `b`; a swap of neighbours looks back two rows.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t limit) {
  const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap > limit) return limit + 1;
  std::vector<std::size_t> older(b.size() + 1);
  std::vector<std::size_t> old(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(older, old);
    std::swap(old, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, old[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], older[j - 2] + 1);
    }
    const std::size_t best = std::min(*std::min_element(row.begin(), row.end()),
                                      *std::min_element(old.begin(), old.end()));
    if (best > limit) return limit + 1;
  }
  return std::min(row.back(), limit + 1);
}

// How far off `candidate` is; over `limit` where it is not near.
std::size_t rank(const std::u32string& word, const std::u32string& candidate, std::size_t limit) {
  const std::size_t edits = distance(word, candidate, limit);
  // Two words that share no letter are not near, however short they are.
  const bool shares_something = edits < std::max(word.size(), candidate.size());
  if (edits <= limit && (shares_something || edits == 0)) return edits;
  const bool prefix = word.size() >= 3 && candidate.starts_with(word);
  return prefix ? 1 : limit + 1;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  return distance(folded_points(a), folded_points(b), limit);
}

std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates,
                                 std::size_t most) {
  const std::u32string wanted = folded_points(word);
  const std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  struct Near {
    std::size_t rank;
    const std::string* name;
  };
  std::vector<Near> found;
  for (const std::string& candidate : candidates) {
    const std::size_t off = rank(wanted, folded_points(candidate), limit);
    const auto same = [&](const Near& near) { return *near.name == candidate; };
    if (off <= limit && std::ranges::none_of(found, same)) found.push_back({off, &candidate});
  }
  std::ranges::stable_sort(found, {}, &Near::rank);
  std::vector<std::string> names;
  for (const Near& near : found) {
    if (names.size() == most) break;
    names.push_back(*near.name);
  }
  return names;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
  const std::vector<std::string> names = nearest(word, candidates);
  std::string question;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string_view link = i + 1 == names.size() ? " or " : ", ";
    question += i == 0 ? "did you mean " : link;
    question += '\'' + names[i] + '\'';
  }
  return question.empty() ? question : question + '?';
}

}  // namespace bywhen

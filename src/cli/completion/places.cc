#include "cli/completion/places.h"

#include <algorithm>

#include "bywhen/base/text.h"
#include "bywhen/value/id.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view repeated_mark = "...";

struct PlaceOfWord {
  std::vector<std::string_view> values;
  bool repeated = false;
  [[nodiscard]] bool takes(std::string_view value) const {
    return std::find(values.begin(), values.end(), value) != values.end();
  }
  [[nodiscard]] bool is_free_text() const {
    return takes("TEXT") || takes("TITLE") || takes("NAME") || takes("DATE");
  }
};
using Way = std::vector<PlaceOfWord>;

// "[FILE|FOLDER]..." without its marks: FILE, FOLDER.
PlaceOfWord place_of(std::string_view mark) {
  PlaceOfWord place;
  place.repeated = mark.find(repeated_mark) != mark.npos;
  while (!mark.empty() && std::string_view("[].").find(mark.back()) != std::string_view::npos)
    mark.remove_suffix(1);
  if (mark.starts_with('[')) mark.remove_prefix(1);
  place.values = split(mark, '|');
  return place;
}

std::vector<Way> ways_of(std::string_view arguments) {
  std::vector<Way> ways(1);
  for (const std::string_view mark : split(arguments, ' ')) {
    if (mark == "|") {
      ways.emplace_back();
    } else if (!mark.empty()) {
      ways.back().push_back(place_of(mark));
    }
  }
  return ways;
}

bool has_free_text(const Way& way) {
  return std::any_of(way.begin(), way.end(),
                     [](const PlaceOfWord& place) { return place.is_free_text(); });
}

// Whether the word can be there. Where a text may follow, an action is named by its id: any other
// word is the beginning of the text.
bool fits(const Way& way, const PlaceOfWord& place, std::string_view word) {
  return !place.takes("ACTION") || !has_free_text(way) || parse_typed_id('A', word);
}

// Where the next word can stand: true for each such place of the way.
std::vector<bool> reached(const Way& way, const std::vector<std::string>& words) {
  std::vector<bool> at(way.size() + 1, false);
  at[0] = true;
  for (const std::string& word : words) {
    std::vector<bool> next(way.size() + 1, false);
    for (std::size_t i = 0; i < way.size(); ++i) {
      if (!at[i] || !fits(way, way[i], word)) continue;
      if (way[i].repeated) next[i] = true;
      next[i + 1] = true;
    }
    at = std::move(next);
  }
  return at;
}

}  // namespace

Expected expected_next(std::string_view arguments, const std::vector<std::string>& words) {
  Expected expected;
  for (const Way& way : ways_of(arguments)) {
    const std::vector<bool> at = reached(way, words);
    for (std::size_t i = 0; i < way.size(); ++i) {
      // A person is told from actions wherever it stands.
      const bool any_order = way[i].takes("WHO") && i > 0 && way[i - 1].repeated && at[i - 1];
      if (!at[i] && !any_order) continue;
      if (way[i].is_free_text()) expected.or_free_text = true;
      for (const std::string_view value : way[i].values) {
        if (std::find(expected.values.begin(), expected.values.end(), value) ==
            expected.values.end()) {
          expected.values.push_back(value);
        }
      }
    }
  }
  return expected;
}

}  // namespace bywhen::cli

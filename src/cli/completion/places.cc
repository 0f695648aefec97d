#include "cli/completion/places.h"

#include <algorithm>
#include <functional>

#include "bywhen/base/text.h"
#include "bywhen/value/id.h"

namespace bywhen::cli {
namespace {

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
  place.repeated = mark.find("...") != mark.npos;
  for (std::string_view value : split(mark, '|')) {
    value.remove_prefix(std::min(value.find_first_not_of("[ "), value.size()));
    place.values.push_back(value.substr(0, value.find_first_of(".] ")));
  }
  return place;
}

// "ACTION", "[N | TEXT...]": what stands between blanks; a bracket is one, whatever is in it.
std::vector<std::string_view> marks_of(std::string_view arguments) {
  std::vector<std::string_view> marks;
  while (!arguments.empty()) {
    const auto from = arguments.starts_with('[') ? std::min(arguments.find(']'), arguments.size())
                                                 : std::size_t{0};
    const auto end = std::min(arguments.find(' ', from), arguments.size());
    if (end > 0) marks.push_back(arguments.substr(0, end));
    arguments.remove_prefix(std::min(end + 1, arguments.size()));
  }
  return marks;
}

std::vector<Way> ways_of(std::string_view arguments) {
  std::vector<Way> ways(1);
  for (const std::string_view mark : marks_of(arguments)) {
    if (mark == "|") {
      ways.emplace_back();
    } else {
      ways.back().push_back(place_of(mark));
    }
  }
  return ways;
}

bool has_free_text(const std::vector<Way>& ways) {
  return std::any_of(ways.begin(), ways.end(), [](const Way& way) {
    return std::any_of(way.begin(), way.end(), std::mem_fn(&PlaceOfWord::is_free_text));
  });
}

// Where the next word can stand: true for each such place of the way. `ids_only`: a word that is no
// action's id is none of the actions.
std::vector<bool> reached(const Way& way, const std::vector<std::string>& words, bool ids_only) {
  const auto fits = [&](const PlaceOfWord& place, std::string_view word) {
    return !ids_only || !place.takes("ACTION") || parse_typed_id('A', word);
  };
  std::vector<bool> at(way.size() + 1, false);
  at[0] = true;
  for (const std::string& word : words) {
    std::vector<bool> next(way.size() + 1, false);
    for (std::size_t i = 0; i < way.size(); ++i) {
      if (!at[i] || !fits(way[i], word)) continue;
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
  const std::vector<Way> ways = ways_of(arguments);
  // Where a text may follow the actions, any other word is its beginning.
  const bool ids_only = has_free_text(ways);
  for (const Way& way : ways) {
    const std::vector<bool> at = reached(way, words, ids_only);
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

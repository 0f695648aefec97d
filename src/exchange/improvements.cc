#include "bywhen/exchange/improvements.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "exchange/csv.h"
#include "exchange/list_readers.h"

namespace bywhen {
namespace {

// Without a byte order mark, each line with LF at its end, whatever it ended with.
std::string with_line_feeds(std::string_view text) {
  constexpr std::string_view bom = "\xEF\xBB\xBF";
  if (text.starts_with(bom)) text.remove_prefix(bom.size());
  std::string lines;
  lines.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r') {
      lines += text[i];
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      lines += '\n';
    }
  }
  return lines;
}

std::string_view first_line(std::string_view text) {
  for (const std::string_view line : split(text, '\n')) {
    if (!trim(line).empty()) return line;
  }
  return {};
}

// Copied out of a spreadsheet.
bool has_tabs_on_each_line(std::string_view text) {
  for (const std::string_view line : split(text, '\n')) {
    if (!trim(line).empty() && trim(line).find('\t') == std::string_view::npos) return false;
  }
  return true;
}

Result<Found> read_any(std::string_view text, const std::string& name) {
  const std::string folded = fold_case(name);
  const std::string_view first = first_line(text);
  if (folded.ends_with(".csv")) return read_table(text, separator_of(first));
  if (folded.ends_with(".tsv")) return read_table(text, '\t');
  if (folded.ends_with(".md") || folded.ends_with(".markdown")) return read_markdown(text);
  if (is_table_header(first)) return read_table(text, separator_of(first));
  if (has_markdown_items(text)) return read_markdown(text);
  if (has_tabs_on_each_line(text)) return read_table(text, '\t');
  return read_lines(text);
}

// A plan's own improvements stand in it as YAML, which would pass for a Markdown list.
bool is_plan(std::string_view text) {
  return text.starts_with("bywhen:") || text.find("\nbywhen:") != std::string_view::npos;
}

Status<> check_text(std::string_view text) {
  if (text.size() > max_list_bytes) {
    return Error{"the list is too big: over 1 MiB", "check that this is the file you mean", ""};
  }
  const std::size_t invalid = std::min(find_invalid_utf8(text), text.find('\0'));
  if (invalid == std::string_view::npos && is_plan(text)) {
    return Error{"this is a plan, not a list of improvements",
                 "what it leaves open comes along by --carry-over", ""};
  }
  if (invalid == std::string_view::npos) return Done{};
  const auto line = std::count(text.begin(), text.begin() + static_cast<long>(invalid), '\n') + 1;
  return Error{"this is not UTF-8 text", "save it as UTF-8", std::to_string(line)};
}

Status<> check_items(const std::vector<FoundItem>& items) {
  if (items.empty()) {
    return Error{"there is no improvement in this list",
                 "one a line, as items of a Markdown list, or a table with a column title", ""};
  }
  if (items.size() > max_listed_improvements) {
    return Error{fmt::format("the list is too long: over {} improvements", max_listed_improvements),
                 "start with those that the group has put first",
                 std::to_string(items[max_listed_improvements].line)};
  }
  for (const FoundItem& item : items) {
    for (const std::string& text : {item.title, item.benefit}) {
      if (!is_placeholder(text)) continue;
      return Error{fmt::format("this only holds a place: '{}'", text),
                   "say what it is, or take it out", std::to_string(item.line)};
    }
  }
  return Done{};
}

// Takes out what has been said before.
void drop_repeated(Found& found) {
  std::unordered_map<std::string, std::size_t> lines;
  std::erase_if(found.items, [&](const FoundItem& item) {
    const auto [first, is_new] = lines.emplace(fold_case(item.title), item.line);
    if (!is_new) {
      found.remarks.push_back(fmt::format("line {}: the same as line {}, taken once: {}", item.line,
                                          first->second, item.title));
    }
    return !is_new;
  });
}

// A whole number from 1, or a word: high, medium or low. Both are ranks, 1 is the highest.
struct Rank {
  unsigned number = 0;
  bool is_word = false;
};

std::optional<Rank> parse_rank(const std::string& text) {
  const std::string word = fold_case(text);
  if (word == "high") return Rank{1, true};
  if (word == "medium") return Rank{2, true};
  if (word == "low") return Rank{3, true};
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (number == 0 || number > max_count) return std::nullopt;
  return Rank{number, false};
}

// For each item its rank, or {0} where the list doesn't give one.
Result<std::vector<Rank>> ranks_of(const std::vector<FoundItem>& items) {
  std::vector<Rank> ranks;
  std::optional<bool> in_words;
  for (const FoundItem& item : items) {
    ranks.emplace_back();
    if (item.priority.empty()) continue;
    const auto rank = parse_rank(item.priority);
    if (!rank) {
      return Error{"not a priority: '" + item.priority + "'",
                   "a whole number from 1, which is the highest; or high, medium, low",
                   std::to_string(item.line)};
    }
    if (in_words.value_or(rank->is_word) != rank->is_word) {
      return Error{"some priorities are numbers and some are words", "use one of them throughout",
                   std::to_string(item.line)};
    }
    in_words = rank->is_word;
    ranks.back() = *rank;
  }
  return ranks;
}

// Numbers are kept, words counted through; who has none comes last, in order.
Status<> rank(const std::vector<FoundItem>& found, std::vector<ListedImprovement>& items) {
  const auto ranks = ranks_of(found);
  if (!ranks) return ranks.error();
  unsigned last = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!(*ranks)[i].is_word) items[i].priority = (*ranks)[i].number;
    if (!(*ranks)[i].is_word) last = std::max(last, (*ranks)[i].number);
  }
  for (unsigned word = 1; word <= 3; ++word) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      if ((*ranks)[i].is_word && (*ranks)[i].number == word) items[i].priority = ++last;
    }
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    if ((*ranks)[i].number == 0) items[i].priority = last = std::min(last + 1, max_count);
  }
  return Done{};
}

Result<ImprovementList> read_checked(std::string_view text, const std::string& name) {
  if (auto sound = check_text(text); !sound) return sound.error();
  auto found = read_any(with_line_feeds(text), name);
  if (!found) return found.error();
  if (auto sound = check_items(found->items); !sound) return sound.error();
  drop_repeated(*found);
  ImprovementList list{.items = {}, .remarks = found->remarks};
  for (const FoundItem& item : found->items) {
    list.items.push_back({.title = item.title, .benefit = item.benefit, .is_done = item.is_ticked});
  }
  if (auto ranked = rank(found->items, list.items); !ranked) return ranked.error();
  return list;
}

}  // namespace

Result<ImprovementList> read_improvements(std::string_view text, const std::string& name) {
  auto list = read_checked(text, name);
  if (list) return list;
  Error error = list.error();
  error.place = error.place.empty() ? name : name + ":" + error.place;
  return error;
}

}  // namespace bywhen

// Lists that are written line by line: plain text and Markdown.
#include <limits>

#include "bywhen/base/text.h"
#include "exchange/list_readers.h"
#include "exchange/markdown_lines.h"

namespace bywhen {
namespace {

// "line 4", "lines 4, 5, 9", "lines 4, 5, 9, 10, 11 and 12 more"
std::string in_words(const std::vector<std::size_t>& lines) {
  constexpr std::size_t most = 5;
  std::vector<std::string> numbers;
  for (const std::size_t line : lines) {
    if (numbers.size() < most) numbers.push_back(std::to_string(line));
  }
  std::string words = (lines.size() == 1 ? "line " : "lines ") + join(numbers, ", ");
  if (lines.size() > most) words += " and " + std::to_string(lines.size() - most) + " more";
  return words;
}

class MarkdownReader {
 public:
  void read(std::string_view line, std::size_t number) {
    if (is_code(line)) {
      goes_on_ = false;
      code_.push_back(number);
    } else if (trim(line).empty()) {
      goes_on_ = false;
    } else if (trim(line).front() == '>') {
      goes_on_ = false;
      quotes_.push_back(number);
    } else if (const auto item = parse_list_item(line)) {
      read_item(*item, number);
    } else if (is_heading(line) || is_rule(line)) {
      goes_on_ = false;
      base_ = no_base;
    } else {
      read_other(line, number);
    }
  }

  Found found() {
    if (!code_.empty()) found_.remarks.push_back(in_words(code_) + ": code, left out");
    if (!quotes_.empty()) found_.remarks.push_back(in_words(quotes_) + ": a quote, left out");
    if (!below_.empty()) {
      found_.remarks.push_back(in_words(below_) + ": below another item, left out");
    }
    if (!prose_.empty()) {
      found_.remarks.push_back(in_words(prose_) + ": not an item of a list, left out");
    }
    return std::move(found_);
  }

 private:
  static constexpr std::size_t no_base = std::numeric_limits<std::size_t>::max() - 2;

  // Whether the line is in a fence or is one; a fence ends with as many marks as it began with.
  bool is_code(std::string_view line) {
    if (fence_.empty()) {
      fence_ = fence_of(line);
      return !fence_.empty();
    }
    const std::string_view text = trim(line);
    if (text.starts_with(fence_) && text.find_first_not_of(fence_.front()) == text.npos) {
      fence_ = {};
    }
    return true;
  }

  void read_item(const ListItem& item, std::size_t number) {
    goes_on_ = false;
    if (item.indentation >= base_ + 2) {
      below_.push_back(number);
      return;
    }
    base_ = item.indentation;
    if (item.text.empty()) return;
    found_.items.push_back(
        {.line = number, .title = std::string(item.text), .is_ticked = item.is_ticked});
    goes_on_ = true;
  }

  void read_other(std::string_view line, std::size_t number) {
    if (goes_on_ && indentation(line) > base_) {
      found_.items.back().title.append(" ").append(trim(line));
    } else {
      goes_on_ = false;
      (indentation(line) >= base_ + 2 ? below_ : prose_).push_back(number);
    }
  }

  Found found_;
  std::size_t base_ = no_base;   // the indentation of the items that count
  bool goes_on_ = false;         // the next line can belong to the last item's title
  std::string_view fence_ = {};  // the marks that began the code that the next line is part of
  std::vector<std::size_t> code_;
  std::vector<std::size_t> quotes_;
  std::vector<std::size_t> below_;
  std::vector<std::size_t> prose_;
};

}  // namespace

Found read_lines(std::string_view text) {
  Found found;
  std::size_t number = 0;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    if (trim(line).empty() || is_heading(line) || is_rule(line)) continue;
    found.items.push_back({.line = number, .title = std::string(trim(line))});
  }
  return found;
}

Found read_markdown(std::string_view text) {
  MarkdownReader reader;
  std::size_t number = 0;
  for (const std::string_view line : split(text, '\n')) reader.read(line, ++number);
  return reader.found();
}

bool has_markdown_items(std::string_view text) { return !read_markdown(text).items.empty(); }

}  // namespace bywhen

#include "exchange/csv.h"

#include <array>

namespace bywhen {
namespace {

class CsvReader {
 public:
  CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  Result<std::vector<CsvRow>> rows() {
    std::vector<CsvRow> rows;
    while (at_ < text_.size()) {
      if (text_[at_] == '\n') {
        step();
        continue;
      }
      auto row = read_row();
      if (!row) return row.error();
      rows.push_back(std::move(*row));
    }
    return rows;
  }

 private:
  Result<CsvRow> read_row() {
    CsvRow row{.line = line_, .cells = {}};
    for (;;) {
      auto cell = at() == '"' ? quoted_cell() : plain_cell();
      if (!cell) return cell.error();
      row.cells.push_back(std::move(*cell));
      const bool goes_on = at() == separator_ && at_ < text_.size();
      step();
      if (!goes_on) return row;
    }
  }

  // Up to a separator or the line's end.
  Result<std::string> plain_cell() {
    const std::size_t begin = at_;
    while (!is_cell_end()) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  Result<std::string> quoted_cell() {
    const std::size_t first_line = line_;
    std::string cell;
    for (step(); at_ < text_.size(); step()) {
      if (at() == '"') {
        step();
        if (at() != '"') return closed(std::move(cell));
      }
      cell += at();
    }
    return Error{.message = "this quote is never closed",
                 .hint = "end the value with a quote; a quote inside it is doubled: \"\"",
                 .place = std::to_string(first_line)};
  }

  Result<std::string> closed(std::string cell) {
    if (is_cell_end()) return cell;
    return Error{.message = "something stands behind a value in quotes",
                 .hint = "a quote inside a value in quotes is doubled: \"\"",
                 .place = std::to_string(line_)};
  }

  [[nodiscard]] bool is_cell_end() const {
    return at_ >= text_.size() || at() == separator_ || at() == '\n';
  }
  // NUL at the end.
  [[nodiscard]] char at() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void step() {
    if (at() == '\n') ++line_;
    ++at_;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

}  // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view text, char separator) {
  return CsvReader(text, separator).rows();
}

char separator_of(std::string_view line) {
  constexpr std::string_view separators = ",;\t";
  std::array<std::size_t, separators.size()> counts{};
  bool in_quotes = false;
  for (const char c : line) {
    if (c == '"') in_quotes = !in_quotes;
    const std::size_t which = separators.find(c);
    if (!in_quotes && which != std::string_view::npos) ++counts[which];
  }
  std::size_t best = 0;
  for (std::size_t i = 1; i < counts.size(); ++i) {
    if (counts[i] > counts[best]) best = i;
  }
  return separators[best];
}

}  // namespace bywhen

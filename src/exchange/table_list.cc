// Lists that are tables: one row an improvement.
#include <algorithm>
#include <optional>
#include <span>

#include "bywhen/base/text.h"
#include "exchange/csv.h"
#include "exchange/list_readers.h"

namespace bywhen {
namespace {

using namespace std::string_view_literals;

// What a column can be called, in any case; where several are there, the first of these counts.
constexpr std::array title_names{"title"sv, "improvement"sv, "improvements"sv,
                                 "name"sv,  "idea"sv,        "summary"sv};
constexpr std::array priority_names{"priority"sv, "prio"sv, "rank"sv};
constexpr std::array benefit_names{"benefit"sv, "why"sv, "value"sv};

using Column = std::optional<std::size_t>;

Column column_of(const CsvRow& header, std::span<const std::string_view> names) {
  for (const std::string_view name : names) {
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
      if (fold_case(trim(header.cells[i])) == name) return i;
    }
  }
  return std::nullopt;
}

struct Columns {
  Column title;
  Column priority;
  Column benefit;
};

Columns columns_of(const CsvRow& header) {
  return {column_of(header, title_names), column_of(header, priority_names),
          column_of(header, benefit_names)};
}

std::string cell_of(const CsvRow& row, Column column) {
  if (!column || *column >= row.cells.size()) return {};
  return std::string(trim(row.cells[*column]));
}

bool is_empty(const std::string& cell) { return trim(cell).empty(); }

bool is_empty_row(const CsvRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(), is_empty);
}

// A row with more cells than the first has most likely a separator inside a text without quotes.
Status<> check_row(const CsvRow& row, std::size_t width, Column title) {
  const std::string line = std::to_string(row.line);
  const auto first_excess =
      row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(width, row.cells.size()));
  if (!std::all_of(first_excess, row.cells.end(), is_empty)) {
    return Error{.message = "this row has more values than the first one",
                 .hint = "put a value with a comma, semicolon or tab in it into quotes",
                 .place = line};
  }
  if (!cell_of(row, title).empty()) return Done{};
  return Error{
      .message = "this row has no title", .hint = "add one, or take it out", .place = line};
}

bool is_number(const std::string& cell) {
  return !cell.empty() && cell.find_first_not_of("0123456789") == std::string::npos;
}

// Whether the first row stands over numbers and has none there: names of columns, none of them known.
bool has_unknown_header(const std::vector<CsvRow>& rows) {
  if (rows.size() < 2) return false;
  for (std::size_t column = 0; column < rows.front().cells.size(); ++column) {
    const std::string name = cell_of(rows.front(), column);
    const bool are_numbers = std::all_of(rows.begin() + 1, rows.end(), [&](const CsvRow& row) {
      return is_number(cell_of(row, column));
    });
    if (rows.front().cells.size() > 1 && !name.empty() && !is_number(name) && are_numbers)
      return true;
  }
  return false;
}

}  // namespace

Result<Found> read_table(std::string_view text, char separator) {
  auto rows = read_csv(text, separator);
  if (!rows) return rows.error();
  std::erase_if(*rows, is_empty_row);
  if (rows->empty()) return Found{};
  Columns columns = columns_of(rows->front());
  const std::size_t width = rows->front().cells.size();
  if (!columns.title && (columns.priority || columns.benefit)) {
    return Error{.message = "no column is called title",
                 .hint = "call the one with the improvements so",
                 .place = std::to_string(rows->front().line)};
  }
  if (!columns.title && has_unknown_header(*rows)) {
    return Error{
        .message = "the first row looks like the names of columns, and none of them is known",
        .hint = "call them title, priority and benefit, or take the row out",
        .place = std::to_string(rows->front().line)};
  }
  if (columns.title) rows->erase(rows->begin());
  if (!columns.title) columns.title = 0;
  Found found;
  for (const CsvRow& row : *rows) {
    if (auto sound = check_row(row, width, columns.title); !sound) return sound.error();
    found.items.push_back({.line = row.line,
                           .title = cell_of(row, columns.title),
                           .priority = cell_of(row, columns.priority),
                           .benefit = cell_of(row, columns.benefit)});
  }
  return found;
}

bool is_table_header(std::string_view line) {
  const char separator = separator_of(line);
  const auto rows = read_csv(line, separator);
  if (!rows || rows->size() != 1 || rows->front().cells.size() < 2) return false;
  const Columns columns = columns_of(rows->front());
  return columns.title && (columns.priority || columns.benefit || separator == '\t');
}

}  // namespace bywhen

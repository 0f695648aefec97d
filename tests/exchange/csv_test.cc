#include "exchange/csv.h"

#include <doctest/doctest.h>

#include <random>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// "1: a|b; 2: c|d", or "refused: line 2: why".
std::string read(std::string_view text, char separator = ',') {
  const auto rows = read_csv(text, separator);
  if (!rows) return "refused: line " + rows.error().place + ": " + rows.error().message;
  std::vector<std::string> lines;
  for (const CsvRow& row : *rows) {
    lines.push_back(std::to_string(row.line) + ": " + join(row.cells, "|"));
  }
  return join(lines, "; ");
}

TEST_CASE("rows of cells, as RFC 4180 has them") {
  struct Case {
    std::string_view text;
    std::string_view rows;
  };
  const Case cases[] = {
      {"", ""},
      {"\n\n", ""},
      {"a", "1: a"},
      {"a,b\n", "1: a|b"},
      {"a,b\nc,d", "1: a|b; 2: c|d"},
      {"a,\n", "1: a|"},
      {",", "1: |"},
      {",a", "1: |a"},
      {"a\n\n\nb\n", "1: a; 4: b"},
      {" a , b ", "1:  a | b "},
      {"\"a,b\",c", "1: a,b|c"},
      {"\"a \"\"word\"\"\",c", "1: a \"word\"|c"},
      {"\"\"", "1: "},
      {"\"\",\"\"\n", "1: |"},
      {"\"\"\"\"", "1: \""},
      {"\"two\nlines\",b\nc,d", "1: two\nlines|b; 3: c|d"},
      {"\"\n\",b", "1: \n|b"},
      {"5\" screen,b", "1: 5\" screen|b"},
      {"a;b,c", "1: a;b|c"},
      {"a\tb", "1: a\tb"},
      {"été,日本", "1: été|日本"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CHECK(read(one.text) == one.rows);
  }
  CHECK(read("a;b,c;\"d;e\"", ';') == "1: a|b,c|d;e");
  CHECK(read("a\tb,c\t\"d\te\"", '\t') == "1: a|b,c|d\te");
}

TEST_CASE("quotes that are not in order are refused, with the line") {
  CHECK(read("a\n\"b,c\nd") == "refused: line 2: this quote is never closed");
  CHECK(read("\"") == "refused: line 1: this quote is never closed");
  CHECK(read("\"a\"\"") == "refused: line 1: this quote is never closed");
  CHECK(read("a,b\n\"c\"d,e") == "refused: line 2: something stands behind a value in quotes");
  CHECK(read("\"a\" ,b") == "refused: line 1: something stands behind a value in quotes");
  CHECK(read("\"a\nb\"c") == "refused: line 2: something stands behind a value in quotes");
}

TEST_CASE("the separator is the one that stands there most often, outside quotes") {
  CHECK(separator_of("title,priority") == ',');
  CHECK(separator_of("title;priority") == ';');
  CHECK(separator_of("title\tpriority") == '\t');
  CHECK(separator_of("title") == ',');
  CHECK(separator_of("") == ',');
  CHECK(separator_of("title, in short;priority;why") == ';');
  CHECK(separator_of("\"a;b;c;d\",e") == ',');
}

// As RFC 4180 writes it, in quotes where they are needed and now and then where not.
std::string written(const std::string& cell, char separator, bool in_quotes) {
  const bool plain = cell.find_first_of(std::string("\"\n") + separator) == std::string::npos;
  if (plain && !in_quotes) return cell;
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? "\"\"" : std::string(1, c);
  return text + "\"";
}

TEST_CASE("any cells that are written as RFC 4180 has it read back as they were") {
  std::mt19937 random(20261124);
  const std::string letters = "ab\",;\t\n \xc3\xa9-";
  for (int round = 0; round < 2000; ++round) {
    const char separator = ",;\t"[random() % 3];
    std::vector<std::vector<std::string>> table(1 + random() % 4);
    std::string text;
    for (auto& cells : table) {
      cells.resize(1 + random() % 4);
      for (std::string& cell : cells) {
        for (auto left = random() % 6; left > 0; --left) cell += letters[random() % letters.size()];
        // An empty cell alone would be an empty line.
        const bool in_quotes = cells.size() == 1 || random() % 4 == 0;
        text += written(cell, separator, in_quotes);
        text += &cell == &cells.back() ? '\n' : separator;
      }
    }
    CAPTURE(text);
    const auto rows = read_csv(text, separator);
    REQUIRE(rows);
    REQUIRE(rows->size() == table.size());
    for (std::size_t i = 0; i < table.size(); ++i) CHECK((*rows)[i].cells == table[i]);
  }
}

}  // namespace
}  // namespace bywhen

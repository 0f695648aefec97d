#include "report/csv_rows.h"

#include "report/support.h"

namespace bywhen {
namespace {

TEST_CASE("a cell is quoted where it must be") {
  CHECK(csv_cell("plain") == "plain");
  CHECK(csv_cell("a, b") == "\"a, b\"");
  CHECK(csv_cell("say \"a\"") == "\"say \"\"a\"\"\"");
}

TEST_CASE("no cell begins with what a spreadsheet works out") {
  for (const std::string text :
       {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"}) {
    CHECK(csv_cell(text) == "'" + text);
  }
  CHECK(csv_cell("1=1") == "1=1");
}

TEST_CASE("where a semicolon begins another cell, that is disarmed too") {
  CHECK(csv_cell("a;=1+1") == "a;'=1+1");
  CHECK(csv_cell("=1+1; -2+3;  @x; y - z") == "'=1+1; '-2+3;  '@x; y - z");
  CHECK(csv_cell("; ") == "; ");
  CHECK(csv_cell("A1; A2") == "A1; A2");
}

}  // namespace
}  // namespace bywhen

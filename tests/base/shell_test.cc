#include "bywhen/base/shell.h"

#include <doctest/doctest.h>

#include "bywhen/base/escape.h"

namespace bywhen {
namespace {

TEST_CASE("a plain word stays, everything else is in quotes") {
  CHECK(shell_word("ana.ruiz-2") == "ana.ruiz-2");
  CHECK(shell_word("plans/x.plan.yaml") == "plans/x.plan.yaml");
  CHECK(shell_word("") == "''");
  CHECK(shell_word("Ana Ruiz") == "'Ana Ruiz'");
  CHECK(shell_word("~ana") == "'~ana'");
  CHECK(shell_word("$(rm x)`y`;&|\"\\*") == "'$(rm x)`y`;&|\"\\*'");
  CHECK(shell_word("O'Neil") == "'O'\\''Neil'");
  CHECK(shell_word("équipe") == "'équipe'");
}

TEST_CASE("what can't be shown is written by numbers, and stays one word when it is shown") {
  CHECK(shell_word("a\nb'c\\") == "$'a\\012b\\047c\\134'");
  CHECK(shell_word("a\u202eb") == "$'a\\342\\200\\256b'");
  for (const std::string_view text : {"a\nb", "\x1b[2J", "\xff", "\u202e", "e\u0301\u0301", "'"}) {
    CHECK(printable(shell_word(text)) == shell_word(text));
  }
}

TEST_CASE("what begins with a dash is no option") {
  CHECK(shell_option("--as", "ana") == "--as ana");
  CHECK(shell_option("--as", "-x y") == "--as='-x y'");
  CHECK(shell_path("x.plan.yaml") == "x.plan.yaml");
  CHECK(shell_path("-n.plan.yaml") == "./-n.plan.yaml");
}

}  // namespace
}  // namespace bywhen

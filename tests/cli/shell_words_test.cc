#include "cli/shell_words.h"

#include <doctest/doctest.h>

namespace bywhen::cli {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("words between blanks") {
  CHECK(shell_words("list --by owner") == Words{"list", "--by", "owner"});
  CHECK(shell_words("  a\t b ") == Words{"a", "b"});
  CHECK(shell_words("").empty());
  CHECK(shell_words(" \t ").empty());
}

TEST_CASE("a quoted word may hold blanks") {
  CHECK(shell_words("drop A3 --because \"no money\"") ==
        Words{"drop", "A3", "--because", "no money"});
  CHECK(shell_words("note A3 'a \"b\" c' d") == Words{"note", "A3", "a \"b\" c", "d"});
  CHECK(shell_words("\"\" x") == Words{"", "x"});
}

TEST_CASE("apostrophes and quotes that are never closed are text") {
  CHECK(shell_words("note A3 Ana's page") == Words{"note", "A3", "Ana's", "page"});
  CHECK(shell_words("add the 'old page") == Words{"add", "the", "'old", "page"});
  CHECK(shell_words("'it's fine'") == Words{"it's fine"});
  CHECK(shell_words("\"") == Words{"\""});
  CHECK(shell_words("a\\ b $x *") == Words{"a\\", "b", "$x", "*"});
}

}  // namespace
}  // namespace bywhen::cli

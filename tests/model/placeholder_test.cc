#include <doctest/doctest.h>

#include "bywhen/model/load.h"

namespace bywhen {
namespace {

TEST_CASE("stand-ins for a value are known for what they are") {
  for (const char* text : {"TBD",
                           "tbd",
                           "Tbd",
                           "tba",
                           "TBA",
                           "tbc",
                           "TODO",
                           "todo",
                           "fixme",
                           "XXX",
                           "...",
                           "…",
                           "?",
                           "??",
                           "???",
                           "<name>",
                           "<your name here>",
                           "<x>",
                           " TBD ",
                           "\tTBD\n",
                           "  ?  ",
                           " <name> "}) {
    CAPTURE(text);
    CHECK(is_placeholder(text));
  }
}

TEST_CASE("what only looks a little like one is a value") {
  for (const char* text :
       {"",           " ",    "\n", "ana",   "T.B.D.", "TBD by Ana",  "ask TBD", "tb",
        "todos",      "x",    "xx", "xxxx",  "what?",  "? what",      "..",      "....",
        "<",          ">",    "<>", "<name", "name>",  "<a> and <b>", "<<a>>",   "a <name>",
        "2026-12-04", "none", "-",  "n/a"}) {
    CAPTURE(text);
    CHECK_FALSE(is_placeholder(text));
  }
}

}  // namespace
}  // namespace bywhen

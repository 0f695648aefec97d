#include <doctest/doctest.h>

#include "bywhen/model/load.h"
#include "model/loading.h"

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
                           " <name> ",
                           "Tbd.",
                           "TBD?",
                           "tbd!!",
                           "(TBD)",
                           "[TBD]",
                           "( todo? )"}) {
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

TEST_CASE("who is nobody, and who is somebody with such a name") {
  for (const char* text : {"nobody",
                           "Nobody",
                           "NIEMAND",
                           "none",
                           "n/a",
                           "N/A",
                           "N.N.",
                           "-",
                           "–",
                           "offen",
                           " Offen ",
                           "noch offen",
                           "unassigned",
                           "to be decided",
                           "TBD",
                           "?",
                           "t.b.d.",
                           "T.B.A.",
                           "k.A.",
                           "k. A.",
                           "Niemand.",
                           "offen?",
                           "(noch offen)",
                           "wer?",
                           "Who?",
                           ".",
                           "__",
                           "/",
                           "()",
                           "anyone",
                           "wird noch benannt"}) {
    CAPTURE(text);
    CHECK(is_nobody(text));
  }
  for (const char* text : {"",
                           " ",
                           "Noone",
                           "Beatrice Noone",
                           "Nemo",
                           "Na",
                           "NN",
                           "Nobody Jones",
                           "Hannah Ander",
                           "all",
                           "everyone",
                           "team",
                           "Karen Offen",
                           "Niemandsen",
                           "no",
                           "non",
                           "A",
                           "open door team",
                           "Who",
                           "T.B. Dern",
                           "K.A. Mann",
                           "(Ana)",
                           "Ana?",
                           "C#",
                           "佐藤",
                           "🙂"}) {
    CAPTURE(text);
    CHECK_FALSE(is_nobody(text));
  }
}

TEST_CASE("a stand-in with something to say about it is one; a name that begins so is none") {
  for (const char* text : {"TBD (ask Mia)", "TBD - Mia?", "TODO: ask", "tbc, maybe Ana", "TBA/Ben",
                           "tbd – Mia", "por definir", "à définir", "未定"}) {
    CAPTURE(text);
    CHECK(is_nobody(text));
    CHECK(is_no_need(text));
    CHECK(is_no_day(text));
  }
  for (const char* text : {"Tba Smith", "Todo Bichig", "Tbc-Miller", "Todor: the baker", "Toddy"}) {
    CAPTURE(text);
    CHECK_FALSE(is_nobody(text));
  }
  CHECK_FALSE(is_placeholder("TODO: write to the carrier"));  // a title
  CHECK(is_nothing("ninguno"));
}

TEST_CASE("what is no day, and what is only another way to write one") {
  for (const char* text : {"n/a", "N/A", "asap", "ASAP", "tbd", "YYYY-MM-DD", "TT.MM.JJJJ",
                           "So bald wie möglich", "SOBALD WIE MÖGLICH", "-"}) {
    CAPTURE(text);
    CHECK(is_no_day(text));
  }
  for (const char* text : {"", "soon", "Friday", "2026-12-04", "4 Dec", "asap please", "Q4"}) {
    CAPTURE(text);
    CHECK_FALSE(is_no_day(text));
  }
}

TEST_CASE("no answer to what is needed, and the answer that nothing is") {
  for (const char* text :
       {"N/A", "n/a", "-", "—", "TBD", "TBD?", "t.b.d.", "k.A.", "unknown", "Unbekannt", "*",
        "nothing?", "(keine)", "(noch offen)", "Noch zu klären", "NOCH ZU KLÄREN."}) {
    CHECK(is_no_need(text));
    CHECK_FALSE(is_nothing(text));
  }
  for (const char* text : {"none", "Keine", "nothing", "NICHTS"}) {
    CHECK(is_nothing(text));
    CHECK_FALSE(is_no_need(text));
  }
  for (const char* text : {"", "None of the above", "Keine Ahnung", "No", "A-", "Nothing much",
                           "Open", "Unknown Pleasures", "TBD board access", "Offene Werkstatt"}) {
    CHECK_FALSE(is_nothing(text));
    CHECK_FALSE(is_no_need(text));
  }
}

TEST_CASE(
    "an owner and a need that nobody sees are empty, and a stand-in is one with such a blank") {
  const std::string way_out = " (write it as one text, or take the key out)";
  check_defects(
      "bywhen: 1\ntitle: T\nactions:\n"
      "  - {id: A1, title: T, owner: «\"\\u200b\"», resources: [«\"\\u00a0\"»]}\n"
      "  - {id: A2, title: T, owner: «\"TBD\\u00a0\"»}\n",
      {"invalid_value in A1: 'owner' can't be empty" + way_out,
       "invalid_value in A1: 'resources' can't be empty" + way_out,
       "placeholder_value in A2: 'owner' still says 'TBD' (put in the real value, "
       "or take the key out)"});
}

}  // namespace
}  // namespace bywhen

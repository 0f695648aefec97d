#include "bywhen/value/id.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

TEST_CASE("an id in a file is exactly a letter and a number") {
  CHECK(parse_entry_id('A', "A3") == 3U);
  CHECK(parse_entry_id('I', "I1") == 1U);
  CHECK(parse_entry_id('A', "A999999999") == 999'999'999U);
  for (const char* text : {"", "A", "3", "a3", "I3", "A0", "A03", "A-3", "A+3", "A3 ", " A3", "A3x",
                           "AA3", "A1000000000", "A99999999999999999999", "A٣"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_entry_id('A', text));
  }
  CHECK(entry_id('A', 12) == "A12");
}

TEST_CASE("typed, the letter may be small or missing") {
  CHECK(parse_typed_id('A', "A3") == 3U);
  CHECK(parse_typed_id('A', "a3") == 3U);
  CHECK(parse_typed_id('A', "3") == 3U);
  CHECK(parse_typed_id('I', "i12") == 12U);
  for (const char* text : {"", "a", "i3", "aa3", "a 3", "0", "03", "3a"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_typed_id('A', text));
  }
}

TEST_CASE("a person's id") {
  for (const char* text : {"ana", "a", "ana.ruiz", "ana_r-2"}) CHECK(is_person_id(text));
  for (const char* text : {"", "Ana", "2ana", "-ana", "ana ruiz", "élodie", "ana@x", ".a"}) {
    CAPTURE(text);
    CHECK_FALSE(is_person_id(text));
  }
}

TEST_CASE("an id is made of the first word of a name") {
  CHECK(person_id_from("Ana Ruiz") == "ana");
  CHECK(person_id_from("Élodie") == "elodie");
  CHECK(person_id_from("E\u0301lodie") == "elodie");
  CHECK(person_id_from("Søren Kierkegaard") == "soren");
  CHECK(person_id_from("Łukasz") == "lukasz");
  CHECK(person_id_from("Đorđe") == "dorde");
  CHECK(person_id_from("Æsa") == "aesa");
  CHECK(person_id_from("Weiß") == "weiss");
  CHECK(person_id_from("  Jean-Luc Picard") == "jean-luc");
  CHECK(person_id_from("O'Brien") == "obrien");
  CHECK(person_id_from("R2-D2") == "r2-d2");
  CHECK(person_id_from("2pac- x") == "pac");
  CHECK(person_id_from("İpek\tAk") == "ipek");
}

TEST_CASE("the first word that has a letter, or nothing") {
  CHECK(person_id_from("李 Wei") == "wei");
  CHECK(person_id_from("42 Ana") == "ana");
  CHECK(person_id_from("李") == "");
  CHECK(person_id_from("") == "");
  CHECK(person_id_from("123 -") == "");
}

TEST_CASE("what is made is valid") {
  for (const char* name : {"Ana Ruiz", "-x-", "ÅÄÖ", "ﬁ", "Ⅻ", "a.b_c"}) {
    CAPTURE(name);
    CHECK(is_person_id(person_id_from(name)));
  }
}

}  // namespace
}  // namespace bywhen

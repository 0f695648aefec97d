#include "bywhen/base/text.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

TEST_CASE("the first byte that is not UTF-8 is found") {
  CHECK(find_invalid_utf8("") == std::string_view::npos);
  CHECK(find_invalid_utf8("plain and Ångström, 日本, 👍") == std::string_view::npos);
  CHECK(find_invalid_utf8(std::string_view("a\0b", 3)) == std::string_view::npos);
  CHECK(find_invalid_utf8("0123456789\xff") == 10);
  CHECK(find_invalid_utf8("å\xe2\x82") == 2);       // cut short
  CHECK(find_invalid_utf8("ab\xed\xa0\x80") == 2);  // a surrogate
  CHECK(find_invalid_utf8("ab\xc0\x80") == 2);      // an overlong NUL
}

TEST_CASE("code points are counted, not bytes and not clusters") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("Åse") == 3);
  CHECK(count_code_points("e\u0301") == 2);
  CHECK(count_code_points("日本👍") == 3);
}

TEST_CASE("display width in terminal columns") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Returns page") == 12);
  CHECK(display_width("Ångström") == 8);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("한글") == 4);
  CHECK(display_width("\u1112\u1161\u11ab") == 2);  // one block of three Hangul letters
  CHECK(display_width("…") == 1);
  CHECK(display_width("a\u200bb") == 2);
}

TEST_CASE("an emoji is two columns, whatever it is made of") {
  CHECK(display_width("👍") == 2);
  CHECK(display_width("👍🏽") == 2);
  CHECK(display_width("👩‍👩‍👧‍👦") == 2);
  CHECK(display_width("❤") == 1);
  CHECK(display_width("❤️") == 2);
  CHECK(display_width("🇳🇴") == 2);
  CHECK(display_width("🇳🇴🇪🇸") == 4);
  CHECK(display_width("1️⃣") == 2);
  CHECK(display_width("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f") == 2);
}

TEST_CASE("case folding compares as people do") {
  CHECK(fold_case("Ana RUIZ 42") == "ana ruiz 42");
  CHECK(fold_case("Ångström") == fold_case("ÅNGSTRÖM"));
  CHECK(fold_case("A\u030angstro\u0308m") == fold_case("ÅNGSTRÖM"));
  CHECK(fold_case("Straße") == "strasse");
  CHECK(fold_case("ΣΊΣΥΦΟΣ") == fold_case("σίσυφος"));
  CHECK(fold_case("É") == "é");
  CHECK(fold_case("Ana") != fold_case("Åna"));
}

TEST_CASE("the nearest ASCII spelling") {
  CHECK(to_ascii("Ana") == "Ana");
  CHECK(to_ascii("Élodie Ångström") == "Elodie Angstrom");
  CHECK(to_ascii("Łukasz Weiß") == "Lukasz Weiss");
  CHECK(to_ascii("Søren Đorđe Æsa") == "Soren Dorde AEsa");
  CHECK(to_ascii("ﬁx ２") == "fix 2");
  CHECK(to_ascii("李 Ana") == " Ana");
}

TEST_CASE("padding counts columns") {
  CHECK(pad_right("ab", 4) == "ab  ");
  CHECK(pad_right("日本", 5) == "日本 ");
  CHECK(pad_right("abcd", 4) == "abcd");
  CHECK(pad_right("abcde", 4) == "abcde");
  CHECK(pad_right("", 2) == "  ");
}

TEST_CASE("shortening ends in an ellipsis and keeps characters whole") {
  CHECK(shorten("Returns", 7) == "Returns");
  CHECK(shorten("Returns", 6) == "Retur…");
  CHECK(shorten("The page", 5) == "The…");
  CHECK(shorten("日本語", 4) == "日…");
  CHECK(shorten("日本語", 5) == "日本…");
  CHECK(shorten("xe\u0301yz", 3) == "xe\u0301…");
  CHECK(shorten("👩‍🔧👩‍🔧", 3) == "👩‍🔧…");
  CHECK(shorten("abc", 1) == "…");
  CHECK(shorten("abc", 0) == "");
  CHECK(shorten("", 0) == "");
}

TEST_CASE("shortening keeps the blanks in front") { CHECK(shorten("  abcdef", 5) == "  ab…"); }

TEST_CASE("trimming takes blanks off both ends") {
  CHECK(trim(" \t a b\r\n") == "a b");
  CHECK(trim("\n \t") == "");
  CHECK(trim("") == "");
}

TEST_CASE("trimming takes off what nobody sees: a line of one no-break blank became an owner") {
  CHECK(trim("\u00a0 Ana\u200b\n") == "Ana");
  CHECK(trim("Ana\u00a0Ruiz") == "Ana\u00a0Ruiz");
  CHECK(trim("\u200b") == "");
  CHECK(trim("\u200b\u00a0\ufeff") == "");
  CHECK(trim("\u2014") == "\u2014");
}

TEST_CASE("splitting keeps empty pieces, joining puts them back") {
  using Views = std::vector<std::string_view>;
  CHECK(split("a,b", ',') == Views{"a", "b"});
  CHECK(split(",a,", ',') == Views{"", "a", ""});
  CHECK(split("", ',') == Views{""});
  CHECK(join({"a", "", "b"}, ", ") == "a, , b");
  CHECK(join({"a"}, ", ") == "a");
  CHECK(join({}, ", ") == "");
}

}  // namespace
}  // namespace bywhen

#include "yaml/guards.h"

#include <doctest/doctest.h>

#include <string>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {
namespace {

struct Case {
  std::string_view text;
  std::uint32_t offset;
  std::string_view message;
};

TEST_CASE("bytes and characters that no YAML text has are refused where they stand") {
  using namespace std::string_view_literals;
  const Case cases[] = {
      {"\xFF\xFE"
       "a\0"sv,
       0, "the file is UTF-16"},
      {"\xFE\xFF\0a"sv, 0, "the file is UTF-16"},
      {"a\0:\0"sv, 0, "the file is UTF-16"},
      {"\0a\0:"sv, 0, "the file is UTF-16"},
      {"\xFF\xFE\0\0a\0\0\0"sv, 0, "the file is UTF-32"},
      {"a\0\0\0:\0\0\0"sv, 0, "the file is UTF-32"},
      {"\0\0\0a"sv, 0, "the file is UTF-32"},
      {"a: \xE4"sv, 3, "the byte 0xE4 is not UTF-8"},
      {"a: \xED\xA0\x80"sv, 3, "the byte 0xED is not UTF-8"},
      {"a: x\0y"sv, 4, "a NUL byte"},
      {"a: \x1b[0m"sv, 3, "the control character U+001B"},
      {"a: \x7f"sv, 3, "the control character U+007F"},
      {"a: \xC2\x80"sv, 3, "the character U+0080, which YAML does not allow"},
      {"a: \xEF\xBF\xBE"sv, 3, "the character U+FFFE, which YAML does not allow"},
      {"a: 1\rb: 2"sv, 4, "a carriage return without a line feed"},
      {"a: 1\r"sv, 4, "a carriage return without a line feed"},
      {"\xEF\xBB\xBF\xEF\xBB\xBF"
       "a: 1"sv,
       3, "a second byte order mark"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.message);
    const auto error = check_text(c.text);
    REQUIRE(error.has_value());
    CHECK(error->offset == c.offset);
    CHECK(error->message == c.message);
  }
}

TEST_CASE("what YAML allows passes") {
  for (const char* text : {"", "a", "a:\tb\r\n",
                           "\xEF\xBB\xBF"
                           "a: 1",
                           "\xC2\x85\xC2\xA0\xE2\x80\xA8", "\xF0\x9F\x98\x80", "\xEF\xBF\xBD"}) {
    CAPTURE(text);
    CHECK_FALSE(check_text(text).has_value());
  }
}

TEST_CASE("an offence is found at every distance from the start and in every block") {
  for (std::size_t size = 0; size < 200; ++size) {
    std::string text(size, 'x');
    CHECK_FALSE(check_text(text).has_value());
    text += "\x01 and more text behind it, long enough to fill a block or two of the fast look";
    const auto error = check_text(text);
    REQUIRE(error.has_value());
    CHECK(error->offset == size);
  }
}

TEST_CASE("nesting that would overrun the stack is an error, quickly") {
  const auto refused = [](const std::string& piece) {
    std::string text;
    for (int i = 0; i < 100000; ++i) text += piece;
    const auto document = Document::parse(text);
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().message == "nested deeper than 500 levels");
  };
  refused("[");
  refused("{a: ");
  refused("- ");
  refused("? ");
}

TEST_CASE("brackets and texts that would fill the memory are an error, quickly") {
  const auto refused = [](const std::string& text) {
    const auto document = Document::parse("- a\n- " + text);
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().message ==
          "more than 2 MB in one text or one pair of brackets behind this place");
    CHECK(document.error().offset < 100);
  };
  refused("!t " + std::string(4 << 20, 'x'));
  std::string items = "[";
  for (int i = 0; i < 2000000; ++i) items += "a,";
  refused(items + "a?]");
}

TEST_CASE("nesting of some hundred levels is fine") {
  CHECK(Document::parse(std::string(400, '[') + std::string(400, ']')).ok());
  std::string dashes;
  for (int i = 0; i < 400; ++i) dashes += "- ";
  CHECK(Document::parse(dashes + "x").ok());
}

TEST_CASE("keys of up to 1,024 bytes are fine") {
  const auto message = [](std::size_t bytes) {
    const auto document = Document::parse(std::string(bytes, 'k') + ": 1\n");
    return document ? "" : document.error().message;
  };
  CHECK(message(1023) == "");
  CHECK(message(1024) == "");
  CHECK(message(1025) == "a key longer than 1,024 bytes");
}

}  // namespace
}  // namespace bywhen::yaml

#include "yaml/quoting.h"

#include <doctest/doctest.h>

namespace bywhen::yaml {
namespace {

TEST_CASE("single quotes double the quote and nothing else") {
  CHECK(single_quoted("it's \\n") == "'it''s \\n'");
  CHECK(single_quoted("") == "''");
}

TEST_CASE("double quotes escape what would not come back the same") {
  CHECK(double_quoted("a \"b\" \\") == "\"a \\\"b\\\" \\\\\"");
  CHECK(double_quoted("a\nb\r\n\tc") == "\"a\\nb\\r\\n\\tc\"");
  CHECK(double_quoted(std::string_view("\0\x1b\x7f", 3)) == "\"\\x00\\x1B\\x7F\"");
  CHECK(double_quoted("\xC2\x85|\xC2\x9F|\xE2\x80\xA8|\xE2\x80\xA9") ==
        "\"\\x85|\\x9F|\\u2028|\\u2029\"");
  CHECK(double_quoted("\xEF\xBB\xBF|\xEF\xBF\xBE|\xEF\xBF\xBF") == "\"\\uFEFF|\\uFFFE|\\uFFFF\"");
}

TEST_CASE("what reads well stays as it is") {
  const char* text = "\xC3\xA4 \xC2\xA0 \xE6\x97\xA5 \xF0\x9F\x98\x80 \xD7\xA9 \xE2\x80\x8F";
  CHECK_FALSE(needs_escapes(text));
  CHECK(double_quoted(text) == '"' + std::string(text) + '"');
}

TEST_CASE("the quote in use, where it can hold the text") {
  CHECK(quoted("a", Style::single_quoted) == "'a'");
  CHECK(quoted("a", Style::double_quoted) == "\"a\"");
  CHECK(quoted("a\nb", Style::single_quoted) == "\"a\\nb\"");
}

}  // namespace
}  // namespace bywhen::yaml

#include "cli/arguments.h"

#include <doctest/doctest.h>

namespace bywhen::cli {
namespace {

using Words = std::vector<std::string>;

constexpr Option known[] = {
    {"-f,--file", "FILE", ""},
    {"-n,--dry-run", "", ""},
    {"-q,--quiet", "", ""},
    {"--for", "I1", "", true},
};

Arguments parsed(const Words& typed) {
  auto arguments = parse_arguments(typed, known);
  REQUIRE(arguments);
  return *arguments;
}

Error refused(const Words& typed) {
  const auto arguments = parse_arguments(typed, known);
  REQUIRE_FALSE(arguments);
  return arguments.error();
}

TEST_CASE("it is known which words stand behind the dashes that end the options") {
  CHECK(parsed({"a", "-"}).taken_as_is == 0);
  CHECK(parsed({"--", "-"}).taken_as_is == 1);
  CHECK(parsed({"a", "-n", "--", "b", "--"}).taken_as_is == 2);
}

TEST_CASE("words keep their order, options may stand anywhere") {
  const Arguments arguments = parsed({"one", "--file", "x.yaml", "two", "-n", "three"});
  CHECK(arguments.words == Words{"one", "two", "three"});
  CHECK(arguments.value("--file") == "x.yaml");
  CHECK(arguments.has("--dry-run"));
  CHECK_FALSE(arguments.has("--quiet"));
  CHECK_FALSE(arguments.value("--for"));
  CHECK(arguments.text() == "one two three");
  CHECK(arguments.text(1) == "two three");
  CHECK(arguments.text(3).empty());
}

TEST_CASE("the ways to write an option's value") {
  CHECK(parsed({"-f", "x"}).value("--file") == "x");
  CHECK(parsed({"-fx"}).value("--file") == "x");
  CHECK(parsed({"--file=x"}).value("--file") == "x");
  CHECK(parsed({"--file=a=b"}).value("--file") == "a=b");
  CHECK(parsed({"--file", ""}).value("--file") == "");
}

TEST_CASE("an option takes one value and leaves the next word alone") {
  const Arguments arguments = parsed({"--for", "I1", "a", "--for", "I2", "b"});
  CHECK(arguments.values("--for") == Words{"I1", "I2"});
  CHECK(arguments.words == Words{"a", "b"});
  CHECK(arguments.value("--for") == "I2");
}

TEST_CASE("an option that is not repeatable is refused the second time") {
  CHECK(refused({"-f", "x", "--file", "y"}).message == "the option --file is given twice");
}

TEST_CASE("words that an option parts are known to be so") {
  CHECK_FALSE(parsed({"--for", "I1", "a", "b", "-n"}).words_are_parted);
  CHECK_FALSE(parsed({"a", "--", "-b"}).words_are_parted);
  CHECK_FALSE(parsed({"-f", "x", "--", "a", "b"}).words_are_parted);
  CHECK(parsed({"a", "--for", "I1", "b"}).words_are_parted);
  CHECK(parsed({"a", "-n", "b"}).words_are_parted);
}

TEST_CASE("flags can be put together, and said twice") {
  const Arguments arguments = parsed({"-nq", "-q"});
  CHECK(arguments.has("--dry-run"));
  CHECK(arguments.has("--quiet"));
}

TEST_CASE("nothing inside a text is interpreted") {
  for (const char* text : {"[a,b]", "[",       "a,b",  "++",   "@ana", "@0", "%%",  "\"x\"",
                           "'x'",   "{}",      "",     " ",    "-",    "+1", "#",   "a\nb",
                           "\t",    "\x1b[1m", "\xff", "🙂", "=",    "/q", "a=b", "true"}) {
    CAPTURE(text);
    CHECK(parsed({text, "x"}).words == Words{text, "x"});
    CHECK(parsed({"--for", text}).values("--for") == Words{text});
  }
  CHECK(parsed({"--for=[a,b]"}).values("--for") == Words{"[a,b]"});
  for (const char* text : {"@1", "@99", "{}", "%%", "[]", "a=b", "\"x\""}) {
    CAPTURE(text);
    CHECK(parsed({std::string("--for=") + text, "x"}).values("--for") == Words{text});
    CHECK(parsed({std::string("-f") + text, "x"}).value("--file") == text);
  }
  CHECK(parsed({"--for=-"}).values("--for") == Words{"-"});
}

TEST_CASE("after two dashes all are words") {
  CHECK(parsed({"--", "-n", "--file", "x", "--"}).words == Words{"-n", "--file", "x", "--"});
  CHECK(parsed({"a", "--", "b"}).words == Words{"a", "b"});
  CHECK(parsed({"--"}).words.empty());
}

TEST_CASE("less time is no option: '-1m' was one") {
  const auto arguments = parse_arguments({"add", "-1m", "-90s"}, {});
  REQUIRE(arguments);
  CHECK(arguments->words == std::vector<std::string>{"add", "-1m", "-90s"});
}

TEST_CASE("what is wrong with an option is said with the way out") {
  CHECK(refused({"--fiel", "x"}).message == "unknown option '--fiel'");
  CHECK(refused({"--fiel", "x"}).hint == "did you mean '--file'?");
  CHECK(refused({"--fiel=x"}).hint == "did you mean '--file'?");
  CHECK(refused({"-3"}).message == "unknown option '-3'");
  CHECK(refused({"-3"}).hint == "for a text that begins with a dash, put -- before it");
  for (const Words& typed :
       {Words{"--file"}, Words{"--file="}, Words{"-f"}, Words{"--file", "--quiet"}}) {
    CAPTURE(typed.front());
    const std::string message = refused(typed).message;
    CHECK(message ==
          "the option " + typed.front().substr(0, typed.front().find('=')) + " needs a value");
  }
  CHECK(refused({"--quiet=x"}).message == "the option --quiet takes no value");
}

TEST_CASE("the command is the first word that is no option's value") {
  const auto command = find_command_word({"--file", "list", "-n", "assign", "A1"}, known);
  REQUIRE(command);
  REQUIRE(*command);
  CHECK((*command)->word == "assign");
  CHECK((*command)->index == 3);
  const auto none = find_command_word({"-q"}, known);
  REQUIRE(none);
  CHECK_FALSE(*none);
}

TEST_CASE("options of the command itself do not get in the way of finding it") {
  const auto command = find_command_word({"-q", "add", "--owner", "ana", "--", "-x"}, known);
  REQUIRE(command);
  REQUIRE(*command);
  CHECK((*command)->word == "add");
  CHECK((*command)->index == 1);
}

}  // namespace
}  // namespace bywhen::cli

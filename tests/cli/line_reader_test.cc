#include "cli/line_reader.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <array>
#include <string_view>
#include <thread>
#include <vector>

namespace bywhen::cli {
namespace {

// The lines of a pipe into which `text` is written.
std::vector<std::string> lines_of(std::string_view text) {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  std::thread writer([&] {
    while (!text.empty()) {
      const ssize_t written = write(ends[1], text.data(), text.size());
      if (written <= 0) break;
      text.remove_prefix(static_cast<std::size_t>(written));
    }
    close(ends[1]);
  });
  LineReader reader(ends[0]);
  std::vector<std::string> lines;
  while (auto line = reader.next()) lines.push_back(std::move(*line));
  writer.join();
  close(ends[0]);
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("lines, with any line end or none at the last") {
  CHECK(lines_of("").empty());
  CHECK(lines_of("a\nb\n") == Lines{"a", "b"});
  CHECK(lines_of("a\r\n\r\nb") == Lines{"a", "", "b"});
  CHECK(lines_of("\n\n") == Lines{"", ""});
  CHECK(lines_of(std::string_view("a\0b\n", 4)) == Lines{std::string("a\0b", 3)});
}

TEST_CASE("bug: blank lines of a paste were answers where lines are not edited") {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  LineReader reader(ends[0]);
  const auto type = [&](std::string_view text) {
    REQUIRE(write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  };
  type("\n");
  CHECK(reader.next_typed() == "");
  type("One\n\n\nTwo\n\n");
  CHECK(reader.next_typed() == "One");
  CHECK(reader.next_typed() == "Two");
  type("Three\n");
  CHECK(reader.next_typed() == "Three");
  type("\n");
  CHECK(reader.next_typed() == "");
  close(ends[1]);
  CHECK_FALSE(reader.next_typed());
  close(ends[0]);
}

TEST_CASE("long lines, and ones without an end, in pieces that memory can hold") {
  const std::string line(100'000, 'x');
  CHECK(lines_of(line + "\n" + line) == Lines{line, line});
  const Lines pieces = lines_of(std::string(5 << 20, 'x'));
  CHECK(pieces.size() == 3);
}

TEST_CASE("a line is there before the next one is written") {
  std::array<int, 2> ends{};
  REQUIRE(pipe(ends.data()) == 0);
  LineReader reader(ends[0]);
  for (const std::string_view text : {"one\n", "two\n"}) {
    REQUIRE(write(ends[1], text.data(), text.size()) == 4);
    CHECK(reader.next() == std::string(text.substr(0, 3)));
  }
  close(ends[1]);
  CHECK_FALSE(reader.next());
  close(ends[0]);
}

TEST_CASE("what can't be read has no lines") { CHECK_FALSE(LineReader(-1).next()); }

}  // namespace
}  // namespace bywhen::cli

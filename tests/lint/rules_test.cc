#include "lint/rules.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "bywhen/base/text.h"
#include "lint/support.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;

const fs::path source_dir = BYWHEN_SOURCE_DIR;

// "4:7-9": the line, the first column and the one after the last, on the first line.
std::string place_words(std::size_t line, std::size_t begin, std::size_t end) {
  return fmt::format("{}:{}-{}", line, begin, end);
}

std::string read(const fs::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// Whether a text in the source goes on in a second literal, with no blank between the words.
bool has_glued_words(std::string_view source) {
  for (auto at = source.find("\"\n"); at != source.npos; at = source.find("\"\n", at + 1)) {
    const auto next = source.find_first_not_of(" \n", at + 1);
    if (next == source.npos || source[next] != '"' || next + 1 == source.size()) continue;
    const auto is_end = [](char c) { return std::isalpha(c) || c == ',' || c == '.' || c == ';'; };
    if (at > 0 && is_end(source[at - 1]) && std::isalpha(source[next + 1])) return true;
  }
  return false;
}

TEST_CASE("no two words of a rule's text are glued where its source breaks the line") {
  CHECK(has_glued_words("\"it is not\"\n    \"counted\""));
  CHECK(has_glued_words("\"to people,\"\n    \"and\""));
  CHECK_FALSE(has_glued_words("\"it is not \"\n    \"counted\""));
  for (const auto& file : fs::directory_iterator(source_dir / "src" / "lint" / "rules")) {
    CAPTURE(file.path().string());
    CHECK_FALSE(has_glued_words(read(file.path())));
  }
}

// An example without its marks, and what they mark.
struct Example {
  std::string text;
  test::Lines marked;
};

bool is_mark(std::string_view line) {
  if (line.starts_with('#')) line.remove_prefix(1);
  return line.find('^') != std::string_view::npos &&
         line.find_first_not_of(" ^") == std::string_view::npos;
}

Example without_marks(std::string_view marked) {
  Example out;
  std::size_t line_number = 0;
  if (marked.ends_with('\n')) marked.remove_suffix(1);
  for (const std::string_view line : split(marked, '\n')) {
    if (!is_mark(line)) {
      out.text.append(line).append("\n");
      ++line_number;
      continue;
    }
    for (auto begin = line.find('^'); begin != std::string_view::npos;) {
      const auto end = std::min(line.find_first_not_of('^', begin), line.size());
      out.marked.push_back(place_words(line_number, begin + 1, end + 1));
      begin = line.find('^', end);
    }
  }
  return out;
}

// The rules of core, and this one.
RuleChoice with_rule(const Rule& rule) {
  RuleChoice choice;
  choice.add(rule);
  return choice;
}

test::Lines places(const test::LintedText& linted) {
  test::Lines out;
  for (const Finding& finding : linted.findings) {
    const yaml::Place begin = yaml::place_in(linted.loaded.text(), finding.range.begin);
    const std::uint32_t last = std::max(finding.range.end, finding.range.begin + 1);
    const yaml::Place end = yaml::place_in(linted.loaded.text(), last);
    out.push_back(place_words(begin.line, begin.column, end.column));
  }
  return out;
}

// "missing_owner P101" for each line of the table in rules.h.
test::Lines table_in_header() {
  test::Lines out;
  std::istringstream header(read(source_dir / "src/lint/rules.h"));
  for (std::string line; std::getline(header, line);) {
    const std::string_view start = "extern const Rule ";
    const auto end = line.find(';');
    const auto code = line.find("// P");
    if (!line.starts_with(start) || code == std::string::npos) continue;
    out.push_back(line.substr(start.size(), end - start.size()) + " " + line.substr(code + 3));
  }
  return out;
}

std::string identifier(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '-', '_');
  return out;
}

TEST_CASE("a rule finds what its bad example marks, and nothing else is found there") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->name);
    const Example example = without_marks(rule->bad);
    REQUIRE_FALSE(example.marked.empty());
    const test::LintedText linted(example.text, with_rule(*rule));
    CHECK(places(linted) == example.marked);
    for (const Finding& finding : linted.findings) {
      CHECK(finding.rule->name == rule->name);
      CHECK_FALSE(finding.message.empty());
      CHECK_FALSE(finding.hint.empty());
    }
  }
}

TEST_CASE("nothing at all is found in a good example") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->name);
    CHECK(test::LintedText(std::string(rule->good), with_rule(*rule)).lines() == test::Lines{});
  }
}

TEST_CASE("each rule has a file, a line in the list and a line in the table, with its code") {
  std::set<std::string> files;
  for (const auto& file : fs::directory_iterator(source_dir / "src/lint/rules")) {
    files.insert(file.path().stem());
  }
  std::set<std::string> listed;
  test::Lines table;
  for (const Rule* rule : all_rules()) {
    listed.insert(identifier(rule->name));
    table.push_back(identifier(rule->name) + " " + std::string(rule->code));
  }
  CHECK(files == listed);
  CHECK(table_in_header() == table);
}

TEST_CASE("names and codes are used once, and every rule says what it is for") {
  std::set<std::string_view> names;
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->name);
    CHECK(names.insert(rule->name).second);
    CHECK(names.insert(rule->code).second);
    CHECK((rule->check != nullptr) + (rule->check_action != nullptr) +
              (rule->check_suppressions != nullptr) ==
          1);
    CHECK((rule->reads_clock ? rule->severity == Severity::warning : true));
    CHECK(rule->summary.size() > 10);
    CHECK(rule->why.size() > 40);
  }
}

TEST_CASE("a rule that not every plan is held to says whose reasoning it is") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->name);
    CHECK((rule->set == RuleSet::core || !rule->source.empty()));
  }
}

TEST_CASE("a rule is found by its name or its code") {
  CHECK(find_rule("missing-owner") == &rules::missing_owner);
  CHECK(find_rule("P101") == &rules::missing_owner);
  CHECK(find_rule("missing_owner") == nullptr);
  CHECK(find_rule("") == nullptr);
}

}  // namespace
}  // namespace bywhen

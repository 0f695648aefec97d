// Plans with random damage: every output stays a document, every place stays in the text, and what
// is mended is not worse.
#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <random>
#include <set>
#include <sstream>

#include "bywhen/base/text.h"
#include "bywhen/lint/fix.h"
#include "bywhen/lint/output.h"
#include "lint/support.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

// What people and merges do to a plan, and what nobody should.
constexpr std::array<std::string_view, 26> pieces = {"\n",
                                                     " ",
                                                     "  - ",
                                                     ": ",
                                                     "# bywhen: allow[overdue, x] until=1",
                                                     "\t",
                                                     "\"",
                                                     "[",
                                                     "]",
                                                     "{",
                                                     "}",
                                                     "\r\n",
                                                     "\xff",
                                                     "é",
                                                     "\xf0\x9f\x99\x82",
                                                     "\x1b[31m",
                                                     "\xef\xbf\xbe",
                                                     "%0A::error::x",
                                                     "]]><x>&",
                                                     "2026/12/04",
                                                     "TBD",
                                                     "A1",
                                                     "<<<<<<< a\n",
                                                     "  - id: A2\n",
                                                     "&a *a",
                                                     "Owner: Done\n"};

class Damage {
 public:
  explicit Damage(unsigned seed) : random_(seed) {}

  std::string of(std::string text) {
    for (std::size_t left = 1 + below(4); left > 0; --left) change(text);
    return text;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  void change(std::string& text) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = std::min(below(below(2) == 0 ? 4 : 200), text.size() - at);
    switch (below(4)) {
      case 0:
        text.erase(at, length);
        break;
      case 1:
        text.insert(at, std::string(text, at, length));
        break;
      case 2:
        text.insert(below(text.size() + 1), std::string(text, at, length));
        break;
      default:
        text.insert(at, pieces[below(pieces.size())]);
    }
  }

  std::mt19937 random_;
};

std::vector<std::string> whole_plans() {
  std::set<fs::path> files;
  for (const auto& file : fs::directory_iterator(fs::path(BYWHEN_SOURCE_DIR) / "tests/lint/corpus"))
    files.insert(file.path());
  std::vector<std::string> texts;
  for (const fs::path& path : files) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    texts.push_back(text.str());
  }
  for (const Rule* rule : all_rules()) texts.emplace_back(rule->bad);
  return texts;
}

RuleChoice every_rule() {
  RuleChoice choice = RuleChoice::none();
  for (const Rule* rule : all_rules()) choice.add(*rule);
  return choice;
}

bool is_inside(yaml::Range range, std::string_view text) {
  return range.begin <= range.end && range.end <= text.size();
}

void check_places(const test::LintedText& linted) {
  const std::string_view text = linted.loaded.text();
  for (const Finding& finding : linted.findings) {
    CAPTURE(finding.message);
    CHECK(is_inside(finding.range, text));
    for (const Related& related : finding.related) CHECK(is_inside(related.range, text));
    if (!finding.fix) continue;
    std::uint32_t from = 0;
    for (const yaml::Splice& edit : finding.fix->edits) {
      CHECK((is_inside(edit.old, text) && from <= edit.old.begin));
      from = edit.old.end;
    }
  }
}

// Lines and columns of the JSON output, which count code points: its text is UTF-8 or is no plan.
void check_columns(const std::string& out, std::string_view text) {
  const std::vector<std::string_view> lines = split(text, '\n');
  const auto check_place = [&](const json& place) {
    for (const auto& [line, column] : {std::pair{"line", "column"}, {"end_line", "end_column"}}) {
      const std::size_t row = place[line];
      const std::size_t at = place[column];
      REQUIRE((row >= 1 && row <= lines.size()));
      CHECK((at >= 1 && at <= lines[row - 1].size() + 1));
    }
  };
  const json document = json::parse(out);
  for (const json& finding : document["findings"]) {
    check_place(finding);
    for (const json& related : finding["related"]) check_place(related);
  }
}

void check_outputs(const LintReport& report) {
  for (const LintFormat& format : lint_formats()) {
    CAPTURE(format.name);
    const std::string out = format.write(report, {});
    CHECK(find_invalid_utf8(out) == out.npos);
    CHECK(out.find('\x1b') == out.npos);
    if (out.starts_with("<?xml")) {
      CHECK(pugi::xml_document().load_string(out.c_str()));
    } else if (out.starts_with("{\n") || out.starts_with("[\n") || out.starts_with("[]")) {
      CHECK(json::accept(out));
    }
    if (format.name == "json") check_columns(out, report.files.front().loaded.text());
  }
}

// Findings that don't depend on the day.
std::size_t count(const test::LintedText& linted) {
  return static_cast<std::size_t>(
      std::count_if(linted.findings.begin(), linted.findings.end(),
                    [](const Finding& finding) { return !finding.rule->reads_clock; }));
}

void check_fixes(const test::LintedText& linted, const RuleChoice& rules) {
  const bool has_fix = std::any_of(linted.findings.begin(), linted.findings.end(),
                                   [](const Finding& finding) { return finding.fix.has_value(); });
  if (!linted.loaded.plan || !has_fix) return;
  const auto once = fixed(linted.loaded, linted.findings, rules);
  REQUIRE(once);
  const test::LintedText after(*once, rules);
  CHECK(after.loaded.plan);
  CHECK(count(after) <= count(linted));
  const auto twice = fixed(after.loaded, after.findings, rules);
  REQUIRE(twice);
  CHECK(*twice == *once);
}

TEST_CASE("damaged plans are linted in every format, and mended to nothing worse") {
  constexpr unsigned plans = 500;
  const std::vector<std::string> texts = whole_plans();
  const RuleChoice rules = every_rule();
  std::size_t loaded = 0;
  for (unsigned seed = 0; seed < plans; ++seed) {
    const std::string text = Damage(seed).of(texts[seed % texts.size()]);
    CAPTURE(seed);
    CAPTURE(text);
    const test::LintedText linted(text, rules);
    if (linted.loaded.plan) ++loaded;
    check_places(linted);
    check_fixes(linted, rules);
    LintReport report{.files = {}, .failures = {}, .program_version = "0"};
    report.files.push_back({"p\x1b%0A.yaml", load(text), linted.findings, linted.allowed});
    check_outputs(report);
  }
  CHECK(loaded > plans / 4);
}

}  // namespace
}  // namespace bywhen

// Titles are taken as they are: what is typed is what every reader reads.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <random>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/yaml/document.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

using Random = std::mt19937;
using Titles = std::vector<std::string>;

constexpr std::size_t plans = 50;
constexpr std::size_t titles_in_a_plan = 60;
constexpr std::size_t edited_plans = 5;  // of so many plans the first is edited, too

void append_utf8(std::string& text, char32_t point) {
  const auto byte = [&](char32_t bits) {
    text += static_cast<char>(static_cast<unsigned char>(bits));
  };
  if (point < 0x80) {
    byte(point);
  } else if (point < 0x800) {
    byte(0xc0 | point >> 6);
    byte(0x80 | (point & 0x3f));
  } else if (point < 0x10000) {
    byte(0xe0 | point >> 12);
    byte(0x80 | (point >> 6 & 0x3f));
    byte(0x80 | (point & 0x3f));
  } else {
    byte(0xf0 | point >> 18);
    byte(0x80 | (point >> 12 & 0x3f));
    byte(0x80 | (point >> 6 & 0x3f));
    byte(0x80 | (point & 0x3f));
  }
}

char32_t below(Random& random, std::size_t limit) {
  return static_cast<char32_t>(random() % limit);
}

// A printable character: often one that means something in YAML.
char32_t random_point(Random& random) {
  constexpr std::string_view marks = "#:-?,[]{}&*!|>'\"%@`~=<\\/ .+0123456789";
  switch (below(random, 8)) {
    case 0:
    case 1:
    case 2:
      return static_cast<unsigned char>(marks[below(random, marks.size())]);
    case 3:
    case 4:
      return U'a' + below(random, 26);
    case 5:
      return 0xa0 + below(random, 0x500);
    case 6:
      return 0x3040 + below(random, 0x5000);
    default:
      return 0x1f300 + below(random, 0x300);
  }
}

// Words that other readers take for something else, and what stands at the border of a rule.
const Titles& special_titles() {
  static const Titles titles{"yes",
                             "No",
                             "null",
                             "~",
                             "true",
                             "007",
                             "0x1F",
                             "1_000",
                             "12:30",
                             "1e3",
                             ".inf",
                             "=",
                             "<<",
                             "2026-12-04",
                             "- a",
                             "a: b",
                             "a #b",
                             "a:",
                             "#a",
                             "[a,b]",
                             "{a: b}",
                             "&a",
                             "*a",
                             "!a",
                             "|",
                             ">",
                             "'",
                             "\"",
                             "''",
                             "\\",
                             "%a",
                             "@ana",
                             "`a`",
                             "? a",
                             "---",
                             "...x",
                             "--- a",
                             "a\nb",
                             "a\tb",
                             "a\x1b[1mb",
                             "a\x7f"
                             "b",
                             "\xc2\x85x",
                             "x\xe2\x80\xa8y",
                             "x\xef\xbb\xbfx",
                             "שלום",
                             "a\r\nb",
                             "+1",
                             "0o17",
                             "1.0"};
  return titles;
}

std::string random_title(Random& random) {
  std::string title;
  for (std::size_t left = 1 + below(random, 30); left > 0; --left)
    append_utf8(title, random_point(random));
  return title;
}

Titles titles_for(Random& random, std::size_t plan) {
  Titles titles = plan == 0 ? special_titles() : Titles();
  while (titles.size() < titles_in_a_plan) {
    std::string title(trim(random_title(random)));
    if (!title.empty() && title != "-" && !is_placeholder(title))
      titles.push_back(std::move(title));
  }
  return titles;
}

Titles titles_in(const std::string& text) {
  const auto document = yaml::Document::parse(text);
  REQUIRE(document);
  Titles titles;
  for (const yaml::Node& action : document->root().find("actions").items()) {
    titles.emplace_back(action.find("title").value());
  }
  return titles;
}

// Every action of the plan gets the title of the next one, the last one that of the first.
Titles rotate_titles(const Place& place, const std::string& plan, Titles titles) {
  std::rotate(titles.begin(), titles.begin() + 1, titles.end());
  for (std::size_t i = 0; i < titles.size(); ++i) {
    CAPTURE(titles[i]);
    place.succeed(
        {"edit", "A" + std::to_string(i + 1), "--file", plan, "--quiet", "--title=" + titles[i]});
  }
  return titles;
}

bool has_pyyaml() { return std::system("/usr/bin/python3 -c 'import yaml' 2>/dev/null") == 0; }

TEST_CASE("any title that can be typed reads back as it was typed, by us and by PyYAML") {
  Random random(20261124);
  make_folders_in_memory();
  const Place place;
  nlohmann::json wanted = nlohmann::json::object();
  for (std::size_t plan = 0; plan < plans; ++plan) {
    const Titles titles = titles_for(random, plan);
    const std::string name = std::to_string(plan) + ".plan.yaml";
    place.succeed({"init", "Titles", "--file", name, "--quiet"});
    for (const std::string& title : titles) {
      CAPTURE(title);
      place.succeed({"add-action", "--file", name, "--quiet", "--", title});
    }
    CHECK(titles_in(place.read(name)) == titles);
    const bool is_edited = plan % edited_plans == 0;
    wanted[name] = is_edited ? rotate_titles(place, name, titles) : titles;
    if (is_edited) CHECK(titles_in(place.read(name)) == wanted[name].get<Titles>());
  }
  if (!has_pyyaml()) {
    MESSAGE("PyYAML is not here (package python3-yaml): only our own reader was asked");
    return;
  }
  place.write("wanted.json", wanted.dump());
  CHECK(std::system("/usr/bin/python3 -B " BYWHEN_SOURCE_DIR
                    "/tests/cli/same_titles.py wanted.json") == 0);
}

}  // namespace
}  // namespace bywhen::cli

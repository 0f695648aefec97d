// What the renderer writes is the same text for yaml-cpp, PyYAML and ruamel.yaml: as an item of a
// block list, between brackets and as a key.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>
#include <yaml-cpp/yaml.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include "bywhen/yaml/edit.h"

namespace bywhen::yaml {
namespace {

// Pieces that mean something somewhere in YAML, put together at random.
std::vector<std::string> texts() {
  static const std::vector<std::string> pieces = {"a",
                                                  "No",
                                                  "0",
                                                  "7",
                                                  "_",
                                                  ".",
                                                  "-",
                                                  "+",
                                                  "e",
                                                  "x",
                                                  ":",
                                                  ": ",
                                                  " #",
                                                  "#",
                                                  " ",
                                                  "?",
                                                  ",",
                                                  "[",
                                                  "]",
                                                  "{",
                                                  "}",
                                                  "&",
                                                  "*",
                                                  "!",
                                                  "|",
                                                  ">",
                                                  "'",
                                                  "\"",
                                                  "%",
                                                  "@",
                                                  "`",
                                                  "\\",
                                                  "~",
                                                  "=",
                                                  "<<",
                                                  "---",
                                                  "...",
                                                  "\n",
                                                  "\r",
                                                  "\t",
                                                  "2026-12-04",
                                                  "12:30",
                                                  "T10:00:00Z",
                                                  "true",
                                                  "null",
                                                  "\x01",
                                                  "\x1B",
                                                  "\x7F",
                                                  "\xC2\x80",
                                                  "\xC2\x85",
                                                  "\xC2\xA0",
                                                  "\xE2\x80\xA8",
                                                  "\xE2\x80\xA9",
                                                  "\xEF\xBB\xBF",
                                                  "\xEF\xBF\xBE",
                                                  "\xEF\xBF\xBD",
                                                  "\xE2\x80\xAE",
                                                  "\xF0\x9F\x98\x80",
                                                  "\xD7\xA9",
                                                  "\xC3\xA4"};
  std::mt19937 random(7);
  std::vector<std::string> all{""};
  for (const std::string& piece : pieces) all.push_back(piece);
  for (int i = 0; i < 1500; ++i) {
    std::string text;
    for (std::size_t n = 2 + random() % 4; n > 0; --n) text += pieces[random() % pieces.size()];
    all.push_back(text);
  }
  return all;
}

std::string written(const std::string& before, const Value& value) {
  const auto document = Document::parse(before);
  REQUIRE(document);
  Editor editor(*document);
  REQUIRE(editor.set({}, value));
  const auto finished = editor.finish();
  REQUIRE(finished);
  return std::string(finished->text());
}

std::string hex(const std::string& text) {
  std::string out;
  for (const char c : text) out += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return out.empty() ? "-" : out;
}

// The texts as they stand in three documents: [block list, flow list, keys].
std::vector<std::string> documents(const std::vector<std::string>& all) {
  std::vector<Value> items;
  std::vector<std::pair<std::string, Value>> entries;
  for (const std::string& text : all) {
    items.push_back(Value::text(text));
    entries.emplace_back(text, Value::raw("1"));
  }
  const Value list = Value::list(items);
  return {written("", list), written("", list.inline_by_default()),
          written("", Value::map(entries)), written("'x'", Value::list(items))};
}

std::vector<std::string> unique_texts() {
  std::vector<std::string> all = texts();
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

TEST_CASE("yaml-cpp reads the texts that were written") {
  const std::vector<std::string> all = unique_texts();
  for (const std::string& document : documents(all)) {
    const YAML::Node root = YAML::Load(document);
    REQUIRE(root.size() == all.size());
    std::size_t i = 0;
    for (const auto& child : root) {
      CHECK((root.IsMap() ? child.first : child).Scalar() == all[i++]);
    }
  }
}

TEST_CASE("PyYAML and ruamel.yaml read the texts that were written") {
  const std::vector<std::string> all = unique_texts();
  std::string folder = std::filesystem::temp_directory_path() / "bywhen-round-trip-XXXXXX";
  REQUIRE(mkdtemp(folder.data()) != nullptr);
  const std::string file = folder + "/documents";
  {
    std::ofstream out(file);
    for (const std::string& document : documents(all)) {
      out << hex(document);
      for (const std::string& text : all) out << ' ' << hex(text);
      out << '\n';
    }
  }
  const std::string command =
      "/usr/bin/python3 -B " BYWHEN_SOURCE_DIR "/tests/yaml/round_trip.py " + file;
  const int status = std::system(command.c_str());
  unlink(file.c_str());
  rmdir(folder.c_str());
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 1;
  if (code == 80 || code == 127) {
    MESSAGE("skipped: needs /usr/bin/python3 with yaml and ruamel.yaml");
  } else {
    CHECK(code == 0);
  }
}

}  // namespace
}  // namespace bywhen::yaml

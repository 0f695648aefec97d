#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "lint/formats.h"
#include "lint/support.h"

namespace bywhen {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(std::string name, std::string plan) {
  std::vector<LintedFile> files;
  files.push_back(test::linted_file(std::move(name), std::move(plan)));
  return Json::parse(formats::json({.files = files}, {}));
}

TEST_CASE("the document is the design's, key by key") {
  std::vector<LintedFile> files;
  files.push_back(test::linted_file("p.yaml",
                                    "bywhen: 1\ntitle: é\nactions:\n"
                                    "  - {title: é, id: A1, owner: ana, resources: none}\n"));
  CHECK(formats::json({.files = files}, {}) == R"({
  "bywhen": 1,
  "kind": "lint",
  "findings": [
    {
      "rule": "missing-deadline",
      "code": "P102",
      "severity": "error",
      "message": "nobody has said by when A1 is done",
      "file": "p.yaml",
      "line": 4,
      "column": 20,
      "end_line": 4,
      "end_column": 22,
      "action": "A1",
      "hint": "bywhen schedule A1 WHEN",
      "fix": null,
      "related": []
    }
  ],
  "failures": [],
  "summary": {
    "files": 1,
    "actions": 1,
    "errors": 1,
    "warnings": 0,
    "allowed": 0
  }
}
)");
}

TEST_CASE("without findings the list is empty, and without files too") {
  CHECK(json_of("p", "bywhen: 1\ntitle: T\nactions: []\n")["findings"] == Json::array());
  CHECK(Json::parse(formats::json({}, {}))["findings"] == Json::array());
  CHECK(Json::parse(formats::json({}, {}))["summary"]["files"] == 0);
}

TEST_CASE("nothing that a terminal acts on is in it raw") {
  std::vector<LintedFile> files;
  files.push_back(test::linted_file("p.yaml",
                                    "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: x, "
                                    "deadline: \"\\u009b31m \\u202e\\e\"}\n"));
  const std::string document = formats::json({.files = files}, {});
  CHECK(document.find("\xC2\x9B") == std::string::npos);
  CHECK(document.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(document.find('\x1b') == std::string::npos);
  CHECK(document.find("\\u009b31m \\u202e\\u001b") != std::string::npos);
}

TEST_CASE("what is not there is null") {
  const Json finding = json_of("p", "bywhen: 1\ntitle: T\nextra: 1\nactions: []\n")["findings"][0];
  CHECK(finding["rule"] == "unknown-key");
  CHECK(finding["action"].is_null());
  CHECK(finding["fix"].is_null());
}

TEST_CASE("other places that a finding is about are there, with what they are") {
  const Json finding = json_of(
      "p",
      "bywhen: 1\ntitle: é\nactions:\n"
      "  - {title: é, id: A1, owner: a, resources: none, deadline: 2026-12-04}\n"
      "  - {id: A1, title: x, owner: a, resources: none, deadline: 2026-12-04}\n")["findings"][0];
  CHECK(finding["rule"] == "duplicate-id");
  CHECK(finding["related"] == Json::array({{{"line", 4},
                                            {"column", 20},
                                            {"end_line", 4},
                                            {"end_column", 22},
                                            {"message", "the first A1 is here"}}}));
}

TEST_CASE("bytes that are not UTF-8, in the file or in its name, give a document all the same") {
  const Json document = json_of("caf\xE9", "title: caf\xE9\n");
  CHECK(document["findings"].size() == 1);
  CHECK(document["findings"][0]["file"] == "caf\uFFFD");
}

}  // namespace
}  // namespace bywhen

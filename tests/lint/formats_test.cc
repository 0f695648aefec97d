#include "lint/formats.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <set>

#include "bywhen/base/text.h"
#include "lint/rules.h"
#include "lint/support.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using test::linted_file;
using test::plan_of;

LintReport report_of(std::string name, std::string plan) {
  LintReport report;
  report.files.push_back(linted_file(std::move(name), std::move(plan)));
  return report;
}

// Nobody owns A1; everything else is said.
const std::string one_gap =
    plan_of("  - {title: é, id: A1, deadline: 2026-12-04, resources: none}\n");
const std::string no_gap =
    plan_of("  - {title: é, id: A1, owner: ana, deadline: 2026-12-04, resources: none}\n");

pugi::xml_document parsed_xml(const std::string& text) {
  pugi::xml_document document;
  REQUIRE(document.load_string(text.c_str()));
  return document;
}

TEST_CASE("each format has a file and a line in the list") {
  std::set<std::string> files;
  for (const auto& file :
       fs::directory_iterator(fs::path(BYWHEN_SOURCE_DIR) / "src/lint/formats")) {
    files.insert(file.path().stem());
  }
  std::set<std::string> listed;
  for (const LintFormat& format : lint_formats()) {
    listed.insert(std::string(format.name));
    CHECK(find_lint_format(format.name) == &format);
  }
  CHECK(files == listed);
  CHECK(find_lint_format("xml") == nullptr);
}

TEST_CASE("line: as compilers say it") {
  CHECK(formats::line(report_of("p.yaml", one_gap), {}) ==
        "p.yaml:4:20: error: nobody owns A1 yet (try: bywhen assign A1 WHO) [missing-owner]\n");
  CHECK(formats::line(report_of("p.yaml", no_gap), {}) == "");
}

TEST_CASE("github: columns only on one line, and nothing of a name ends a property") {
  CHECK(formats::github(report_of("./a,b:c%\nd.yaml", one_gap), {}) ==
        "::error file=a%2Cb%3Ac%25\\nd.yaml,line=4,col=20,endColumn=22,title=missing-owner::nobody "
        "owns A1 yet (try: bywhen assign A1 WHO)\n");
  LintReport failed;
  failed.failures.push_back({.message = "permission denied", .hint = {}, .place = "x.yaml"});
  CHECK(formats::github(failed, {}) == "::error file=x.yaml,title=unreadable::permission denied\n");
}

TEST_CASE("reports for machines call files as the report has it, those for people by their names") {
  LintReport report = report_of("../x.yaml", one_gap);
  report.failures.push_back({.message = "bad", .hint = {}, .place = "../.bywhen.yaml:2:3"});
  report.path_of = [](std::string_view name) { return "a b/" + std::string(name.substr(3)); };
  for (const LintFormat& format : lint_formats()) {
    INFO(format.name);
    const std::string out = format.write(report, {});
    const bool is_for_people =
        format.name == "text" || format.name == "line" || format.name == "json";
    const std::string path = format.name == "sarif" ? "\"a%20b/x.yaml\"" : "a b/x.yaml";
    CHECK((out.find("../x.yaml") != std::string::npos) == is_for_people);
    CHECK((out.find(path) != std::string::npos) == !is_for_people);
    if (!is_for_people) CHECK(out.find("../") == std::string::npos);
  }
}

TEST_CASE("sarif: a whole path is no path in the repository") {
  const Json document = Json::parse(formats::sarif(report_of("/a b/x.yaml", one_gap), {}));
  const Json place = document["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"] == Json{{"uri", "file:///a%20b/x.yaml"}});
}

TEST_CASE("a failure has its file, its line and its hint in every format for machines") {
  LintReport report;
  report.failures.push_back({.message = "no setting 'exclud' [x]",
                             .hint = "did you mean 'exclude'?",
                             .place = "./a b:1/.bywhen.yaml:2:3"});
  const std::string message = "no setting 'exclud' [x] (did you mean 'exclude'?)";
  CHECK(formats::github(report, {}) ==
        "::error file=a b%3A1/.bywhen.yaml,line=2,col=3,title=unreadable::" + message + "\n");

  const Json sarif = Json::parse(formats::sarif(report, {}));
  const Json said = sarif["runs"][0]["invocations"][0]["toolExecutionNotifications"][0];
  const Json place = said["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "a%20b%3A1/.bywhen.yaml");
  CHECK(place["region"] == Json{{"startLine", 2}, {"startColumn", 3}});
  CHECK(said["message"]["text"] == "no setting 'exclud' \\[x\\] (did you mean 'exclude'?)");

  const auto junit = parsed_xml(formats::junit(report, {}));
  const auto suite = junit.child("testsuites").child("testsuite");
  CHECK(std::string(suite.attribute("name").value()) == "a b:1/.bywhen.yaml");
  const auto error = suite.child("testcase").child("error");
  CHECK(error.attribute("message").value() == message);
  CHECK(error.text().get() == "a b:1/.bywhen.yaml:2:3: " + message);

  const auto checkstyle = parsed_xml(formats::checkstyle(report, {}));
  const auto file = checkstyle.child("checkstyle").child("file");
  CHECK(std::string(file.attribute("name").value()) == "a b:1/.bywhen.yaml");
  CHECK(file.child("error").attribute("line").as_int() == 2);

  const Json issue = Json::parse(formats::gitlab(report, {}))[0];
  CHECK(issue["severity"] == "blocker");
  CHECK(issue["description"] == message);
  CHECK(issue["location"]["path"] == "a b:1/.bywhen.yaml");
  CHECK(issue["location"]["lines"] == Json{{"begin", 2}, {"end", 2}});

  const Json diagnostic = Json::parse(formats::rdjson(report, {}))["diagnostics"][0];
  CHECK(diagnostic["severity"] == "ERROR");
  CHECK(diagnostic["location"]["path"] == "a b:1/.bywhen.yaml");
  CHECK(diagnostic["location"]["range"]["start"] == Json{{"line", 2}});

  const Json failure = Json::parse(formats::json(report, {}))["failures"][0];
  CHECK(failure == Json{{"file", "./a b:1/.bywhen.yaml"},
                        {"line", 2},
                        {"column", 3},
                        {"message", "no setting 'exclud' [x]"},
                        {"hint", "did you mean 'exclude'?"}});
}

TEST_CASE("a failure without a line is about the file") {
  LintReport report;
  for (const char* place : {"x.yaml", "x:y.yaml", "x:0:1", "2:3", "x:1:", ""}) {
    report.failures.push_back({.message = "permission denied", .hint = {}, .place = place});
  }
  const Json document = Json::parse(formats::json(report, {}));
  for (const Json& failure : document["failures"]) {
    CAPTURE(failure["file"]);
    CHECK(failure["line"].is_null());
    CHECK(failure["hint"].is_null());
  }
  CHECK(Json::parse(formats::json(report_of("p.yaml", no_gap), {}))["failures"] == Json::array());
}

TEST_CASE("gitlab: an entry has a rule, a fingerprint and a line") {
  const Json issues = Json::parse(formats::gitlab(report_of("./p.yaml", one_gap), {}));
  REQUIRE(issues.size() == 1);
  CHECK(issues[0]["check_name"] == "missing-owner");
  CHECK(issues[0]["severity"] == "major");
  CHECK(issues[0]["location"]["path"] == "p.yaml");
  CHECK(issues[0]["location"]["lines"]["begin"] == 4);
  CHECK(issues[0]["fingerprint"].get<std::string>().size() == 16);
  CHECK(Json::parse(formats::gitlab(report_of("p.yaml", no_gap), {})) == Json::array());
}

TEST_CASE("fingerprints stay the same where lines move, and no two are the same") {
  const std::string two = "  - {id: A1, title: x}\n  - {title: y}\n  - {title: z}\n";
  const LintReport before = report_of("p.yaml", plan_of(two));
  const LintReport after = report_of("p.yaml", "# a line more\n" + plan_of("\n" + two));
  const auto prints = [](const LintReport& report) {
    std::vector<std::string> all;
    for (const Json& issue : Json::parse(formats::gitlab(report, {}))) {
      all.push_back(issue["fingerprint"]);
    }
    return all;
  };
  REQUIRE(prints(before).size() > 6);
  CHECK(prints(before) == prints(after));
  const std::vector<std::string> all = prints(before);
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
}

TEST_CASE("sarif: a result points at its rule and its place, in code points") {
  LintReport report = report_of("./ä b.yaml", one_gap);
  report.program_version = "1.2.3";
  const Json document = Json::parse(formats::sarif(report, {}));
  const Json& run = document["runs"][0];
  CHECK(run["columnKind"] == "unicodeCodePoints");
  CHECK(run["tool"]["driver"]["semanticVersion"] == "1.2.3");
  CHECK(run["tool"]["driver"]["rules"].size() == all_rules().size());
  REQUIRE(run["results"].size() == 1);
  const Json& result = run["results"][0];
  CHECK(result["ruleId"] == "missing-owner");
  CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] ==
        "missing-owner");
  const Json& place = result["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "%C3%A4%20b.yaml");
  CHECK(place["region"] ==
        Json{{"startLine", 4}, {"startColumn", 20}, {"endLine", 4}, {"endColumn", 22}});
  CHECK(run["invocations"][0]["executionSuccessful"] == true);
}

TEST_CASE("sarif: brackets and braces of a plan make no links and hold no places") {
  const Json document = Json::parse(formats::sarif(
      report_of(
          "p",
          plan_of("  - {id: A1, title: x, owner: ana, resources: none, deadline: '[x](y) {0}'}\n")),
      {}));
  const std::string message = document["runs"][0]["results"][0]["message"]["text"];
  CHECK(message.find("\\[x\\](y) {{0}}") != std::string::npos);
}

TEST_CASE("sarif: nor do they in what a fix says") {
  LintReport report = report_of("p.yaml", one_gap);
  report.files.front().findings.front().fix = Fix{.what = "write '[x](y) {0}\x1b'", .edits = {}};
  const Json document = Json::parse(formats::sarif(report, {}));
  const Json fix = document["runs"][0]["results"][0]["fixes"][0];
  CHECK(fix["description"]["text"] == "write '\\[x\\](y) {{0}}\\\\x1b'");
}

TEST_CASE("sarif: what could not be read is said") {
  LintReport report;
  report.failures.push_back({.message = "permission denied", .hint = {}, .place = "x.yaml"});
  const Json invocation = Json::parse(formats::sarif(report, {}))["runs"][0]["invocations"][0];
  CHECK(invocation["executionSuccessful"] == false);
  CHECK(invocation["toolExecutionNotifications"][0]["message"]["text"] == "permission denied");
}

TEST_CASE("junit: an error fails, a clean plan passes") {
  const auto bad = parsed_xml(formats::junit(report_of("p.yaml", one_gap), {}));
  const auto suite = bad.child("testsuites").child("testsuite");
  CHECK(suite.attribute("failures").as_int() == 1);
  CHECK(std::string(suite.child("testcase").child("failure").attribute("type").value()) ==
        "missing-owner");
  const auto good = parsed_xml(formats::junit(report_of("p.yaml", no_gap), {}));
  const auto passed = good.child("testsuites").child("testsuite");
  CHECK(passed.attribute("tests").as_int() == 1);
  CHECK(passed.attribute("failures").as_int() == 0);
  CHECK(std::string(passed.child("testcase").attribute("name").value()) == "no findings");
  CHECK(passed.child("testcase").first_child().empty());
}

TEST_CASE("junit: what makes lint red fails, and nothing else") {
  LintReport report = report_of("p.yaml", one_gap);
  report.files.push_back(linted_file("q.yaml", one_gap));
  report.files.back().findings.front().severity = Severity::warning;
  const auto failures = [&](std::vector<FailOn> fail_on) {
    report.fail_on = std::move(fail_on);
    const auto document = parsed_xml(formats::junit(report, {}));
    test::Lines out{document.child("testsuites").attribute("failures").value()};
    for (const auto& suite : document.child("testsuites").children("testsuite")) {
      out.emplace_back(suite.attribute("failures").value());
      CHECK(suite.child("testcase").child("failure").empty() == (out.back() == "0"));
      CHECK(suite.child("testcase").child("system-out").empty() == (out.back() != "0"));
    }
    return out;
  };
  CHECK(failures({}) == test::Lines{"1", "1", "0"});
  CHECK(failures({FailOn::error, FailOn::warning}) == test::Lines{"2", "1", "1"});
  CHECK(failures({FailOn::never, FailOn::warning}) == test::Lines{"1", "0", "1"});
  CHECK(failures({FailOn::warning, FailOn::error}) == test::Lines{"1", "1", "0"});
}

TEST_CASE("junit: cases keep their names where lines move, and no two have the same") {
  const auto names = [](const std::string& plan) {
    test::Lines out;
    const auto document = parsed_xml(formats::junit(report_of("p.yaml", plan), {}));
    for (const auto& one : document.child("testsuites").child("testsuite").children("testcase")) {
      out.emplace_back(one.attribute("name").value());
    }
    return out;
  };
  const std::string two =
      "  - {id: A1, title: x, owner: a, resources: none, deadline: soon}\n"
      "  - {title: y, owner: a, resources: none, deadline: 2026-12-04}\n"
      "  - {title: z, owner: a, resources: none, deadline: 2026-12-04}\n";
  const test::Lines before = names(plan_of(two));
  CHECK(before == test::Lines{
                      "invalid-date at actions.A1.deadline",
                      "invalid-value at actions.title",
                      "invalid-value at actions.title (2)",
                  });
  CHECK(before == names("# a line more\n" + plan_of("\n" + two)));
  CHECK(names("bywhen: 1\ntitle: \"T\n") == test::Lines{"yaml-syntax"});
}

TEST_CASE("checkstyle: an error has line, column, severity and rule") {
  const auto document = parsed_xml(formats::checkstyle(report_of("p.yaml", one_gap), {}));
  const auto file = document.child("checkstyle").child("file");
  CHECK(std::string(file.attribute("name").value()) == "p.yaml");
  const auto error = file.child("error");
  CHECK(error.attribute("line").as_int() == 4);
  CHECK(error.attribute("column").as_int() == 20);
  CHECK(std::string(error.attribute("severity").value()) == "error");
  CHECK(std::string(error.attribute("source").value()) == "bywhen.missing-owner");
}

TEST_CASE("rdjson: columns count bytes") {
  const Json document = Json::parse(formats::rdjson(report_of("p.yaml", one_gap), {}));
  REQUIRE(document["diagnostics"].size() == 1);
  const Json& one = document["diagnostics"][0];
  CHECK(one["severity"] == "ERROR");
  CHECK(one["location"]["range"]["start"] == Json{{"line", 4}, {"column", 21}});
  CHECK(one["location"]["range"]["end"] == Json{{"line", 4}, {"column", 23}});
}

TEST_CASE("a hostile plan is escaped in every format") {
  const std::string hostile =
      "%0A::error::x ]]> <script>alert(1)</script> \\e[31m \\r\\n::error::y \\u202E \\uFFFE";
  const std::string plan =
      "bywhen: 1\ntitle: T\npeople: [{id: ana}]\nactions:\n  - {id: A1, title: x, owner: \"" +
      hostile + "\", deadline: \"" + hostile + "\", \"" + hostile + "\": 1}\n";
  const LintReport report = report_of("a\x1b[31m\n::error::z\xff.yaml", plan);
  REQUIRE(report.files.front().findings.size() >= 3);
  for (const LintFormat& format : lint_formats()) {
    CAPTURE(format.name);
    const std::string out = format.write(report, {});
    CHECK(out.find('\x1b') == std::string::npos);
    CHECK(out.find('\r') == std::string::npos);
    CHECK(out.find("\xE2\x80\xAE") == std::string::npos);
    CHECK(("\n" + out).find("\n::error::") == std::string::npos);
    if (format.name == "junit" || format.name == "checkstyle") {
      CHECK(out.find("<script>") == std::string::npos);
      CHECK(out.find("\xEF\xBF\xBE") == std::string::npos);  // no character of XML
      parsed_xml(out);
    }
    if (format.name == "github") CHECK(out.find("%0A") == std::string::npos);
  }
}

TEST_CASE("text says how many findings have a fix, where it is asked to") {
  const auto end_of = [](std::string_view actions, bool offers_fix = true) {
    const std::string out = formats::text(report_of("p.yaml", test::plan_of(actions)),
                                          {.fix_command = offers_fix ? "bywhen lint --fix" : ""});
    return out.substr(out.rfind("\n\n") + 2);
  };
  const std::string one =
      "  - {id: A1, title: x, owner: a, deadline: 2026/12/04, resources: none}\n";
  const std::string two = "  - {id: A2, title: x, deadline: 2026/12/04, resources: none}\n";
  CHECK(end_of(one) == "1 error in 1 plan, 1 action\nit is mended by: bywhen lint --fix\n");
  CHECK(end_of(two) == "2 errors in 1 plan, 1 action\n1 of them is mended by: bywhen lint --fix\n");
  CHECK(end_of(one + two) ==
        "3 errors in 1 plan, 2 actions\n2 of them are mended by: bywhen lint --fix\n");
  CHECK(end_of(one, false) == "1 error in 1 plan, 1 action\n");
}

TEST_CASE("by owner: a name that the list of people does not have can mend nothing") {
  const LintReport report = report_of("p.yaml",
                                      "bywhen: 1\ntitle: T\npeople: [{id: ana}]\nactions:\n"
                                      "  - {id: A1, title: x, owner: offen, resources: none}\n");
  const std::string out = formats::text(report, {.by_owner = true});
  CHECK(out.find("offen can mend") == std::string::npos);
  CHECK(out.starts_with("Nobody's yet:\n"));
}

TEST_CASE("by owner: what each can mend stands under the name") {
  LintReport report = report_of(
      "p.yaml",
      "bywhen: 1\ntitle: T\npeople:\n  - {id: ana, name: Ana Ruiz}\n  - {id: ben, name: Ben Okafor}\nactions:\n"
      "  - {id: A1, title: x, owner: ben, resources: none}\n"
      "  - {id: A2, title: y, deadline: 2026-12-04, resources: none}\n"
      "  - {id: A3, title: z, owner: ana, resources: none}\n");
  const std::string out = formats::text(report, {.by_owner = true});
  const auto ana = out.find("Ana can mend:\n\nerror[missing-deadline]: nobody has said by when A3");
  const auto ben = out.find("Ben can mend:\n\nerror[missing-deadline]: nobody has said by when A1");
  const auto rest = out.find("Nobody's yet:\n\nerror[missing-owner]: nobody owns A2");
  CHECK(ana == 0);
  CHECK(ben != out.npos);
  CHECK(rest != out.npos);
  CHECK(ben < rest);
  CHECK(out.ends_with("\n3 errors in 1 plan, 3 actions\n"));
}

TEST_CASE(
    "by owner: two people of the same name are two, and what is about no action is the plan's") {
  LintReport report = report_of(
      "p.yaml",
      "bywhen: 1\ntitel: T\ntitle: T\npeople:\n  - {id: ana, name: Ana Ruiz}\n  - {id: ar, name: Ana Ruiz}\n"
      "actions:\n"
      "  - {id: A1, title: x, owner: ar, resources: none}\n"
      "  - {id: A2, title: y, deadline: 2026-12-04, resources: none}\n"
      "  - {id: A3, title: z, owner: ana, resources: none}\n");
  report.files.push_back(linted_file(
      "q.yaml",
      "bywhen: 1\ntitle: T\npeople:\n  - {id: ana, name: Ana Ruiz}\n  - {id: ac, name: Ana Cruz}\n"
      "actions:\n  - {id: A4, title: x, owner: ana, resources: none}\n"));
  test::Lines headings;
  const std::string out = formats::text(report, {.by_owner = true});
  for (const std::string_view line : split(out, '\n')) {
    if (line.ends_with(':') || line.starts_with("error[")) headings.emplace_back(line);
  }
  CHECK(headings == test::Lines{
                        "Ana Ruiz (ana) can mend:",
                        "error[missing-deadline]: nobody has said by when A3 is done",
                        "error[missing-deadline]: nobody has said by when A4 is done",
                        "Ana Ruiz (ar) can mend:",
                        "error[missing-deadline]: nobody has said by when A1 is done",
                        "Nobody's yet:",
                        "error[missing-owner]: nobody owns A2 yet",
                        "The plan's own:",
                        "error[unknown-key]: unknown key 'titel'",
                    });
}

}  // namespace
}  // namespace bywhen

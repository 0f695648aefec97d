// junit: the XML of JUnit reports, by Jenkins' schema.
#include <fmt/format.h>

#include <algorithm>

#include "lint/formats.h"
#include "lint/spot.h"
#include "lint/xml_text.h"

namespace bywhen::formats {
namespace {

void count(pugi::xml_node node, std::size_t tests, std::size_t failures, std::size_t errors) {
  node.append_attribute("tests") = tests;
  node.append_attribute("failures") = failures;
  node.append_attribute("errors") = errors;
}

pugi::xml_node add_case(pugi::xml_node suite, const std::string& file, const std::string& name) {
  pugi::xml_node one = suite.append_child("testcase");
  one.append_attribute("name") = xml_text(name).c_str();
  one.append_attribute("classname") = xml_text(file).c_str();
  return one;
}

// Cases are named by what lasts; the line and the column are in their texts.
void add_finding(pugi::xml_node suite, const std::string& file, const std::string& name,
                 const Finding& finding, const Spot& spot, bool fails) {
  pugi::xml_node one = add_case(suite, file, name);
  const std::string text = xml_text(fmt::format("{}:{}:{}: {}", file, spot.begin.line,
                                                spot.begin.column, message_with_hint(finding)));
  if (fails) {
    pugi::xml_node failure = one.append_child("failure");
    failure.append_attribute("type") = std::string(finding.rule->name).c_str();
    failure.append_attribute("message") = xml_text(message_with_hint(finding)).c_str();
    failure.text() = text.c_str();
  } else {
    one.append_child("system-out").text() = text.c_str();
  }
}

std::size_t count_failing(const LintReport& report, std::size_t position) {
  const std::vector<Finding>& findings = report.files[position].findings;
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [&](const Finding& finding) { return fails(report, position, finding); }));
}

void add_file(pugi::xml_node root, const LintReport& report, std::size_t position) {
  const LintedFile& file = report.files[position];
  const std::string path = report_path(report, file.name);
  pugi::xml_node suite = root.append_child("testsuite");
  suite.append_attribute("name") = xml_text(path).c_str();
  count(suite, std::max<std::size_t>(file.findings.size(), 1), count_failing(report, position), 0);
  if (file.findings.empty()) add_case(suite, path, "no findings");
  const std::vector<std::string> names = lasting_names(file);
  auto name = names.begin();
  for_each_finding(file, [&](const Finding& finding, const Spot& spot, const LineIndex&) {
    add_finding(suite, path, *name++, finding, spot, fails(report, position, finding));
  });
}

void add_failure(pugi::xml_node root, const LintReport& report, const Error& failure) {
  const FailurePlace where = place_of(failure);
  const std::string file = report_path(report, where.file);
  const std::string message = message_with_hint(failure);
  pugi::xml_node suite = root.append_child("testsuite");
  suite.append_attribute("name") = xml_text(file).c_str();
  count(suite, 1, 0, 1);
  pugi::xml_node error = add_case(suite, file, "can be read").append_child("error");
  error.append_attribute("type") = "unreadable";
  error.append_attribute("message") = xml_text(message).c_str();
  const std::string place =
      where.place ? fmt::format("{}:{}:{}", file, where.place->line, where.place->column) : file;
  error.text() = xml_text(fmt::format("{}: {}", place, message)).c_str();
}

}  // namespace

std::string junit(const LintReport& report, const OutputStyle&) {
  pugi::xml_document document;
  pugi::xml_node root = document.append_child("testsuites");
  root.append_attribute("name") = "bywhen lint";
  std::size_t tests = report.failures.size();
  std::size_t failures = 0;
  for (std::size_t i = 0; i < report.files.size(); ++i) {
    tests += std::max<std::size_t>(report.files[i].findings.size(), 1);
    failures += count_failing(report, i);
  }
  count(root, tests, failures, report.failures.size());
  for (std::size_t i = 0; i < report.files.size(); ++i) add_file(root, report, i);
  for (const Error& failure : report.failures) add_failure(root, report, failure);
  return in_text(document);
}

}  // namespace bywhen::formats

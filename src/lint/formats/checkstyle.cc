// checkstyle: the XML that Checkstyle writes and many other tools read.
#include <fmt/format.h>

#include "lint/formats.h"
#include "lint/spot.h"
#include "lint/xml_text.h"

namespace bywhen::formats {

std::string checkstyle(const LintReport& report, const OutputStyle&) {
  pugi::xml_document document;
  pugi::xml_node root = document.append_child("checkstyle");
  root.append_attribute("version") = "4.3";
  for (const LintedFile& file : report.files) {
    pugi::xml_node one = root.append_child("file");
    one.append_attribute("name") = xml_text(report_path(report, file.name)).c_str();
    for_each_finding(file, [&](const Finding& finding, const Spot& spot, const LineIndex&) {
      pugi::xml_node error = one.append_child("error");
      error.append_attribute("line") = spot.begin.line;
      error.append_attribute("column") = spot.begin.column;
      error.append_attribute("severity") = std::string(name(finding.severity)).c_str();
      error.append_attribute("message") = xml_text(message_with_hint(finding)).c_str();
      error.append_attribute("source") = fmt::format("bywhen.{}", finding.rule->name).c_str();
    });
  }
  for (const Error& failure : report.failures) {
    pugi::xml_node one = root.append_child("file");
    const auto [file, place] = place_of(failure);
    one.append_attribute("name") = xml_text(report_path(report, file)).c_str();
    pugi::xml_node error = one.append_child("error");
    if (place) {
      error.append_attribute("line") = place->line;
      error.append_attribute("column") = place->column;
    }
    error.append_attribute("severity") = "error";
    error.append_attribute("message") = xml_text(message_with_hint(failure)).c_str();
    error.append_attribute("source") = "bywhen.unreadable";
  }
  return in_text(document);
}

}  // namespace bywhen::formats

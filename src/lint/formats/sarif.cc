// sarif: the Static Analysis Results Interchange Format 2.1.0,
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "bywhen/base/escape.h"
#include "lint/formats.h"
#include "lint/json_text.h"
#include "lint/spot.h"

namespace bywhen::formats {
namespace {

using Json = nlohmann::ordered_json;

// Braces hold places for arguments (3.11.5), brackets make links (3.11.6).
Json message_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '{' || c == '}') escaped += c;
    if (c == '[' || c == ']' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return {{"text", std::move(escaped)}};
}

// A file's name as a URI reference: each byte that is not plain is percent-encoded.
std::string uri_of(std::string_view name) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string uri = name.starts_with('/') ? "file://" : "";
  for (const char c : name) {
    if (plain.find(c) != plain.npos) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

Json artifact(std::string_view name) {
  Json location{{"uri", uri_of(name)}};
  if (!name.starts_with('/')) location["uriBaseId"] = "%SRCROOT%";
  return location;
}

Json region(const LineIndex& lines, yaml::Range range) {
  const Spot spot = spot_of(lines, range);
  return {{"startLine", spot.begin.line},
          {"startColumn", spot.begin.column},
          {"endLine", spot.end.line},
          {"endColumn", spot.end.column}};
}

Json location(const std::string& file, const LineIndex& lines, yaml::Range range) {
  return {{"physicalLocation",
           {{"artifactLocation", artifact(file)}, {"region", region(lines, range)}}}};
}

Json rule_json(const Rule& rule) {
  std::string help =
      fmt::format("{}\n\nNot so:\n\n{}\nBut so:\n\n{}", rule.why, rule.bad, rule.good);
  std::string markdown =
      fmt::format("{}\n\nNot so:\n\n```yaml\n{}```\n\nBut so:\n\n```yaml\n{}```\n", rule.why,
                  rule.bad, rule.good);
  if (!rule.source.empty()) markdown += fmt::format("\nSource: {}\n", rule.source);
  return {
      {"id", rule.name},
      {"name", rule.code},
      {"shortDescription", {{"text", rule.summary}}},
      {"fullDescription", {{"text", rule.why}}},
      {"help", {{"text", std::move(help)}, {"markdown", std::move(markdown)}}},
      {"defaultConfiguration", {{"level", name(rule.severity)}}},
  };
}

Json fix_json(const Finding& finding, const std::string& file, const LineIndex& lines) {
  Json replacements = Json::array();
  for (const yaml::Splice& edit : finding.fix->edits) {
    replacements.push_back(
        {{"deletedRegion", region(lines, edit.old)}, {"insertedContent", {{"text", edit.text}}}});
  }
  Json change{{"artifactLocation", artifact(file)}, {"replacements", std::move(replacements)}};
  return {{"description", message_text(printable(finding.fix->what))},
          {"artifactChanges", Json::array({std::move(change)})}};
}

std::size_t index_of(const Rule& rule) {
  const auto rules = all_rules();
  return static_cast<std::size_t>(std::find(rules.begin(), rules.end(), &rule) - rules.begin());
}

Json result(const Finding& finding, const std::string& file, const std::string& print,
            const LineIndex& lines) {
  Json one{
      {"ruleId", finding.rule->name},
      {"ruleIndex", index_of(*finding.rule)},
      {"level", name(finding.severity)},
      {"message", message_text(message_with_hint(finding))},
      {"locations", Json::array({location(file, lines, finding.range)})},
      {"partialFingerprints", {{"bywhenFinding/v1", print}}},
  };
  std::size_t id = 0;
  for (const Related& related : finding.related) {
    Json place = location(file, lines, related.range);
    place["id"] = id++;
    if (!related.message.empty()) place["message"] = message_text(printable(related.message));
    one["relatedLocations"].push_back(std::move(place));
  }
  if (finding.fix) one["fixes"] = Json::array({fix_json(finding, file, lines)});
  if (!finding.action.empty()) one["properties"] = {{"action", finding.action}};
  return one;
}

// What could not be linted.
Json invocation(const LintReport& report) {
  Json one{{"executionSuccessful", report.failures.empty()}};
  for (const Error& failure : report.failures) {
    const auto [file, place] = place_of(failure);
    Json physical{{"artifactLocation", artifact(raw_report_path(report, file))}};
    if (place) physical["region"] = {{"startLine", place->line}, {"startColumn", place->column}};
    Json where{{"physicalLocation", std::move(physical)}};
    one["toolExecutionNotifications"].push_back(
        {{"level", "error"},
         {"message", message_text(message_with_hint(failure))},
         {"locations", Json::array({std::move(where)})}});
  }
  return one;
}

}  // namespace

std::string sarif(const LintReport& report, const OutputStyle&) {
  Json rules = Json::array();
  for (const Rule* rule : all_rules()) rules.push_back(rule_json(*rule));
  Json results = Json::array();
  for (const LintedFile& file : report.files) {
    const std::vector<std::string> prints = fingerprints(report, file);
    const std::string path = raw_report_path(report, file.name);
    std::size_t i = 0;
    for_each_finding(file, [&](const Finding& finding, const Spot&, const LineIndex& lines) {
      results.push_back(result(finding, path, prints[i++], lines));
    });
  }
  Json driver{{"name", "bywhen"}, {"rules", std::move(rules)}};
  if (!report.program_version.empty()) driver["semanticVersion"] = report.program_version;
  Json run{{"tool", {{"driver", std::move(driver)}}},
           {"columnKind", "unicodeCodePoints"},
           {"invocations", Json::array({invocation(report)})},
           {"results", std::move(results)}};
  return json_text({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({std::move(run)})}});
}

}  // namespace bywhen::formats

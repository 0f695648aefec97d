#include "lint/spot.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <unordered_map>

#include "bywhen/base/escape.h"
#include "bywhen/base/hash.h"
#include "lint/ways.h"

namespace bywhen {
namespace {

std::string with_hint(std::string_view what, std::string_view hint) {
  std::string message = printable(what);
  if (hint.empty()) return message;
  const bool is_command = hint.starts_with("bywhen ");
  return fmt::format("{} ({}{})", message, is_command ? "try: " : "", printable(hint));
}

// Takes ":12" from the end of the text.
std::optional<std::uint32_t> number_behind(std::string_view& text) {
  const auto colon = text.rfind(':');
  if (colon == text.npos) return std::nullopt;
  const std::string_view digits = text.substr(colon + 1);
  const char* end = digits.data() + digits.size();
  std::uint32_t number = 0;
  const auto parsed = std::from_chars(digits.data(), end, number);
  if (parsed.ec != std::errc() || parsed.ptr != end || number == 0) return std::nullopt;
  text = text.substr(0, colon);
  return number;
}

// The way to a finding's place, and how many findings of its rule have led there before.
struct LastingPlace {
  std::string way;
  std::size_t before = 0;
};

std::vector<LastingPlace> lasting_places(const LintedFile& file) {
  std::vector<LastingPlace> places;
  std::unordered_map<std::string, std::size_t> seen;
  std::optional<Ways> ways;
  if (file.loaded.plan) ways.emplace(file.loaded.plan->document);
  for (const Finding& finding : file.findings) {
    std::string way = ways ? ways->to(finding.range.begin) : std::string();
    const std::size_t before = seen[std::string(finding.rule->name) + '\n' + way]++;
    places.push_back({std::move(way), before});
  }
  return places;
}

}  // namespace

Spot spot_of(const LineIndex& lines, yaml::Range range) {
  return {lines.place(range.begin), lines.place(std::max(range.begin, range.end))};
}

std::string message_with_hint(const Finding& finding) {
  return with_hint(finding.message, finding.hint);
}

std::string message_with_hint(const Error& failure) {
  return with_hint(failure.message, failure.hint);
}

std::string raw_report_path(const LintReport& report, std::string_view name) {
  if (report.path_of) return report.path_of(name);
  while (name.starts_with("./")) name.remove_prefix(2);
  return std::string(name);
}

std::string report_path(const LintReport& report, std::string_view name) {
  return printable(raw_report_path(report, name));
}

FailurePlace place_of(const Error& failure) {
  std::string_view file = failure.place;
  const auto column = number_behind(file);
  const auto line = column ? number_behind(file) : std::nullopt;
  if (!line || file.empty()) return {failure.place, {}};
  return {std::string(file), yaml::Place{*line, *column}};
}

std::vector<std::string> lasting_names(const LintedFile& file) {
  const std::vector<LastingPlace> places = lasting_places(file);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < places.size(); ++i) {
    std::string lasting(file.findings[i].rule->name);
    if (!places[i].way.empty()) lasting += " at " + printable(places[i].way);
    if (places[i].before > 0) lasting += fmt::format(" ({})", places[i].before + 1);
    names.push_back(std::move(lasting));
  }
  return names;
}

std::vector<std::string> fingerprints(const LintReport& report, const LintedFile& file) {
  if (file.findings.empty()) return {};
  const std::vector<LastingPlace> places = lasting_places(file);
  const std::string path = report_path(report, file.name);
  std::vector<std::string> prints;
  for (std::size_t i = 0; i < places.size(); ++i) {
    std::string key = path + '\n' + std::string(file.findings[i].rule->name) + '\n';
    key += places[i].way;
    if (places[i].before > 0) key += fmt::format("\n{}", places[i].before);
    prints.push_back(fmt::format("{:016x}", hash_of(key)));
  }
  return prints;
}

}  // namespace bywhen

#include "lint/spot.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "bywhen/base/escape.h"
#include "bywhen/base/hash.h"
#include "lint/ways.h"

namespace bywhen {
namespace {

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
  std::string message = printable(finding.message);
  if (finding.hint.empty()) return message;
  const bool is_command = finding.hint.starts_with("bywhen ");
  return fmt::format("{} ({}{})", message, is_command ? "try: " : "", printable(finding.hint));
}

std::string report_path(const LintedFile& file) {
  std::string_view name = file.name;
  while (name.starts_with("./")) name.remove_prefix(2);
  return printable(name);
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

std::vector<std::string> fingerprints(const LintedFile& file) {
  const std::vector<LastingPlace> places = lasting_places(file);
  std::vector<std::string> prints;
  for (std::size_t i = 0; i < places.size(); ++i) {
    std::string key = report_path(file) + '\n' + std::string(file.findings[i].rule->name) + '\n';
    key += places[i].way;
    if (places[i].before > 0) key += fmt::format("\n{}", places[i].before);
    prints.push_back(fmt::format("{:016x}", hash_of(key)));
  }
  return prints;
}

}  // namespace bywhen

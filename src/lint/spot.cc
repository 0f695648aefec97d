#include "lint/spot.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "bywhen/base/escape.h"
#include "bywhen/base/hash.h"
#include "lint/ways.h"

namespace bywhen {
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

std::vector<std::string> fingerprints(const LintedFile& file) {
  std::vector<std::string> prints;
  std::unordered_map<std::string, std::size_t> seen;
  std::optional<Ways> ways;
  if (file.loaded.plan) ways.emplace(file.loaded.plan->document);
  for (const Finding& finding : file.findings) {
    std::string key = report_path(file) + '\n' + std::string(finding.rule->name) + '\n';
    if (ways) key += ways->to(finding.range.begin);
    const std::size_t before = seen[key]++;
    if (before > 0) key += fmt::format("\n{}", before);
    prints.push_back(fmt::format("{:016x}", hash_of(key)));
  }
  return prints;
}

}  // namespace bywhen

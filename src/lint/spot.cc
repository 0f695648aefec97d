#include "lint/spot.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "bywhen/base/escape.h"
#include "bywhen/base/hash.h"

namespace bywhen {
namespace {

using yaml::Node;

bool reaches(Node node, std::uint32_t offset) { return offset < node.range().end; }

void add_step(std::string& way, std::string_view step) {
  if (step.empty()) return;
  if (!way.empty()) way += '.';
  way += step;
}

// The child of `node` that `offset` is in, its step added to `way`; no place where there is none.
Node step_into(Node node, std::uint32_t offset, std::string& way) {
  for (Node at = node.first(); at; at = at.next()) {
    const Node value = node.is_mapping() ? at.next() : at;
    if (offset < at.range().begin) return {};
    if (reaches(at, offset) || reaches(value, offset) || offset == value.range().begin) {
      const Node id = node.is_sequence() && value.is_mapping() ? value.find("id") : Node();
      add_step(way, node.is_mapping() ? at.value() : id ? id.value() : std::string_view());
      return reaches(at, offset) && node.is_mapping() ? Node() : value;
    }
    at = value;
  }
  return {};
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

std::string way_to(const yaml::Document& document, std::uint32_t offset) {
  std::string way;
  for (Node at = document.root(); at;) at = step_into(at, offset, way);
  return way;
}

std::vector<std::string> fingerprints(const LintedFile& file) {
  std::vector<std::string> prints;
  std::unordered_map<std::string, std::size_t> seen;
  for (const Finding& finding : file.findings) {
    std::string key = report_path(file) + '\n' + std::string(finding.rule->name) + '\n';
    if (file.loaded.plan) key += way_to(file.loaded.plan->document, finding.range.begin);
    const std::size_t before = seen[key]++;
    if (before > 0) key += fmt::format("\n{}", before);
    prints.push_back(fmt::format("{:016x}", hash_of(key)));
  }
  return prints;
}

}  // namespace bywhen

#include "lint/ways.h"

#include <algorithm>
#include <string_view>

namespace bywhen {
namespace {

using yaml::Node;

bool reaches(Node node, std::uint32_t offset) { return offset < node.range().end; }

void add_step(std::string& way, std::string_view step) {
  if (step.empty()) return;
  if (!way.empty()) way += '.';
  way += step;
}

std::string_view step_of(bool is_mapping, Node key, Node value) {
  if (is_mapping) return key.value();
  const Node id = value.is_mapping() ? value.find("id") : Node();
  return id ? id.value() : std::string_view();
}

}  // namespace

std::string Ways::to(std::uint32_t offset) {
  std::string way;
  for (Node at = root_; at;) at = step_into(at, offset, way);
  return way;
}

const std::vector<Ways::Child>& Ways::children(Node node) {
  const yaml::Range range = node.range();
  const auto [known, is_new] = children_.try_emplace(std::uint64_t{range.begin} << 32 | range.end);
  if (!is_new) return known->second;
  for (Node at = node.first(); at; at = at.next()) {
    const Node value = node.is_mapping() ? at.next() : at;
    known->second.push_back({at, value});
    at = value;
  }
  return known->second;
}

Node Ways::step_into(Node node, std::uint32_t offset, std::string& way) {
  const std::vector<Child>& all = children(node);
  const auto child = std::partition_point(all.begin(), all.end(), [&](const Child& one) {
    return !reaches(one.key, offset) && !reaches(one.value, offset) &&
           offset != one.value.range().begin;
  });
  if (child == all.end() || offset < child->key.range().begin) return {};
  add_step(way, step_of(node.is_mapping(), child->key, child->value));
  return node.is_mapping() && reaches(child->key, offset) ? Node() : child->value;
}

}  // namespace bywhen

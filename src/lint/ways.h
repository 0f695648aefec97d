// Ways of keys and ids to places in a document: what stays the same wherever lines move.
//
//   Ways ways(document);
//   ways.to(finding.range.begin)     // "actions.A3.resources.needed_by"
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "bywhen/yaml/document.h"

namespace bywhen {

class Ways {
 public:
  // `document` must outlive it.
  explicit Ways(const yaml::Document& document) : root_(document.root()) {}

  // Items count by their ids, else not at all. Many places in one list take logarithmic time each.
  [[nodiscard]] std::string to(std::uint32_t offset);

 private:
  struct Child {
    yaml::Node key;  // in a sequence the item itself
    yaml::Node value;
  };
  [[nodiscard]] const std::vector<Child>& children(yaml::Node node);
  // The child that `offset` is in, its step added to `way`; no place where there is none.
  [[nodiscard]] yaml::Node step_into(yaml::Node node, std::uint32_t offset, std::string& way);

  yaml::Node root_;
  std::unordered_map<std::uint64_t, std::vector<Child>> children_;  // by the collection's range
};

}  // namespace bywhen

// What the operations on block text share: where things end, and the splices made so far.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "yaml/change.h"
#include "yaml/layout.h"
#include "yaml/target.h"

namespace bywhen::yaml {

// The place behind an entry and all that belongs to it: its own lines, and comments of their own
// lines that stand deeper than it does.
struct Tail {
  std::uint32_t at =
      0;  // the end of a line, or with `is_line_begin` the first byte of the next one
  bool is_line_begin = false;  // behind a block text that keeps the line ends after it
};
[[nodiscard]] Tail tail_of(const Layout& layout, const Child& child);

// Past the indicators of a block text's header: "|", ">-2".
[[nodiscard]] std::uint32_t header_end(const Layout& layout, const TreeNode& text);

// The end of the last line of a node, comment included; never the first byte of the next one.
[[nodiscard]] std::uint32_t last_line_end(const Layout& layout, const TreeNode& node);

// Collects splices in order; those that change nothing are left out.
class Splices {
 public:
  void put(std::uint32_t begin, std::uint32_t end, std::string text);
  void insert(std::uint32_t at, std::string text) { put(at, at, std::move(text)); }
  void cut(std::uint32_t begin, std::uint32_t end) { put(begin, end, {}); }
  [[nodiscard]] std::vector<Splice> take() { return std::move(splices_); }

 private:
  std::vector<Splice> splices_;
};

}  // namespace bywhen::yaml

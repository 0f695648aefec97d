#include "yaml/verdict.h"

#include <algorithm>
#include <vector>

#include "yaml/readers.h"
#include "yaml/verifier.h"
#include "yaml/walk.h"

namespace bywhen::yaml {

namespace {

// A piece of a text that is a document by itself: whole lines, and the nodes that they make.
struct Part {
  Range lines;
  std::uint32_t first = 0;  // nodes [first, last)
  std::uint32_t last = 0;
};

std::uint32_t line_begin(std::string_view text, std::uint32_t offset) {
  const auto before = text.rfind('\n', offset == 0 ? 0 : offset - 1);
  return offset == 0 || before == std::string_view::npos ? 0
                                                         : static_cast<std::uint32_t>(before + 1);
}

// What differs between two texts, as bytes of the second.
Range changed_bytes(std::string_view before, std::string_view after) {
  const auto common = std::min(before.size(), after.size());
  const auto head = static_cast<std::size_t>(
      std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(common),
                    after.begin())
          .first -
      before.begin());
  std::size_t tail = 0;
  while (tail < common - head &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  return {static_cast<std::uint32_t>(head), static_cast<std::uint32_t>(after.size() - tail)};
}

bool touches(Range one, Range other) { return one.begin <= other.end && other.begin <= one.end; }

// The children of a block collection as parts; the last one ends at `end`.
std::vector<Part> parts_of(const Tree& tree, std::uint32_t collection, std::uint32_t end) {
  std::vector<Part> parts;
  for (const Child& child : children(tree, collection)) {
    const std::uint32_t begin = line_begin(tree.text, child.begin);
    if (!parts.empty()) parts.back().lines.end = begin;
    const std::uint32_t first = child.key == none ? child.node : child.key;
    parts.push_back({{begin, end}, first, tree.nodes[child.node].after});
  }
  return parts;
}

bool is_block(const TreeNode& node, Kind kind) {
  return node.kind == kind && node.style == Style::block;
}

// The smallest parts that hold all of `changed`; none where only the whole does.
std::vector<Part> parts_around(const Tree& tree, Range changed) {
  if (!is_block(tree.nodes[0], Kind::mapping)) return {};
  std::vector<Part> found;
  for (const Part& entry : parts_of(tree, 0, static_cast<std::uint32_t>(tree.text.size()))) {
    if (!touches(entry.lines, changed)) continue;
    if (found.empty() && changed.begin < entry.lines.begin) return {};
    const std::uint32_t value = tree.nodes[entry.first].after;
    if (is_block(tree.nodes[value], Kind::sequence)) {
      const std::vector<Part> items = parts_of(tree, value, entry.lines.end);
      if (changed.begin >= items.front().lines.begin) {
        std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                     [&](const Part& item) { return touches(item.lines, changed); });
        continue;
      }
    }
    found.push_back(entry);
  }
  return found;
}

// Whether `alone`, the document made of one part's lines, has the part's nodes in a collection of
// one.
bool same_nodes(const Tree& tree, const Part& part, const Tree& alone) {
  const std::uint32_t count = part.last - part.first;
  if (alone.nodes.size() != count + 1 || alone.nodes[0].after != count + 1) return false;
  for (std::uint32_t i = 0; i < count; ++i) {
    const TreeNode& one = tree.nodes[part.first + i];
    const TreeNode& other = alone.nodes[i + 1];
    const bool same = one.kind == other.kind && one.after - part.first + 1 == other.after &&
                      tree.value(part.first + i) == alone.value(i + 1);
    if (!same) return false;
  }
  return true;
}

bool is_confirmed(const Tree& tree, const Part& part) {
  const ParsedTree alone =
      parse_reference(tree.text.substr(part.lines.begin, part.lines.end - part.lines.begin));
  return alone && same_nodes(tree, part, **alone);
}

std::optional<std::string> find_objection_to_all(const Document& document) {
  const ParsedTree judged = parse_reference(std::string(document.text()));
  if (!judged) return "the file would not be readable: " + judged.error().message;
  return find_difference(document, Document(*judged));
}

}  // namespace

std::optional<std::string> find_objection(const Document& before, const Document& after) {
  const Tree& tree = after.tree();
  if (tree.read_by_yaml_cpp) return std::nullopt;
  const Range changed = changed_bytes(before.text(), after.text());
  const std::vector<Part> parts = parts_around(tree, changed);
  if (parts.empty()) return find_objection_to_all(after);
  const bool confirmed = std::all_of(parts.begin(), parts.end(),
                                     [&](const Part& part) { return is_confirmed(tree, part); });
  // A part can mean something else alone (a byte order mark at its start): then the whole decides.
  return confirmed ? std::nullopt : find_objection_to_all(after);
}

}  // namespace bywhen::yaml

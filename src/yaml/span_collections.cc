// The sequences and mappings of the walk of span_index.h.
#include "yaml/complaint.h"
#include "yaml/indexer.h"
#include "yaml/scalars.h"

namespace bywhen::yaml {

bool Indexer::sequence(std::uint32_t index, const Spot& spot) {
  tree_.nodes[index].kind = Kind::sequence;
  if (cursor_.peek() == '[') return flow_collection(index, ']', spot);
  return !spot.flow && block_sequence(index);
}

bool Indexer::mapping(std::uint32_t index, const Spot& spot) {
  tree_.nodes[index].kind = Kind::mapping;
  const bool key_starts_here =
      next_ < events_.list.size() && next_event().is_node() && next_event().pos == cursor_.at();
  if (cursor_.peek() == '{' && !key_starts_here) return flow_collection(index, '}', spot);
  return spot.flow ? flow_pair(index, spot) : block_mapping(index);
}

bool Indexer::finish_collection(std::uint32_t index) {
  if (!at_end_event()) return false;
  ++next_;
  --depth_;
  tree_.nodes[index].end = cursor_.at();
  tree_.nodes[index].after = static_cast<std::uint32_t>(tree_.nodes.size());
  return true;
}

bool Indexer::block_sequence(std::uint32_t index) {
  tree_.nodes[index].style = Style::block;
  const std::uint32_t column = cursor_.column();
  ++depth_;
  while (!at_end_event()) {
    cursor_.skip_gap();
    if (cursor_.column() != column || !cursor_.at_indicator('-')) return false;
    const std::uint32_t dash = cursor_.at();
    cursor_.step();
    if (!node({static_cast<int>(column), false, dash})) return false;
  }
  return finish_collection(index);
}

bool Indexer::block_mapping(std::uint32_t index) {
  tree_.nodes[index].style = Style::block;
  const std::uint32_t column = cursor_.column();
  ++depth_;
  while (!at_end_event()) {
    cursor_.skip_gap();
    if (cursor_.column() != column) return false;
    if (!block_entry(static_cast<int>(column))) return false;
  }
  return finish_collection(index);
}

bool Indexer::block_entry(int column) {
  if (cursor_.at_indicator('?')) return explicit_entry(column);
  if (cursor_.at_indicator(':')) {
    cursor_.note_obstacle(cursor_.at(), "a value without a key");
    return absent(none) && entry_value({column, false, none});
  }
  const std::uint32_t key = cursor_.at();
  if (!node({column, false, none})) return false;
  cursor_.skip_blanks();
  if (!cursor_.at_indicator(':')) return fail(explain_lone_key(key));
  return entry_value({column, false, none});
}

bool Indexer::explicit_entry(int column) {
  const std::uint32_t mark = cursor_.at();
  const auto key = static_cast<std::uint32_t>(tree_.nodes.size());
  cursor_.step();
  if (!node({column, false, mark})) return false;
  const Style style = tree_.nodes[key].style;
  if (style == Style::literal || style == Style::folded) {
    cursor_.note_obstacle(tree_.nodes[key].begin, "a block scalar as a key");
  }
  Cursor ahead = cursor_;
  ahead.jump(cursor_.behind_gap());
  if (!ahead.at_indicator(':') || static_cast<int>(ahead.column()) != column) {
    cursor_.note_obstacle(mark, "an explicit key without a value");
    return absent(none);
  }
  cursor_.skip_gap();
  return entry_value({column, false, none});
}

// From its ':' on.
bool Indexer::entry_value(const Spot& spot) {
  const std::uint32_t colon = cursor_.at();
  cursor_.step();
  return node({spot.column, spot.flow, colon});
}

bool Indexer::flow_collection(std::uint32_t index, char closer, const Spot& spot) {
  tree_.nodes[index].style = Style::flow;
  const Spot inside{spot.column, true, none};
  cursor_.step();
  ++depth_;
  for (cursor_.skip_gap(); !at_end_event(); cursor_.skip_gap()) {
    if (cursor_.peek() == ',') return fail(explain_missing_item(cursor_.at()));
    if (!(closer == ']' ? node(inside) : flow_entry(inside))) return false;
    cursor_.skip_gap();
    if (cursor_.peek() == ',') {
      cursor_.step();
    } else if (cursor_.peek() != closer) {
      return false;
    }
  }
  if (cursor_.peek() != closer) return false;
  cursor_.step();
  return finish_collection(index);
}

bool Indexer::flow_entry(const Spot& spot) {
  const std::uint32_t begin = cursor_.at();
  const bool is_explicit = cursor_.at_indicator('?');
  if (is_explicit) {
    cursor_.step();
    if (!node({spot.column, true, begin})) return false;
  } else if (cursor_.peek() == ':' && next_event().kind == Event::Kind::null) {
    cursor_.note_obstacle(begin, "a value without a key");
    if (!absent(none)) return false;
  } else if (!node(spot)) {
    return false;
  }
  if (byte_at(cursor_.behind_gap()) != ':') {
    if (is_explicit) cursor_.note_obstacle(begin, "an explicit key without a value");
    return absent(none);
  }
  cursor_.skip_gap();
  return entry_value(spot);
}

// `a: 1` in brackets: a mapping of one entry, without braces.
bool Indexer::flow_pair(std::uint32_t index, const Spot& spot) {
  tree_.nodes[index].style = Style::flow;
  cursor_.note_obstacle(cursor_.at(), "a pair in brackets without braces");
  ++depth_;
  return flow_entry(spot) && finish_collection(index);
}

bool Indexer::absent(std::uint32_t indicator) {
  if (next_ >= events_.list.size() || next_event().kind != Event::Kind::null) return false;
  add(Kind::null, indicator);
  ++next_;
  return true;
}

}  // namespace bywhen::yaml

// The walk of span_index.h: one function a kind of node. Split over span_index.cc (the document,
// what all nodes have), span_scalars.cc and span_collections.cc.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "yaml/cursor.h"
#include "yaml/event_reader.h"
#include "yaml/tree.h"

namespace bywhen::yaml {

// The functions that read return false when the walk is over: by a syntax error, or because text
// and events do not go together. After a node was read, the cursor is at its end.
class Indexer {
 public:
  Indexer(Tree& tree, const Events& events);

  bool document();
  [[nodiscard]] std::optional<SyntaxError> take_error() { return std::move(error_); }
  // How far the walk has come.
  [[nodiscard]] std::uint32_t reached() const { return cursor_.at(); }

 private:
  // Where a node stands.
  struct Spot {
    int column = -1;  // of the innermost block collection; -1 in none
    bool flow = false;
    std::uint32_t indicator = none;
  };

  bool prologue();
  bool epilogue();
  bool node(const Spot& spot);
  bool alias(std::uint32_t index);
  bool null_word(std::uint32_t index);

  // An anchor and a tag, in any order, and the gap behind. False where the content is absent.
  bool properties(std::uint32_t index);
  void skip_property();
  bool finish_absent(std::uint32_t index);
  [[nodiscard]] bool is_absent() const;
  [[nodiscard]] bool is_empty_content() const;
  [[nodiscard]] bool next_node_starts_at(std::size_t event, std::uint32_t at) const;
  [[nodiscard]] std::uint32_t null_word_end(std::uint32_t at) const;

  bool scalar(std::uint32_t index, const Spot& spot);
  bool quoted(std::uint32_t index);
  bool plain(std::uint32_t index);
  bool block_scalar(std::uint32_t index, const Spot& spot);
  void take_header_comment(const Range& comment);
  // `raw`: what the text says, without quotes; of a block scalar nothing.
  bool finish_scalar(std::uint32_t index, std::uint32_t end, std::string_view raw,
                     std::string_view value);

  bool sequence(std::uint32_t index, const Spot& spot);
  bool mapping(std::uint32_t index, const Spot& spot);
  bool block_sequence(std::uint32_t index);
  bool block_mapping(std::uint32_t index);
  bool block_entry(int column);
  bool explicit_entry(int column);
  bool entry_value(const Spot& spot);
  bool flow_collection(std::uint32_t index, char closer, const Spot& spot);
  bool flow_entry(const Spot& spot);
  bool flow_pair(std::uint32_t index, const Spot& spot);
  // An absent value of the next event, which must be null.
  bool absent(std::uint32_t indicator);
  bool finish_collection(std::uint32_t index);

  bool fail(SyntaxError error);
  std::uint32_t add(Kind kind, std::uint32_t indicator);
  [[nodiscard]] char byte_at(std::uint32_t at) const;
  // The event of the node that comes next, and that of the node being read.
  [[nodiscard]] const Event& next_event() const { return events_.list[next_]; }
  [[nodiscard]] const Event& event_of(std::uint32_t index) const {
    return events_.list[node_events_[index]];
  }
  [[nodiscard]] bool at_end_event() const;

  Tree& tree_;
  const Events& events_;
  Cursor cursor_;
  std::size_t next_ = 0;  // the first event not used yet
  std::uint16_t depth_ = 0;
  std::vector<std::uint32_t> node_events_;                    // of each node its event
  std::unordered_map<std::uint32_t, std::uint32_t> anchors_;  // anchor id -> node
  std::optional<SyntaxError> error_;
};

}  // namespace bywhen::yaml

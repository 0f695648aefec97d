// A YAML document that knows where everything in it stands.
//
//   Result<Document, SyntaxError> document = Document::parse(bytes);
//   Node title = document->root().find("title");
//   title.value()   // "Checkout blueprint refinement"
//   title.range()   // the bytes of the value in document->text(), quotes included
//
// A Document is immutable and cheap to copy (its state is shared); Nodes and the string_views that
// they give live as long as any copy of it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"

namespace bywhen::yaml {

// Bytes [begin, end) of a document's text.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Range&, const Range&) = default;
};

// Lines and columns from 1; columns in code points; a BOM has no column.
struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

// Why a text is no document: the first place that no YAML reader could make sense of, or one of our
// guards. One line each, no full stop.
struct SyntaxError {
  std::uint32_t offset = 0;
  std::string message;       // "this quote is never closed"
  std::string hint;          // "end the text with the same quote"; may be empty
  bool undecodable = false;  // the text is not UTF-8
};

enum class Kind : std::uint8_t { null, scalar, sequence, mapping, alias };
enum class Style : std::uint8_t {
  plain,
  single_quoted,
  double_quoted,
  literal,
  folded,
  block,
  flow
};

struct Tree;   // src/yaml/tree.h
struct Entry;  // a key and its value

// A place in a Document's tree, or no place at all (a default Node, a key that isn't there).
class Node {
 public:
  Node() = default;

  [[nodiscard]] explicit operator bool() const { return tree_ != nullptr; }

  // All of the following require a Node that is a place.
  [[nodiscard]] Kind kind() const;
  [[nodiscard]] Style style() const;
  [[nodiscard]] bool is_null() const { return kind() == Kind::null; }
  [[nodiscard]] bool is_scalar() const { return kind() == Kind::scalar; }
  [[nodiscard]] bool is_sequence() const { return kind() == Kind::sequence; }
  [[nodiscard]] bool is_mapping() const { return kind() == Kind::mapping; }

  // A scalar's text, decoded; "" for anything else. `~`, `null` and an absent value are Kind::null;
  // all other plain scalars are text here (no types: what "2" or "No" means is the reader's
  // matter).
  [[nodiscard]] std::string_view value() const;

  // The node's own bytes, properties (anchor, tag) included, comments after it not. An absent value
  // is an empty range where it would stand (after the ':').
  [[nodiscard]] Range range() const;

  // Items of a sequence, entries of a mapping; 0 for anything else.
  [[nodiscard]] std::size_t size() const;
  // In the order of the file.
  [[nodiscard]] std::vector<Node> items() const;
  [[nodiscard]] std::vector<Entry> entries() const;
  // The value of the first entry with that key (keys are compared decoded).
  [[nodiscard]] Node find(std::string_view key) const;

  // For walking without a vector: the first item (sequence) or first key (mapping), then next()
  // (in a mapping: key, value, key, value ...); no place at the end.
  [[nodiscard]] Node first() const;
  [[nodiscard]] Node next() const;

  friend bool operator==(const Node&, const Node&) = default;

 private:
  friend class Document;
  friend class Editor;
  friend struct Tree;
  Node(const Tree* tree, std::uint32_t index) : tree_(tree), index_(index) {}
  const Tree* tree_ = nullptr;
  std::uint32_t index_ = 0;
};

struct Entry {
  Node key;
  Node value;
};

class Document {
 public:
  // Reads one document. Fails on what isn't YAML, and on the guards: invalid UTF-8, UTF-16/32, NUL
  // and other control characters, lone CR, more than one document, nesting over 500, keys over
  // 1,024 bytes, an alias inside its own anchor. An empty text is a document whose root is null.
  [[nodiscard]] static Result<Document, SyntaxError> parse(std::string text);

  // The whole text as given, BOM included.
  [[nodiscard]] std::string_view text() const;
  [[nodiscard]] Node root() const;

  [[nodiscard]] Place place(std::uint32_t offset) const;
  // The text of the line that `offset` is on, without its line end.
  [[nodiscard]] std::string_view line_at(std::uint32_t offset) const;

  // '#' up to, not including, the line end; in order.
  [[nodiscard]] const std::vector<Range>& comments() const;

  // Keys that stand again in a mapping that has them already (the later ones), in order.
  [[nodiscard]] const std::vector<Node>& duplicate_keys() const;

  // Where and why this document can be read but not edited; nothing where it can.
  struct Obstacle {
    std::uint32_t offset = 0;
    std::string reason;  // "explicit tags"
  };
  [[nodiscard]] const std::optional<Obstacle>& obstacle() const;

  // For src/yaml alone.
  [[nodiscard]] const Tree& tree() const { return *tree_; }
  explicit Document(std::shared_ptr<const Tree> tree) : tree_(std::move(tree)) {}

 private:
  std::shared_ptr<const Tree> tree_;
};

// The line and column of `offset` in any text, readable as YAML or not.
[[nodiscard]] Place place_in(std::string_view text, std::uint32_t offset);

}  // namespace bywhen::yaml

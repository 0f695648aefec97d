// Lossless editing: each operation changes the bytes that it means to change and no other.
//
//   Editor editor(document);
//   Status<Refusal> done = editor.set({"actions", 2u, "owner"}, Value::text("ana"));
//   editor.insert_key({"actions", 2u}, "deadline", Value::raw("2026-12-04"), "owner");
//   Result<Document, Refusal> next = editor.finish();   // judged by yaml-cpp
//   next->text()                                        // the new file
//
// Invariants: every byte has one owner; the edited text parses to the old tree with just the
// intended part replaced; comments are the old ones less those reported as dropped; splices stay
// within the window of their operation; the BOM stays. What would break one of them is refused and
// nothing is changed. Refused, too: any edit of a document with an obstacle or a duplicate key, of
// what an alias repeats, and through an alias.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

// What is to be written. Text is quoted unless it reads as that same text under YAML 1.1 and 1.2.
class Value {
 public:
  [[nodiscard]] static Value text(std::string text);
  // Written as it is: numbers, dates, words known to be safe ("none", "2026-12-04"). Must be one
  // plain scalar of one line. Where it replaces a quoted number or date, it stays in quotes.
  [[nodiscard]] static Value raw(std::string text);
  [[nodiscard]] static Value null();
  [[nodiscard]] static Value list(std::vector<Value> items);
  [[nodiscard]] static Value map(std::vector<std::pair<std::string, Value>> entries);
  // The same list or map, to be written on one line ({a: 1, b: 2}) where nothing in the file speaks
  // against it (the neighbours' style wins, and the style of what it replaces).
  [[nodiscard]] Value inline_by_default() const;

  enum class Kind { text, raw, null, list, map };
  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] const std::string& string() const { return string_; }
  [[nodiscard]] const std::vector<Value>& items() const { return items_; }
  // Of a map, beside items().
  [[nodiscard]] const std::vector<std::string>& keys() const { return keys_; }
  [[nodiscard]] bool is_inline_by_default() const { return inline_; }
  friend bool operator==(const Value&, const Value&) = default;

 private:
  Kind kind_ = Kind::null;
  bool inline_ = false;
  std::string string_;
  std::vector<Value> items_;
  std::vector<std::string> keys_;
};

// What a node of a document would be as a Value (for inverses and for moving things). Plain scalars
// that some reader takes for a number, a date or a truth value are raw; collections on one line are
// inline by default. An alias has no Value: what is given instead is refused by every operation.
[[nodiscard]] Value value_of(Node node);

// From the root: a key of a mapping, or an index of a sequence.
using Step = std::variant<std::string, std::size_t>;
class Path : public std::vector<Step> {
 public:
  Path() = default;
  Path(std::initializer_list<Step> steps) : std::vector<Step>(steps) {}
  [[nodiscard]] Path operator/(Step step) const;
};

// The bytes `old` of the text are replaced by `text`.
struct Splice {
  Range old;
  std::string text;
};

// Why an edit was not made; nothing was changed.
struct Refusal {
  enum class Why {
    unsupported,  // the document can be read, but has something that can't be edited around
    refused,  // this operation would be unsafe (an anchor in use, a path through an alias, no such
              // place)
    verify,   // the outcome was not what was meant
  };
  Why why = Why::refused;
  std::uint32_t offset = 0;  // in the document's text, where the trouble stands
  std::string message;       // "this value is the anchor &x, which line 7 uses"
};

struct Edited;  // src/yaml/editor.cc: an operation that held
class Stretch;  // stretch.h

class Editor {
 public:
  explicit Editor(Document document);

  // Replaces the value at `path`, which must exist (an absent value of a present key does).
  // Keeps the quote style in use where the new text allows it, and comments.
  Status<Refusal> set(const Path& path, const Value& value);
  // Adds a key to the mapping at `mapping`: after the key `after`, or at the end where `after` is
  // empty or isn't there. A null value or an empty document becomes a mapping.
  Status<Refusal> insert_key(const Path& mapping, std::string_view key, const Value& value,
                             std::string_view after = {});
  // Removes a key and its value; the last one leaves {} (at the top: an empty document is refused).
  Status<Refusal> remove_key(const Path& mapping, std::string_view key);
  Status<Refusal> rename_key(const Path& mapping, std::string_view key, std::string_view new_key);
  // Puts an item before the item `index`; at the end where `index` is past it. A null value becomes
  // a sequence.
  Status<Refusal> insert_item(const Path& sequence, std::size_t index, const Value& value);
  // Removes an item; the last one leaves [].
  Status<Refusal> remove_item(const Path& sequence, std::size_t index);

  // What a stretch that was cut out of document() has become. One operation, of one splice.
  Status<Refusal> put_back(const Stretch& stretch);

  // The document as it stands after the operations so far.
  [[nodiscard]] const Document& document() const { return document_; }
  // One entry per operation so far, each on the text that the one before left.
  [[nodiscard]] const std::vector<std::vector<Splice>>& splices() const { return splices_; }
  // The text of comments that went with what was removed or replaced: on its lines, inside it, and
  // on lines of their own behind it that are indented deeper than it.
  [[nodiscard]] const std::vector<std::string>& dropped_comments() const { return dropped_; }
  // The text of comments right above what was removed: they stayed, and may be about nothing now.
  [[nodiscard]] const std::vector<std::string>& left_comments() const { return left_; }

  // The final document, after yaml-cpp has read its text and found the same.
  [[nodiscard]] Result<Document, Refusal> finish() const;

 private:
  Status<Refusal> take(Result<Edited, Refusal> edited);

  Document original_;
  Document document_;
  std::vector<std::vector<Splice>> splices_;
  std::vector<std::string> dropped_;
  std::vector<std::string> left_;
};

}  // namespace bywhen::yaml

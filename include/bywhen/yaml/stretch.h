// Some items of a long list as a document of their own, in which an edit costs no more than in a
// short one.
//
//   Editor editor(document);
//   if (auto stretch = Stretch::around(editor.document(), "actions", 4711, 100)) {
//     stretch->editor().set({"actions", 4711 - stretch->first(), "owner"}, Value::text("ana"));
//     editor.put_back(*stretch);
//   }
//
// What the editor of a stretch does is what that of the whole would do, byte for byte. Where it would
// have to look at what was cut off, it refuses; then, and where it refuses for another reason, the
// whole decides.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "bywhen/yaml/edit.h"

namespace bywhen::yaml {

struct Change;

class Stretch {
 public:
  // About `size` items of the list at the key `list` of the root, with the item `index` (past the
  // last one: the end of the list) in the first half. Nothing where the document, or what it was cut
  // out of, can't be cut: its root and the list are not in block style, an alias repeats something,
  // lines end in two ways, it can't be edited.
  [[nodiscard]] static std::optional<Stretch> around(const Document& whole, std::string_view list,
                                                     std::size_t index, std::size_t size);

  // The document has the same root key, and nothing else beside it that matters. Only items of the
  // list may be edited in it that takes_edits() allows, and items be put at its end if it reaches it.
  [[nodiscard]] Editor& editor() { return editor_; }
  [[nodiscard]] const Editor& editor() const { return editor_; }

  // The index of its first item in the list of the whole.
  [[nodiscard]] std::size_t first() const { return first_; }
  // How many items it has now.
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] bool reaches_end() const;
  // Whether the item `index` of the stretch is as far from where it was cut as edits look.
  [[nodiscard]] bool takes_edits(std::size_t index) const;

 private:
  friend class Editor;
  // Where it came from: bytes of the whole's text, and nodes of it.
  struct Cut {
    Range bytes;
    std::uint32_t list = 0;
    std::uint32_t first = 0;  // nodes [first, last)
    std::uint32_t last = 0;
    std::size_t head = 0;  // bytes of the stretch's own text in front of the items, and behind them
    std::size_t foot = 0;
  };
  Stretch(Document whole, Cut cut, std::size_t first, Document part)
      : whole_(std::move(whole)), cut_(cut), first_(first), editor_(std::move(part)) {}
  [[nodiscard]] static std::optional<Stretch> cut_out(const Document& whole, std::uint32_t key,
                                                      std::size_t begin, std::size_t end);
  // What has become of it, as one change of the whole; nothing where its ends have not stayed.
  [[nodiscard]] std::optional<Change> as_change() const;

  Document whole_;
  Cut cut_;
  std::size_t first_;
  Editor editor_;
};

}  // namespace bywhen::yaml

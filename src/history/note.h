// One line of a journal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bywhen/history/history.h"

namespace bywhen {

struct Note {
  enum class Kind : unsigned char { text, write, undo, redo };
  Kind kind = Kind::write;
  std::string text;       // of a text: the whole plan
  Step step;              // of a write
  std::size_t count = 0;  // of an undo or redo: how many steps
  // Hashes of the plan's text; before a write they are those of its step, at a text they are alike.
  std::uint64_t before = 0;
  std::uint64_t after = 0;
};

[[nodiscard]] Note text_note(std::string_view text);
[[nodiscard]] Note write_note(Step step);

// How a line ends: what the writer of the next one has to know.
struct LineEnd {
  std::size_t number = 0;
  std::uint64_t before = 0;
  std::uint64_t after = 0;
};

// Bytes that a line's end takes, the newline included.
inline constexpr std::size_t line_end_size = 1 + 8 + 3 * (1 + 16) + 1;

// The line, newline included; `number` counts the journal's lines.
[[nodiscard]] std::string line_of(const Note& note, std::size_t number);

// The note of a line without its newline; nothing where it was cut short or changed.
[[nodiscard]] std::optional<Note> note_of(std::string_view line);

// The end of a line, from exactly line_end_size bytes; nothing where no whole line ends there.
[[nodiscard]] std::optional<LineEnd> line_end_of(std::string_view bytes);

// A field: without tab and line end.
[[nodiscard]] std::string escaped(std::string_view text);

}  // namespace bywhen

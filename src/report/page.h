// Lines for a terminal of a given width.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/paint.h"

namespace bywhen {

enum class Tone : unsigned char { plain, strong, faint, good, warning, bad };

[[nodiscard]] std::string painted(const Paint& paint, Tone tone, std::string_view text);

// All text must be printable already.
class Page {
 public:
  // `width` in columns; 0: lines are as long as they are.
  Page(std::size_t width, const Paint& paint) : width_(width), paint_(paint) {}

  // `text` behind `prefix`; what does not fit goes on below, under where the text began.
  void add(std::string_view prefix, std::string_view text, Tone tone = Tone::plain);
  // The parts with " | " between them; a line ends between two parts where it can.
  void add_parts(std::string_view prefix, const std::vector<std::string>& parts,
                 Tone tone = Tone::plain);
  // On one line; what does not fit is cut off.
  void add_short(std::string_view prefix, std::string_view text, Tone tone = Tone::plain);
  // "label       text"; the labels of one block stand in one column.
  void add_field(std::string_view label, std::string_view text, Tone tone = Tone::plain);
  // A line of its own, after an empty one.
  void add_heading(std::string_view text);
  // A line across the page, after an empty one: what follows stands for itself.
  void add_rule();
  // An empty line; not at the top, and never two.
  void add_gap();

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  // The columns that are left behind `prefix`.
  [[nodiscard]] std::size_t room_behind(std::string_view prefix) const;

  std::size_t width_;
  const Paint& paint_;
  std::string text_;
};

}  // namespace bywhen

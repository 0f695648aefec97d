#include "bywhen/base/painted.h"

#include <algorithm>
#include <utility>

#include "base/grapheme.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::string_view colour_start = "\x1b[";
constexpr std::string_view no_colour = "\x1b[0m";

// The bytes of the colour that starts at `at`; 0 where none does.
std::size_t colour_at(std::string_view line, std::size_t at) {
  if (!line.substr(at).starts_with(colour_start)) return 0;
  const std::size_t end = line.find_first_not_of("0123456789;", at + colour_start.size());
  return end != line.npos && line[end] == 'm' ? end + 1 - at : 0;
}

// The pieces of a line, in order: each is a colour or a cluster.
template <class Colour, class Letter>
void each_piece(std::string_view line, Colour colour, Letter letter) {
  for (std::size_t at = 0; at < line.size();) {
    if (const std::size_t bytes = colour_at(line, at); bytes > 0) {
      colour(line.substr(at, bytes));
      at += bytes;
      continue;
    }
    const Cluster cluster = next_cluster(line, at);
    letter(line.substr(at, cluster.bytes), cluster.columns);
    at += cluster.bytes;
  }
}

struct Likeness {
  std::string_view mark;
  char ascii;
};

constexpr Likeness likenesses[] = {
    {"█", '#'}, {"▀", '"'}, {"▄", '_'}, {"━", '='}, {"─", '-'}, {"│", '|'}, {"✓", 'v'},
    {"●", '*'}, {"▶", '>'}, {"…", '~'}, {"·", '-'}, {"‖", '|'}, {"→", '>'}, {"←", '<'},
};

std::string likeness_of(std::string_view cluster, std::size_t columns) {
  for (const Likeness& one : likenesses) {
    if (one.mark == cluster) return std::string(1, one.ascii);
  }
  std::string text = to_ascii(cluster).substr(0, columns);
  text.resize(columns, text.empty() ? '?' : ' ');
  return text;
}

}  // namespace

std::size_t painted_width(std::string_view line) {
  std::size_t width = 0;
  each_piece(
      line, [](std::string_view) {},
      [&](std::string_view, std::size_t columns) { width += columns; });
  return width;
}

std::string cut_painted(std::string_view line, std::size_t columns) {
  std::string cut;
  std::size_t width = 0;
  bool is_full = false;
  bool is_coloured = false;
  each_piece(
      line,
      [&](std::string_view colour) {
        if (is_full) return;
        cut += colour;
        is_coloured = colour != no_colour;
      },
      [&](std::string_view cluster, std::size_t wide) {
        is_full = is_full || width + wide > columns;
        if (is_full) return;
        cut += cluster;
        width += wide;
      });
  if (is_coloured) cut += no_colour;
  return cut;
}

std::string pad_painted(std::string line, std::size_t columns) {
  const std::size_t width = painted_width(line);
  if (width < columns) line.append(columns - width, ' ');
  return line;
}

std::string centred(std::string_view line, std::size_t columns) {
  const std::size_t width = painted_width(line);
  return std::string((columns - std::min(columns, width)) / 2, ' ').append(line);
}

std::string at_both_ends(std::string_view left, std::string_view right, std::size_t columns) {
  const std::size_t used = painted_width(left) + painted_width(right);
  if (right.empty() || used + 2 > columns) return cut_painted(left, columns);
  return std::string(left).append(columns - used, ' ').append(right);
}

std::string painted_ascii(std::string_view line) {
  std::string ascii;
  each_piece(
      line, [&](std::string_view colour) { ascii += colour; },
      [&](std::string_view cluster, std::size_t columns) {
        ascii += cluster.size() == 1 ? std::string(cluster) : likeness_of(cluster, columns);
      });
  return ascii;
}

}  // namespace bywhen

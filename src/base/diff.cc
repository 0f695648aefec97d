#include "bywhen/base/diff.h"

#include <algorithm>
#include <span>

#include "base/line_diff.h"

namespace bywhen {
namespace {

constexpr std::size_t context = 3;

void append_lines(std::string& out, char sign, std::span<const std::string_view> lines) {
  for (const std::string_view line : lines) {
    out += sign;
    out += line;
    if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }
}

// "3,7"; an empty range names the line before it, a range of one line goes without its length.
std::string range(std::size_t first, std::size_t count) {
  const std::string start = std::to_string(count == 0 ? first : first + 1);
  return count == 1 ? start : start + ',' + std::to_string(count);
}

// Changes that are so near to each other that they share their context.
void append_hunk(std::string& out, std::span<const LineChange> changes, const Lines& before,
                 const Lines& after) {
  const LineChange& first = changes.front();
  const LineChange& last = changes.back();
  const std::size_t head = std::min(context, first.before);
  const std::size_t last_end = last.before + last.removed;
  const std::size_t tail = std::min(context, before.size() - last_end);
  const std::size_t old_start = first.before - head;
  const std::size_t new_start = first.after - head;
  const std::size_t new_end = last.after + last.added + tail;
  out += "@@ -" + range(old_start, last_end + tail - old_start) + " +" +
         range(new_start, new_end - new_start) + " @@\n";
  const std::span<const std::string_view> old_lines(before);
  const std::span<const std::string_view> new_lines(after);
  std::size_t at = old_start;
  for (const LineChange& change : changes) {
    append_lines(out, ' ', old_lines.subspan(at, change.before - at));
    append_lines(out, '-', old_lines.subspan(change.before, change.removed));
    append_lines(out, '+', new_lines.subspan(change.after, change.added));
    at = change.before + change.removed;
  }
  append_lines(out, ' ', old_lines.subspan(at, tail));
}

// The file's name as git writes it into a header: in C quotes where it holds what would end it, and
// with a tab behind it where it holds a blank.
std::string header_name(std::string_view side, std::string_view name) {
  while (name.starts_with('/')) name.remove_prefix(1);
  std::string quoted;
  bool special = false;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) {
      special = true;
      quoted += '\\';
      for (const unsigned shift : {6U, 3U, 0U}) {
        quoted += static_cast<char>('0' + ((byte >> shift) & 7U));
      }
      continue;
    }
    if (c == '"' || c == '\\') {
      special = true;
      quoted += '\\';
    }
    quoted += c;
  }
  const std::string path = std::string(side) + quoted;
  if (special) return '"' + path + '"';
  return name.find(' ') == std::string_view::npos ? path : path + '\t';
}

}  // namespace

std::string unified_diff(std::string_view before, std::string_view after, std::string_view name) {
  if (before == after) return {};
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const std::vector<LineChange> changes = line_changes(old_lines, new_lines);
  std::string out = "--- " + header_name("a/", name) + "\n+++ " + header_name("b/", name) + "\n";
  std::span<const LineChange> left(changes);
  while (!left.empty()) {
    std::size_t count = 1;
    while (count < left.size() &&
           left[count].before - (left[count - 1].before + left[count - 1].removed) <= 2 * context) {
      ++count;
    }
    append_hunk(out, left.first(count), old_lines, new_lines);
    left = left.subspan(count);
  }
  return out;
}

}  // namespace bywhen

#include "bywhen/base/glob.h"

#include <vector>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

using Parts = std::vector<std::string_view>;

// One of the characters of the set that `pattern` begins with ("[a-z]..."), which is then taken off
// it; a bracket that is never closed is a bracket.
bool matches_set(std::string_view& pattern, char c) {
  std::size_t at = 1;
  const bool is_negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
  if (is_negated) ++at;
  const auto end = pattern.find(']', at + 1);
  if (end == pattern.npos) {
    pattern.remove_prefix(1);
    return c == '[';
  }
  bool is_in = false;
  for (; at < end; ++at) {
    const bool is_range = at + 2 < end && pattern[at + 1] == '-';
    const char last = is_range ? pattern[at + 2] : pattern[at];
    is_in = is_in || (pattern[at] <= c && c <= last);
    if (is_range) at += 2;
  }
  pattern.remove_prefix(end + 1);
  return is_in != is_negated;
}

// What `pattern` begins with is taken off it, where it stands for `c`.
bool matches_character(std::string_view& pattern, char c) {
  if (pattern.front() == '[') return matches_set(pattern, c);
  const bool is_any = pattern.front() == '?';
  if (pattern.front() == '\\' && pattern.size() > 1) pattern.remove_prefix(1);
  const bool matches = is_any || pattern.front() == c;
  pattern.remove_prefix(1);
  return matches;
}

// One part of a path. Goes back to the last star where it doesn't fit, which is enough: time is the
// product of the lengths at most.
bool matches_name(std::string_view pattern, std::string_view name) {
  std::string_view behind_star;
  std::size_t star_at = name.npos;
  std::size_t at = 0;
  while (at < name.size()) {
    if (pattern.starts_with('*')) {
      pattern.remove_prefix(1);
      behind_star = pattern;
      star_at = at;
      continue;
    }
    if (!pattern.empty() && matches_character(pattern, name[at])) {
      ++at;
      continue;
    }
    if (star_at == name.npos) return false;
    pattern = behind_star;
    at = ++star_at;
  }
  while (pattern.starts_with('*')) pattern.remove_prefix(1);
  return pattern.empty();
}

// Whether the first parts of `path` are what the parts of `pattern` stand for, and at least `rest`
// parts of it are left. Goes back to the last "**" where a part doesn't fit; the first fit behind it
// leaves most.
bool matches_parts(const Parts& pattern, const Parts& path, std::size_t rest) {
  std::size_t p = 0;
  std::size_t at = 0;
  std::size_t behind_stars = static_cast<std::size_t>(-1);
  std::size_t stars_at = 0;
  while (p < pattern.size()) {
    if (pattern[p] == "**") {
      behind_stars = ++p;
      stars_at = at;
      continue;
    }
    if (at < path.size() && matches_name(pattern[p], path[at])) {
      ++p;
      ++at;
      continue;
    }
    if (behind_stars > pattern.size() || stars_at >= path.size()) return false;
    p = behind_stars;
    at = ++stars_at;
  }
  return path.size() - at >= rest;
}

}  // namespace

bool matches_path(std::string_view pattern, std::string_view path) {
  const bool is_folder = pattern.ends_with('/');
  if (is_folder) pattern.remove_suffix(1);
  const bool is_anchored = pattern.find('/') != pattern.npos;
  if (pattern.starts_with('/')) pattern.remove_prefix(1);
  if (pattern.empty()) return false;
  Parts parts = split(pattern, '/');
  if (!is_anchored) parts.insert(parts.begin(), "**");
  return matches_parts(parts, split(path, '/'), is_folder ? 1 : 0);
}

}  // namespace bywhen

#include "dialogue/substitution.h"

#include <fmt/format.h>

#include <vector>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// The pieces between slashes that have no backslash before them.
std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> pieces(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\\/") {
      pieces.back() += text[++i];
    } else if (text[i] == '/') {
      pieces.emplace_back();
    } else {
      pieces.back() += text[i];
    }
  }
  return pieces;
}

}  // namespace

bool is_substitution(std::string_view line) { return line.starts_with("s/"); }

Result<std::string> substitute(std::string_view line, std::string_view title) {
  std::vector<std::string> pieces = pieces_of(trim(line).substr(2));
  if (pieces.size() == 2) pieces.emplace_back();  // the last slash may be left out
  const bool everywhere = pieces.size() == 3 && pieces[2] == "g";
  if (pieces.size() != 3 || pieces[0].empty() || !(everywhere || pieces[2].empty())) {
    return Error{"not understood as a change of the title: " + std::string(shorten(line, 40)),
                 "s/old/new/, with \\/ for a slash in it", ""};
  }
  std::string changed(title);
  auto at = changed.find(pieces[0]);
  if (at == changed.npos) {
    return Error{fmt::format("'{}' is not in the title", shorten(pieces[0], 40)),
                 fmt::format("the title is: {}", title), ""};
  }
  do {
    changed.replace(at, pieces[0].size(), pieces[1]);
    at = changed.find(pieces[0], at + pieces[1].size());
  } while (everywhere && at != changed.npos);
  changed = trim(changed);
  if (!changed.empty()) return changed;
  return Error{"no title would be left", "/remove takes the whole action out", ""};
}

}  // namespace bywhen

// Patterns for paths, those of .gitignore: whatever git takes means the same here.
//
//   auto archive = PathPattern::parse("archive/");
//   auto newest = PathPattern::parse("!/archive");
//   deciding_pattern({{*archive}}, "teams/archive/old.plan.yaml")   -> 0
//   deciding_pattern({{*archive, *newest}}, "archive/a.plan.yaml")  -> none: it is taken back
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"

namespace bywhen {

// `*` stands for anything but a '/', `?` for one byte but that, `[a-z]`, `[!a-z]` and `[[:upper:]]` for
// one of a set, `**` between slashes (or at an end) for any folders, none included; a backslash takes
// the meaning from what comes behind it. A '/' at the end means folders only; one elsewhere, that the
// pattern counts from the top on, and not in any folder. A '!' before it takes back what earlier ones
// mean. Blanks at the end don't count.
class PathPattern {
 public:
  // Refuses what could never mean a path, such as a '[' that is never closed.
  [[nodiscard]] static Result<PathPattern> parse(std::string_view text);

  [[nodiscard]] bool takes_back() const { return takes_back_; }

  // Whether it means just that file or folder, not one that is in it. `path` is relative, with '/'
  // between its parts.
  [[nodiscard]] bool means(std::string_view path, bool is_folder) const;

 private:
  // What a piece stands for. A `gap` is what lets a path go on behind the two pieces that follow it,
  // too.
  enum class Kind : unsigned char { byte, run, deep_run, gap };
  struct Piece {
    Kind kind = Kind::byte;
    std::bitset<256> bytes = {};  // of which it is one
  };
  using Places = std::vector<bool>;

  void add_byte(char c);
  Status<> add_pieces(std::string_view text);
  [[nodiscard]] Places after(const Places& places, char c) const;
  void go_on(Places& places) const;

  std::vector<Piece> pieces_;
  bool takes_back_ = false;
  bool is_for_folders_ = false;
  bool is_for_names_ = false;  // of whatever folder
};

// Which of the patterns it is by which they mean the file at `path`, or a folder that it is in. The last
// one that means it decides; but what is in a folder that is meant is not taken back.
[[nodiscard]] std::optional<std::size_t> deciding_pattern(std::span<const PathPattern> patterns,
                                                          std::string_view path);

}  // namespace bywhen

#include "bywhen/base/glob.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

using Bytes = std::bitset<256>;

std::size_t index(char c) { return static_cast<unsigned char>(c); }

Error refused(std::string message, std::string hint) {
  return {.message = std::move(message), .hint = std::move(hint), .place = {}};
}

Error ends_in_backslash() {
  return refused("there is nothing behind the backslash at the pattern's end",
                 "for a backslash itself, write two in single quotes");
}

// The classes of bytes that have a name; none but ASCII is in one.
struct Class {
  std::string_view name;
  bool (*has)(char c);
};

bool is_upper(char c) { return 'A' <= c && c <= 'Z'; }
bool is_lower(char c) { return 'a' <= c && c <= 'z'; }
bool is_digit(char c) { return '0' <= c && c <= '9'; }
bool is_alpha(char c) { return is_upper(c) || is_lower(c); }
bool is_alnum(char c) { return is_alpha(c) || is_digit(c); }
bool is_graph(char c) { return '!' <= c && c <= '~'; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }

constexpr std::array<Class, 12> classes = {{
    {"alnum", is_alnum},
    {"alpha", is_alpha},
    {"blank", is_blank},
    {"cntrl", [](char c) { return index(c) < 0x20 || c == '\x7f'; }},
    {"digit", is_digit},
    {"graph", is_graph},
    {"lower", is_lower},
    {"print", [](char c) { return c == ' ' || is_graph(c); }},
    {"punct", [](char c) { return is_graph(c) && !is_alnum(c); }},
    {"space", [](char c) { return is_blank(c) || c == '\n' || c == '\r'; }},
    {"upper", is_upper},
    {"xdigit",
     [](char c) { return is_digit(c) || ('A' <= c && c <= 'F') || ('a' <= c && c <= 'f'); }},
}};

Status<> add_class(std::string_view name, Bytes& bytes) {
  for (const Class& one : classes) {
    if (one.name != name) continue;
    for (std::size_t i = 0; i < 128; ++i) {
      if (one.has(static_cast<char>(i))) bytes.set(i);
    }
    return Done{};
  }
  std::vector<std::string> known;
  for (const Class& one : classes) known.emplace_back(one.name);
  std::string hint = did_you_mean(name, known);
  if (hint.empty()) hint = "one of: " + join(known, ", ");
  return refused(fmt::format("no class of characters '[:{}:]'", name), std::move(hint));
}

void add_range(char first, char last, Bytes& bytes) {
  for (std::size_t i = index(first); i <= index(last); ++i) bytes.set(i);
}

// The set that `text` begins with ("[a-z]..."), which is then taken off it.
class SetReader {
 public:
  explicit SetReader(std::string_view& text) : text_(text) {}

  Result<Bytes> read() {
    const bool is_negated = text_.size() > 1 && (text_[1] == '!' || text_[1] == '^');
    std::size_t at = is_negated ? 2 : 1;
    const std::size_t first = at;
    while (at < text_.size() && (text_[at] != ']' || at == first)) {
      if (auto done = member(at); !done) return done.error();
    }
    if (at >= text_.size()) {
      return refused("the '[' of the pattern is never closed",
                     "for the character itself, write \\[ in single quotes");
    }
    text_.remove_prefix(at + 1);
    Bytes bytes = is_negated ? ~bytes_ : bytes_;
    return bytes.reset(index('/'));
  }

 private:
  // The one at `at`, which is then behind it.
  Status<> member(std::size_t& at) {
    if (text_.substr(at).starts_with("[:")) {
      const auto end = text_.find(']', at + 2);
      if (end != text_.npos && end > at + 2 && text_[end - 1] == ':') {
        const std::string_view name = text_.substr(at + 2, end - at - 3);
        at = end + 1;
        begins_range_ = false;
        return add_class(name, bytes_);
      }
    }
    const bool is_range =
        text_[at] == '-' && begins_range_ && at + 1 < text_.size() && text_[at + 1] != ']';
    if (is_range) ++at;
    if (text_[at] == '\\') ++at;
    if (at >= text_.size()) return Done{};  // never closed
    add_range(is_range ? before_ : text_[at], text_[at], bytes_);
    before_ = text_[at++];
    begins_range_ = !is_range;
    return Done{};
  }

  std::string_view& text_;
  Bytes bytes_;
  char before_ = 0;  // what a '-' would begin at
  bool begins_range_ = false;
};

std::string_view without_blanks_at_end(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\' && at + 1 < text.size()) {
      end = ++at + 1;
    } else if (text[at] != ' ') {
      end = at + 1;
    }
  }
  return text.substr(0, end);
}

// What is said of a pattern as a whole; `text` is without '!', and without a '/' at either end.
Status<> check(std::string_view text) {
  if (text.empty()) return refused("this pattern means nothing", "like archive/");
  if (text.find('\n') != text.npos) {
    return refused("a pattern is one line", "make it a list: [archive/, drafts/]");
  }
  for (const std::string_view part : split(text, '/')) {
    if (part.empty() || part == "." || part == "..") {
      return refused(fmt::format("a pattern with '{}' in it means nothing",
                                 part.empty() ? "//" : std::string(part) + "/"),
                     "patterns begin at the folder of this file: /archive/");
    }
  }
  return Done{};
}

}  // namespace

Result<PathPattern> PathPattern::parse(std::string_view text) {
  if (text.starts_with('#')) {
    return refused("a pattern that begins with '#' is a comment",
                   "for the character itself, write \\# in single quotes");
  }
  PathPattern pattern;
  text = without_blanks_at_end(text);
  pattern.takes_back_ = text.starts_with('!');
  if (pattern.takes_back_) text.remove_prefix(1);
  pattern.is_for_folders_ = text.ends_with('/');
  if (pattern.is_for_folders_) text.remove_suffix(1);
  pattern.is_for_names_ = text.find('/') == text.npos;
  if (text.starts_with('/')) text.remove_prefix(1);
  if (auto done = check(text); !done) return done.error();
  if (auto done = pattern.add_pieces(text); !done) return done.error();
  return pattern;
}

void PathPattern::add_byte(char c) { pieces_.emplace_back().bytes.set(index(c)); }

Status<> PathPattern::add_pieces(std::string_view text) {
  bool begins_part = true;
  while (!text.empty()) {
    const char c = text.front();
    if (c == '[') {
      auto bytes = SetReader(text).read();
      if (!bytes) return bytes.error();
      pieces_.push_back({Kind::byte, *bytes});
      begins_part = false;
      continue;
    }
    if (c == '*') {
      const std::size_t stars = std::min(text.find_first_not_of('*'), text.size());
      text.remove_prefix(stars);
      const bool is_deep = stars > 1 && begins_part &&
                           (text.empty() || text.starts_with('/') || text.starts_with("\\/"));
      if (is_deep && text.starts_with('/')) pieces_.push_back({Kind::gap});
      pieces_.push_back({is_deep ? Kind::deep_run : Kind::run});
      begins_part = false;
      continue;
    }
    if (c == '\\') text.remove_prefix(1);
    if (text.empty()) return ends_in_backslash();
    if (c == '?') {
      pieces_.push_back({Kind::byte, ~Bytes().set(index('/'))});
    } else {
      add_byte(text.front());
    }
    begins_part = text.front() == '/';
    text.remove_prefix(1);
  }
  return Done{};
}

// From each place on that is reached, the pieces that may stand for nothing are gone over.
void PathPattern::go_on(Places& places) const {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (!places[i] || pieces_[i].kind == Kind::byte) continue;
    places[i + 1] = true;
    if (pieces_[i].kind == Kind::gap) places[i + 3] = true;  // a run and its '/'
  }
}

PathPattern::Places PathPattern::after(const Places& places, char c) const {
  Places next(places.size());
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (!places[i]) continue;
    const Piece& piece = pieces_[i];
    if (piece.kind == Kind::byte && piece.bytes[index(c)]) next[i + 1] = true;
    if (piece.kind == Kind::deep_run || (piece.kind == Kind::run && c != '/')) next[i] = true;
  }
  return next;
}

// All places in the pattern that the path can have come to, at once: time is the product of the lengths.
bool PathPattern::means(std::string_view path, bool is_folder) const {
  if (is_for_folders_ && !is_folder) return false;
  if (is_for_names_) path = path.substr(path.rfind('/') + 1);
  Places places(pieces_.size() + 1);
  places[0] = true;
  go_on(places);
  for (const char c : path) {
    places = after(places, c);
    go_on(places);
  }
  return places.back();
}

std::optional<std::size_t> deciding_pattern(std::span<const PathPattern> patterns,
                                            std::string_view path) {
  const auto last_for = [&](std::string_view part, bool is_folder) -> std::optional<std::size_t> {
    for (std::size_t i = patterns.size(); i-- > 0;) {
      if (!patterns[i].means(part, is_folder)) continue;
      if (patterns[i].takes_back()) return {};
      return i;
    }
    return {};
  };
  for (auto end = path.find('/'); end != path.npos; end = path.find('/', end + 1)) {
    if (const auto found = last_for(path.substr(0, end), true)) return found;
  }
  return last_for(path, false);
}

}  // namespace bywhen

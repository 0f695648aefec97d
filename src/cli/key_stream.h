// The keys that a terminal sends, for a line editor: whole characters, with what is pasted told from
// what is typed (by the marks of bracketed paste, or because it comes all at once).
//
//   keys.add(bytes);
//   while (const auto key = keys.next()) ...
//
// Keys that send several bytes are those that the editor knows, or nothing: none of them is text.
// Of a pasted text the blank lines are left out, tabs are blanks and other control keys nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bywhen::cli {

class KeyStream {
 public:
  void add(std::string_view bytes) { waiting_ += bytes; }

  // The next character; nothing where more bytes must come first. What isn't UTF-8 is U+FFFD.
  [[nodiscard]] std::optional<char32_t> next();
  // Whatever has been added and not been taken is gone, the rest of a pasted text too.
  void forget();
  // There may be the beginning of something longer: a mark of a paste or a character. Once it is
  // clear that nothing more comes, next_as_is() takes it for what it is.
  [[nodiscard]] bool has_beginning() const { return !waiting_.empty(); }
  [[nodiscard]] std::optional<char32_t> next_as_is();

  // A new line begins for the editor: whatever was typed before is gone.
  void begin_line() { line_is_blank_ = true; }
  // Whether something since begin_line() was not UTF-8.
  [[nodiscard]] bool was_invalid() const { return was_invalid_; }
  void forget_invalid() { was_invalid_ = false; }

 private:
  [[nodiscard]] bool take_mark();
  std::optional<char32_t> take(bool is_all);
  [[nodiscard]] bool is_left_out(char32_t key) const;

  std::string waiting_;
  bool in_paste_ = false;
  bool line_is_blank_ = true;
  bool was_invalid_ = false;
};

}  // namespace bywhen::cli

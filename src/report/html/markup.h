// HTML as it grows: the page's own markup as it is, everything else escaped.
//
//   out.add("<td>", Words{*action.title}, "<td class=n>", 12);
//
// Markup is only ever a literal of the program: no string that is made at run time can be added
// without saying what it is, so that nothing of a plan is taken for markup.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "report/sentence.h"

namespace bywhen::html {

// Words of the plan between tags: on one line, printable, escaped, and apart from the direction in
// which their neighbours are written.
struct Words {
  std::string_view text;
};

// The same where no tags can stand: in an attribute's double quotes, in SVG, in a <title>.
struct Plain {
  std::string_view text;
};

// An http or https address as a link that tells nothing about where it was followed from; every
// other address as text.
struct Link {
  std::string_view address;
};

// A length in a drawing, to a tenth.
struct Px {
  double value = 0;
};

// What the program itself says, as it is: its fixed words, dates, numbers, the style, the script.
// Nothing of a plan can be in it.
struct Own {
  std::string_view text;
};

class Markup {
 public:
  template <class... Parts>
  Markup& add(const Parts&... parts) {
    (put(parts), ...);
    return *this;
  }

  // Puts `top` before all that is there.
  void begin_with(const Markup& top) { out_.insert(0, top.out_); }

  void reserve(std::size_t bytes) { out_.reserve(bytes); }
  [[nodiscard]] std::size_t size() const { return out_.size(); }
  [[nodiscard]] std::string take() { return std::move(out_); }
  [[nodiscard]] const std::string& str() const { return out_; }

 private:
  template <std::size_t N>
  void put(const char (&literal)[N]) {
    out_.append(literal, N - 1);
  }
  void put(const Words& words);
  void put(const Plain& words);
  // From left to right, as the program's words are; each word of the plan apart.
  void put(const Sentence& sentence);
  void put(const Link& link);
  void put(const Px& length);
  void put(const Own& code) { out_ += code.text; }
  void put(std::size_t number) { out_ += std::to_string(number); }
  void put(int number) { out_ += std::to_string(number); }
  void put(const Markup& part) { out_ += part.out_; }
  void put(std::string_view) = delete;
  void put(const std::string&) = delete;

  std::string out_;
};

}  // namespace bywhen::html

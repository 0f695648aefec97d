// A sentence of the program's own words and those of a plan, which are known apart: so that a name
// that is written from right to left does not turn the whole sentence round.
//
//   Sentence().quote("Ana").say(" has not said yes")
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bywhen {

class Sentence {
 public:
  struct Part {
    std::string_view words;
    bool is_quoted = false;  // of the plan
  };

  // What the program says.
  Sentence& say(std::string_view words) {
    text_ += words;
    return *this;
  }
  // Words of the plan, printable.
  Sentence& quote(std::string_view words) {
    if (words.empty()) return *this;
    quotes_.push_back({text_.size(), words.size()});
    text_ += words;
    return *this;
  }

  [[nodiscard]] const std::string& text() const { return text_; }
  // In order, none of them empty. Views of this sentence.
  [[nodiscard]] std::vector<Part> parts() const {
    std::vector<Part> parts;
    const std::string_view all = text_;
    std::size_t at = 0;
    for (const Quote& quote : quotes_) {
      if (quote.begin > at) parts.push_back({all.substr(at, quote.begin - at), false});
      parts.push_back({all.substr(quote.begin, quote.size), true});
      at = quote.begin + quote.size;
    }
    if (at < all.size()) parts.push_back({all.substr(at), false});
    return parts;
  }

 private:
  struct Quote {
    std::size_t begin = 0;
    std::size_t size = 0;
  };
  std::string text_;
  std::vector<Quote> quotes_;
};

}  // namespace bywhen

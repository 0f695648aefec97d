// Lines of an iCalendar file (RFC 5545): escaped, folded, ended with CRLF.
//
//   IcsLines lines;
//   lines.add("STATUS", "CONFIRMED");
//   lines.add_text("SUMMARY", "Talk, then act");   // SUMMARY:Talk\, then act
#pragma once

#include <string>
#include <string_view>

namespace bywhen {

class IcsLines {
 public:
  // A value that is no text: it may hold no line break. `name` is the name with its parameters.
  void add(std::string_view name, std::string_view value);
  // Any UTF-8, of several lines where it has LFs; everything else that is not printable is made so.
  void add_text(std::string_view name, std::string_view text);

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

// `text` as a value of the type TEXT: backslash, semicolon, comma and LF escaped.
[[nodiscard]] std::string ics_escaped(std::string_view text);

// `line` in pieces of at most 75 bytes, never parted inside a character; every piece ends with CRLF,
// all but the first begin with a blank, and none ends with one (of several in a row one is moved):
// what tidies files up takes those away. "##[" and "##vso[", which runners of pipelines obey wherever
// they stand, are parted, too: it reads the same.
[[nodiscard]] std::string ics_folded(std::string_view line);

}  // namespace bywhen

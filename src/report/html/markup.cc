#include "report/html/markup.h"

#include <algorithm>
#include <cmath>

#include "bywhen/base/escape.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

// What has to be said otherwise in text and in attributes; "" for all else.
std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

void append_escaped(std::string& out, std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view instead = entity(text[at]);
    if (instead.empty()) continue;
    out.append(text, begin, at - begin);
    out += instead;
    begin = at + 1;
  }
  out.append(text, begin);
}

// Words without a letter that is written from right to left need no isolation. More letters than
// those are kept apart than would have to be.
bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return (c & '\x80') != 0; });
}

// A blank that has to be squeezed, or something that has to be made visible.
bool is_plain_line(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return text.empty();
  char before = 'x';
  for (const char c : text) {
    if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) return false;
    before = c;
  }
  return true;
}

void append_line(std::string& out, std::string_view words, std::string_view opening,
                 std::string_view closing) {
  if (is_plain_line(words)) {
    append_escaped(out, words);
    return;
  }
  const std::string line = one_line(words);
  const bool isolated = !is_ascii(line);
  if (isolated) out += opening;
  append_escaped(out, line);
  if (isolated) out += closing;
}

}  // namespace

void Markup::put(const Words& words) { append_line(out_, words.text, "<bdi>", "</bdi>"); }

// First strong isolate, pop directional isolate.
void Markup::put(const Plain& words) { append_line(out_, words.text, "\u2068", "\u2069"); }

void Markup::put(const Sentence& sentence) {
  const bool turns = !is_ascii(sentence.text());
  if (turns) out_ += "<span dir=ltr>";
  for (const Sentence::Part& part : sentence.parts()) {
    if (part.is_quoted) {
      append_line(out_, part.words, "<bdi>", "</bdi>");
    } else {
      append_escaped(out_, part.words);
    }
  }
  if (turns) out_ += "</span>";
}

void Markup::put(const Link& link) {
  if (!is_web_address(link.address)) {
    put(Words{link.address});
    return;
  }
  add("<a href=\"");
  for (const char c : link.address) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F) {
      append_escaped(out_, {&c, 1});
    } else {
      constexpr std::string_view digits = "0123456789ABCDEF";
      out_ += '%';
      out_ += digits[byte >> 4U];
      out_ += digits[byte & 15U];
    }
  }
  add("\" rel=\"noopener noreferrer\">", Words{link.address}, "</a>");
}

void Markup::put(const Px& length) {
  const auto tenths = static_cast<long>(std::lround(length.value * 10));
  if (tenths < 0) out_ += '-';
  const long size = std::labs(tenths);
  out_ += std::to_string(size / 10);
  if (size % 10 != 0) {
    out_ += '.';
    out_ += static_cast<char>('0' + size % 10);
  }
}

}  // namespace bywhen::html

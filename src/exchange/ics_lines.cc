#include "exchange/ics_lines.h"

#include <cstddef>

#include "bywhen/base/escape.h"

namespace bywhen {
namespace {

constexpr std::size_t most_bytes = 75;  // of a line, without its end

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; }

// Bytes of the character that begins at `at`.
std::size_t length_at(std::string_view line, std::size_t at) {
  std::size_t end = at + 1;
  while (end < line.size() && !begins_character(line[end])) ++end;
  return end - at;
}

bool is_inside_runner_command(std::string_view line, std::size_t at) {
  const std::string_view rest = line.substr(at);
  return line.substr(0, at).ends_with("##") && (rest.starts_with('[') || rest.starts_with("vso["));
}

}  // namespace

std::string ics_escaped(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') escaped += '\\';
    if (c == '\n') {
      escaped += "\\n";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

std::string ics_folded(std::string_view line) {
  std::string folded;
  folded.reserve(line.size() + line.size() / most_bytes * 3 + 2);
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t length = length_at(line, at);
    if (used + length > most_bytes || is_inside_runner_command(line, at)) {
      const bool ends_in_blank = folded.ends_with(' ');
      if (ends_in_blank) folded.pop_back();
      folded += ends_in_blank ? "\r\n  " : "\r\n ";
      used = ends_in_blank ? 2 : 1;
    }
    folded += line.substr(at, length);
    used += length;
    at += length;
  }
  return folded + "\r\n";
}

void IcsLines::add(std::string_view name, std::string_view value) {
  text_ += ics_folded(std::string(name).append(":").append(value));
}

void IcsLines::add_text(std::string_view name, std::string_view text) {
  add(name, ics_escaped(printable_lines(text)));
}

}  // namespace bywhen

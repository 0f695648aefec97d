#include "yaml/plain.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "yaml/quoting.h"

namespace bywhen::yaml {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool only(std::string_view text, std::string_view allowed) {
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

std::string_view without_sign(std::string_view text) {
  return !text.empty() && (text[0] == '-' || text[0] == '+') ? text.substr(1) : text;
}

// null and truth values in every case that some reader knows, the merge key, the value key.
bool is_special_word(std::string_view text) {
  static constexpr std::array<std::string_view, 14> words = {
      "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", ".nan"};
  std::string lower(without_sign(text));
  if (lower.size() > 5 || lower.empty()) return false;
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::find(words.begin(), words.end(), lower) != words.end();
}

// 12 1_000 0b1 0o17 0x1F
bool is_integer(std::string_view text) {
  const std::string_view digits = without_sign(text);
  if (digits.empty() || !is_digit(digits[0])) return false;
  if (only(digits, "0123456789_")) return true;
  const std::string_view prefix = digits.substr(0, 2);
  const std::string_view rest = digits.substr(2);
  if (prefix == "0b" || prefix == "0B") return only(rest, "01_");
  if (prefix == "0o" || prefix == "0O") return only(rest, "01234567_");
  return (prefix == "0x" || prefix == "0X") && only(rest, "0123456789abcdefABCDEF_");
}

// 12:30 1:00:00.5
bool is_base_sixty(std::string_view text) {
  const std::string_view digits = without_sign(text);
  return !digits.empty() && is_digit(digits[0]) && only(digits, "0123456789_:.") &&
         digits.find(':') != std::string_view::npos;
}

// 1.5 .5 5. 1e3 -1_000.5e+3; the points of YAML 1.1's own rule, too ("." and "1.2.3").
bool is_float(std::string_view text) {
  std::string_view digits = without_sign(text);
  const std::size_t exponent = digits.find_first_of("eE");
  if (exponent != std::string_view::npos) {
    const std::string_view power = digits.substr(exponent + 1);
    if (!only(without_sign(power), "0123456789_")) return false;
    digits = digits.substr(0, exponent);
  }
  return only(digits, "0123456789_.") && (is_digit(digits[0]) || digits[0] == '.');
}

// 2026-12-04, 2026-1-4, 2026-12-04 10:00:00 +1, 2026-12-04T10:00:00Z
bool is_date(std::string_view text) {
  if (text.size() < 8 || !only(text.substr(0, 4), "0123456789") || text[4] != '-') return false;
  const std::size_t day = text.find('-', 5);
  if (day == std::string_view::npos || !only(text.substr(5, day - 5), "0123456789")) return false;
  std::size_t end = day + 1;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end > day + 1 && (end == text.size() || only(text.substr(end), "0123456789tTzZ:.+- \t"));
}

bool starts_with_indicator(std::string_view text, bool in_flow) {
  constexpr std::string_view always = "?:,[]{}#&*!|>'\"%@`";
  if (always.find(text[0]) != std::string_view::npos) return true;
  if (text[0] != '-') return false;
  return text.size() == 1 || text[1] == ' ' ||
         (in_flow && std::string_view(",[]{}?").find(text[1]) != std::string_view::npos);
}

bool is_document_marker(std::string_view text) {
  const std::string_view start = text.substr(0, 3);
  return (start == "---" || start == "...") && (text.size() == 3 || text[3] == ' ');
}

}  // namespace

bool reads_as_other(std::string_view text) {
  return text.empty() || is_special_word(text) || is_integer(text) || is_base_sixty(text) ||
         is_float(text) || is_date(text);
}

bool is_plain_safe(std::string_view text, bool in_flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  if (text.back() == ':' || text.find(": ") != std::string_view::npos) return false;
  if (text.find(" #") != std::string_view::npos || needs_escapes(text)) return false;
  if (in_flow && text.find_first_of(",[]{}?") != std::string_view::npos) return false;
  return !starts_with_indicator(text, in_flow) && !is_document_marker(text) &&
         !reads_as_other(text);
}

}  // namespace bywhen::yaml

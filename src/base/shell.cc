#include "bywhen/base/shell.h"

#include <fmt/format.h>

#include "bywhen/base/escape.h"

namespace bywhen {
namespace {

constexpr std::string_view plain =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/:@%+";

std::string in_quotes(std::string_view text) {
  std::string word = "'";
  for (const char c : text) {
    if (c == '\'') {
      word += "'\\''";
    } else {
      word += c;
    }
  }
  return word + '\'';
}

// By bytes: what is no plain character is its number.
std::string in_numbers(std::string_view text) {
  std::string word = "$'";
  for (const char c : text) {
    if (c >= ' ' && c <= '~' && c != '\'' && c != '\\') {
      word += c;
    } else {
      word += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
    }
  }
  return word + '\'';
}

}  // namespace

std::string shell_word(std::string_view text) {
  const bool is_plain = text.find_first_not_of(plain) == text.npos;
  if (is_plain && !text.empty()) return std::string(text);
  return printable(text) == text ? in_quotes(text) : in_numbers(text);
}

std::string shell_option(std::string_view option, std::string_view value) {
  return fmt::format("{}{}{}", option, value.starts_with('-') ? '=' : ' ', shell_word(value));
}

std::string shell_path(std::string_view path) {
  return shell_word((path.starts_with('-') ? "./" : "") + std::string(path));
}

}  // namespace bywhen

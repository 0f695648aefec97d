#include "model/mending.h"

namespace bywhen {
std::string key_skeleton(std::string_view key) {
  std::string skeleton;
  for (const char c : key) {
    if (c == '_' || c == '-' || c == ' ') continue;
    skeleton += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return skeleton;
}

std::string in_place_of(yaml::Node scalar, std::string_view text) {
  const std::size_t length = scalar.range().end - scalar.range().begin;
  const std::size_t own_length = scalar.value().size();
  if (scalar.style() == yaml::Style::plain && length == own_length) return std::string(text);
  if (length != own_length + 2) return {};
  if (scalar.style() == yaml::Style::single_quoted) return "'" + std::string(text) + "'";
  if (scalar.style() == yaml::Style::double_quoted) return '"' + std::string(text) + '"';
  return {};
}

}  // namespace bywhen

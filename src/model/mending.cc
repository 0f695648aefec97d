#include "model/mending.h"

#include "bywhen/base/text.h"
#include "bywhen/value/when.h"

namespace bywhen {
namespace {

constexpr std::string_view digits = "0123456789";

// "2026/12/4" as "2026-12-04"; empty where it isn't a year, a month and a day parted by one sign.
std::string year_first_as_iso(std::string_view text) {
  if (text.size() < 8 || text.find_first_not_of(digits) != 4) return {};
  const char separator = text[4];
  if (separator != '/' && separator != '.' && separator != '-') return {};
  const auto parts = split(text, separator);
  if (parts.size() != 3) return {};
  std::string iso(parts[0]);
  for (const std::string_view part : {parts[1], parts[2]}) {
    if (part.empty() || part.size() > 2 || part.find_first_not_of(digits) != part.npos) return {};
    iso.append(part.size() == 1 ? "-0" : "-").append(part);
  }
  return iso;
}

}  // namespace

std::optional<Date> day_meant(std::string_view written) {
  const std::string_view text = trim(written);
  if (const std::string iso = year_first_as_iso(text); !iso.empty()) return Date::parse(iso);
  // What is the same day whenever it is read counts from no other day.
  const auto one = parse_when(text, {.today = *Date::from(1999, 3, 10)});
  const auto other = parse_when(text, {.today = *Date::from(2051, 8, 20)});
  if (!one || !other || one->tentative || one->date != other->date) return {};
  if (text.find(one->date.iso().substr(0, 4)) == text.npos) return {};
  return one->date;
}

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

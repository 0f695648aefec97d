#include "cli/typed_minutes.h"

#include <fmt/format.h>

#include <optional>
#include <string>

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

using std::chrono::seconds;

constexpr seconds longest = std::chrono::hours(24);

std::optional<seconds> unit_of(char letter) {
  if (letter == 'h') return std::chrono::hours(1);
  if (letter == 'm') return std::chrono::minutes(1);
  return letter == 's' ? std::optional(seconds(1)) : std::nullopt;
}

// "1m30s": numbers with a unit each, in falling units; a number alone is minutes. Nothing where it
// isn't that, or is longer than a day.
std::optional<seconds> parse(std::string_view text) {
  std::string digits;
  seconds sum{0};
  seconds last_unit = longest;
  bool is_sum = false;
  for (const char c : text) {
    if (c >= '0' && c <= '9' && digits.size() < 6) {
      digits += c;
      continue;
    }
    if (c == ' ' && digits.empty()) continue;
    const auto unit = unit_of(c);
    if (!unit || digits.empty() || *unit >= last_unit) return std::nullopt;
    sum += std::stoi(digits) * *unit;
    last_unit = *unit;
    digits.clear();
    is_sum = true;
  }
  if (!digits.empty() && is_sum) return std::nullopt;
  if (!digits.empty()) sum = std::stoi(digits) * seconds(60);
  return sum <= longest ? std::optional(sum) : std::nullopt;
}

}  // namespace

Result<unsigned> typed_minutes(std::string_view text) {
  const auto time = parse(trim(text));
  if (time && *time >= seconds(60) && *time % seconds(60) == seconds(0)) {
    return static_cast<unsigned>(*time / seconds(60));
  }
  return Error{.message = fmt::format("not a number of minutes: '{}'", text),
               .hint = "whole minutes from 1 to a day of 1440, like 30",
               .place = {}};
}

Result<seconds> typed_more(std::string_view text) {
  std::string_view rest = trim(text);
  const bool is_less = rest.starts_with('-');
  if (is_less || rest.starts_with('+')) rest.remove_prefix(1);
  const auto time = parse(rest);
  if (time && time->count() > 0) return is_less ? -*time : *time;
  return Error{.message = fmt::format("not a time to add: '{}'", text),
               .hint = "like 2m, -1m, 30s or 1m30s",
               .place = {}};
}

}  // namespace bywhen::cli

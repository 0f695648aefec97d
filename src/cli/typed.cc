#include "cli/typed.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "bywhen/model/load.h"
#include "bywhen/model/lookup.h"
#include "bywhen/value/id.h"

namespace bywhen::cli {
namespace {

// "40€", "$ 40" and "40 euros" with the code of the currency that is meant.
std::string with_code(std::string_view text) {
  constexpr auto currencies = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"€", "EUR"}, {"EUROS", "EUR"}, {"EURO", "EUR"}, {"$", "USD"}, {"£", "GBP"}, {"¥", "JPY"}});
  for (const auto& [sign, code] : currencies) {
    const std::string_view rest = text.starts_with(sign) ? text.substr(sign.size())
                                  : text.ends_with(sign) ? text.substr(0, text.size() - sign.size())
                                                         : std::string_view();
    if (!rest.empty()) return fmt::format("{}{}", rest, code);
  }
  return std::string(text);
}

// "12,50EUR", "12.5 eur" and "12,50 €" as they can be read, for a question.
std::optional<Money> near_money(std::string_view text) {
  std::string near;
  for (const char c : trim(text)) {
    const bool is_small = c >= 'a' && c <= 'z';
    if (c != ' ') near += is_small ? static_cast<char>(c - 'a' + 'A') : c;
  }
  near = with_code(near);
  const auto comma = near.rfind(',');
  const auto digits_end =
      comma == near.npos ? comma : near.find_first_not_of("0123456789", comma + 1);
  const auto decimals = std::min(digits_end, near.size()) - (comma + 1);
  if (comma != near.npos && decimals >= 1 && decimals <= 2) {
    std::erase(near, '.');
    near[near.rfind(',')] = '.';
  }
  return Money::parse(near);
}

}  // namespace

Result<When> typed_date(const Call& call, const Plan& plan, std::string_view text) {
  auto when = parse_when(text, when_in(plan, call.today));
  if (!when) return when;
  if (auto sure = check_year(*when, call.today, PastDays::allowed); !sure) return sure.error();
  return when;
}

Result<Date> typed_day(const Call& call, const Plan& plan, std::string_view text) {
  const auto day = parse_day(text, when_in(plan, call.today));
  if (!day) return day;
  const auto when = typed_date(call, plan, text);
  if (!when) return when.error();
  return when->date;
}

Result<Date> typed_past_day(const Call& call, const Plan& plan, std::string_view text) {
  auto day = parse_past_day(text, when_in(plan, call.today));
  if (day || !day.error().hint.starts_with("type a date")) return day;
  return Error{day.error().message, "a day is mon, last fri, yesterday, 7 dec or 2026-12-07", ""};
}

Result<std::string> typed_text(std::string_view text, std::string_view what) {
  if (find_invalid_utf8(text) != std::string_view::npos) {
    return Error{.message = "the " + std::string(what) + " is not UTF-8 text",
                 .hint = "set the terminal to UTF-8",
                 .place = {}};
  }
  text = trim(text);
  if (text.empty()) {
    return Error{.message = "the " + std::string(what) + " is empty", .hint = {}, .place = {}};
  }
  if (is_placeholder(text)) {
    return Error{.message = fmt::format("the {} only holds a place: '{}'", what, text),
                 .hint = "leave it out until it is known; lint remembers it",
                 .place = {}};
  }
  return std::string(text);
}

Result<std::string> typed_words(const Call& call, std::size_t first, std::string_view what) {
  if (call.arguments.last_parting <= first) return call.arguments.text(first);
  return Error{
      fmt::format("the {} stands in two pieces, with an option between them", what),
      fmt::format("put the value of the option in quotes, or the option behind the {}", what), ""};
}

Result<std::string> typed_need(std::string_view text, std::string_view how_to_say_none) {
  auto need = typed_text(text, "resource");
  if (!need || (!is_nothing(*need) && !is_no_need(*need))) return need;
  return Error{.message = fmt::format("'{}' is not a resource", *need),
               .hint = fmt::format("to say that nothing is needed: {}", how_to_say_none),
               .place = {}};
}

Result<std::string> typed_duration(std::string_view text) {
  if (Duration::parse(text)) return std::string(trim(text));
  return Error{.message = "not a working time: '" + std::string(text) + "'",
               .hint = "30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)",
               .place = {}};
}

Result<std::string> typed_money(std::string_view text) {
  if (Money::parse(text)) return std::string(trim(text));
  const auto near = near_money(text);
  const auto example = near_money(std::string(trim(text)) + "EUR");  // of a number alone
  return Error{.message = "not an amount: '" + std::string(text) + "'",
               .hint = near ? fmt::format("did you mean \"{}\"?", near->text())
                            : fmt::format("an amount and its currency, e.g. \"{}\"",
                                          example ? example->text() : "900 EUR"),
               .place = {}};
}

Result<std::string> typed_email(std::string_view text) {
  auto address = typed_text(text, "address");
  if (!address) return address.error();
  if (address->find('@') == std::string::npos || address->find(' ') != std::string::npos) {
    return Error{.message = "not an address: '" + *address + "'",
                 .hint = "like ana@example.org",
                 .place = {}};
  }
  return address;
}

Result<unsigned> typed_priority(const std::string& text) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = error == std::errc() && end == text.data() + text.size();
  if (is_number && number > 0 && number <= max_count) return number;
  return Error{.message = "not a priority: '" + text + "'",
               .hint = "a whole number; 1 is the highest",
               .place = {}};
}

Result<std::vector<std::string>> typed_actions(const Plan& plan,
                                               std::span<const std::string> words) {
  std::vector<std::string> ids;
  for (const std::string& word : words) {
    auto action = find_action(plan, word);
    if (!action) return action.error();
    std::string id(*(*action)->id);
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(std::move(id));
  }
  if (ids.empty()) {
    return Error{
        .message = "no action is named", .hint = "name one by its id, e.g. A3", .place = {}};
  }
  return ids;
}

std::size_t count_actions(const Plan& plan, std::span<const std::string> words) {
  std::size_t count = words.empty() ? 0 : 1;
  while (count < words.size() && parse_entry_id('A', words[count]) &&
         plan.action(words[count]) != nullptr) {
    ++count;
  }
  return count;
}

yaml::Value date_value(Date date) { return yaml::Value::raw(date.iso()); }

}  // namespace bywhen::cli

#include "bywhen/report/agreement.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "bywhen/base/text.h"
#include "bywhen/value/id.h"
#include "report/wording.h"

namespace bywhen {
namespace {

constexpr std::string_view beginning = "<!-- bywhen close ";
constexpr std::string_view ending = " -->";

// Letters, digits, points and underscores, and all other bytes as %2d: nothing in it ends a comment
// or a word.
std::string encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') || c == '.' || c == '_';
    if (is_plain) {
      out += c;
    } else {
      out += fmt::format("%{:02x}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    const bool is_code = text[i] == '%' && i + 2 < text.size() &&
                         std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr ==
                             text.data() + i + 3;
    out += is_code ? static_cast<char>(byte) : text[i];
    if (is_code) i += 2;
  }
  return out;
}

std::optional<Agreement::Item> parse_item(std::string_view word) {
  const auto equals = word.find('=');
  Agreement::Item item{.action = std::string(word.substr(0, equals))};
  if (!parse_entry_id('A', item.action)) return std::nullopt;
  if (equals == word.npos) return item;
  const std::string_view promise = word.substr(equals + 1);
  const auto at = promise.find('@');
  item.owner = decoded(promise.substr(0, at));
  if (at != promise.npos) item.deadline = Date::parse(promise.substr(at + 1));
  return item;
}

const Agreement::Item* find_item(const Agreement& agreement, std::string_view action) {
  const auto found = std::ranges::find(agreement.items, action, &Agreement::Item::action);
  return found == agreement.items.end() ? nullptr : &*found;
}

// Of an action that was open then.
std::string changed_words(const Agreement::Item& was, const Plan& plan, Names& names, Date today) {
  const Action* action = plan.action(was.action);
  if (action == nullptr) return "- " + was.action;
  if (!action->is_open())
    return fmt::format("{} {}", was.action, name(action->status.value_or(ActionStatus::todo)));
  const bool is_promised =
      action->is_owned() && action->ownership && *action->ownership == Ownership::accepted;
  const std::string owner(is_promised ? *action->owner : "");
  std::vector<std::string> parts;
  if (owner != was.owner)
    parts.push_back(is_promised ? names.of(owner) + " said yes" : "waits for a word");
  if (was.deadline && action->deadline && *action->deadline != *was.deadline) {
    parts.push_back(fmt::format("by {}, was {}", spoken(*action->deadline, today),
                                spoken(*was.deadline, today)));
  }
  return parts.empty() ? "" : was.action + " " + join(parts, ", ");
}

}  // namespace

Agreement agreement_of(const Plan& plan, Date today) {
  Agreement agreement{.day = today, .items = {}};
  for (const Action& action : plan.actions) {
    if (!action.id || !action.is_open()) continue;
    Agreement::Item item{.action = std::string(*action.id)};
    if (action.is_owned() && action.ownership && *action.ownership == Ownership::accepted) {
      item.owner = *action.owner;
      if (action.deadline) item.deadline = *action.deadline;
    }
    agreement.items.push_back(std::move(item));
  }
  return agreement;
}

std::string comment_of(const Agreement& agreement) {
  std::string text = fmt::format("{}{}:", beginning, agreement.day.iso());
  for (const Agreement::Item& item : agreement.items) {
    text += ' ' + item.action;
    if (!item.owner.empty()) text += '=' + encoded(item.owner);
    if (item.deadline) text += '@' + item.deadline->iso();
  }
  return text.append(ending) + "\n";
}

std::optional<Agreement> find_agreement(std::string_view report) {
  std::optional<Agreement> found;
  for (std::string_view line : split(report, '\n')) {
    line = trim(line);
    if (!line.starts_with(beginning) || !line.ends_with(ending)) continue;
    line = line.substr(beginning.size());
    line.remove_suffix(std::min(ending.size(), line.size()));
    const auto colon = line.find(':');
    const auto day = Date::parse(line.substr(0, colon));
    if (!day || colon == line.npos) continue;
    found = Agreement{.day = *day, .items = {}};
    for (const std::string_view word : split(line.substr(colon + 1), ' ')) {
      if (auto item = parse_item(word)) found->items.push_back(std::move(*item));
    }
  }
  return found;
}

std::string since_words(const Agreement& last, const Plan& plan, Date today) {
  Names names(plan);
  std::vector<std::string> parts;
  for (const Action& action : plan.actions) {
    if (action.id && action.is_open() && find_item(last, *action.id) == nullptr)
      parts.push_back("+ " + id_of(action));
  }
  for (const Agreement::Item& item : last.items) {
    parts.push_back(changed_words(item, plan, names, today));
  }
  std::erase(parts, "");
  return join(parts, "; ");
}

}  // namespace bywhen

#include "exchange/ics_uids.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/hash.h"
#include "bywhen/base/text.h"
#include "bywhen/exchange/ics.h"

namespace bywhen {
namespace {

std::string hashed(std::string_view text) { return fmt::format("{:016x}", hash_of(text)); }

// A text for which capitals and blanks make no difference.
std::string hashed(const Text& text) { return hashed(fold_case(one_line(text.value_or("")))); }

// "a1"; what is no such id is told by its hash.
std::string action_part(std::string_view id) {
  constexpr std::size_t longest = 20;
  const bool is_plain = !id.empty() && id.size() <= longest && std::ranges::all_of(id, [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  });
  return is_plain ? fold_case(id) : "x" + hashed(id);
}

std::string whole(const std::string& name) { return name + "@bywhen"; }

}  // namespace

std::string ics_uid_prefix(const Plan& plan, std::string_view known_as) {
  const std::string day = plan.date ? plan.date->iso() : std::string();
  return hashed(fmt::format("{}\n{}", day, known_as));
}

IcsUids::IcsUids(const Plan& plan, std::string_view known_as)
    : prefix_(ics_uid_prefix(plan, known_as)) {}

std::string IcsUids::in_turn(std::string name) {
  const unsigned turn = ++given_[name];
  return turn == 1 ? name : fmt::format("{}-{}", name, turn);
}

std::string IcsUids::next_action(const Action& action) {
  const std::string part = action.id ? action_part(*action.id) : "t" + hashed(action.title);
  return in_turn(fmt::format("{}-{}", prefix_, part));
}

std::string IcsUids::deadline(const std::string& action) { return whole(action + "-deadline"); }

std::string IcsUids::todo(const std::string& action) { return whole(action + "-todo"); }

std::string IcsUids::next_need(const std::string& action, const Resource& resource) {
  return whole(in_turn(fmt::format("{}-need-{}", action, hashed(resource.need))));
}

std::string IcsUids::next_risk(const std::string& action, const Risk& risk) {
  return whole(in_turn(fmt::format("{}-risk-{}", action, hashed(risk.risk))));
}

std::string IcsUids::check_in(std::size_t place) const {
  return whole(fmt::format("{}-check-in-{}", prefix_, place + 1));
}

std::string IcsUids::todo_of(std::string_view id) const {
  return todo(fmt::format("{}-{}", prefix_, action_part(id)));
}

}  // namespace bywhen

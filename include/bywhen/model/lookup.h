// Finding what people mean: "A3", "3", "returns" (an action), "ana", "Ana Ruiz", "an" (a person).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// By id (A3, a3, 3), or by a piece of the title of three letters or more that only one action has
// (case folded; an action whose title is exactly that wins). Errors: none found, with the nearest;
// several, with the candidates.
[[nodiscard]] Result<const Action*> find_action(const Plan& plan, std::string_view text);

[[nodiscard]] Result<const Improvement*> find_improvement(const Plan& plan, std::string_view text);

// The id of the person meant, by id, name or unambiguous prefix of one of them or of a word of the
// name. Without a list of people: an owner or helper that the plan already has, found the same way, else
// `text` itself; "@bo" is somebody who is called just that, though there is a Bo Li.
[[nodiscard]] Result<std::string> find_person(const Plan& plan, std::string_view text);

// The same for somebody whom the plan knows already: without a list of people, one of its owners or helpers.
[[nodiscard]] Result<std::string> find_known_person(const Plan& plan, std::string_view text);

// Who "@bo" is in a plan without a list of people, where "bo" is how a name in it begins.
[[nodiscard]] std::optional<std::string> named_in_full(const Plan& plan, std::string_view text);

// The ids of those who can be meant; it is clear who is where there is one.
[[nodiscard]] std::vector<std::string> people_meant(const Plan& plan, std::string_view text);

// What a word means where both could stand: exact id of an action, then exact person, then a person's
// prefix, then a piece of a title; a tie is an error with the candidates.
struct Meant {
  const Action* action = nullptr;  // or:
  std::string person;
};
[[nodiscard]] Result<Meant> find_action_or_person(const Plan& plan, std::string_view text);

// Which of an action's resources or risks is meant: by its number in the list, from 1, or by a piece
// of its text of three letters or more that only one has (case folded; one whose text is exactly that
// wins). "" is the only one. The index counts from 0, as in a Target. Errors: none found, with those
// that there are; several, with the candidates.
[[nodiscard]] Result<std::size_t> find_resource(const Action& action, std::string_view text);
[[nodiscard]] Result<std::size_t> find_risk(const Action& action, std::string_view text);

// "Ana" of "Ana Ruiz". A title that ends in a period is no first name: "Jean-Luc" of "Dr. Jean-Luc
// Picard"; an initial needs the rest: "J. Smith". `name` is without blanks at its ends.
[[nodiscard]] std::string_view first_name(std::string_view name);

// "Ana": a person's first name where no one else has it, else the whole name; the id where there is no
// name; an unknown owner as written.
[[nodiscard]] std::string short_name(const Plan& plan, std::string_view person);

}  // namespace bywhen

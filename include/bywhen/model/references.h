// Who names an action, an improvement or a person, and what mends it when that entry goes.
//
//   references_to(plan, {Entity::person, "ana"})    // facilitator, owner of A1, a helper of A3 ...
//   remove_entries(plan, {{Entity::action, "A3"}})  // A3 goes, and out of every `after` its name
//
// The author of an update names nobody in this sense: what somebody wrote stays theirs, whoever has
// left since. Nor do texts that only speak of something.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// One place that names an entry.
struct Reference {
  Target target;      // whose field it is; an id of "" is that of an action without one
  std::string field;  // "after", "owner"
  std::size_t index = Change::npos;  // where the name is an item of a list; npos: it is the value
  yaml::Range range = {};            // of the name
};

// In the order of the file, each once. `named` is an action, an improvement or a person.
[[nodiscard]] std::vector<Reference> references_to(const Plan& plan, const Target& named);

// Takes the names out where they stand: an item leaves its list, a field of one value goes. With the
// owner goes the answer that the owner gave. An error where an action has no id to find it by.
[[nodiscard]] Result<std::vector<Change>> take_out(const Plan& plan,
                                                   std::vector<Reference> references);

// The references to `named`, or to any of `gone`, in what would be left without `gone`.
[[nodiscard]] std::vector<Reference> references_left(const Plan& plan, const Target& named,
                                                     std::span<const Target> gone);
[[nodiscard]] std::vector<Reference> references_left(const Plan& plan,
                                                     std::span<const Target> gone);

// The entries go, each with its name in all that stays. An error names what is not there.
[[nodiscard]] Result<std::vector<Change>> remove_entries(const Plan& plan,
                                                         std::span<const Target> gone);

// "A4 and A9 wait for A3", "ana facilitates the session, owns A1 and helps with A3": who names
// `named`; "" for no references. Not escaped for any output.
[[nodiscard]] std::string in_words(const Target& named, std::span<const Reference> references);

}  // namespace bywhen

// The fields of an action by option, as add-action and edit take them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/model/plan.h"
#include "bywhen/value/when.h"
#include "bywhen/yaml/edit.h"
#include "cli/command.h"

namespace bywhen::cli {

inline constexpr std::array action_options{
    Option{"--for", "I1", "the improvement that it serves; may be repeated", true},
    Option{"--owner", "WHO", "the one person who is accountable"},
    Option{"--accepted", "", "the owner has taken it aloud"},
    Option{"--helper", "WHO", "someone who helps; may be repeated", true},
    Option{"--start", "DATE", "when work on it starts"},
    Option{"--deadline", "DATE", "by when it is done; a ? at the end makes it tentative"},
    Option{"--tentative", "", "the deadline is to be confirmed"},
    Option{"--effort", "TIME", "30m, 4h, 2d or 1w"},
    Option{"--after", "A2", "what must be done before it; may be repeated", true},
    Option{"--benefit", "TEXT", "what it brings"},
    Option{"--done-when", "TEXT", "how everyone will know that it is done"},
    Option{"--link", "TEXT", "where to read on; may be repeated", true},
    Option{"--notes", "TEXT", "whatever else there is to say"},
};

// Two tables of options in one.
template <std::size_t N, std::size_t M>
constexpr std::array<Option, N + M> joined(const std::array<Option, N>& first,
                                           const std::array<Option, M>& second) {
  std::array<Option, N + M> all;
  for (std::size_t i = 0; i < N; ++i) all[i] = first[i];
  for (std::size_t i = 0; i < M; ++i) all[N + i] = second[i];
  return all;
}

// What the options say; what none of them speaks of is not there.
struct ActionFields {
  // All fields that stand for themselves, by key: an owner and a deadline mean more than
  // one, and who helps depends on who owns.
  std::vector<std::pair<std::string, yaml::Value>> values;
  std::string owner;
  bool accepted = false;  // only with an owner
  std::vector<std::string> helpers;
  std::optional<When> deadline;
  bool tentative = false;          // of the deadline, or without one, of the one that is there
  std::vector<std::string> after;  // what `values` says of it, as ids
};

// Notes what speaks against a deadline that was understood.
[[nodiscard]] Result<ActionFields> typed_action_fields(Call& call, const Plan& plan);

// The list of the helpers that were typed, for an action of `owner` ("" for nobody), who is left out of
// it with a note; none where nobody is left.
[[nodiscard]] std::optional<yaml::Value> helpers_beside(Call& call, const Plan& plan,
                                                        const ActionFields& typed,
                                                        std::string_view owner);

}  // namespace bywhen::cli

// The names in front of a commitment: "ana", "cleo+emil", "Ana Ruiz + Ben Okafor".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/dialogue/answer_line.h"

namespace bywhen {

struct SaidNames {
  std::string owner;  // ids; "" where the name is unknown
  std::vector<std::string> helpers;
  std::optional<Error> unknown;  // the first name that nobody has, or several
  // Somebody is called just that, by id, name or a word of the name; not only the beginning of it,
  // and not a name that is new to a plan without a list of people.
  bool is_certain = false;
};

// Which names may be new to a plan without a list of people.
enum class NewNames : unsigned char { one_word, with_blanks };

// `text` must hold something. Nothing where it can't be names at all ("ana+", "3 of us").
[[nodiscard]] std::optional<SaidNames> parse_names(std::string_view text, const Plan& plan,
                                                   NewNames new_names = NewNames::one_word);

}  // namespace bywhen

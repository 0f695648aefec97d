// Several people named in one text, where there should be one.
//
//   several_people("Anna & Ben", nobody)     // {"Anna", "Ben"}
//   several_people("Smith, Anna", nobody)    // {}: can be one person
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bywhen {

// Their names as they stand in `text`; empty where it may be one person, a group or a company. With
// a comma alone between them they are only told where there are three, or where each `is_known` to
// be somebody.
[[nodiscard]] std::vector<std::string_view> several_people(
    std::string_view text, const std::function<bool(std::string_view)>& is_known);

// "Anna --helper Ben", the first as the owner; empty where a name can't stand in a command as it
// is, or there are many.
[[nodiscard]] std::string as_owner_and_helpers(const std::vector<std::string_view>& names);

}  // namespace bywhen

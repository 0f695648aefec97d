// From a change's target to the place in the document.
#pragma once

#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/yaml/document.h"
#include "bywhen/yaml/edit.h"

namespace bywhen {

// A mapping (or a resource in its short form, a text): where it is, and the node there.
struct Located {
  yaml::Path path;
  yaml::Node node;
};

// Errors name what isn't there, or what is there twice.
[[nodiscard]] Result<Located> locate(const yaml::Document& document, const Target& target);

// The value of that key of the entry; no place where it hasn't got it.
[[nodiscard]] yaml::Node field_of(const Located& entry, std::string_view field);

// Whether taking one item out of `list` takes the key, too: an empty list of resources would mean
// something else. But a plan always has actions.
[[nodiscard]] bool goes_with_its_last_item(yaml::Node list, const Change& change);

// "action A3", "resource 2 of A3": a target in words.
[[nodiscard]] std::string in_words(const Target& target);

}  // namespace bywhen

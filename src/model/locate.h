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

// "A3", "the 2nd resource of A3": a target in words.
[[nodiscard]] std::string in_words(const Target& target);

}  // namespace bywhen

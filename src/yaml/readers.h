// The ways from a text to a Tree. Both give the same one; the quick reader does not take every
// text.
#pragma once

#include <memory>
#include <string>

#include "bywhen/base/result.h"
#include "bywhen/yaml/document.h"
#include "yaml/tree.h"

namespace bywhen::yaml {

using ParsedTree = Result<std::shared_ptr<const Tree>, SyntaxError>;

// By the quick reader where it takes the text, else by the reference route. `around`: what the text
// was cut out of; null for a whole one.
[[nodiscard]] ParsedTree parse_tree(std::string text, std::shared_ptr<Around> around = nullptr);

// Guards, yaml-cpp's events, and a walk over the text beside them: the judge of what a text means.
[[nodiscard]] ParsedTree parse_reference(std::string text);

// Guards and the quick reader; no tree where it leaves the text to the reference route.
[[nodiscard]] std::shared_ptr<const Tree> parse_quick(std::string text);

}  // namespace bywhen::yaml

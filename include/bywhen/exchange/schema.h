// JSON Schemas (draft 2020-12) of the files that people write by hand, so that an editor completes
// and checks them while they are typed.
#pragma once

#include <span>
#include <string_view>

namespace bywhen {

struct Schema {
  std::string_view name;     // "plan"
  std::string_view summary;  // which file it is of
  std::string_view text;     // the document, with a line end behind it
};

// The plan, and .bywhen.yaml.
[[nodiscard]] std::span<const Schema> all_schemas();

}  // namespace bywhen

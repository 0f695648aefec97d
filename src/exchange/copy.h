// Values on their way from one document to another.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/yaml/document.h"
#include "bywhen/yaml/edit.h"

namespace bywhen {

// "12:5", for errors.
[[nodiscard]] std::string place_of(const yaml::Document& document, std::uint32_t offset);

// What `node` says, to be written elsewhere. Refuses what would not read the same there: an alias,
// and a key that some readers take for something else than text (2026, yes, ~).
[[nodiscard]] Result<yaml::Value> copy_of(const yaml::Document& document, yaml::Node node);

}  // namespace bywhen

// The plans that lint is to read: files as they are named, folders by what is below them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "bywhen/base/result.h"

namespace bywhen::cli {

struct Found {
  std::string path;
  std::optional<Error> error;  // a place that could not be looked into
  bool walked = false;         // found in a folder, and not named as well
};

// In a fixed order, each once: files as given, whatever they are called; of a folder all files with a plan's name
// in it and below, what is hidden and links to folders left out.
[[nodiscard]] std::vector<Found> plans_below(const std::vector<std::filesystem::path>& named);

}  // namespace bywhen::cli

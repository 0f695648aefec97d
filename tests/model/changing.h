// Changes to plans in tests.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "bywhen/model/change.h"

namespace bywhen {

inline yaml::Document parsed(const std::string& text) {
  const auto document = yaml::Document::parse(text);
  REQUIRE_MESSAGE(document, text);
  return *document;
}

// The text after the changes, or "!" and why not.
inline std::string changed(const std::string& text, const std::vector<Change>& changes) {
  const auto applied = apply_changes(parsed(text), changes);
  if (!applied) return "!" + applied.error().message;
  return std::string(applied->document.text());
}

}  // namespace bywhen

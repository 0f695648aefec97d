// JSON as all of lint's documents are written.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace bywhen {

// Indented, ASCII only: nothing that a terminal acts on is in it raw. What is not UTF-8 (a file's
// name, the text of a file that was refused) becomes U+FFFD.
[[nodiscard]] inline std::string json_text(const nlohmann::ordered_json& document) {
  using Json = nlohmann::ordered_json;
  return document.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

}  // namespace bywhen

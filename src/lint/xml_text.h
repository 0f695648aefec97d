// XML as lint's documents are written.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace bywhen {

// Text that XML 1.0 can hold, printable, line breaks kept. pugixml escapes the rest.
[[nodiscard]] std::string xml_text(std::string_view text);

// The document with its declaration, indented by two blanks.
[[nodiscard]] std::string in_text(const pugi::xml_document& document);

}  // namespace bywhen

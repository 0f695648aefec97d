// Text between quotes, on one line, exactly: what every YAML reader gives back is the same text.
#pragma once

#include <string>
#include <string_view>

#include "bywhen/yaml/document.h"

namespace bywhen::yaml {

// Something in `text` (valid UTF-8) can only be written as an escape between double quotes: line
// breaks of any kind (LF, CR, NEL, LS, PS), tabs, control characters, a byte order mark and
// characters that YAML doesn't print.
[[nodiscard]] bool needs_escapes(std::string_view text);

// 'it''s'; requires that nothing needs escapes.
[[nodiscard]] std::string single_quoted(std::string_view text);

// "a \"word\"\nand more"
[[nodiscard]] std::string double_quoted(std::string_view text);

// In `quote` (Style::single_quoted or double_quoted), or double where single can't hold the text.
[[nodiscard]] std::string quoted(std::string_view text, Style quote);

}  // namespace bywhen::yaml

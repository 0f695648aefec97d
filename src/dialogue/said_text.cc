#include "dialogue/said_text.h"

#include <fmt/format.h>

#include "bywhen/model/load.h"

namespace bywhen {

Status<> check_said(std::string_view text) {
  if (!is_placeholder(text)) return Done{};
  return Error{fmt::format("'{}' only holds a place", text),
               "leave it out until it is known; lint remembers it", ""};
}

}  // namespace bywhen

#include "dialogue/said_text.h"

#include <fmt/format.h>

#include "bywhen/model/load.h"

namespace bywhen {

Status<> check_said(std::string_view text) {
  if (!is_placeholder(text)) return Done{};
  return Error{fmt::format("'{}' only holds a place", text),
               "leave it out until it is known; lint remembers it", ""};
}

Status<> check_need_said(std::string_view need) {
  if (auto sound = check_said(need); !sound) return sound.error();
  if (!is_nothing(need) && !is_no_need(need)) return Done{};
  return Error{fmt::format("'{}' is not a resource", need),
               "none, alone, says that it needs nothing", ""};
}

}  // namespace bywhen

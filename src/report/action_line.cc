#include "report/action_line.h"

namespace bywhen {

void add_action(Page& page, const Action& action, Names& names, Date today) {
  const std::vector<std::string> parts = {title_of(action), names.owner_of(action),
                                          deadline_of(action, today), state_of(action, today)};
  const bool is_bad = gaps_of(action).any() || is_overdue(action, today);
  page.add_parts(id_prefix(action, 2), parts,
                 is_bad             ? Tone::bad
                 : action.is_open() ? Tone::plain
                                    : Tone::faint);
}

}  // namespace bywhen

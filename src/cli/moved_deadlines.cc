#include "cli/moved_deadlines.h"

#include "bywhen/report/tracking_words.h"
#include "cli/plan_file.h"

namespace bywhen::cli {

MovedDeadlines moved_deadlines(const Plan& before, const std::vector<std::string>& ids,
                               const std::optional<When>& deadline) {
  MovedDeadlines moved;
  for (const std::string& id : ids) {
    const Field<Date>& old = before.action(id)->deadline;
    if (deadline && old && *old != deadline->date) moved.emplace(id, *old);
  }
  return moved;
}

void note_lost_reasons(Call& call, const std::vector<std::string>& ids,
                       const MovedDeadlines& moved) {
  if (!call.arguments.has("--because")) return;
  for (const std::string& id : ids) {
    if (moved.contains(id)) continue;
    call.note("the deadline of " + id + " has not moved, so the reason is not kept");
  }
}

void answer_rows(Call& call, const Plan& after, const std::vector<std::string>& ids,
                 const MovedDeadlines& moved) {
  for (const std::string& id : ids) {
    answer_rows(call, after, {id});
    const auto from = moved.find(id);
    if (from == moved.end()) continue;
    const Date to = *after.action(id)->deadline;
    answer_sentence(call, "    " + moved_words(from->second, to, after, call.today));
  }
}

}  // namespace bywhen::cli

#include "cli/answer_heard.h"

#include <algorithm>
#include <string>
#include <vector>

#include "bywhen/base/escape.h"
#include "cli/dependencies.h"
#include "cli/improvement_line.h"
#include "cli/plan_file.h"

namespace bywhen::cli {

void answer_heard(Call& call, const Heard& heard, const Before& before, const Plan& plan) {
  if (const Action* action = plan.action(heard.made.action)) {
    answer_rows(call, plan, {heard.made.action});
    answer_sentence(call, what_gave_way(before, *action, plan, call.today));
    answer_rows(call, plan, heard.made.more);
  }
  const Improvement* improvement = plan.improvement(heard.made.improvement);
  if (improvement != nullptr && !call.quiet()) call.out += line_of(*improvement);
  if (!heard.said.empty() && !call.quiet()) call.out += printable_lines(heard.said) + "\n";
  for (const std::string& remark : heard.made.remarks) call.note(remark);
  const bool is_about_date = std::ranges::any_of(
      heard.made.changes, [](const Change& change) { return change.field == "deadline"; });
  if (!is_about_date) return;
  std::vector<std::string> ids{heard.made.action};
  ids.insert(ids.end(), heard.made.more.begin(), heard.made.more.end());
  note_due_too_early(call, plan, ids);
}

}  // namespace bywhen::cli

#include "cli/checking_in.h"

#include "bywhen/dialogue/check_in.h"
#include "cli/check_in_topic.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"

namespace bywhen::cli {

Result<int> check_in_round(Call& call) {
  ask_git(call);
  auto open = open_plan(call);
  if (!open) return open.error();
  auto author = who_am_i(call, open->plan);
  if (!author) return author.error();
  CheckInTopic topic(call, CheckInRound(call.today, *author));
  return converse(call, topic, check_in_command);
}

Result<int> check_in_mail(Call& call) { return check_in_round(call); }

}  // namespace bywhen::cli

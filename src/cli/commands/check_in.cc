#include "cli/checking_in.h"
#include "cli/commands.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) {
  const auto& words = call.arguments.words;
  if (words.empty()) return check_in_round(call);
  if (words.size() == 1 && words.front() == "-" && call.arguments.taken_as_is == 0)
    return check_in_mail(call);
  return Error{"check-in goes through all of the plan, so it takes no words",
               "check-in - reads lines like A3 done from a pipe", ""};
}

}  // namespace

const Command check_in_command{
    .name = "check-in",
    .alias = {},
    .moment = Moment::track,
    .arguments = "[-]",
    .summary = "the follow-up, person by person: what got done, what is in the way",
    .details =
        "Names what got done, then asks each person in turn about what is overdue, due,\n"
        "blocked, not confirmed, tentative or stale: done, doing, +3d waiting for legal,\n"
        "blocked no access, got CMS access, another person's name, drop; an empty line\n"
        "goes on, ? explains the rest. Each line is written at once; a check-in that was\n"
        "broken off goes on where it was. Lines from a pipe do the same, and check-in -\n"
        "reads answers by mail: lines like A3 done, in any order.",
    .options = {},
    .examples = {"check-in", "check-in - < answers.txt"},
    .run = run,
};

}  // namespace bywhen::cli

#include "cli/check_in_agenda.h"
#include "cli/check_in_plan.h"
#include "cli/checking_in.h"
#include "cli/commands.h"
#include "cli/output.h"

namespace bywhen::cli {
namespace {

constexpr Option options[] = {
    {"--agenda", "", "what the next one is about, as Markdown to mail"},
    {"--plan", "HOW-OFTEN", "add dates to the last deadline: \"every 2 weeks\""},
    output_option,
};

// Options that don't go together; words behind a recurrence that stands in no quotes.
Status<> check_options(const Arguments& arguments) {
  const bool plans = arguments.has("--plan");
  if (plans && arguments.has("--agenda"))
    return Error{"--plan changes the plan, and --agenda shows it", "first one, then the other", ""};
  if (arguments.has("--output") && !arguments.has("--agenda"))
    return Error{"--output is for what --agenda shows", "check-in --agenda -o FILE", ""};
  if (plans && !arguments.words.empty())
    return Error{"--plan takes one value", "in quotes: check-in --plan \"every 2 weeks\"", ""};
  return Done{};
}

Result<int> run(Call& call) {
  if (auto checked = check_options(call.arguments); !checked) return checked.error();
  if (call.arguments.has("--plan")) return plan_check_ins(call);
  if (call.arguments.has("--agenda")) return show_check_in_agenda(call);
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
    .arguments = "[-] | --agenda [PLAN]... | --plan HOW-OFTEN",
    .summary = "the follow-up: what got done, what is in the way",
    .details =
        "Names what got done, then asks each person in turn about what is overdue, due,\n"
        "blocked, not confirmed, tentative or stale: done, doing, +3d waiting for legal,\n"
        "blocked no access, got CMS access, another person's name, drop; an empty line\n"
        "goes on, ? explains the rest. Each line is written at once; a check-in that was\n"
        "broken off goes on where it was. Lines from a pipe do the same, and check-in -\n"
        "reads answers by mail: lines like A3 done, in any order.\n"
        "--agenda prints what it will be about, of this plan or of all that are named,\n"
        "and how to answer. --plan adds check-ins from now to the last deadline, none on\n"
        "a day off; those that there are stay. Behind it: at 14:00, for 20 minutes.",
    .options = options,
    .examples = {"check-in", "check-in -"},
    .run = run,
};

}  // namespace bywhen::cli

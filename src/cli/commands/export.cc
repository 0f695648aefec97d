#include <unordered_map>

#include "bywhen/base/shell.h"
#include "bywhen/exchange/ics.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/discovery.h"
#include "cli/in_plans.h"
#include "cli/output.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view formats[] = {"ics"};
constexpr std::string_view kinds[] = {"event", "todo"};

constexpr Option options[] = {
    {"--to", "FORMAT", "ics, a calendar (the default)", false, words_in<formats>},
    {"--owner", "WHO", "what they own, and the check-ins; may be repeated", true},
    {"--as", "KIND", "actions as event (the default) or todo", false, words_in<kinds>},
    {"--alarm", "TIME", "2wd before (the default), 3d, 1w; may be repeated", true},
    {"--no-alarms", "", "nothing rings"},
    {"--known-as", "NAME", "the plan's name when it was exported before"},
    output_option,
};

// What a plan is known by: its path in the repository, which changes less often than anything in it,
// and is the same in every clone, however that is called; outside of one the name of its file.
std::string name_of(const fs::path& plan) {
  std::error_code failed;
  const fs::path real = fs::weakly_canonical(fs::absolute(plan, failed), failed);
  if (failed) return plan.filename().string();
  const fs::path root = repository_root(real.parent_path());
  return root.empty() ? real.filename().string() : real.lexically_relative(root).generic_string();
}

// "--as ana" says elsewhere who is typing, which makes no difference here.
Result<bool> typed_as_todos(const Call& call) {
  const auto kind = call.arguments.value("--as");
  if (!kind || *kind == "event") return false;
  if (*kind == "todo") return true;
  return Error{.message = "actions are exported as event or todo, not as '" + *kind + "'",
               .hint = "what one person owns is " + shell_option("--owner", *kind) +
                       "; who is typing makes no difference, so leave --as out",
               .place = {}};
}

Result<std::vector<LeadTime>> typed_alarms(const Call& call) {
  std::vector<LeadTime> leads;
  for (const std::string& typed : call.arguments.values("--alarm")) {
    const auto lead = LeadTime::parse(typed);
    if (!lead) {
      return Error{.message = "no time before a day: '" + typed + "'",
                   .hint = "2wd (working days), 3d, 1w, or 0d for the day itself",
                   .place = {}};
    }
    leads.push_back(*lead);
  }
  if (!leads.empty() && call.arguments.has("--no-alarms")) {
    return Error{.message = "--alarm and --no-alarms don't go together",
                 .hint = "keep one of them",
                 .place = {}};
  }
  return leads;
}

Result<IcsOptions> typed_options(const Call& call) {
  auto as_todos = typed_as_todos(call);
  if (!as_todos) return as_todos.error();
  auto alarms = typed_alarms(call);
  if (!alarms) return alarms.error();
  auto clock = Clock::of(call);
  if (!clock) return clock.error();
  IcsOptions typed{.today = call.today,
                   .exported_at = clock->now().wall,
                   .as_todos = *as_todos,
                   .has_alarms = !call.arguments.has("--no-alarms")};
  if (!alarms->empty()) typed.alarms = *std::move(alarms);
  return typed;
}

// Two plans with the same UIDs would overwrite each other's entries.
Status<> told_apart(std::span<const OpenPlan> plans, std::span<const IcsPlan> exported) {
  std::unordered_map<std::string, std::size_t> seen;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const std::string prefix = ics_uid_prefix(plans[i].plan, exported[i].known_as);
    const auto [other, is_new] = seen.try_emplace(prefix, i);
    if (is_new) continue;
    return Error{.message = "a calendar can't tell this plan from " + plans[other->second].name +
                            ": both are '" + exported[i].known_as + "' of the same day",
                 .hint = "give one of the files another name, such as checkout.plan.yaml",
                 .place = plans[i].name};
  }
  return Done{};
}

Result<std::vector<IcsPlan>> exported_plans(const Call& call, std::span<const OpenPlan> plans) {
  const auto known_as = call.arguments.value("--known-as");
  if (known_as && plans.size() > 1) {
    return Error{.message = "--known-as names one plan, and these are several",
                 .hint = "export that plan alone",
                 .place = {}};
  }
  auto owners = typed_people(plans, call.arguments.values("--owner"));
  if (!owners) return owners.error();
  std::vector<IcsPlan> exported;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    exported.push_back(
        {.plan = &plans[i].plan, .known_as = known_as.value_or(name_of(plans[i].name))});
    if (call.arguments.has("--owner")) exported.back().owners = (*owners)[i];
  }
  if (auto apart = told_apart(plans, exported); !apart) return apart.error();
  return exported;
}

Result<int> run(Call& call) {
  auto output = typed_output(call, formats, "--to");
  if (!output) return output.error();
  auto typed = typed_options(call);
  if (!typed) return typed.error();
  auto plans = open_plans(call);
  if (!plans) return plans.error();
  auto exported = exported_plans(call, *plans);
  if (!exported) return exported.error();
  Ics calendar = ics_of(*exported, *typed);
  if (calendar.entries == 0) call.note("the calendar is empty: there is nothing to put into it");
  auto put = put_out(call, *output, std::move(calendar.text), *plans);
  if (!put) return put.error();
  return 0;
}

}  // namespace

const Command export_command{
    .name = "export",
    .alias = {},
    .moment = Moment::share,
    .arguments = "[FILE|FOLDER]...",
    .summary = "the deadlines and check-ins for your calendar, with alarms",
    .details =
        "Deadlines, check-ins, what is needed by when, and the days on which risks come\n"
        "due. Imported again, entries take the places of those that are there; what was\n"
        "dropped is called off. With --as todo the actions are tasks. A folder stands for\n"
        "all plans below it.",
    .options = options,
    .examples = {"export -o plan.ics", "export --owner ana --alarm 1w --alarm 1wd -o ana.ics"},
    .run = run,
};

}  // namespace bywhen::cli

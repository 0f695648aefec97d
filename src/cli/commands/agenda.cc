#include "bywhen/agenda/agenda.h"

#include <fmt/format.h>

#include <charconv>

#include "bywhen/agenda/agenda_changes.h"
#include "bywhen/agenda/agenda_json.h"
#include "bywhen/base/text.h"
#include "cli/agenda_rows.h"
#include "cli/commands.h"
#include "cli/field_options.h"
#include "cli/output.h"
#include "cli/plan_file.h"
#include "cli/subcommands.h"
#include "cli/typed_minutes.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view formats[] = {"text", "json"};

constexpr unsigned most_sensible = 240;  // minutes

Result<yaml::Value> read_minutes(const Call&, const Plan&, const FieldOption&,
                                 const std::string& typed) {
  auto minutes = typed_minutes(typed);
  if (!minutes) return minutes.error();
  return yaml::Value::raw(std::to_string(*minutes));
}

constexpr FieldOption fields[] = {
    {"--step", "step", read_text, "a step has a title: --step TEXT"},
    {"--minutes", "minutes", read_minutes, "a step has minutes: --minutes N"},
    {"--kind", "kind", read_word<StepKind>},
    {{}, "actual"},
};

constexpr Option options[] = {
    {"--minutes", "N", "of the step, or of the whole agenda"},
    {"--step", "TEXT", "what the group does in it"},
    {"--kind", "KIND", "introduce, review, define, assign or resources", false, words_of<StepKind>},
    clear_option<fields>,
    {"--before", "STEP", "add: put it there, else at the end"},
    {"--format", "FORMAT", "text (the default) or json", false, words_in<formats>},
    output_option,
};

Result<int> show(Call& call) {
  auto output = typed_output(call, formats);
  if (!output) return output.error();
  auto open = open_plan(call);
  if (!open) return open.error();
  std::string text = output->format == "json"
                         ? agenda_json(open->name, open->plan)
                         : agenda_text(open->plan, output->width, output->paint);
  const OpenPlan plans[] = {std::move(*open)};
  if (auto put = put_out(call, *output, std::move(text), plans); !put) return put.error();
  return 0;
}

// Changes the plan, and answers with the agenda as it then is and what became of its total.
Result<int> change(Call& call, const Edit& edit) {
  unsigned long before = 0;
  auto after = edit_plan(call, [&](const Plan& plan) {
    before = total_of(agenda_rows(plan));
    return edit(plan);
  });
  if (!after) return after.error();
  const std::vector<AgendaRow> rows = agenda_rows(after->plan);
  const unsigned long total = total_of(rows);
  if (total > most_sensible) {
    call.note(fmt::format("the agenda has {:.1f} hours now", static_cast<double>(total) / 60));
  }
  if (call.quiet() || call.dry_run()) return 0;
  for (std::size_t i = 0; i < rows.size(); ++i) call.out += line_of(rows[i], i + 1, call.paint);
  call.out += minutes_in_words(total) + " in all";
  call.out += total == before ? "\n" : fmt::format(", {} before\n", before);
  return 0;
}

Result<int> scale(Call& call) {
  for (const char* option : {"--format", "--output"}) {
    if (!call.arguments.has(option)) continue;
    return Error{fmt::format("--minutes changes the agenda, and {} shows it", option),
                 "first one, then the other", ""};
  }
  auto minutes = typed_minutes(*call.arguments.value("--minutes"));
  if (!minutes) return minutes.error();
  return change(call, [&](const Plan& plan) { return scaled_in(plan, *minutes); });
}

Result<int> show_or_scale(Call& call) {
  return call.arguments.has("--minutes") ? scale(call) : show(call);
}

std::string numbered(const std::vector<AgendaRow>& rows, const std::vector<std::size_t>& which) {
  std::vector<std::string> names;
  for (const std::size_t i : which) {
    if (names.size() < 5) names.push_back(fmt::format("{} {}", i + 1, shorten(rows[i].title, 30)));
  }
  return join(names, ", ");
}

// A step by its number, or a piece of its title; counted from 0.
Result<std::size_t> typed_step(const std::vector<AgendaRow>& rows, const std::string& typed) {
  if (typed.empty()) return Error{"which step?", "name one by its number, e.g. 3", ""};
  std::size_t number = 0;
  const char* end = typed.data() + typed.size();
  const auto read = std::from_chars(typed.data(), end, number);
  if (read.ec == std::errc() && read.ptr == end && number >= 1 && number <= rows.size()) {
    return number - 1;
  }
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool is_piece = count_code_points(typed) >= 3 &&
                          fold_case(rows[i].title).find(fold_case(typed)) != std::string::npos;
    if (is_piece) found.push_back(i);
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    return Error{fmt::format("no step '{}'", typed),
                 fmt::format("the agenda has the steps 1 to {}", rows.size()), ""};
  }
  return Error{fmt::format("several steps fit '{}'", typed), numbered(rows, found), ""};
}

Result<int> edit(Call& call) {
  const bool has_field = call.arguments.has("--step") || call.arguments.has("--minutes") ||
                         call.arguments.has("--kind") || call.arguments.has("--clear");
  if (!has_field) return Error{"nothing to change", "--step, --minutes, --kind or --clear", ""};
  return change(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    auto index = typed_step(agenda_rows(plan), call.arguments.text(1));
    if (!index) return index.error();
    auto changed = edit_fields(call, plan, {Entity::agenda_step, {}, *index}, fields);
    if (!changed) return changed.error();
    std::vector<Change> changes = written_out(plan);
    changes.insert(changes.end(), changed->begin(), changed->end());
    return changes;
  });
}

Result<AgendaItem> typed_item(const Call& call) {
  if (call.arguments.words_are_parted) {
    return Error{"the title stands in two pieces, with an option between them",
                 "put the value of the option in quotes, or the option behind the title", ""};
  }
  auto title = typed_text(call.arguments.text(1), "step");
  if (!title) return title.error();
  const auto typed = call.arguments.value("--minutes");
  if (!typed) return Error{"how many minutes does the step have?", "--minutes 5", ""};
  auto minutes = typed_minutes(*typed);
  if (!minutes) return minutes.error();
  AgendaItem item{*title, std::chrono::minutes(*minutes), {}};
  if (const auto kind = call.arguments.value("--kind")) {
    auto word = typed_word<StepKind>(*kind, "kind");
    if (!word) return word.error();
    item.kind = parse_word<StepKind>(*word);
  }
  return item;
}

Result<int> add(Call& call) {
  auto item = typed_item(call);
  if (!item) return item.error();
  return change(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    std::size_t place = Change::npos;
    if (const auto before = call.arguments.value("--before")) {
      auto index = typed_step(agenda_rows(plan), *before);
      if (!index) return index.error();
      place = *index;
    }
    std::vector<Change> changes = written_out(plan);
    changes.push_back(add_item({}, "agenda", step_entry(*item), place));
    return changes;
  });
}

Result<int> remove(Call& call) {
  return change(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    const std::vector<AgendaRow> rows = agenda_rows(plan);
    auto index = typed_step(rows, call.arguments.text(1));
    if (!index) return index.error();
    if (rows.size() == 1) {
      return Error{"this is the only step of the agenda",
                   "bywhen agenda reset gives the usual ones", ""};
    }
    std::vector<Change> changes = written_out(plan);
    changes.push_back(remove_item({}, "agenda", *index));
    return changes;
  });
}

Result<int> reset(Call& call) {
  return change(call, [&](const Plan& plan) -> Result<std::vector<Change>> {
    if (plan.agenda.empty()) call.note("the plan has the usual agenda already");
    return std::vector{clear_field({}, "agenda")};
  });
}

constexpr std::string_view show_options[] = {"--minutes", "--format", "--output"};
constexpr std::string_view edit_options[] = {"--minutes", "--step", "--kind", "--clear"};
constexpr std::string_view add_options[] = {"--minutes", "--kind", "--before"};

constexpr Subcommand words[] = {
    {.name = "", .options = show_options, .run = show_or_scale},
    {.name = "edit", .options = edit_options, .takes_words = true, .run = edit},
    {.name = "add", .options = add_options, .takes_words = true, .run = add},
    {.name = "remove", .options = {}, .takes_words = true, .run = remove},
    {.name = "reset", .options = {}, .run = reset},
};

Result<int> run(Call& call) { return run_subcommand(call, agenda_command, words); }

}  // namespace

const Command agenda_command{
    .name = "agenda",
    .alias = {},
    .moment = Moment::live,
    .arguments = "[edit STEP|add TEXT|remove STEP|reset]",
    .summary = "what the session does when: its steps, minutes and tips",
    .details =
        "Alone it shows the agenda, or the usual fifteen minutes. --minutes 30 gives all\n"
        "of it that time, in proportion. STEP is a number or a piece of a title; reset\n"
        "takes the plan's own agenda out.",
    .options = options,
    .examples = {"agenda --minutes 30", "agenda edit 3 --minutes 8"},
    .run = run,
};

}  // namespace bywhen::cli

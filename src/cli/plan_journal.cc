#include "cli/plan_journal.h"

#include <fmt/format.h>

#include <utility>

#include "bywhen/base/diff.h"
#include "bywhen/base/escape.h"
#include "cli/clock.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

// A whole path, or none.
fs::path folder_in(const World& world, const char* name) {
  fs::path folder = world.environment(name).value_or("");
  return folder.is_absolute() ? folder : fs::path();
}

Status<> note_write(Call& call, const LockedFile& file, std::string_view text,
                    std::string_view sentence, const Stamp& when) {
  auto journal = journal_of(call.world, file.path());
  if (!journal) return journal.error();
  return journal->note_write(file.contents(), text, sentence, when);
}

}  // namespace

Result<Journal> journal_of(const World& world, const fs::path& plan) {
  if (const fs::path state = folder_in(world, "XDG_STATE_HOME"); !state.empty()) {
    return Journal(state / "bywhen", plan);
  }
  if (const fs::path home = folder_in(world, "HOME"); !home.empty()) {
    return Journal(home / ".local" / "state" / "bywhen", plan);
  }
  return Error{.message = "neither XDG_STATE_HOME nor HOME says where to keep a journal",
               .hint = "set one of them to the whole path of a folder",
               .place = {}};
}

Result<Stamp> now(const Call& call) {
  auto given = given_time(call.world);
  if (!given) return given.error();
  return Stamp{call.today, *given ? (*given)->time : call.world.now};
}

Status<> write_plan(Call& call, LockedFile& file, std::string_view text,
                    std::string_view sentence) {
  const auto when = now(call);
  if (!when) return when.error();
  if (const auto noted = note_write(call, file, text, sentence, *when); !noted) {
    const Error& why = noted.error();
    std::string words = fmt::format("this change can't be undone: {}{}{}", why.place,
                                    why.place.empty() ? "" : ": ", why.message);
    // A conversation makes many of them.
    if (words != call.no_undo) call.note(words);
    call.no_undo = std::move(words);
  }
  return file.replace(text);
}

void show_change(Call& call, const fs::path& plan, std::string_view before,
                 std::string_view after) {
  const std::string diff = unified_diff(before, after, name_in_diff(plan));
  // A file or a patch program gets the bytes, a screen what can be shown.
  call.out += call.world.output_is_terminal ? printable_lines(diff) : diff;
}

std::string name_in_diff(const fs::path& plan) {
  fs::path inside;
  for (const auto& part : plan.lexically_normal().relative_path()) {
    if (part != "..") inside /= part;
  }
  return inside.string();
}

}  // namespace bywhen::cli

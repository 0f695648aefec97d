#include "cli/steps.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "bywhen/base/diff.h"
#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/model/load.h"
#include "cli/discovery.h"
#include "cli/ownership.h"
#include "cli/plan_journal.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_diff_lines = 30;

Result<std::size_t> typed_count(const Call& call, const Direction& direction) {
  const std::vector<std::string>& words = call.arguments.words;
  if (words.empty()) return std::size_t{1};
  std::size_t count = 0;
  const std::string& word = words.front();
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
  const bool is_count = error == std::errc() && end == word.data() + word.size() && count > 0;
  if (is_count && words.size() == 1) return count;
  return Error{.message = fmt::format("not a number of steps: '{}'", call.arguments.text()),
               .hint = fmt::format("e.g. bywhen {} 3", direction.verb),
               .place = {}};
}

// The plan's real path and its text, with the lock unless nothing is to be written.
struct Opened {
  fs::path shown;
  fs::path real;
  std::string text;
  std::optional<LockedFile> file;
};

Result<Opened> open_text(const Call& call, bool locked) {
  auto path = find_plan(call);
  if (!path) return path.error();
  if (locked) {
    auto file = LockedFile::open(*path);
    if (!file) return file.error();
    return Opened{*path, file->path(), file->contents(), std::move(*file)};
  }
  auto text = read_file(*path);
  if (!text) return text.error();
  std::error_code failed;
  return Opened{*path, fs::canonical(*path, failed), std::move(*text), {}};
}

// The first lines of what something else changed, where both texts are known.
std::string shown_gap(const History::Gap& gap, const fs::path& plan) {
  if (!gap.left || !gap.found) return {};
  const std::string diff = unified_diff(*gap.left, *gap.found, name_in_diff(plan));
  std::size_t end = 0;
  for (std::size_t line = 0; line < most_diff_lines && end < diff.size(); ++line) {
    end = std::min(diff.find('\n', end), diff.size() - 1) + 1;
  }
  std::string text = printable_lines(diff.substr(0, end));
  if (end < diff.size()) text += "... and more\n";
  return text;
}

Error changed_since(const History::Gap& gap, const Opened& opened, Date today) {
  return {.message =
              gap.last
                  ? fmt::format("something else has changed the plan since your last command ({})",
                                in_words(*gap.last, today))
                  : "something else has changed the plan since the last undo",
          .hint = "take that change back first, or change the plan by hand; nothing was written",
          .place = opened.shown.string()};
}

// All that came after the gap has been undone.
Error border_at(const History::Gap& gap, const Opened& opened, Date today) {
  return {.message = gap.last
                         ? fmt::format("nothing more can be undone: something else changed the "
                                       "plan after your command ({})",
                                       in_words(*gap.last, today))
                         : "nothing more can be undone: something else changed the plan before",
          .hint = "take that change back by hand, byte for byte, to undo what was done before it",
          .place = opened.shown.string()};
}

// Why there are no `count` steps to take.
Error too_few(Call& call, const Direction& direction, const History& history, const Opened& opened,
              std::size_t count) {
  const std::size_t there = direction.steps(history).size();
  const bool is_gap_now = history.gap && history.done.empty() && history.undone.empty();
  const bool is_undo = &direction.steps(history) == &history.done;
  if (history.gap && (is_gap_now || is_undo || there > 0)) {
    call.err += shown_gap(*history.gap, opened.shown);
  }
  if (is_gap_now) return changed_since(*history.gap, opened, call.today);
  if (there == 0 && is_undo && history.gap) return border_at(*history.gap, opened, call.today);
  if (there == 0) {
    return {.message = fmt::format("there is nothing to {}", direction.verb),
            .hint = std::string(direction.nothing_hint),
            .place = {}};
  }
  return {
      .message = fmt::format("{} of {} steps can be {}{}", there, count, direction.past,
                             history.gap ? "; before that, something else changed the plan" : ""),
      .hint = fmt::format("nothing was written; bywhen {} {}", direction.verb, there),
      .place = {}};
}

void answer(Call& call, const Direction& direction, const History& history, std::size_t count) {
  if (call.quiet() || call.dry_run()) return;
  const std::vector<Step>& steps = direction.steps(history);
  for (std::size_t i = 0; i < count; ++i) {
    const Step& step = steps[steps.size() - 1 - i];
    call.out += fmt::format("{}: {}\n", direction.past, in_words(step, call.today));
  }
}

}  // namespace

std::string in_words(const Step& step, Date today) {
  std::string when = step.when.time.text();
  if (step.when.day != today) when = spoken(step.when.day, today) + " " + when;
  return fmt::format("{}, {}", printable(step.sentence), when);
}

Result<History> read_history(const Call& call) {
  auto opened = open_text(call, false);
  if (!opened) return opened.error();
  auto journal = journal_of(call.world, opened->real);
  if (!journal) return journal.error();
  return journal->read(opened->text);
}

Result<int> take_steps(Call& call, const Direction& direction) {
  auto count = typed_count(call, direction);
  if (!count) return count.error();
  auto opened = open_text(call, !call.dry_run());
  if (!opened) return opened.error();
  const Loaded loaded = load(opened->text);
  if (loaded.plan) {
    if (auto known = check_typist(call, *loaded.plan); !known) return known.error();
  }
  auto journal = journal_of(call.world, opened->real);
  if (!journal) return journal.error();
  auto history = journal->read(opened->text);
  if (!history) return history.error();
  if (direction.steps(*history).size() < *count) {
    return too_few(call, direction, *history, *opened, *count);
  }
  auto text = direction.text(*history, opened->text, *count);
  if (!text) return text.error();
  if (!opened->file) {
    show_change(call, opened->shown, opened->text, *text);
    return 0;
  }
  auto noted = ((*journal).*direction.note)(opened->text, *text, *count);
  if (!noted) return noted.error();
  if (auto written = opened->file->replace(*text); !written) return written.error();
  answer(call, direction, *history, *count);
  return 0;
}

}  // namespace bywhen::cli

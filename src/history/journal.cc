#include "bywhen/history/journal.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "bywhen/base/hash.h"
#include "bywhen/base/private_log.h"
#include "bywhen/base/text.h"
#include "history/note.h"
#include "history/replay.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;
using Limits = Journal::Limits;

Error not_this_plans(const fs::path& path) {
  return {.message = "this is not the journal of the plan",
          .hint = "look at it, and move it away to have undo again",
          .place = path.string()};
}

// An open journal: this plan's, or one that has still to be begun.
struct Opened {
  PrivateLog& log;
  std::size_t size;
  bool is_begun;               // the first line is there
  std::optional<LineEnd> end;  // of the last line, where that is a whole note
};

Result<Opened> look_into(PrivateLog& log, const fs::path& path, const std::string& header) {
  auto size = log.size();
  if (!size) return size.error();
  auto start = log.read(0, header.size());
  if (!start) return start.error();
  if (!header.starts_with(*start)) return not_this_plans(path);
  Opened opened{log, *size, *start == header, {}};
  if (*size < header.size() + line_end_size) return opened;
  auto end = log.read(*size - line_end_size, line_end_size);
  if (!end) return end.error();
  opened.end = line_end_of(*end);
  return opened;
}

Result<std::vector<Note>> read_notes(const Opened& opened, std::size_t header_size) {
  std::vector<Note> notes;
  if (!opened.is_begun) return notes;
  auto bytes = opened.log.read(header_size, opened.size - header_size);
  if (!bytes) return bytes.error();
  for (const std::string_view line : split(*bytes, '\n')) {
    if (auto note = note_of(line)) notes.push_back(std::move(*note));
  }
  return notes;
}

// The newest steps that take up half of the room, and all that can be made again.
void halve(History& history, const Limits& limits) {
  std::size_t bytes = 0;
  std::size_t kept = 0;
  for (; kept < history.done.size() && kept < limits.lines / 2; ++kept) {
    const Step& step = history.done[history.done.size() - 1 - kept];
    bytes += step.sentence.size() + step.change.removed.size() + step.change.added.size();
    if (bytes > limits.bytes / 2) break;
  }
  const std::size_t gone = history.done.size() - kept;
  history.done.erase(history.done.begin(),
                     history.done.begin() + static_cast<std::ptrdiff_t>(gone));
}

// Writes one note behind the others.
class Writer {
 public:
  Writer(Opened opened, const std::string& header, const Limits& limits)
      : opened_(std::move(opened)), header_(header), limits_(limits) {}

  // `text` is the plan's text before what is noted.
  Status<> add(const Note& note, std::string_view text) {
    if (is_full(note) || (opened_.is_begun && !opened_.end && opened_.size > header_.size())) {
      return begin_again(note, text);
    }
    std::string lines = opened_.is_begun ? "" : header_;
    std::size_t number = opened_.end ? opened_.end->number : 0;
    const bool goes_on =
        opened_.end && (opened_.end->after == note.before || opened_.end->before == note.before);
    if (!goes_on && text.size() <= limits_.text) lines += line_of(text_note(text), ++number);
    lines += line_of(note, ++number);
    // What is there of the first line goes with the rest of it.
    if (!opened_.is_begun && opened_.size > 0) return opened_.log.replace(lines);
    return opened_.log.append(lines);
  }

 private:
  [[nodiscard]] bool is_full(const Note& note) const {
    if (opened_.end && opened_.end->number >= limits_.lines) return true;
    const std::size_t more = line_of(note, 0).size();
    return opened_.size > header_.size() && opened_.size + more > limits_.bytes;
  }

  Status<> begin_again(const Note& note, std::string_view text) {
    auto notes = read_notes(opened_, header_.size());
    if (!notes) return notes.error();
    History history = replay(*notes, text);
    halve(history, limits_);
    std::string lines = header_;
    std::size_t number = 0;
    for (const Note& old : notes_for(history)) lines += line_of(old, ++number);
    if (text.size() <= limits_.text) lines += line_of(text_note(text), ++number);
    lines += line_of(note, ++number);
    return opened_.log.replace(lines);
  }

  Opened opened_;
  const std::string& header_;
  const Limits& limits_;
};

Status<> add_note(const fs::path& path, const std::string& header, const Limits& limits,
                  const Note& note, std::string_view text) {
  auto log = PrivateLog::open(path);
  if (!log) return log.error();
  auto opened = look_into(*log, path, header);
  if (!opened) return opened.error();
  return Writer(*opened, header, limits).add(note, text);
}

Note move_note(Note::Kind kind, std::string_view before, std::string_view after,
               std::size_t count) {
  Note note;
  note.kind = kind;
  note.count = count;
  note.before = hash_of(before);
  note.after = hash_of(after);
  return note;
}

}  // namespace

Journal::Journal(const fs::path& folder, const fs::path& plan) : Journal(folder, plan, Limits()) {}

Journal::Journal(const fs::path& folder, const fs::path& plan, const Limits& limits)
    : path_(folder / fmt::format("{:016x}.journal", hash_of(plan.string()))),
      header_(fmt::format("bywhen journal 1\t{}\n", escaped(plan.string()))),
      limits_(limits) {}

Status<> Journal::note_write(std::string_view before, std::string_view after,
                             std::string_view sentence, const Stamp& when) {
  Step step{.sentence = std::string(sentence),
            .when = when,
            .change = replacement_between(before, after),
            .before = hash_of(before),
            .after = hash_of(after)};
  if (step.change.removed.size() + step.change.added.size() > limits_.bytes) {
    return Error{.message = "the change is too big for the journal", .hint = {}, .place = {}};
  }
  return add_note(path_, header_, limits_, write_note(std::move(step)), before);
}

Status<> Journal::note_undo(std::string_view before, std::string_view after, std::size_t count) {
  const Note note = move_note(Note::Kind::undo, before, after, count);
  return add_note(path_, header_, limits_, note, before);
}

Status<> Journal::note_redo(std::string_view before, std::string_view after, std::size_t count) {
  const Note note = move_note(Note::Kind::redo, before, after, count);
  return add_note(path_, header_, limits_, note, before);
}

Result<History> Journal::read(std::string_view text) const {
  auto log = PrivateLog::find(path_);
  if (!log) return log.error();
  if (!*log) return History();
  auto opened = look_into(**log, path_, header_);
  if (!opened) return opened.error();
  auto notes = read_notes(*opened, header_.size());
  if (!notes) return notes.error();
  return replay(*notes, text);
}

}  // namespace bywhen

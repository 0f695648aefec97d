#include "history/replay.h"

#include <algorithm>
#include <iterator>

#include "bywhen/base/hash.h"

namespace bywhen {
namespace {

// Puts `change` into `text`, or takes it out again; false where the text has other bytes there.
bool replace(std::string& text, std::size_t offset, std::string_view old_bytes,
             std::string_view new_bytes) {
  if (offset > text.size() || text.compare(offset, old_bytes.size(), old_bytes) != 0) return false;
  text.replace(offset, old_bytes.size(), new_bytes);
  return true;
}

bool make(std::string& text, const Replacement& change) {
  return replace(text, change.offset, change.removed, change.added);
}

bool take_back(std::string& text, const Replacement& change) {
  return replace(text, change.offset, change.added, change.removed);
}

// What the notes say, one after the other.
class Replay {
 public:
  explicit Replay(History& history) : history_(history) {}

  void take(const Note& note) {
    switch (note.kind) {
      case Note::Kind::text:
        text_ = note.text;
        return;
      case Note::Kind::write:
        history_.undone.clear();
        history_.done.push_back(note.step);
        if (text_ && !make(*text_, note.step.change)) text_.reset();
        return;
      case Note::Kind::undo:
        move(history_.done, history_.undone, note.count, take_back);
        return;
      case Note::Kind::redo:
        move(history_.undone, history_.done, note.count, make);
        return;
    }
  }

  // Something else changed the plan after `last`, to a text with the hash `next`; `found` is that
  // text. Where it is one at which there was a gap before, somebody took that change back.
  void gap(const Note& last, std::uint64_t next, std::optional<std::string> found) {
    borders_.push_back({last.after, history_});
    if (go_back_to(next)) {
      text_ = std::move(found);
      return;
    }
    History::Gap gap;
    if (!history_.done.empty()) gap.last = std::move(history_.done.back());
    if (text_ && hash_of(*text_) == last.after) gap.left = std::move(text_);
    gap.found = std::move(found);
    text_.reset();
    history_ = {{}, {}, std::move(gap)};
  }

 private:
  // The history as it was at a gap.
  struct Border {
    std::uint64_t hash = 0;  // of the text as the last command had left it
    History history;
  };

  bool go_back_to(std::uint64_t hash) {
    const auto border = std::find_if(borders_.rbegin(), borders_.rend(),
                                     [&](const Border& one) { return one.hash == hash; });
    if (border == borders_.rend()) return false;
    history_ = std::move(border->history);
    borders_.erase(std::next(border).base());
    return true;
  }

  // Steps that went with the journal's oldest half can't be moved: nothing is left to count on.
  void move(std::vector<Step>& from, std::vector<Step>& to, std::size_t count,
            bool (*change)(std::string&, const Replacement&)) {
    if (count > from.size()) {
      from.clear();
      to.clear();
      text_.reset();
      return;
    }
    for (; count > 0; --count) {
      if (text_ && !change(*text_, from.back().change)) text_.reset();
      to.push_back(std::move(from.back()));
      from.pop_back();
    }
  }

  History& history_;
  std::optional<std::string> text_;  // the plan's, where it is known
  std::vector<Border> borders_;      // the newest last
};

Error does_not_fit() {
  return {.message = "the journal is damaged: it does not fit the plan",
          .hint = "nothing was written",
          .place = {}};
}

}  // namespace

Replacement replacement_between(std::string_view before, std::string_view after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t start = 0;
  while (start < shorter && before[start] == after[start]) ++start;
  std::size_t end = 0;  // bytes that are alike at the end
  while (end < shorter - start &&
         before[before.size() - end - 1] == after[after.size() - end - 1]) {
    ++end;
  }
  return {start, std::string(before.substr(start, before.size() - start - end)),
          std::string(after.substr(start, after.size() - start - end))};
}

History replay(const std::vector<Note>& notes, std::string_view text) {
  History history;
  Replay replay(history);
  const std::uint64_t now = hash_of(text);
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Note& note = notes[i];
    const bool is_last = i + 1 == notes.size();
    const std::uint64_t next = is_last ? now : notes[i + 1].before;
    const bool never_happened = next == note.before && next != note.after;
    if (never_happened) continue;
    replay.take(note);
    if (next == note.after) continue;
    std::optional<std::string> found;
    if (is_last) found = std::string(text);
    if (!is_last && notes[i + 1].kind == Note::Kind::text) found = notes[i + 1].text;
    replay.gap(note, next, std::move(found));
  }
  return history;
}

std::vector<Note> notes_for(const History& history) {
  std::vector<Note> notes;
  for (const Step& step : history.done) notes.push_back(write_note(step));
  if (history.undone.empty()) return notes;
  for (std::size_t i = history.undone.size(); i-- > 0;) {
    notes.push_back(write_note(history.undone[i]));
  }
  Note undo;
  undo.kind = Note::Kind::undo;
  undo.count = history.undone.size();
  undo.before = history.undone.front().after;
  undo.after = history.undone.back().before;
  notes.push_back(undo);
  return notes;
}

Result<std::string> undone_text(const History& history, std::string text, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const Step& step = history.done[history.done.size() - 1 - i];
    if (!take_back(text, step.change)) return does_not_fit();
  }
  const bool fits = count == 0 || hash_of(text) == history.done[history.done.size() - count].before;
  if (!fits) return does_not_fit();
  return text;
}

Result<std::string> redone_text(const History& history, std::string text, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const Step& step = history.undone[history.undone.size() - 1 - i];
    if (!make(text, step.change)) return does_not_fit();
  }
  const bool fits =
      count == 0 || hash_of(text) == history.undone[history.undone.size() - count].after;
  if (!fits) return does_not_fit();
  return text;
}

}  // namespace bywhen

// The journal of a plan: each write, noted on the disk before the plan is replaced, so that it can
// be undone and made again.
//
//   Journal journal(state_folder, file.path());
//   journal.note_write(file.contents(), next, "assigned A3 to ana", now);
//   file.replace(next);
//
// Who writes to it holds the plan's lock (base/file.h) from reading the plan until it is replaced.
// A note whose plan was never replaced (a crash, a full disk) is told by the hashes: the next note,
// or the plan itself, goes on from the text before it. What the journal can't do never stops a
// write; the plan then has a gap in its history.
//
// The file: one line a note, in a format of our own rather than JSON, because a writer has to know
// only how the last line ends. Fields are separated by tabs; in them a tab, a line end and a
// backslash are written \t, \n, \r and \\, all other bytes as they are.
//
//   bywhen journal 1    PATH                    the plan's real path
//   text   TEXT                    END          the whole plan, where the journal can't know it
//   write  DAY TIME SENTENCE OFFSET OLD NEW END
//   undo   COUNT                   END          the newest steps were taken back
//   redo   COUNT                   END
//
// END has a fixed length: the line's number, the plan's hash before and after, and the hash of the
// line up to there. A line that is cut short is none; so is one that was changed.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "bywhen/base/result.h"
#include "bywhen/history/history.h"

namespace bywhen {

class Journal {
 public:
  // The oldest half of the steps goes where the journal would get bigger than this.
  struct Limits {
    std::size_t lines = 1000;
    std::size_t bytes = std::size_t{8} << 20;
    std::size_t text = std::size_t{1} << 20;  // of a whole plan; a bigger one is not kept
  };

  // Of the plan with that real path, in `folder` (which is made with the first note).
  Journal(const std::filesystem::path& folder, const std::filesystem::path& plan);
  Journal(const std::filesystem::path& folder, const std::filesystem::path& plan,
          const Limits& limits);

  // What is about to be done to the plan; on the disk when it returns. `before` and `after` are the
  // plan's whole text. Fails where the file can't be written, or is not this plan's journal; such a
  // file is left alone.
  [[nodiscard]] Status<> note_write(std::string_view before, std::string_view after,
                                    std::string_view sentence, const Stamp& when);
  [[nodiscard]] Status<> note_undo(std::string_view before, std::string_view after,
                                   std::size_t count);
  [[nodiscard]] Status<> note_redo(std::string_view before, std::string_view after,
                                   std::size_t count);

  // What can be undone and redone while the plan's text is `text`; nothing where there is no
  // journal.
  [[nodiscard]] Result<History> read(std::string_view text) const;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
  std::string header_;  // the first line
  Limits limits_;
};

}  // namespace bywhen

#include "bywhen/history/journal.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/temp_folder.h"
#include "bywhen/base/hash.h"
#include "history/steps.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;

// A plan's text and its journal; each write is noted and made, unless it is told to crash.
class Diary {
 public:
  explicit Diary(std::string start, const Journal::Limits& limits = {})
      : text(std::move(start)), journal_(folder_ / "state", "/plans/action-plan.yaml", limits) {}

  std::string text;

  // The step is called like the text.
  void write(const std::string& next) {
    crash(next);
    text = next;
  }
  void crash(const std::string& next) {
    const auto noted = journal_.note_write(text, next, next, at("14:02"));
    if (!noted) CAPTURE(noted.error().message);
    REQUIRE(noted);
  }
  void undo(std::size_t count) {
    const auto next = undone_text(read(), text, count);
    REQUIRE(next);
    REQUIRE(journal_.note_undo(text, *next, count));
    text = *next;
  }
  void redo(std::size_t count) {
    const auto next = redone_text(read(), text, count);
    REQUIRE(next);
    REQUIRE(journal_.note_redo(text, *next, count));
    text = *next;
  }
  [[nodiscard]] History read() const {
    auto history = journal_.read(text);
    REQUIRE(history);
    return *history;
  }
  [[nodiscard]] std::string done() const { return said(read().done); }

  [[nodiscard]] const Journal& journal() const { return journal_; }
  [[nodiscard]] std::string bytes() const { return slurp(journal_.path()); }
  void set_bytes(std::string_view bytes) const { spit(journal_.path(), bytes); }
  [[nodiscard]] const TempFolder& folder() const { return folder_; }

 private:
  TempFolder folder_;
  Journal journal_;
};

std::size_t lines_in(std::string_view bytes) {
  return static_cast<std::size_t>(std::ranges::count(bytes, '\n'));
}

TEST_CASE("writes, undos and redos, one after the other") {
  Diary diary("a");
  CHECK(diary.done() == "");
  diary.write("ab");
  diary.write("abc");
  diary.write("xabc");
  CHECK(diary.done() == "ab, abc, xabc");
  diary.undo(2);
  CHECK(diary.text == "ab");
  diary.redo(1);
  CHECK(diary.text == "abc");
  CHECK(said(diary.read().undone) == "xabc");
  diary.write("abcd");
  CHECK(diary.done() == "ab, abc, abcd");
  CHECK(diary.read().undone.empty());
  diary.undo(3);
  CHECK(diary.text == "a");
}

TEST_CASE("a write adds one line; the whole text is kept only once") {
  Diary diary("a");
  diary.write("ab");
  CHECK(lines_in(diary.bytes()) == 3);  // whose it is, the text, the write
  diary.write("abc");
  diary.undo(1);
  diary.redo(1);
  CHECK(lines_in(diary.bytes()) == 6);
  CHECK(diary.bytes().starts_with("bywhen journal 1\t/plans/action-plan.yaml\ntext\ta\t"));
}

TEST_CASE("the journal is the user's alone, and named after the plan's path") {
  Diary diary("a");
  diary.write("b");
  struct stat status {};
  REQUIRE(::stat(diary.journal().path().c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0600);
  REQUIRE(::stat((diary.folder() / "state").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0700);
  CHECK(Journal("/s", "/a/plan.yaml").path() != Journal("/s", "/b/plan.yaml").path());
  CHECK(Journal("/s", "/a/plan.yaml").path().parent_path() == "/s");
}

TEST_CASE("texts of any bytes come back as they were") {
  const std::string strange = "\xef\xbb\xbfz: \"\\n\"\r\n\t\xc3 \\t\n";
  Diary diary(strange);
  diary.write(strange + "no line end");
  diary.write("");
  diary.write("\r\n");
  diary.undo(3);
  CHECK(diary.text == strange);
  diary.redo(3);
  CHECK(diary.text == "\r\n");
}

TEST_CASE("a write that never came to the plan is forgotten") {
  Diary diary("a");
  diary.write("ab");
  diary.crash("abc");
  CHECK(diary.done() == "ab");
  diary.write("abd");
  CHECK(diary.done() == "ab, abd");
  CHECK_FALSE(diary.read().gap);
  diary.undo(2);
  CHECK(diary.text == "a");
}

TEST_CASE("wherever a note was cut short, the notes before it hold and new ones can be made") {
  Diary diary("a");
  diary.write("ab");
  const std::string whole_lines = diary.bytes();
  diary.crash("abc");
  const std::string all = diary.bytes();
  for (std::size_t size = whole_lines.size(); size < all.size(); ++size) {
    CAPTURE(size);
    diary.set_bytes(all.substr(0, size));
    diary.text = "ab";
    CHECK(diary.done() == "ab");
    diary.write("abd");
    CHECK(diary.done() == "ab, abd");
    diary.undo(2);
    CHECK(diary.text == "a");
  }
}

TEST_CASE("wherever the very first note was cut short, the journal begins again") {
  Diary diary("a");
  diary.crash("ab");
  const std::string all = diary.bytes();
  for (std::size_t size = 0; size < all.size(); ++size) {
    CAPTURE(size);
    diary.set_bytes(all.substr(0, size));
    diary.text = "a";
    CHECK(diary.done() == "");
    diary.write("ac");
    CHECK(diary.done() == "ac");
    CHECK(diary.bytes().starts_with("bywhen journal 1\t"));
  }
}

TEST_CASE("an undo of which the note was cut short can be made again") {
  Diary diary("a");
  diary.write("ab");
  diary.write("abc");
  const std::string before = diary.bytes();
  diary.undo(1);
  const std::string all = diary.bytes();
  for (std::size_t size = before.size(); size < all.size(); ++size) {
    diary.set_bytes(all.substr(0, size));
    diary.text = "abc";
    diary.undo(2);
    CHECK(diary.text == "a");
    diary.redo(2);
    CHECK(diary.text == "abc");
  }
}

TEST_CASE("a damaged line is a gap, and what came after it can be undone") {
  Diary diary("a");
  diary.write("ab");
  diary.write("abc");
  diary.write("abcd");
  std::string bytes = diary.bytes();
  bytes[bytes.find("\tabc\t") + 1] = 'X';
  diary.set_bytes(bytes);
  CHECK(diary.done() == "abcd");
  CHECK(diary.read().gap);
}

TEST_CASE("something else changed the plan: the next write keeps what it found") {
  Diary diary("a");
  diary.write("ab");
  diary.text = "by hand";
  diary.write("by hand!");
  CHECK(diary.done() == "by hand!");
  const auto gap = diary.read().gap;
  REQUIRE(gap);
  CHECK(gap->left == "ab");
  CHECK(gap->found == "by hand");
  CHECK(gap->last->sentence == "ab");
}

TEST_CASE("a plan that is too big to keep whole can be undone all the same") {
  Diary diary("a long text", {.text = 3});
  diary.write("a longer text");
  CHECK(diary.bytes().find("\ntext\t") == std::string::npos);
  CHECK(diary.done() == "a longer text");
  diary.undo(1);
  CHECK(diary.text == "a long text");
}

TEST_CASE("a change that is too big for the journal is an error, and the rest stays") {
  Diary diary("a", {.bytes = 100});
  diary.write("ab");
  const std::string big(200, 'x');
  Journal journal = diary.journal();
  CHECK_FALSE(journal.note_write("ab", big, "too big", at("14:00")));
  CHECK(diary.done() == "ab");
}

TEST_CASE("a journal that has too many lines keeps the newest half") {
  Diary diary("0", {.lines = 20});
  for (int i = 1; i <= 100; ++i) {
    diary.write(std::to_string(i));
    CHECK(lines_in(diary.bytes()) <= 21);
    CHECK(diary.read().done.size() >= std::min<std::size_t>(static_cast<std::size_t>(i), 10));
    CHECK_FALSE(diary.read().gap);
  }
  diary.undo(10);
  CHECK(diary.text == "90");
  diary.redo(10);
  CHECK(diary.text == "100");
}

TEST_CASE("a journal that is too big keeps the newest half") {
  Diary diary("", {.bytes = 10'000, .text = 100});
  std::string text;
  for (char c = 'a'; c <= 'z'; ++c) {
    text += std::string(1000, c) + "\n";
    Journal journal = diary.journal();
    REQUIRE(journal.note_write(diary.text, text, "more", at("14:02")));
    diary.text = text;
    CHECK(diary.bytes().size() <= 10'000);
  }
  CHECK(diary.read().done.size() >= 2);
  diary.undo(2);
  CHECK(diary.text == text.substr(0, 24 * 1001));
}

TEST_CASE("what can be redone outlives the halving by an undo") {
  Diary diary("0", {.lines = 10});
  for (int i = 1; i <= 8; ++i) diary.write(std::to_string(i));
  diary.undo(1);
  diary.undo(1);
  diary.undo(1);
  CHECK(diary.text == "5");
  diary.redo(3);
  CHECK(diary.text == "8");
}

TEST_CASE("somebody else's file is left alone, byte by byte") {
  for (const char* foreign : {"dear diary\n", "bywhen journal 1\t/plans/other.yaml\n",
                              "bywhen journal 2\t/plans/action-plan.yaml\nwhatever\n", "\n"}) {
    Diary diary("a");
    diary.write("b");
    diary.set_bytes(foreign);
    Journal journal = diary.journal();
    const auto noted = journal.note_write("b", "c", "c", at("14:00"));
    REQUIRE_FALSE(noted);
    CHECK(noted.error().message == "this is not the journal of the plan");
    CHECK(noted.error().place == journal.path().string());
    CHECK_FALSE(journal.read("b"));
    CHECK(diary.bytes() == foreign);
  }
}

TEST_CASE("a plan's path may have any bytes") {
  const TempFolder folder;
  Journal journal(folder.path(), "/plans/a\tb\nc\\d/action-plan.yaml");
  REQUIRE(journal.note_write("a", "b", "b", at("14:00")));
  REQUIRE(journal.note_write("b", "c", "c", at("14:00")));
  CHECK(said(journal.read("c")->done) == "b, c");
}

}  // namespace
}  // namespace bywhen

#include "history/replay.h"

#include <doctest/doctest.h>

#include "history/steps.h"

namespace bywhen {
namespace {

Note write(std::string_view before, std::string_view after) {
  return write_note(step_between(before, after, after));
}

Note move(Note::Kind kind, std::size_t count, std::string_view before, std::string_view after) {
  Note note;
  note.kind = kind;
  note.count = count;
  note.before = hash_of(before);
  note.after = hash_of(after);
  return note;
}
Note undo(std::size_t count, std::string_view before, std::string_view after) {
  return move(Note::Kind::undo, count, before, after);
}
Note redo(std::size_t count, std::string_view before, std::string_view after) {
  return move(Note::Kind::redo, count, before, after);
}

// In all of these a step is called like the text that it makes.

TEST_CASE("writes can be undone, the newest last in the list") {
  const History history = replay({text_note("a"), write("a", "b"), write("b", "c")}, "c");
  CHECK(said(history.done) == "b, c");
  CHECK(history.undone.empty());
  CHECK_FALSE(history.gap);
  CHECK(*undone_text(history, "c", 1) == "b");
  CHECK(*undone_text(history, "c", 2) == "a");
  CHECK(*undone_text(history, "c", 0) == "c");
}

TEST_CASE("no notes are no history") {
  const History history = replay({}, "a");
  CHECK(history.done.empty());
  CHECK(history.undone.empty());
  CHECK_FALSE(history.gap);
}

TEST_CASE("what was undone can be redone, and undone again") {
  const std::vector<Note> notes{text_note("a"), write("a", "b"), write("b", "c"),
                                undo(2, "c", "a")};
  const History history = replay(notes, "a");
  CHECK(history.done.empty());
  CHECK(said(history.undone) == "c, b");  // b is the next one
  CHECK(*redone_text(history, "a", 1) == "b");
  CHECK(*redone_text(history, "a", 2) == "c");

  std::vector<Note> more = notes;
  more.push_back(redo(1, "a", "b"));
  const History redone = replay(more, "b");
  CHECK(said(redone.done) == "b");
  CHECK(said(redone.undone) == "c");
}

TEST_CASE("a new write clears what could be redone") {
  const History history = replay({write("a", "b"), undo(1, "b", "a"), write("a", "c")}, "c");
  CHECK(said(history.done) == "c");
  CHECK(history.undone.empty());
}

TEST_CASE("a write that a crash stopped never happened") {
  CHECK(said(replay({write("a", "b"), write("b", "c")}, "b").done) == "b");
  CHECK(said(replay({write("a", "b"), write("b", "c"), write("b", "d")}, "d").done) == "b, d");
  // Stopped twice, and the same was done again.
  CHECK(said(replay({write("a", "b"), write("a", "b"), write("a", "b")}, "b").done) == "b");
}

TEST_CASE("an undo that a crash stopped never happened, nor did a redo") {
  const std::vector<Note> notes{write("a", "b"), write("b", "c"), undo(1, "c", "b")};
  CHECK(said(replay(notes, "c").done) == "b, c");
  CHECK(said(replay(notes, "b").undone) == "c");
  std::vector<Note> more = notes;
  more.push_back(redo(1, "b", "c"));
  CHECK(said(replay(more, "b").undone) == "c");
  CHECK(said(replay(more, "c").done) == "b, c");
  // A write that never happened takes nothing from what can be redone.
  more.back() = write("b", "d");
  CHECK(said(replay(more, "b").undone) == "c");
}

TEST_CASE("steps that end where they began are undone all the same") {
  const std::vector<Note> notes{write("a", "b"), write("b", "a"), undo(2, "a", "a")};
  CHECK(said(replay(notes, "a").undone) == "a, b");
}

TEST_CASE("a change by something else ends what can be undone, and is known") {
  const History history = replay({text_note("a"), write("a", "b")}, "x");
  CHECK(history.done.empty());
  CHECK(history.undone.empty());
  REQUIRE(history.gap);
  CHECK(history.gap->last->sentence == "b");
  CHECK(history.gap->left == "b");
  CHECK(history.gap->found == "x");
}

TEST_CASE("after a change by something else, the steps since can be undone") {
  const std::vector<Note> notes{text_note("a"), write("a", "b"), text_note("x"), write("x", "y"),
                                write("y", "z")};
  const History history = replay(notes, "z");
  CHECK(said(history.done) == "y, z");
  REQUIRE(history.gap);
  CHECK(history.gap->last->sentence == "b");
  CHECK(history.gap->left == "b");
  CHECK(history.gap->found == "x");
}

TEST_CASE("a change by something else after an undo clears what could be redone") {
  const History history = replay({text_note("a"), write("a", "b"), undo(1, "b", "a")}, "x");
  CHECK(history.undone.empty());
  REQUIRE(history.gap);
  CHECK_FALSE(history.gap->last);
  CHECK(history.gap->left == "a");
}

TEST_CASE("where the texts are not known, the gap is") {
  const History history = replay({write("a", "b"), write("x", "y")}, "y");
  CHECK(said(history.done) == "y");
  REQUIRE(history.gap);
  CHECK_FALSE(history.gap->left);
  CHECK_FALSE(history.gap->found);
}

TEST_CASE("an undo of more than there is leaves nothing to count on") {
  const History history = replay({write("b", "c"), undo(2, "c", "a")}, "a");
  CHECK(history.done.empty());
  CHECK(history.undone.empty());
}

TEST_CASE("a journal that doesn't fit the plan is an error, not a guess") {
  Note lie = write("a", "b");
  lie.step.change = {0, "q", "b"};  // "b" can be taken back, but gives "q"
  CHECK_FALSE(undone_text(replay({lie}, "b"), "b", 1));
  lie.step.change = {7, "a", "b"};
  CHECK_FALSE(undone_text(replay({lie}, "b"), "b", 1));
  const History history = replay({lie, undo(1, "b", "a")}, "a");
  CHECK_FALSE(redone_text(history, "a", 1));
}

TEST_CASE("notes made from a history give the same history") {
  const std::vector<Note> notes{write("a", "b"), write("b", "c"), write("c", "d"), write("d", "e"),
                                undo(2, "e", "c")};
  const History history = replay(notes_for(replay(notes, "c")), "c");
  CHECK(said(history.done) == "b, c");
  CHECK(said(history.undone) == "e, d");
  CHECK(*redone_text(history, "c", 2) == "e");
  CHECK(notes_for(History()).empty());
}

TEST_CASE("the smallest replacement that makes one text of another") {
  const auto check = [](std::string_view before, std::string_view after, std::size_t offset,
                        std::string_view removed, std::string_view added) {
    const Replacement change = replacement_between(before, after);
    CHECK(change.offset == offset);
    CHECK(change.removed == removed);
    CHECK(change.added == added);
  };
  check("", "", 0, "", "");
  check("", "abc", 0, "", "abc");
  check("abc", "", 0, "abc", "");
  check("abc", "abc", 3, "", "");
  check("aXc", "aYc", 1, "X", "Y");
  check("aa", "aaa", 2, "", "a");
  check("aaa", "aa", 2, "a", "");
  check("a\r\nb", "a\nb", 1, "\r", "");
}

TEST_CASE("bug: a hand edit that was taken back ended undo for good") {
  // "x" is by hand in the place of "c"; "y" is a command's on that, undone again.
  const std::vector<Note> notes{write("a", "b"), write("b", "c"), text_note("x"), write("x", "y"),
                                undo(1, "y", "x")};
  CHECK(said(replay(notes, "x").done).empty());
  CHECK(replay(notes, "x").gap->last->sentence == "c");
  const History history = replay(notes, "c");
  CHECK(said(history.done) == "b, c");
  CHECK(history.undone.empty());
  CHECK_FALSE(history.gap);
  CHECK(*undone_text(history, "c", 2) == "a");
  CHECK(said(replay(notes, "d").done).empty());
}

TEST_CASE("a hand edit that was taken back, and commands after that") {
  const std::vector<Note> notes{write("a", "b"), text_note("x"), write("x", "y"), text_note("b"),
                                write("b", "c")};
  const History history = replay(notes, "c");
  CHECK(said(history.done) == "b, c");
  CHECK(*undone_text(history, "c", 2) == "a");
  // And the hand edit once more: what was done after it is there again.
  CHECK(said(replay(notes, "y").done) == "y");
  CHECK(*undone_text(replay(notes, "y"), "y", 1) == "x");
}

}  // namespace
}  // namespace bywhen

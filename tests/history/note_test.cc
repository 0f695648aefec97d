#include "history/note.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "history/steps.h"

namespace bywhen {
namespace {

std::string without_newline(std::string line) {
  REQUIRE(line.ends_with("\n"));
  line.pop_back();
  return line;
}

// All 256 bytes, so that none of them is special.
std::string every_byte() {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
  return bytes;
}

TEST_CASE("a write reads back as it was, whatever bytes are in it") {
  const std::string before = "bywhen: 1\r\n" + every_byte() + "\\n\\";
  const std::string after = "bywhen: 1\r\n\t\\t" + every_byte() + every_byte();
  const Note note = write_note(step_between(before, after, "renamed A1 to 'a\tb\\n\n'"));
  const std::string line = line_of(note, 12);
  CHECK(line.find('\n') == line.size() - 1);
  const auto read = note_of(without_newline(line));
  REQUIRE(read);
  CHECK(read->kind == Note::Kind::write);
  CHECK(read->step.sentence == note.step.sentence);
  CHECK(read->step.when.day == note.step.when.day);
  CHECK(read->step.when.time == note.step.when.time);
  CHECK(read->step.change.offset == note.step.change.offset);
  CHECK(read->step.change.removed == note.step.change.removed);
  CHECK(read->step.change.added == note.step.change.added);
  CHECK(read->step.before == hash_of(before));
  CHECK(read->step.after == hash_of(after));
  CHECK(read->before == hash_of(before));
  CHECK(read->after == hash_of(after));
}

TEST_CASE("a line is what the header of the journal says it is") {
  const Note note = write_note(step_between("ab\n", "aXb\n", "added X"));
  CHECK(line_of(note, 2) ==
        "write\t2026-11-24 14:00\tadded X\t1\t\tX\t00000002\t"
        "e71ff9190541eb20\t1c9e65836ff1a410\tc6fe53b951387ada\n");
}

TEST_CASE("texts, undos and redos read back") {
  const auto text = note_of(without_newline(line_of(text_note("bywhen: 1\n"), 1)));
  REQUIRE(text);
  CHECK(text->kind == Note::Kind::text);
  CHECK(text->text == "bywhen: 1\n");
  CHECK(text->before == hash_of("bywhen: 1\n"));
  CHECK(text->after == text->before);
  for (const auto kind : {Note::Kind::undo, Note::Kind::redo}) {
    Note note;
    note.kind = kind;
    note.count = 17;
    note.before = 1;
    note.after = 0xffffffffffffffffU;
    const auto read = note_of(without_newline(line_of(note, 1)));
    REQUIRE(read);
    CHECK(read->kind == kind);
    CHECK(read->count == 17);
    CHECK(read->before == 1);
    CHECK(read->after == 0xffffffffffffffffU);
  }
}

TEST_CASE("the end of a line says its number and the hashes") {
  Note note;
  note.before = 0x1234;
  note.after = 0xfedcba9876543210U;
  const std::string line = line_of(note, 999);
  const auto end = line_end_of(std::string_view(line).substr(line.size() - line_end_size));
  REQUIRE(end);
  CHECK(end->number == 999);
  CHECK(end->before == 0x1234);
  CHECK(end->after == 0xfedcba9876543210U);
}

TEST_CASE("a line that was cut short is no line, nor is its end") {
  const std::string line = line_of(write_note(step_between("a", "b", "said b")), 3);
  for (std::size_t size = 0; size < line.size(); ++size) {
    CAPTURE(size);
    const std::string torn = line.substr(0, size);
    if (size < line.size() - 1) CHECK_FALSE(note_of(torn));
    if (size >= line_end_size) CHECK_FALSE(line_end_of(torn.substr(size - line_end_size)));
  }
}

TEST_CASE("a line in which one byte was changed is no line") {
  const std::string line =
      without_newline(line_of(write_note(step_between("a", "b", "said b")), 3));
  for (std::size_t i = 0; i < line.size(); ++i) {
    for (const char byte : {'\0', '0', 'f', '\t', '\\', ' '}) {
      if (line[i] == byte) continue;
      std::string other = line;
      other[i] = byte;
      CAPTURE(other);
      CHECK_FALSE(note_of(other));
    }
  }
}

TEST_CASE("what only looks like a line is none, even with the right checksum") {
  const auto with_checksum = [](std::string line) {
    line += "\t00000001\t0000000000000001\t0000000000000002";
    return fmt::format("{}\t{:016x}", line, hash_of(line));
  };
  CHECK(note_of(with_checksum("undo\t3")));
  for (const char* line :
       {"", "undo", "undo\t-1", "undo\tx", "undo\t3\t4", "mend\t3", "text", "text\ta\\",
        "text\ta\\x", "write\t2026-11-24 14:00\ts\t0\ta", "write\t2026-11-24\ts\t0\ta\tb",
        "write\t2026-02-30 14:00\ts\t0\ta\tb", "write\t2026-11-24 14:00\ts\t-1\ta\tb"}) {
    CAPTURE(line);
    CHECK_FALSE(note_of(with_checksum(line)));
  }
}

}  // namespace
}  // namespace bywhen

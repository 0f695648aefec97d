#include "history/note.h"

#include <fmt/format.h>

#include <charconv>
#include <vector>

#include "bywhen/base/hash.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::string_view kinds[] = {"text", "write", "undo", "redo"};
constexpr std::string_view special = "\t\n\r\\";
constexpr std::string_view letters = "tnr\\";  // what stands for them behind a backslash

std::optional<std::string> unescaped(std::string_view field) {
  std::string text;
  text.reserve(field.size());
  for (std::size_t i = 0; i < field.size(); ++i) {
    if (field[i] != '\\') {
      text += field[i];
      continue;
    }
    const auto letter = ++i < field.size() ? letters.find(field[i]) : letters.npos;
    if (letter == letters.npos) return std::nullopt;
    text += special[letter];
  }
  return text;
}

template <class Number>
std::optional<Number> number_of(std::string_view digits, int base) {
  Number number = 0;
  const char* end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, number, base);
  if (error != std::errc() || stop != end) return std::nullopt;
  return number;
}

std::optional<Stamp> stamp_of(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == text.npos) return std::nullopt;
  const auto day = Date::parse(text.substr(0, blank));
  const auto time = TimeOfDay::parse(text.substr(blank + 1));
  if (!day || !time) return std::nullopt;
  return Stamp{*day, *time};
}

using Fields = std::vector<std::string_view>;

bool read_write(const Fields& fields, Step& step) {
  if (fields.size() != 6) return false;
  const auto when = stamp_of(fields[1]);
  auto sentence = unescaped(fields[2]);
  const auto offset = number_of<std::size_t>(fields[3], 10);
  auto removed = unescaped(fields[4]);
  auto added = unescaped(fields[5]);
  if (!when || !sentence || !offset || !removed || !added) return false;
  step.sentence = std::move(*sentence);
  step.when = *when;
  step.change = {*offset, std::move(*removed), std::move(*added)};
  return true;
}

// What is said between a line's start and its end, into `note`; false where it can't be read.
bool read_fields(const Fields& fields, Note& note) {
  if (fields.front() == "write") return read_write(fields, note.step);
  if (fields.size() != 2) return false;
  if (fields.front() == "text") {
    auto text = unescaped(fields[1]);
    if (!text) return false;
    note.kind = Note::Kind::text;
    note.text = std::move(*text);
    return true;
  }
  const auto count = number_of<std::size_t>(fields[1], 10);
  if (!count || (fields.front() != "undo" && fields.front() != "redo")) return false;
  note.kind = fields.front() == "undo" ? Note::Kind::undo : Note::Kind::redo;
  note.count = *count;
  return true;
}

std::string fields_of(const Note& note) {
  const std::string_view kind = kinds[static_cast<std::size_t>(note.kind)];
  switch (note.kind) {
    case Note::Kind::text:
      return fmt::format("{}\t{}", kind, escaped(note.text));
    case Note::Kind::undo:
    case Note::Kind::redo:
      return fmt::format("{}\t{}", kind, note.count);
    case Note::Kind::write:
      break;
  }
  const Step& step = note.step;
  return fmt::format("{}\t{} {}\t{}\t{}\t{}\t{}", kind, step.when.day.iso(), step.when.time.text(),
                     escaped(step.sentence), step.change.offset, escaped(step.change.removed),
                     escaped(step.change.added));
}

}  // namespace

Note text_note(std::string_view text) {
  Note note;
  note.kind = Note::Kind::text;
  note.text = text;
  note.before = note.after = hash_of(text);
  return note;
}

Note write_note(Step step) {
  Note note;
  note.before = step.before;
  note.after = step.after;
  note.step = std::move(step);
  return note;
}

std::string escaped(std::string_view text) {
  std::string field;
  field.reserve(text.size());
  for (const char c : text) {
    const auto at = special.find(c);
    if (at == special.npos) {
      field += c;
    } else {
      field += {'\\', letters[at]};
    }
  }
  return field;
}

std::string line_of(const Note& note, std::size_t number) {
  std::string line = fields_of(note);
  line += fmt::format("\t{:08x}\t{:016x}\t{:016x}", number & 0xffffffffU, note.before, note.after);
  return line + fmt::format("\t{:016x}\n", hash_of(line));
}

std::optional<LineEnd> line_end_of(std::string_view bytes) {
  if (bytes.size() != line_end_size || bytes.front() != '\t' || bytes.back() != '\n') return {};
  const Fields fields = split(bytes.substr(1, bytes.size() - 2), '\t');
  const bool has_sizes = fields.size() == 4 && fields[0].size() == 8 && fields[1].size() == 16 &&
                         fields[2].size() == 16;
  if (!has_sizes) return {};
  const auto number = number_of<std::size_t>(fields[0], 16);
  const auto before = number_of<std::uint64_t>(fields[1], 16);
  const auto after = number_of<std::uint64_t>(fields[2], 16);
  if (!number || !before || !after) return {};
  return LineEnd{*number, *before, *after};
}

std::optional<Note> note_of(std::string_view line) {
  const auto last_tab = line.rfind('\t');
  if (last_tab == line.npos || line.size() < line_end_size) return {};
  const auto checksum = number_of<std::uint64_t>(line.substr(last_tab + 1), 16);
  if (checksum != hash_of(line.substr(0, last_tab))) return {};
  const std::size_t end = line.size() - (line_end_size - 1);
  const auto line_end = line_end_of(std::string(line.substr(end)) + "\n");
  if (!line_end) return {};
  Note note;
  note.before = note.step.before = line_end->before;
  note.after = note.step.after = line_end->after;
  if (!read_fields(split(line.substr(0, end), '\t'), note)) return {};
  return note;
}

}  // namespace bywhen

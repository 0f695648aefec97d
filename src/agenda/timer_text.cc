// A timer as a few lines of text, and back.
//
//   bywhen timer 1
//   running 2 0                             state, current step, seconds that the end was moved by
//   since 1795530600000 81000 5f3c...       wall, boot, start of the machine (- where unknown)
//   moved 1795530600000 81000 5f3c...
//   step 120 120 131000 introduce Welcome   planned, allotted (s), spent (ms), kind (-: none), title
#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <optional>

#include "agenda/limits.h"
#include "bywhen/agenda/timer.h"
#include "bywhen/base/text.h"

namespace bywhen {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::string_view first_line = "bywhen timer 1";
constexpr std::int64_t most_clock = 1'000'000'000'000'000;  // milliseconds: 30,000 years

Error damaged() {
  return {.message = "this is no timer that this program can read",
          .hint = "bywhen timer start makes a new one",
          .place = {}};
}

// One line, whatever is in it.
std::string escaped(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (c == '\\') line += "\\\\";
    if (c == '\n') line += "\\n";
    if (c != '\\' && c != '\n') line += c;
  }
  return line;
}

std::optional<std::string> unescaped(std::string_view line) {
  std::string text;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] != '\\') {
      text += line[i];
      continue;
    }
    if (++i == line.size() || (line[i] != '\\' && line[i] != 'n')) return std::nullopt;
    text += line[i] == 'n' ? '\n' : '\\';
  }
  return text;
}

std::string text_of(std::string_view name, const Instant& instant) {
  return fmt::format("{} {} {} {}\n", name, instant.wall.count(), instant.boot.count(),
                     instant.boot_id.empty() ? "-" : instant.boot_id);
}

// The words of a line, taken one by one; once one is not as it must be, nothing is.
class Words {
 public:
  explicit Words(std::string_view line) : rest_(line) {}

  std::string_view word() {
    if (is_at_end_) return fail(), std::string_view();
    const std::size_t blank = rest_.find(' ');
    const std::string_view word = rest_.substr(0, blank);
    is_at_end_ = blank == rest_.npos;
    rest_.remove_prefix(is_at_end_ ? rest_.size() : blank + 1);
    return word;
  }

  void expect(std::string_view wanted) {
    if (word() != wanted) fail();
  }

  std::int64_t number(std::int64_t least, std::int64_t most) {
    const std::string_view digits = word();
    std::int64_t number = 0;
    const auto end = digits.data() + digits.size();
    const auto [stop, code] = std::from_chars(digits.data(), end, number);
    if (code != std::errc() || stop != end || number < least || number > most) fail();
    return ok_ ? number : 0;
  }

  // All that is left of the line.
  std::string_view rest() {
    if (is_at_end_) fail();
    is_at_end_ = true;
    return rest_;
  }

  void fail() { ok_ = false; }
  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool is_done() const { return ok_ && is_at_end_; }

 private:
  std::string_view rest_;
  bool is_at_end_ = false;
  bool ok_ = true;
};

std::optional<Instant> instant_of(std::string_view name, std::string_view line) {
  Words words(line);
  words.expect(name);
  Instant instant;
  instant.wall = milliseconds(words.number(-most_clock, most_clock));
  instant.boot = milliseconds(words.number(0, most_clock));
  instant.boot_id = words.word();
  if (instant.boot_id == "-") instant.boot_id.clear();
  return words.is_done() ? std::optional(instant) : std::nullopt;
}

std::optional<Timer::Step> step_of(std::string_view line) {
  Words words(line);
  words.expect("step");
  Timer::Step step;
  step.item.planned = seconds(words.number(0, most_planned.count()));
  step.allotted = seconds(words.number(0, 2 * most_time.count()));
  step.spent = milliseconds(words.number(0, most_spent.count()));
  const std::string_view kind = words.word();
  step.item.kind = parse_word<StepKind>(kind);
  if (!step.item.kind && kind != "-") words.fail();
  auto title = unescaped(words.rest());
  if (!title || !words.is_done()) return std::nullopt;
  step.item.title = std::move(*title);
  return step;
}

std::optional<TimerState> state_of(std::string_view word) {
  for (const auto state : {TimerState::running, TimerState::paused, TimerState::ended}) {
    if (name(state) == word) return state;
  }
  return std::nullopt;
}

}  // namespace

std::string Timer::text() const {
  std::string text =
      fmt::format("{}\n{} {} {}\n", first_line, name(state_), current_, end_moved_.count());
  text += text_of("since", since_) + text_of("moved", moved_);
  for (const Step& step : steps_) {
    text += fmt::format("step {} {} {} {} {}\n", step.item.planned.count(), step.allotted.count(),
                        step.spent.count(), step.item.kind ? name(*step.item.kind) : "-",
                        escaped(step.item.title));
  }
  return text;
}

Result<Timer> Timer::parse(std::string_view text) {
  const std::vector<std::string_view> lines = split(text, '\n');
  // The first, four of the timer, a step at least, and nothing behind the last line end.
  if (lines.size() < 6 || lines.size() > most_steps + 5) return damaged();
  if (lines.front() != first_line || !lines.back().empty()) return damaged();
  Timer timer;
  for (std::size_t i = 4; i + 1 < lines.size(); ++i) {
    auto step = step_of(lines[i]);
    if (!step) return damaged();
    timer.steps_.push_back(std::move(*step));
  }
  Words words(lines[1]);
  const auto state = state_of(words.word());
  timer.current_ =
      static_cast<std::size_t>(words.number(0, static_cast<std::int64_t>(timer.steps_.size()) - 1));
  timer.end_moved_ = seconds(words.number(-most_time.count(), most_time.count()));
  const auto since = instant_of("since", lines[2]);
  const auto moved = instant_of("moved", lines[3]);
  if (!words.is_done() || !state || !since || !moved) return damaged();
  timer.state_ = *state;
  timer.since_ = *since;
  timer.moved_ = *moved;
  // The same thing written otherwise was not written by text().
  if (timer.text() != text) return damaged();
  return timer;
}

}  // namespace bywhen

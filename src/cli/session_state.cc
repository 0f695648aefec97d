#include "cli/session_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>

#include "bywhen/base/private_log.h"
#include "bywhen/base/text.h"
#include "cli/plan_journal.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view first_line = "bywhen session 1";
constexpr std::size_t longest = 16 << 10;  // bytes

// What stands behind the word at the beginning of a line; nothing where it begins otherwise.
std::optional<std::string_view> value_of(std::string_view line, std::string_view word) {
  if (!line.starts_with(word) || !line.substr(word.size()).starts_with(' ')) return std::nullopt;
  return line.substr(word.size() + 1);
}

std::optional<std::size_t> number(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// A path as one line.
std::string on_one_line(const fs::path& path) {
  std::string text = path.string();
  std::ranges::replace(text, '\n', ' ');
  return text;
}

}  // namespace

Result<SessionState> SessionState::of(const World& world, const fs::path& plan) {
  const auto journal = journal_of(world, plan);
  if (!journal) return journal.error();
  fs::path file = journal->path();
  file.replace_extension(".session");
  return SessionState(std::move(file), plan);
}

std::optional<Session::Place> SessionState::find(Date today) const {
  const auto log = PrivateLog::find(file_);
  if (!log || !*log) return std::nullopt;
  const auto text = (*log)->read(0, longest);
  if (!text) return std::nullopt;
  const auto lines = split(*text, '\n');
  if (lines.size() < 5 || lines[0] != first_line) return std::nullopt;
  const auto plan = value_of(lines[1], "plan");
  const auto day = Date::parse(value_of(lines[2], "day").value_or(""));
  const auto step = number(value_of(lines[3], "step").value_or(""));
  const auto item = value_of(lines[4], "item");
  if (!plan || *plan != on_one_line(plan_) || !day || !step || *step == 0 || !item) {
    return std::nullopt;
  }
  if (*day != today && *day + Days{1} != today) return std::nullopt;
  return Session::Place{*step - 1, std::string(*item)};
}

Status<> SessionState::keep(const Session::Place& place, Date today) const {
  auto log = PrivateLog::open(file_);
  if (!log) return log.error();
  return log->replace(fmt::format("{}\nplan {}\nday {}\nstep {}\nitem {}\n", first_line,
                                  on_one_line(plan_), today.iso(), place.step + 1, place.item));
}

void SessionState::forget() const {
  std::error_code ignored;
  fs::remove(file_, ignored);
}

}  // namespace bywhen::cli

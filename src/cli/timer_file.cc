#include "cli/timer_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/base/private_log.h"
#include "cli/discovery.h"
#include "cli/plan_journal.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = std::size_t{16} << 20;  // the longest titles of all steps

}  // namespace

Error no_timer() {
  return {.message = "no timer was started for this plan",
          .hint = "bywhen timer start starts one",
          .place = {}};
}

Result<TimerFile> TimerFile::of(const Call& call) {
  auto plan = find_plan(call);
  if (!plan) return plan.error();
  std::error_code code;
  const fs::path real = fs::canonical(*plan, code);
  if (code) {
    return Error{
        .message = code.message(), .hint = "the timer belongs to a plan", .place = plan->string()};
  }
  auto journal = journal_of(call.world, real);
  if (!journal) return journal.error();
  fs::path path = journal->path();
  path.replace_extension(".timer");
  return TimerFile(*plan, std::move(path), fmt::format("plan  {}\n", printable(real.string())));
}

Result<std::optional<Timer>> TimerFile::parse(std::string_view text) const {
  if (text.empty()) return std::optional<Timer>();
  auto timer = Timer::parse(text.starts_with(header_) ? text.substr(header_.size()) : "");
  if (timer) return std::optional(std::move(*timer));
  Error error = timer.error();
  error.place = path_.string();
  return error;
}

Result<std::optional<Timer>> TimerFile::read() const {
  auto file = PrivateLog::find(path_);
  if (!file) return file.error();
  if (!*file) return std::optional<Timer>();
  const auto size = (*file)->size();
  if (!size) return size.error();
  auto text = (*file)->read(0, std::min(*size, most_bytes));
  if (!text) return text.error();
  return parse(*text);
}

Result<Timer> TimerFile::change(const Edit& edit) const {
  auto there = PrivateLog::find(path_);
  if (!there) return there.error();
  if (!*there) return no_timer();
  auto file = LockedFile::open(path_, std::chrono::seconds(10), most_bytes);
  if (!file) return file.error();
  auto before = parse(file->contents());
  if (!before) return before.error();
  if (!*before) return no_timer();
  auto after = edit(std::move(**before));
  if (!after) return after.error();
  const std::string text = header_ + after->text();
  if (text == file->contents()) return after;
  if (auto written = file->replace(text); !written) return written.error();
  return after;
}

Result<Timer> TimerFile::begin(const Begin& begin) const {
  auto made = PrivateLog::open(path_);
  if (!made) return made.error();
  auto file = LockedFile::open(path_, std::chrono::seconds(10), most_bytes);
  if (!file) return file.error();
  auto before = parse(file->contents());
  auto after = begin(before ? *before : std::optional<Timer>());
  if (!after) return after.error();
  if (auto written = file->replace(header_ + after->text()); !written) return written.error();
  return after;
}

}  // namespace bywhen::cli

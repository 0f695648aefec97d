#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/dialogue/check_in.h"
#include "bywhen/dialogue/mailed_lines.h"
#include "bywhen/model/change.h"
#include "bywhen/model/describe.h"
#include "bywhen/model/load.h"
#include "bywhen/report/check_in_words.h"
#include "cli/answer_heard.h"
#include "cli/checking_in.h"
#include "cli/plan_file.h"
#include "cli/what_gave_way.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t most_answers = 500;

// All that is left of the input.
std::vector<std::string> lines_of(const World& world) {
  std::vector<std::string> lines;
  while (auto line = world.read_line()) lines.push_back(std::move(*line));
  return lines;
}

// Each answer is judged by itself, in the presence of the plan as it is behind the one before, which
// takes longer the more there are.
Status<> check_length(const std::vector<std::string>& lines, const Plan& plan) {
  MailedLines mail;
  std::size_t count = 0;
  for (const std::string& line : lines) {
    const auto said = mail.take(line, plan);
    if (said && *said) ++count;
  }
  if (count <= most_answers) return Done{};
  return Error{
      fmt::format("{} answers are more than one mail can have", count),
      fmt::format("give them in parts of at most {} lines; nothing was written", most_answers), ""};
}

// A mail in the presence of a plan, which it changes in memory alone.
class Reading {
 public:
  // What it says gathers in `call`.
  Reading(Call& call, CheckInRound round, Plan plan)
      : call_(call), round_(std::move(round)), plan_(std::move(plan)) {}

  // Nothing is to be written of a mail of which a line is not understood.
  Status<> read(const std::vector<std::string>& lines, std::size_t lines_before) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::size_t number = lines_before + i + 1;
      if (auto taken = take(lines[i], number); !taken) {
        Error error = taken.error();
        error.place =
            fmt::format("line {}{}{}", number, error.place.empty() ? "" : ": ", error.place);
        error.hint += error.hint.empty() ? "nothing was written" : "; nothing was written";
        return error;
      }
    }
    if (!call_.quiet()) call_.out += check_in_summary(plan_, call_.today, round_.said());
    for (const std::string& line : left_out_) call_.note("left out: " + line);
    return Done{};
  }

  [[nodiscard]] std::string_view text() const { return plan_.document.text(); }

  // What was done, for the journal.
  [[nodiscard]] std::string sentence() const {
    constexpr std::size_t most = 3;
    if (sentences_.size() == 1) return sentences_.front();
    const std::size_t shown = std::min(most, sentences_.size());
    std::string all =
        join({sentences_.begin(), sentences_.begin() + static_cast<long>(shown)}, "; ");
    if (sentences_.size() > shown) all += fmt::format("; and {} more", sentences_.size() - shown);
    return fmt::format("took {} answers by mail: {}", sentences_.size(), all);
  }

 private:
  Status<> take(const std::string& line, std::size_t number) {
    auto said = mail_.take(line, plan_);
    if (!said) return said.error();
    const bool ends = mail_.has_ended();
    if (ends || mail_.has_left_out()) {
      left_out_.push_back(fmt::format("line {} '{}'{}", number, shorten(trim(line), 40),
                                      ends ? " and all below it" : ""));
    }
    if (!*said) return Done{};
    auto heard = round_.hear_mailed(**said, plan_);
    if (!heard) return heard.error();
    if (heard->unknown) return *heard->unknown;
    const Before before = before_in(plan_, heard->made.action);
    if (!heard->made.changes.empty()) {
      if (auto changed = change(heard->made.changes); !changed) return changed.error();
    }
    answer_heard(call_, *heard, before, plan_);
    return Done{};
  }

  Status<> change(const std::vector<Change>& changes) {
    auto applied = apply_changes(plan_.document, changes);
    if (!applied) return applied.error();
    Loaded loaded = load(applied->document);
    if (!loaded.plan) return Error{"the plan could not be read behind it", "", ""};
    if (applied->document.text() != plan_.document.text())
      sentences_.push_back(describe(plan_, changes, call_.today));
    plan_ = std::move(*loaded.plan);
    for (const std::string& comment : applied->dropped_comments)
      call_.note("a comment went with what it stood beside: " + comment);
    return Done{};
  }

  Call& call_;
  CheckInRound round_;
  Plan plan_;
  MailedLines mail_;
  std::vector<std::string> left_out_;
  std::vector<std::string> sentences_;
};

// The same call, with nothing said yet.
Call silent(const Call& call) {
  return {.world = call.world,
          .arguments = call.arguments,
          .today = call.today,
          .paint = call.paint,
          .git_email = call.git_email,
          .out = {},
          .err = {},
          .no_undo = call.no_undo};
}

}  // namespace

Result<int> check_in_mail(Call& call) {
  if (call.world.input_is_terminal) {
    return Error{"check-in - reads answers from a pipe or a file",
                 "check-in - < answers.txt; check-in alone asks", ""};
  }
  const auto round = begin_check_in(call, true);
  if (!round) return round.error();
  const std::vector<std::string> lines = lines_of(call.world);
  for (int tries = 3; true; --tries) {
    auto open = open_plan(call);
    if (!open) return open.error();
    if (auto fine = check_length(lines, open->plan); !fine) return fine.error();
    const std::string before(open->plan.document.text());
    Call saying = silent(call);
    Reading reading(saying, *round, std::move(open->plan));
    if (auto read = reading.read(lines, call.world.lines_read); !read) return read.error();
    if (reading.text() != before) {
      auto written = replace_plan(call, before, std::string(reading.text()), reading.sentence());
      if (!written) {
        // Somebody else may have changed the plan meanwhile: it is read once more.
        const auto now = open_plan(call);
        const bool has_changed = now && now->plan.document.text() != before;
        if (has_changed && tries > 0) continue;
        return written.error();
      }
    }
    if (!call.dry_run()) call.out += saying.out;
    call.err += saying.err;
    return 0;
  }
}

}  // namespace bywhen::cli

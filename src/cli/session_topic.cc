#include "cli/session_topic.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/report/row.h"
#include "cli/still_missing.h"

namespace bywhen::cli {
namespace {

std::string minutes_in_words(std::chrono::seconds time) {
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time).count();
  return fmt::format("{} minute{}", minutes, minutes == 1 ? "" : "s");
}

bool is_close(std::string_view command) {
  command = trim(command);
  return command.substr(0, command.find(' ')) == "close";
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

void SessionTopic::keep_place(SessionState state, bool from_start) {
  state_ = std::move(state);
  const auto place = from_start ? std::nullopt : state_->find(call_.today);
  if (!place || (place->step == 0 && place->item.empty())) return;
  session_.go_to(*place);
  timed_ = session_.step();
  resumed_ = fmt::format("resuming at step {}", session_.step() + 1);
  if (!place->item.empty()) resumed_ += fmt::format(", {}", printable(place->item));
  resumed_ += "; --from-start begins again\n";
}

std::string SessionTopic::opening(const Plan& plan) {
  const Agenda& agenda = session_.agenda();
  std::string text = call_.paint.strong(printable(plan.title.value_or("Session")));
  text += fmt::format(", {} step{}, {}\n", agenda.size(), agenda.size() == 1 ? "" : "s",
                      minutes_in_words(total_of(agenda)));
  text += "Each line is written at once. ? is help, /go the next step, Ctrl-D a pause.\n";
  return text + resumed_;
}

// "2/5  Review the prioritized improvements, 3 minutes", and what the facilitator says.
std::string SessionTopic::heading(const SessionTime::Said& time) const {
  const AgendaItem& item = session_.agenda()[session_.step()];
  std::string text =
      "\n" +
      call_.paint.strong(fmt::format(
          "{}/{}  {}, {}", session_.step() + 1, session_.agenda().size(), printable(item.title),
          time.prompt.empty() ? minutes_in_words(item.planned) : time.prompt));
  text += "\n";
  const std::string_view words = says(item.kind);
  const std::size_t width = call_.width() > 0 ? call_.width() : 80;
  if (!words.empty()) {
    for (const std::string& line : wrap(words, std::min<std::size_t>(width, 80)))
      text += line + "\n";
  }
  return text;
}

std::string SessionTopic::prompt_text(const SessionQuestion& question,
                                      const SessionTime::Said& time) const {
  const auto& kind = session_.agenda()[session_.step()].kind;
  std::string text = question.item;
  if (text.empty())
    text = kind ? std::string(name(*kind)) : fmt::format("step {}", session_.step() + 1);
  if (!question.asks.empty()) text += " " + question.asks;
  std::vector<std::string> rest;
  if (question.count > 0) rest.push_back(fmt::format("{} to go", question.count));
  if (!time.prompt.empty()) rest.push_back(time.prompt);
  return rest.empty() ? text : fmt::format("{} ({})", text, join(rest, ", "));
}

Prompt SessionTopic::offer(const SessionTime::Said& time) const {
  return {.item = "the round",
          .above =
              "That was the last step. The commitment round asks each person for a word,\n"
              "and when to meet again.\n",
          .text = fmt::format("the round? (Enter = yes, /go = not now{}{})",
                              time.prompt.empty() ? "" : ", ", time.prompt)};
}

std::optional<Prompt> SessionTopic::ask(const Plan& plan) {
  is_over_ = false;
  const SessionTime::Said time = time_.at(session_.step());
  if (offers_round_) return offer(time);
  if (time.allotted) session_.set_time(*time.allotted);
  const SessionQuestion question = session_.question(plan);
  Prompt prompt;
  if (announced_ != session_.step()) prompt.news = heading(time);
  prompt.news += time.news;
  if (!is_closed_) prompt.news += time.last_minute;
  announced_ = session_.step();
  prompt.stays = question.stays;
  prompt.item = question.item;
  if (question.stays) prompt.item = fmt::format("{}/{}", session_.step(), question.item);
  if (const Action* action = plan.action(question.action)) {
    prompt.item = question.action;
    prompt.above = row(plan, *action, call_.today, call_.paint, call_.width());
  }
  for (const std::string& line : question.lines) prompt.above += line + "\n";
  prompt.text = prompt_text(question, time);
  return prompt;
}

Result<Heard> SessionTopic::note_end(Result<Heard> heard) {
  if (!heard) return heard;
  closes_ = is_close(heard->command);
  is_over_ = heard->leaves;
  return heard;
}

Result<Heard> SessionTopic::hear(std::string_view line, const Plan& plan) {
  return note_end(session_.hear(line, plan));
}

// What answers "the round?"; all the rest is a line like any other.
std::optional<Heard> SessionTopic::answer_to_offer(std::string_view line) {
  const std::string word = fold_case(trim(line));
  Heard heard;
  if (is_one_of(word, {"", "y", "yes", "ok"})) heard.command = "close";
  if (word.starts_with('/') && is_close(word.substr(1))) heard.command = trim(line).substr(1);
  heard.leaves = !heard.command.empty() || is_one_of(word, {"/go", "n", "no"});
  if (word == "/back") offers_round_ = false;
  if (heard.leaves || !offers_round_) return heard;
  return std::nullopt;
}

// Where somebody has moved the timer on from another terminal, "/go" goes where it is, and no
// further.
std::optional<Heard> SessionTopic::follow_timer(std::string_view line) {
  const std::size_t before = session_.step();
  const auto step = trim(line) == "/go" ? time_.ahead_of(before) : std::nullopt;
  if (!step) return std::nullopt;
  session_.go_to({*step, ""});
  Heard heard;
  if (*step == before + 2) heard.said = fmt::format("step {} is left out", before + 2);
  if (*step > before + 2)
    heard.said = fmt::format("steps {} to {} are left out", before + 2, *step);
  if (!heard.said.empty()) heard.said += ", as by the timer; /back goes to what was left out";
  return heard;
}

Result<Heard> SessionTopic::hear_answer(std::string_view line, const Plan& plan) {
  auto answer = offers_round_ ? answer_to_offer(line) : follow_timer(line);
  if (answer) return note_end(std::move(*answer));
  auto heard = session_.hear_answer(line, plan);
  if (heard && heard->leaves && !is_closed_) {
    offers_round_ = true;
    heard->leaves = false;
  }
  return note_end(std::move(heard));
}

void SessionTopic::taken() {
  is_closed_ = is_closed_ || closes_;
  if (timed_ != session_.step()) time_.move_to(session_.step());
  timed_ = session_.step();
  if (is_over_) time_.end(session_.step());
  if (!state_) return;
  if (is_over_) {
    state_->forget();
  } else {
    (void)state_->keep(session_.place(),
                       call_.today);  // without it a session begins at its first step
  }
}

std::string_view SessionTopic::way_on() const { return "/go goes to the next step"; }

std::string SessionTopic::summary(const Plan& plan) {
  // The round has just said what is still open.
  std::string text = is_over_ && closes_ ? "" : still_missing(plan);
  if (state_ && !is_over_) text += "bywhen session goes on from here\n";
  return text;
}

}  // namespace bywhen::cli

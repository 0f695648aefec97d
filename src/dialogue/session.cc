#include "bywhen/dialogue/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "dialogue/said_text.h"
#include "dialogue/steps/step.h"

namespace bywhen {
namespace {

struct StepOfKind {
  std::string_view name;  // "/go goes on to ..."
  StepMaker make;
};

const StepOfKind& step_of(const std::optional<StepKind>& kind) {
  static constexpr StepOfKind steps[] = {
      {"the introduction", make_introduce_step}, {"the improvements", make_review_step},
      {"the actions", make_define_step},         {"owners and timelines", make_assign_step},
      {"resources", make_resources_step},
  };
  static constexpr StepOfKind without_kind{"", make_free_step};
  return kind ? steps[static_cast<std::size_t>(*kind)] : without_kind;
}

constexpr std::string_view help_on_lines =
    "  ana fri ok               Ana owns it, by Friday, and said yes (WHO [WHEN] [ok])\n"
    "  by: +2w   fri?           by when; with a ? the date is to be confirmed\n"
    "  needs: X; Y else Z       what it needs, and Z where Y does not come; none: nothing\n"
    "  risk: X -> Y             what may go wrong, and what you do then\n"
    "  why: ...   done: ...     what it is good for; how you will see that it is done\n"
    "  park: ...  decided: ...  what was said and is no action\n"
    "  + TITLE   s/old/new/     a new action; a mended title\n"
    "  A3 ana fri               the same about another action\n"
    "  /fill  /close            what is still missing; the commitment round\n"
    "  /undo  /list             any command of bywhen\n"
    "  /go  /back               the next step, the one before\n";

}  // namespace

std::string SessionStep::that_was_the_last() const {
  return "that was the last; " + setting_.way_on;
}

Session::Session(Agenda agenda, Date today) : agenda_(std::move(agenda)), today_(today) {
  if (agenda_.empty()) agenda_ = default_agenda();
  enter(0);
}

Session::~Session() = default;

void Session::enter(std::size_t step) {
  step_ = std::min(step, agenda_.size() - 1);
  const AgendaItem& item = agenda_[step_];
  talk_ = step_of(item.kind).make({.today = today_, .way_on = way_on(), .time = item.planned});
}

Session::Place Session::place() const { return {step_, talk_->item()}; }

void Session::go_to(const Place& place) {
  enter(place.step);
  talk_->go_to(place.item);
}

void Session::set_time(std::chrono::seconds time) { talk_->set_time(time); }

SessionQuestion Session::question(const Plan& plan) { return talk_->question(plan); }

Result<Heard> Session::hear(std::string_view line, const Plan& plan) {
  return take(line, plan, false);
}

Result<Heard> Session::hear_answer(std::string_view line, const Plan& plan) {
  return take(line, plan, true);
}

Result<Heard> Session::take(std::string_view line, const Plan& plan, bool is_answer) {
  if (auto sound = check_line(line); !sound) return sound.error();
  const std::string_view text = trim(line);
  if (text != "/go" && text != "/back") return talk_->hear(line, plan, is_answer);
  Heard heard;
  if (text == "/back" && step_ == 0) return Error{"this is the first step", way_on(), ""};
  if (text == "/back") {
    enter(step_ - 1);
  } else if (step_ + 1 < agenda_.size()) {
    enter(step_ + 1);
  } else {
    heard.leaves = true;
  }
  return heard;
}

std::string Session::help() const {
  return std::string(talk_->help()) + std::string(help_on_lines);
}

std::string Session::way_on() const {
  if (step_ + 1 >= agenda_.size()) return "/go ends the session";
  const AgendaItem& next = agenda_[step_ + 1];
  const std::string_view name = step_of(next.kind).name;
  return fmt::format("/go goes on to {}", name.empty() ? printable(next.title) : name);
}

}  // namespace bywhen

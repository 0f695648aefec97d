#include "cli/check_in_topic.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/report/check_in_words.h"
#include "bywhen/report/row.h"

namespace bywhen::cli {
namespace {

using About = CheckInQuestion::About;

std::string name_of(const Plan& plan, std::string_view person) {
  return printable(short_name(plan, person));
}

std::string to_go(std::size_t count) { return fmt::format(" ({} to go)", count); }

std::string word_text(const CheckInQuestion& question, const Action& action, Date today) {
  const std::string day = action.deadline ? spoken(*action.deadline, today) : "";
  switch (word_asked(question.concerns)) {
    case WordAsked::done:
      return "done?";
    case WordAsked::blocked:
      return "still blocked?";
    case WordAsked::who:
      return "who takes it?";
    case WordAsked::accepted:
      return day.empty() ? "do you take it?" : fmt::format("do you take it, by {}?", day);
    case WordAsked::when:
      return "by when?";
    case WordAsked::stands:
      return fmt::format("does {} stand?", day);
    case WordAsked::on_course:
      return fmt::format("on course for {}?", day);
    case WordAsked::how_far:
      break;
  }
  return "how far?";
}

// What the next line answers, behind whose it is.
std::string asked_text(const CheckInQuestion& question, const Action& action, Date today) {
  switch (question.about) {
    case About::word:
      return word_text(question, action, today) + to_go(question.left);
    case About::confirm:
      return "do you take it?";
    case About::help:
      return "what helps? (a few words, or Enter)";
    case About::need:
      return action.resources.items[question.index].fallback
                 ? "take the fallback? (yes, no, got it, or a new day)"
                 : "is it there? (yes, no, or a new day)";
    case About::risk:
      return action.risks[question.index].contingency
                 ? "do that now? (yes, no, gone, or a new day)"
                 : "has it happened? (yes, no, gone, or a new day)";
    case About::next_day:
      break;
  }
  return "";
}

std::string need_text(const Resource& need, Date today) {
  std::string text = std::string(*need.need);
  const bool is_lost = need.status.value_or(ResourceStatus::needed) == ResourceStatus::unavailable;
  if (is_lost) {
    text += ": can't be had";
  } else if (need.needed_by) {
    text += fmt::format(": not there yet, needed by {}", spoken(*need.needed_by, today));
  }
  if (need.fallback) text += fmt::format(". Fallback: {}", *need.fallback);
  return text;
}

std::string risk_text(const Risk& risk, const Plan& plan, Date today) {
  std::string text = fmt::format("Risk: {}", *risk.risk);
  if (risk.trigger) text += fmt::format(" (its day was {}", spoken(*risk.trigger, today));
  if (risk.trigger && *risk.trigger == today) text += ", today";
  if (risk.owner) text += fmt::format(", {} watches it", short_name(plan, *risk.owner));
  if (risk.trigger) text += ")";
  if (risk.contingency) text += fmt::format(". Contingency: {}", *risk.contingency);
  return text;
}

}  // namespace

bool CheckInTopic::is_over(const Plan& plan) {
  return round_.was_left() || !round_.question(plan).has_value();
}

std::string CheckInTopic::opening(const Plan& plan) {
  std::string text = call_.paint.strong(printable(plan.title.value_or("Check-in")));
  text += fmt::format(", check-in on {}\n", spoken(call_.today, call_.today));
  text += done_since_words(plan, call_.today);
  const auto question = round_.question(plan);
  const std::size_t count = question ? question->left : 0;
  if (count == 0) return text + "No action wants a word.\n";
  text +=
      fmt::format("{} action{} want{} a word", count, count == 1 ? "" : "s", count == 1 ? "s" : "");
  if (question->people > 1) text += fmt::format(", of {} people", question->people);
  return text + ".\nSay done, doing, +3d WHY, blocked WHY or a name; Enter goes on, ? is help.\n";
}

// "Ana Ruiz", where another one speaks than before.
std::string CheckInTopic::heading(const CheckInQuestion& question, const Plan& plan) {
  if (question.person == person_ || question.action == action_) return "";
  person_ = question.person;
  if (person_.empty()) return call_.paint.strong("Nobody's yet") + "\n";
  const Person* person = plan.person(person_);
  const std::string name(person != nullptr ? person->name.value_or(person_) : person_);
  return call_.paint.strong(printable(name)) + "\n";
}

std::string CheckInTopic::lines_of(const std::string& text) const {
  const std::string shown = printable(text);
  const std::size_t columns = call_.width() > 20 ? call_.width() - 4 : 0;
  if (columns == 0) return "    " + shown + "\n";
  std::string lines;
  for (const std::string& line : wrap(shown, columns)) lines += "    " + line + "\n";
  return lines;
}

// The row, and what it doesn't say.
std::string CheckInTopic::about_action(const CheckInQuestion& question, const Plan& plan) {
  const Action& action = *plan.action(question.action);
  std::string text;
  if (action_ != question.action && question.about != About::confirm &&
      question.about != About::help) {
    action_ = question.action;
    text = row(plan, action, call_.today, call_.paint, call_.width());
    if (action.done_when && action.is_open())
      text += lines_of(fmt::format("done when: {}", *action.done_when));
  }
  if (question.about == About::word && std::ranges::count(question.concerns, Concern::stale) > 0) {
    if (const auto last = last_heard_of(plan, action, call_.today))
      text += lines_of(fmt::format("nothing was heard of it since {}", spoken(*last, call_.today)));
  }
  if (question.about == About::need)
    text += lines_of(need_text(action.resources.items[question.index], call_.today));
  if (question.about == About::risk)
    text += lines_of(risk_text(action.risks[question.index], plan, call_.today));
  return text;
}

std::optional<Prompt> CheckInTopic::ask(const Plan& plan) {
  const auto question = round_.question(plan);
  if (!question) return std::nullopt;
  if (question->about == About::next_day) {
    const int days = plan.calendar.workdays_between(call_.today, question->day);
    const std::string time = question->time.empty() ? "" : " at " + printable(question->time);
    return Prompt{
        .item = question->read,
        .above = fmt::format("The next check-in: {}{}, {} working day{} from now.\n",
                             spoken(question->day, call_.today), time, days, days == 1 ? "" : "s"),
        .text = "agreed? (Enter; or a day like 9 dec 14:00, or none)"};
  }
  const bool goes_on = action_ == question->action;
  std::string above = heading(*question, plan);
  above += about_action(*question, plan);
  std::string item =
      fmt::format("{} {} {}", question->action, static_cast<int>(question->about), question->index);
  // What is asked of the same action stands right below.
  std::string news = goes_on && item != item_ ? std::exchange(above, "") : "";
  item_ = item;
  std::string text = printable(question->action);
  if (!question->person.empty()) text += ", " + name_of(plan, question->person);
  text += ": " + asked_text(*question, *plan.action(question->action), call_.today);
  return Prompt{.item = std::move(item),
                .above = goes_on ? "" : std::move(above),
                .stays = true,
                .news = std::move(news),
                .text = std::move(text)};
}

}  // namespace bywhen::cli

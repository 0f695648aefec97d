#include "cli/close_topic.h"

#include <fmt/format.h>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/report/agreed.h"

namespace bywhen::cli {
namespace {

using About = CloseQuestion::About;

constexpr std::size_t most_shown = 12;  // of what is open

// " (2 more to ask)"
std::string and_more(std::size_t left) {
  return left < 2 ? "" : fmt::format(" ({} more to ask)", left - 1);
}

// "  A4  text", which goes on below itself where the terminal is narrower.
std::string listed(std::string_view id, std::string_view text, std::size_t width) {
  const std::string lead = "  " + pad_right(printable(id) + " ", 4);
  const std::size_t margin = display_width(lead);
  const std::size_t columns = width > margin + 10 ? width - margin : 0;
  if (columns == 0 || display_width(text) <= columns) return fmt::format("{}{}\n", lead, text);
  std::string lines;
  for (const std::string& line : wrap(text, columns)) {
    lines += (lines.empty() ? lead : std::string(margin, ' ')) + line + "\n";
  }
  return lines;
}

// "A4 WHO WHEN": a line that gives an action what it lacks.
std::string mending(const Action& action) {
  const Gaps gaps = gaps_of(action);
  const std::string id(*action.id);
  if (gaps.owner) return id + (gaps.deadline ? " WHO WHEN" : " WHO");
  if (gaps.deadline) return id + " by: WHEN";
  return id + " needs: WHAT, or " + id + " none";
}

Prompt about_point(const CloseQuestion& question) {
  return {.item = question.read,
          .above = fmt::format("Parked: {}\n", printable(question.point)),
          .text = "who takes it? (WHO [WHEN], drop, or an empty line leaves it)"};
}

}  // namespace

std::string CloseTopic::opening(const Plan&) {
  std::string text =
      "Each reads aloud what is theirs and says yes: ok. A4 7 dec ok changes it, no\n"
      "leaves it free, an empty line goes on; ? is help.\n";
  if (!since_.empty()) text += fmt::format("Since the last close: {}\n", since_);
  return text;
}

std::optional<Prompt> CloseTopic::ask(const Plan& plan) {
  const auto question = close_.question(plan);
  if (!question) return std::nullopt;
  switch (question->about) {
    case About::promise:
    case About::absent:
      return about_person(*question, plan);
    case About::open:
      return about_open(*question, plan);
    case About::parked:
      return about_point(*question);
    case About::check_in:
      return about_check_in(*question, plan);
  }
  return std::nullopt;
}

Prompt CloseTopic::about_person(const CloseQuestion& question, const Plan& plan) const {
  const std::string name = printable(short_name(plan, question.person));
  Prompt prompt{.item = question.read, .text = {}};
  for (const std::string& id : question.actions) {
    prompt.above += listed(id, promise_words(plan, *plan.action(id), call_.today), call_.width());
  }
  if (question.about == About::absent) {
    prompt.above = fmt::format("{} is not here:\n", name) + prompt.above;
    prompt.text = fmt::format("who asks {}?{}", name, and_more(question.left));
  } else {
    prompt.text = fmt::format("{}, ok?{}", name, and_more(question.left));
  }
  return prompt;
}

Prompt CloseTopic::about_open(const CloseQuestion& question, const Plan& plan) const {
  Prompt prompt{.item = question.read, .above = "Still open:\n", .text = {}};
  std::size_t shown = 0;
  for (const std::string& id : question.actions) {
    if (++shown > most_shown) break;
    const Action& action = *plan.action(id);
    prompt.above += listed(id,
                           fmt::format("{}: {}", in_words(gaps_of(action)),
                                       printable(action.title.value_or("no title"))),
                           call_.width());
  }
  for (const std::string& id : question.improvements) {
    if (++shown > most_shown) break;
    const Improvement& improvement = *plan.improvement(id);
    prompt.above += listed(
        id, fmt::format("no action yet: {}", printable(improvement.title.value_or("no title"))),
        call_.width());
  }
  const std::size_t all = question.actions.size() + question.improvements.size();
  if (all > most_shown) prompt.above += fmt::format("  and {} more\n", all - most_shown);
  const std::string example = question.actions.empty()
                                  ? question.improvements.front() + " + TITLE @WHO WHEN"
                                  : mending(*plan.action(question.actions.front()));
  prompt.text = fmt::format("mend it? ({}; an empty line leaves it open)", printable(example));
  return prompt;
}

Prompt CloseTopic::about_check_in(const CloseQuestion& question, const Plan& plan) const {
  const int days = plan.calendar.workdays_between(call_.today, question.day);
  const std::string time = question.time.empty() ? "" : " at " + printable(question.time);
  return {.item = question.read,
          .above = fmt::format("The {} check-in: {}{}, {} working day{} from now.\n",
                               plan.check_ins.empty() ? "first" : "next",
                               spoken(question.day, call_.today), time, days, days == 1 ? "" : "s"),
          .text = "agreed? (Enter; or a day like 9 dec 14:00, or none)"};
}

std::string CloseTopic::summary(const Plan& plan) { return "\n" + agreed_text(plan, call_.today); }

}  // namespace bywhen::cli

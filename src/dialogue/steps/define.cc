// define: improvement by improvement, every line is an action for it.
#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/plan_dates.h"
#include "bywhen/value/id.h"
#include "dialogue/aim.h"
#include "dialogue/commitment.h"
#include "dialogue/keywords.h"
#include "dialogue/said_text.h"
#include "dialogue/similar.h"
#include "dialogue/steps/improvements.h"
#include "dialogue/steps/step.h"
#include "dialogue/substitution.h"

namespace bywhen {
namespace {

std::size_t count_actions(const Plan& plan, std::string_view improvement) {
  return static_cast<std::size_t>(std::ranges::count_if(plan.actions, [&](const Action& action) {
    return std::ranges::any_of(action.improvements,
                               [&](const Text& id) { return id && *id == improvement; });
  }));
}

// Whether the plan has this person already: a list of people, or an owner or helper of that name.
bool is_known(const Plan& plan, const std::string& person) {
  return plan.has_people || std::ranges::any_of(plan.actions, [&](const Action& action) {
           return (action.owner && *action.owner == person) ||
                  std::ranges::any_of(action.helpers, [&](const Text& helper) {
                    return helper && *helper == person;
                  });
         });
}

// Whether what makes no sense is nearly something that does.
bool is_slip(const Error& error) { return error.hint.starts_with("did you mean"); }

enum class Reading : unsigned char { title, answer };

// Whether a line is wholly a commitment, or was meant as one: of people whom the plan knows, and
// dates. "Launch 4 dec" is a title; "anna fri" is Ana's name misspelt.
Reading read_commitment(std::string_view line, const AnswerContext& context) {
  const auto said = parse_commitment(line, context);
  if (!said) {
    const bool is_date = static_cast<bool>(parse_when(line, when_in(context.plan, context.today)));
    const bool is_short = std::ranges::count(trim(line), ' ') < 3;
    return is_date || (is_slip(said.error()) && is_short) ? Reading::answer : Reading::title;
  }
  if (said->unknown) {
    return is_slip(*said->unknown) ? Reading::answer : Reading::title;
  }
  const answer::Commitment& commitment = said->commitment;
  const bool all_known = (commitment.owner.empty() || is_known(context.plan, commitment.owner)) &&
                         std::ranges::all_of(commitment.helpers, [&](const std::string& helper) {
                           return is_known(context.plan, helper);
                         });
  return all_known ? Reading::answer : Reading::title;
}

// Where a line begins with an id: of the plan, or alone.
bool is_aimed(std::string_view line, const Plan& plan) {
  const Aim aim = find_aim(line);
  if (aim.letter == 0) return false;
  const std::string id = entry_id(aim.letter, *parse_typed_id(aim.letter, aim.word));
  return aim.rest.empty() || plan.action(id) != nullptr || plan.improvement(id) != nullptr;
}

Reading read_line(std::string_view line, const AnswerContext& context) {
  if (line.empty() || line == "?" || line.starts_with('/') || line == "+" ||
      line.starts_with("+ ") || line.starts_with("+\t")) {
    return Reading::answer;
  }
  if (is_substitution(line) || fold_case(line) == "none") return Reading::answer;
  if (is_aimed(line, context.plan)) return Reading::answer;
  if (const auto keyword = find_keyword(line)) {
    return is_nearly_keyword(keyword->keyword) ? Reading::answer : Reading::title;
  }
  return read_commitment(line, context);
}

class DefineStep : public SessionStep {
 public:
  using SessionStep::SessionStep;

  SessionQuestion question(const Plan& plan) override {
    settle(plan);
    const auto all = open_improvements(plan);
    SessionQuestion question{.item = current_, .stays = true};
    const auto at =
        std::ranges::find_if(all, [&](const Improvement* one) { return *one->id == current_; });
    if (at == all.end()) {
      question.lines.emplace_back(
          "The plan has no open improvements: each line is an action all the same.");
      return question;
    }
    question.lines.push_back(
        fmt::format("{}  {}", current_, printable((*at)->title.value_or("no title"))));
    if ((*at)->benefit) question.lines.push_back("    worth it: " + printable(*(*at)->benefit));
    question.lines.push_back(fmt::format(
        "    {} of {}{}{}: what will be done?  Each line is an action.", at - all.begin() + 1,
        all.size(), seconds_each(all.size()), actions_so_far(count_actions(plan, current_))));
    return question;
  }

  Result<Heard> hear(std::string_view line, const Plan& plan, bool is_answer) override {
    const std::string before = current_;
    settle(plan);
    const std::string_view text = trim(line);
    const AnswerContext context{
        .plan = plan, .today = setting().today, .action = mentioned_, .improvement = current_};
    const bool is_title = read_line(text, context) == Reading::title;
    const bool needs_item = is_title || text.starts_with("+ ");
    if (is_answer && needs_item && before != current_) {
      return Error{fmt::format("{} has changed meanwhile, so nothing was written", before),
                   fmt::format("type it again for the one that is named now"), ""};
    }
    auto understood = understand(is_title ? fmt::format("+ {}", text) : std::string(text), context);
    if (!understood) return with_way_to_title(understood.error(), text);
    return follow(std::move(*understood), plan);
  }

  [[nodiscard]] std::string item() const override { return current_; }
  void go_to(const std::string& item) override { current_ = item; }

  [[nodiscard]] std::string_view help() const override {
    return "  Write the mail           an action for this improvement\n"
           "  Write it @ana fri ok     the same with its owner and its day\n"
           "  (an empty line)          the next improvement; I4 goes there\n";
  }

 private:
  // The improvement that the next line is for, where it isn't the last one any more.
  void settle(const Plan& plan) {
    const auto all = open_improvements(plan);
    const bool is_there =
        std::ranges::any_of(all, [&](const Improvement* one) { return *one->id == current_; });
    if (plan.improvement(current_) == nullptr) current_.clear();
    if (!is_there) current_ = open_improvement_after(current_, plan);
    if (current_.empty() && !all.empty()) current_ = *all.back()->id;
  }

  [[nodiscard]] std::string seconds_each(std::size_t count) const {
    const auto seconds = setting().time.count() / static_cast<std::int64_t>(count);
    return seconds <= 0 ? "" : fmt::format(", {} s each", seconds);
  }

  static std::string actions_so_far(std::size_t count) {
    if (count == 0) return "";
    return fmt::format(", {} action{} so far", count, count == 1 ? "" : "s");
  }

  static Error with_way_to_title(Error error, std::string_view text) {
    if (text.starts_with('/') || text.starts_with('+') || text.size() > 200) return error;
    if (!error.hint.empty()) error.hint += "; ";
    error.hint += fmt::format("as an action: + {}", shorten(text, 40));
    return error;
  }

  Result<Heard> follow(Understood understood, const Plan& plan) {
    auto& [answer, heard] = understood;
    if (std::holds_alternative<answer::Next>(answer.meaning)) {
      const std::string after = open_improvement_after(current_, plan);
      if (current_.empty() || after.empty()) {
        heard.said = that_was_the_last();
      } else {
        go_to_improvement(after);
      }
    } else if (const auto* jump = std::get_if<answer::Jump>(&answer.meaning)) {
      const bool is_action = plan.action(jump->id) != nullptr;
      if (is_action) heard.made.action = jump->id;
      if (!is_action) go_to_improvement(jump->id);
    } else if (const auto* made = std::get_if<answer::NewAction>(&answer.meaning)) {
      if (const Action* similar = find_similar(plan, made->title)) {
        heard.made.remarks.push_back(fmt::format("much like {}: {}; /undo takes it back",
                                                 *similar->id, shorten(*similar->title, 50)));
      }
    }
    if (!heard.made.action.empty()) mentioned_ = heard.made.action;
    return std::move(heard);
  }

  void go_to_improvement(const std::string& id) {
    if (id != current_) mentioned_.clear();
    current_ = id;
  }

  std::string current_;    // the id of the improvement that new actions are for
  std::string mentioned_;  // the id of the action just mentioned
};

}  // namespace

std::unique_ptr<SessionStep> make_define_step(StepSetting setting) {
  return std::make_unique<DefineStep>(std::move(setting));
}

}  // namespace bywhen

#include "dialogue/close_questions.h"

#include <algorithm>

#include "bywhen/agenda/open_gaps.h"
#include "bywhen/base/text.h"
#include "bywhen/dialogue/fill.h"
#include "bywhen/model/asking.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/ownership.h"
#include "dialogue/first_check_in.h"

namespace bywhen {
namespace {

using About = CloseQuestion::About;

constexpr About in_order[] = {About::promise, About::absent, About::open, About::parked,
                              About::check_in};
constexpr std::string_view check_in_mark = "check-in";

std::string mark_of_open(std::string_view id) { return "open " + std::string(id); }
std::string mark_of_point(std::string_view point) { return "parked " + std::string(point); }

// As the file says it, to the byte.
std::string_view source_of(yaml::Range range, const Plan& plan) {
  return plan.document.text().substr(range.begin, range.end - range.begin);
}

class Questions {
 public:
  Questions(const Plan& plan, Date today, const ClosePast& past)
      : plan_(plan), today_(today), past_(past) {}

  [[nodiscard]] std::optional<CloseQuestion> about(About about, std::string_view person) const {
    switch (about) {
      case About::promise:
      case About::absent:
        return about_person(about, person);
      case About::open:
        return about_open();
      case About::parked:
        return about_parked();
      case About::check_in:
        return about_check_in();
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool is_passed(const std::string& mark) const {
    return past_.passed.contains(mark);
  }

  // Whether it was promised in the last close, and otherwise.
  [[nodiscard]] bool has_changed(const Action& action) const {
    return std::ranges::any_of(past_.last, [&](const Promise& one) {
      return one.action == *action.id &&
             (one.owner != *action.owner || !action.deadline || one.deadline != *action.deadline);
    });
  }

  // Whose word it waits for, in the room or (where nobody asks yet) out of it.
  [[nodiscard]] bool is_asked_about(About about, const Action& action) const {
    if (!action.id || !action.is_open() || !action.is_owned() || !action.more_owners.empty())
      return false;
    if (is_passed(mark_of_word(action))) return false;
    const bool is_here = was_present(plan_, *action.owner);
    if (is_here != (about == About::promise)) return false;
    if (!is_here && !asker_of(plan_, action).empty()) return false;
    const bool is_accepted = action.ownership.value_or(Ownership::proposed) == Ownership::accepted;
    return !is_accepted || (is_here && has_changed(action));
  }

  // In the order of the plan's people; those that it doesn't list by name, behind them.
  [[nodiscard]] std::vector<std::string> people_asked(About about) const {
    std::vector<std::string> strangers;
    std::unordered_set<std::string_view> asked;
    for (const Action& action : plan_.actions) {
      if (!is_asked_about(about, action) || !asked.insert(*action.owner).second) continue;
      if (plan_.person(*action.owner) == nullptr) strangers.emplace_back(*action.owner);
    }
    std::vector<std::string> people;
    std::unordered_set<std::string_view> listed;
    for (const Person& person : plan_.people) {
      if (person.id && asked.contains(*person.id) && listed.insert(*person.id).second)
        people.emplace_back(*person.id);
    }
    std::ranges::stable_sort(strangers, {}, [](const std::string& one) { return fold_case(one); });
    people.insert(people.end(), strangers.begin(), strangers.end());
    return people;
  }

  [[nodiscard]] std::optional<CloseQuestion> about_person(About about,
                                                          std::string_view wanted) const {
    const std::vector<std::string> people = people_asked(about);
    if (people.empty()) return std::nullopt;
    const auto found = std::ranges::find(people, wanted);
    CloseQuestion question{.about = about, .left = people.size()};
    question.person = found == people.end() ? people.front() : *found;
    for (const Action& action : plan_.actions) {
      if (!is_asked_about(about, action) || *action.owner != question.person) continue;
      question.actions.emplace_back(*action.id);
      question.read += source_of(action.range, plan_);
    }
    question.read = question.person + '\n' + question.read;
    return question;
  }

  [[nodiscard]] std::optional<CloseQuestion> about_open() const {
    CloseQuestion question{.about = About::open, .read = "open"};
    for (std::string& id : gaps_in_order(plan_)) {
      if (is_passed(mark_of_open(id))) continue;
      question.read += '\n' + id + ' ' + in_words(gaps_of(*plan_.action(id)));
      question.actions.push_back(std::move(id));
    }
    for (const Improvement* one : improvements_without_action(plan_)) {
      if (!one->id || is_passed(mark_of_open(*one->id))) continue;
      question.improvements.emplace_back(*one->id);
      question.read.append("\n").append(*one->id);
    }
    if (question.actions.empty() && question.improvements.empty()) return std::nullopt;
    return question;
  }

  [[nodiscard]] std::optional<CloseQuestion> about_parked() const {
    for (const Text& point : plan_.parked) {
      if (!point || trim(*point).empty() || is_passed(mark_of_point(*point))) continue;
      CloseQuestion question{.about = About::parked};
      question.point = *point;
      question.read = mark_of_point(*point);
      return question;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<CloseQuestion> about_check_in() const {
    const bool is_needed = std::ranges::any_of(plan_.actions, &Action::is_open);
    if (!is_needed || is_passed(std::string(check_in_mark)) || has_check_in_to_come(plan_, today_))
      return std::nullopt;
    CloseQuestion question{.about = About::check_in, .day = proposed_check_in(plan_, today_)};
    if (!plan_.check_ins.empty()) question.time = plan_.check_ins.back().time.value_or("");
    question.read = std::string(check_in_mark) + question.day.iso() + question.time;
    return question;
  }

  const Plan& plan_;
  Date today_;
  const ClosePast& past_;
};

}  // namespace

std::optional<CloseQuestion> next_question(const Plan& plan, Date today, const ClosePast& past,
                                           const std::optional<CloseQuestion>& current) {
  const Questions questions(plan, today, past);
  if (current) {
    auto again = questions.about(current->about, current->person);
    if (again && again->person == current->person) return again;
  }
  for (const About about : in_order) {
    if (auto question = questions.about(about, {})) return question;
  }
  return std::nullopt;
}

std::vector<std::string> marks_of(const CloseQuestion& question, const Plan& plan) {
  std::vector<std::string> marks;
  switch (question.about) {
    case About::promise:
    case About::absent:
      for (const std::string& id : question.actions) {
        const Action* action = plan.action(id);
        if (action != nullptr && action->owner) marks.push_back(mark_of_word(*action));
      }
      break;
    case About::open:
      for (const std::string& id : question.actions) marks.push_back(mark_of_open(id));
      for (const std::string& id : question.improvements) marks.push_back(mark_of_open(id));
      break;
    case About::parked:
      marks.push_back(mark_of_point(question.point));
      break;
    case About::check_in:
      marks.emplace_back(check_in_mark);
      break;
  }
  return marks;
}

std::string mark_of_word(const Action& action) {
  return std::string(*action.id) + ' ' + std::string(*action.owner);
}

}  // namespace bywhen

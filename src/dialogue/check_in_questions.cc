#include "dialogue/check_in_questions.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/settling.h"
#include "dialogue/first_check_in.h"

namespace bywhen {
namespace {

using About = CheckInQuestion::About;
using Questions = std::vector<CheckInQuestion>;

std::string_view name(About about) {
  constexpr std::string_view names[] = {"word", "confirm", "help", "need", "risk", "next"};
  return names[static_cast<std::size_t>(about)];
}

// As the file says it, to the byte.
std::string_view source_of(yaml::Range range, const Plan& plan) {
  return plan.document.text().substr(range.begin, range.end - range.begin);
}

// The questions about one action that are still to be asked, in order.
class AboutAction {
 public:
  AboutAction(const Plan& plan, Date today, const CheckInPast& past)
      : plan_(plan), today_(today), past_(past) {}

  [[nodiscard]] Questions of(const Action& action, const std::vector<Concern>& concerns) const {
    Questions all;
    const std::string id(*action.id);
    const bool has_word = has_word_of(action, today_);
    const bool is_wanted = past_.wanted == id;
    const bool is_freed = was_freed_today(action);
    if (is_wanted || is_freed || (wants_word(concerns) && !has_word)) {
      CheckInQuestion question = about(About::word, action);
      question.concerns = concerns;
      add(all, std::move(question), is_wanted);
    }
    if (!action.is_open()) return all;
    const bool is_unconfirmed = std::ranges::count(concerns, Concern::unconfirmed) > 0;
    if (is_unconfirmed && has_changed_today(action, "owner"))
      add(all, about(About::confirm, action));
    if (past_.late.contains(id) && has_word) add(all, about(About::help, action));
    add_needs(all, action);
    add_risks(all, action);
    return all;
  }

 private:
  [[nodiscard]] bool has_changed_today(const Action& action, std::string_view field) const {
    return std::ranges::any_of(action.updates, [&](const Update& one) {
      return one.date && *one.date == today_ && one.field.value_or("") == field;
    });
  }
  [[nodiscard]] bool was_freed_today(const Action& action) const {
    return !action.is_owned() && has_changed_today(action, "ownership");
  }

  [[nodiscard]] CheckInQuestion about(About about, const Action& action) const {
    CheckInQuestion question{.about = about};
    question.action = *action.id;
    question.person = speaker_of(action);
    question.read = fmt::format("{} {}", name(about), source_of(action.range, plan_));
    return question;
  }

  void add(Questions& all, CheckInQuestion question, bool is_wanted = false) const {
    const bool is_passed = past_.passed.contains(mark_of(question, plan_));
    if (is_wanted || !is_passed) all.push_back(std::move(question));
  }

  void add_needs(Questions& all, const Action& action) const {
    for (std::size_t i = 0; i < action.resources.items.size(); ++i) {
      const Resource& one = action.resources.items[i];
      if (!one.need || !is_pressing(one, today_) || is_fallback_taken(action, one)) continue;
      // What has just been said to be unavailable has a fallback that may be taken.
      const bool was_said = has_word_of(action, one, today_);
      const bool is_lost =
          one.status.value_or(ResourceStatus::needed) == ResourceStatus::unavailable;
      const bool waits = waits_for(action, one, today_);
      if (was_said && !(is_lost && one.fallback && !waits)) continue;
      CheckInQuestion question = about(About::need, action);
      question.index = i;
      add(all, std::move(question));
    }
  }

  void add_risks(Questions& all, const Action& action) const {
    for (std::size_t i = 0; i < action.risks.size(); ++i) {
      const Risk& one = action.risks[i];
      if (!one.risk || !is_triggered(one, today_) || has_word_of(action, one, today_)) continue;
      CheckInQuestion question = about(About::risk, action);
      question.index = i;
      add(all, std::move(question));
    }
  }

  const Plan& plan_;
  Date today_;
  const CheckInPast& past_;
};

// What is left of one action.
struct Left {
  Questions questions;  // at least one
  std::size_t pressing = 0;
  std::optional<Date> deadline;
};

std::size_t how_pressing(const std::vector<Concern>& concerns) {
  return concerns.empty() ? 0 : static_cast<std::size_t>(concerns.front());
}

std::vector<Left> all_left(const Plan& plan, Date today, const CheckInPast& past) {
  const AboutAction asked(plan, today, past);
  std::vector<Left> all;
  const auto add = [&](const Action& action, const std::vector<Concern>& concerns) {
    if (!action.id || plan.action(*action.id) != &action) return;
    Questions questions = asked.of(action, concerns);
    if (questions.empty()) return;
    if (past.away.contains(questions.front().person) && past.wanted != *action.id) return;
    all.push_back({std::move(questions), how_pressing(concerns), {}});
    if (action.deadline) all.back().deadline = *action.deadline;
  };
  for (const FollowUp& one : follow_ups(plan, today)) add(*one.action, one.concerns);
  const Action* wanted = plan.action(past.wanted);
  const bool is_among = std::ranges::any_of(
      all, [&](const Left& one) { return one.questions.front().action == past.wanted; });
  if (wanted != nullptr && !is_among) add(*wanted, concerns_of(plan, *wanted, today));
  return all;
}

// The people in the order in which they speak: as in the plan; those that it doesn't list by name;
// nobody.
std::vector<std::string> speakers(const Plan& plan, const std::vector<Left>& all) {
  std::vector<std::string> listed;
  std::vector<std::string> strangers;
  std::unordered_set<std::string> waiting;
  for (const Left& one : all) waiting.insert(one.questions.front().person);
  for (const Person& person : plan.people) {
    if (person.id && waiting.erase(std::string(*person.id)) > 0) listed.emplace_back(*person.id);
  }
  const bool is_nobody = waiting.erase("") > 0;
  strangers.assign(waiting.begin(), waiting.end());
  std::ranges::sort(strangers, {},
                    [](const std::string& one) { return std::pair(fold_case(one), one); });
  listed.insert(listed.end(), strangers.begin(), strangers.end());
  if (is_nobody) listed.emplace_back();
  return listed;
}

// Whether `one` comes behind `other`, as people are asked.
bool speaks_behind(const Plan& plan, const std::string& one, const std::string& other) {
  const auto place = [&](const std::string& person) {
    const auto found = std::ranges::find_if(
        plan.people, [&](const Person& known) { return known.id && *known.id == person; });
    const int kind = person.empty() ? 2 : found == plan.people.end() ? 1 : 0;
    return std::tuple(kind, found - plan.people.begin(), fold_case(person));
  };
  return place(one) > place(other);
}

std::string next_speaker(const Plan& plan, const std::vector<std::string>& people,
                         const std::optional<std::string>& speaker) {
  if (!speaker) return people.front();
  if (std::ranges::count(people, *speaker) > 0) return *speaker;
  const auto behind = std::ranges::find_if(
      people, [&](const std::string& person) { return speaks_behind(plan, person, *speaker); });
  return behind == people.end() ? people.front() : *behind;
}

const Left& next_left(const Plan& plan, const std::vector<Left>& all, const CheckInPast& past,
                      const std::optional<CheckInQuestion>& current) {
  const auto about = [&](const std::string& id) {
    return std::ranges::find_if(
        all, [&](const Left& one) { return one.questions.front().action == id; });
  };
  if (const auto wanted = about(past.wanted); wanted != all.end()) return *wanted;
  // What follows from a word comes at once, whichever action it was about.
  const auto follows = std::ranges::find_if(all, [](const Left& one) {
    const About asked = one.questions.front().about;
    return asked == About::confirm || asked == About::help;
  });
  if (follows != all.end()) return *follows;
  if (current) {
    if (const auto same = about(current->action); same != all.end()) return *same;
  }
  const std::string person = next_speaker(plan, speakers(plan, all), past.speaker);
  const Left* first = nullptr;
  const auto rank = [](const Left& one) {
    return std::tuple(one.pressing, !one.deadline, one.deadline.value_or(Date()));
  };
  for (const Left& one : all) {
    if (one.questions.front().person != person) continue;
    if (first == nullptr || rank(one) < rank(*first)) first = &one;
  }
  return *first;
}

}  // namespace

std::optional<CheckInQuestion> next_question(const Plan& plan, Date today, const CheckInPast& past,
                                             const std::optional<CheckInQuestion>& current) {
  const std::vector<Left> all = all_left(plan, today, past);
  if (all.empty()) return next_day_question(plan, today, past);
  std::vector<std::string> people = speakers(plan, all);
  std::erase(people, "");
  CheckInQuestion question = next_left(plan, all, past, current).questions.front();
  question.left = all.size();
  question.people = people.size();
  return question;
}

std::optional<CheckInQuestion> next_day_question(const Plan& plan, Date today,
                                                 const CheckInPast& past) {
  CheckInQuestion question{.about = About::next_day, .read = "next"};
  const bool is_needed = std::ranges::any_of(plan.actions, &Action::is_open);
  if (!is_needed || next_check_in(plan, today + Days{1}) != nullptr) return std::nullopt;
  if (past.passed.contains(mark_of(question, plan))) return std::nullopt;
  question.day = proposed_next_check_in(plan, today);
  if (!plan.check_ins.empty()) question.time = plan.check_ins.back().time.value_or("");
  question.read += question.day.iso() + question.time;
  return question;
}

std::string mark_of(const CheckInQuestion& question, const Plan& plan) {
  std::string mark = fmt::format("{} {}", name(question.about), question.action);
  const Action* action = plan.action(question.action);
  if (action == nullptr) return mark;
  if (question.about == About::confirm) return mark + " " + question.person;
  if (question.about == About::need && question.index < action->resources.items.size())
    return mark + " " + std::string(action->resources.items[question.index].need.value_or(""));
  if (question.about == About::risk && question.index < action->risks.size())
    return mark + " " + std::string(action->risks[question.index].risk.value_or(""));
  return mark;
}

std::string speaker_of(const Action& action) {
  return action.is_owned() ? std::string(*action.owner) : "";
}

bool wants_word(const std::vector<Concern>& concerns) {
  return std::ranges::any_of(
      concerns, [](Concern one) { return one != Concern::resource && one != Concern::risk; });
}

}  // namespace bywhen

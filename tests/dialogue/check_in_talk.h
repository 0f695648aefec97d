// A check-in of a plan that changes as it goes on, in words.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/dialogue/check_in.h"
#include "dialogue/talk.h"

namespace bywhen {

// Tuesday 8 December 2026, two weeks after the session.
inline Date check_in_day() { return *Date::parse("2026-12-08"); }

inline std::string in_words(const CheckInQuestion& question) {
  using About = CheckInQuestion::About;
  const std::string who = question.action + (question.person.empty() ? "" : " " + question.person);
  switch (question.about) {
    case About::word: {
      constexpr std::string_view asked[] = {"done", "blocked", "who",    "accepted",
                                            "when", "stands",  "course", "how far"};
      return fmt::format("{} {}?", who,
                         asked[static_cast<std::size_t>(word_asked(question.concerns))]);
    }
    case About::confirm:
      return who + " confirm?";
    case About::help:
      return who + " help?";
    case About::need:
      return fmt::format("{} need {}?", who, question.index);
    case About::risk:
      return fmt::format("{} risk {}?", who, question.index);
    case About::next_day:
      return fmt::format("next {}{}?", question.day.iso(), question.time);
  }
  return {};
}

class CheckInTalk {
 public:
  explicit CheckInTalk(std::string_view text)
      : plan_(plan_to_talk_about(text)), round_(check_in_day(), "mia") {}

  std::string asks() {
    const auto question = round_.question(plan_);
    return question ? in_words(*question) : "nothing";
  }
  // Says a line; what came of it.
  std::string say(std::string_view line) {
    (void)round_.question(plan_);
    return came_of(round_.hear(line, plan_));
  }
  // A line that came by mail.
  std::string mail(std::string_view line) { return came_of(round_.hear_mailed(line, plan_)); }
  // Says a line to what was asked before somebody else changed the plan.
  std::string answer(std::string_view line) { return came_of(round_.hear_answer(line, plan_)); }
  // All the lines; what is asked then.
  std::string after(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
      const std::string came = say(line);
      REQUIRE_MESSAGE(!came.starts_with("refused"), line << ": " << came);
    }
    return asks();
  }
  // Another run, on the same day.
  void begin_again() { round_ = CheckInRound(check_in_day(), "mia"); }

  void change(const Change& change) {
    const auto applied = apply_changes(plan_.document, std::vector{change});
    REQUIRE(applied);
    take(applied->document);
  }

  const Action& action(std::string_view id) { return *plan_.action(id); }
  // "deadline 2026-12-04 -> 2026-12-11 (legal)", "on course": what was kept of it today, in a line.
  std::string kept(std::string_view id) {
    std::vector<std::string> all;
    for (const Update& one : action(id).updates) {
      if (!one.date || *one.date != check_in_day()) continue;
      CHECK(one.author.value_or("") == "mia");
      std::string words(one.note.value_or(one.field.value_or("")));
      if (one.field)
        words += fmt::format(" {} -> {}", one.from.value_or("-"), one.to.value_or("-"));
      if (one.why) words += fmt::format(" ({})", *one.why);
      all.push_back(words);
    }
    return join(all, "; ");
  }
  const Plan& plan() { return plan_; }

 private:
  std::string came_of(Result<Heard> heard) {
    if (!heard) return "refused: " + heard.error().message + " | " + heard.error().hint;
    const auto applied = apply_changes(plan_.document, heard->made.changes);
    REQUIRE(applied);
    take(applied->document);
    std::string words = heard->made.action;
    for (const std::string& id : heard->made.more) words += " " + id;
    words += heard->said;
    if (heard->wants_help) words += "help";
    if (heard->leaves) words += "leaves";
    if (!heard->command.empty()) words += "/" + heard->command;
    if (heard->unknown) words += " BUT " + heard->unknown->message;
    for (const std::string& remark : heard->made.remarks) words += " NOTE " + remark;
    return words;
  }

  void take(const yaml::Document& document) {
    Loaded loaded = load(document);
    REQUIRE(loaded.plan);
    REQUIRE(loaded.defects.empty());
    plan_ = std::move(*loaded.plan);
  }

  Plan plan_;
  CheckInRound round_;
};

}  // namespace bywhen

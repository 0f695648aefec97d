// review: the improvements, the most important first; their order, their benefits, new ones.
#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/ranking.h"
#include "bywhen/value/id.h"
#include "dialogue/keywords.h"
#include "dialogue/said_text.h"
#include "dialogue/steps/improvements.h"
#include "dialogue/steps/step.h"
#include "dialogue/substitution.h"

namespace bywhen {
namespace {

using yaml::Value;

// "3 1", "I3, I1", "3": ids of improvements; one alone with its letter goes there instead.
std::optional<std::vector<std::string>> find_ranking(std::string_view line) {
  std::string spaced(line);
  std::ranges::replace(spaced, ',', ' ');
  std::vector<std::string> words;
  bool has_letter = false;
  for (const std::string_view word : split(spaced, ' ')) {
    if (word.empty()) continue;
    if (!parse_typed_id('I', word)) return std::nullopt;
    has_letter = word[0] == 'I' || word[0] == 'i';
    words.emplace_back(word);
  }
  if (words.empty() || (words.size() == 1 && has_letter)) return std::nullopt;
  return words;
}

Result<Heard> rank(const std::vector<std::string>& words, const Plan& plan) {
  auto order = ranked(plan, words);
  if (!order) return order.error();
  auto changes = priorities_of(plan, *order);
  if (!changes) return changes.error();
  Heard heard;
  heard.made.changes = std::move(*changes);
  heard.said = join(lines_of(*order), "\n");
  return heard;
}

class ReviewStep : public SessionStep {
 public:
  using SessionStep::SessionStep;

  SessionQuestion question(const Plan& plan) override {
    const Improvement* current = plan.improvement(current_);
    if (current == nullptr) {
      current_.clear();
      return {.lines = overview(plan), .count = 0, .stays = true};
    }
    SessionQuestion question{.item = current_};
    question.lines.push_back(
        fmt::format("{}  {}", current_, printable(current->title.value_or("no title"))));
    if (current->benefit) {
      question.lines.push_back("    worth it: " + printable(*current->benefit));
    } else {
      question.asks = "why?";
    }
    return question;
  }

  Result<Heard> hear(std::string_view line, const Plan& plan, bool) override {
    const std::string_view text = trim(line);
    if (text.empty()) return next(plan);
    if (const auto words = find_ranking(text)) return rank(*words, plan);
    const auto keyword = find_keyword(text);
    if (keyword && keyword->keyword == "new") return new_improvement(keyword->text, plan);
    const auto blank = text.find_first_of(" \t");
    const std::string_view word = text.substr(0, blank);
    const bool is_aimed = (word[0] == 'I' || word[0] == 'i') && parse_typed_id('I', word);
    if (!is_aimed) return about(current_, text, plan);
    const auto improvement = find_improvement(plan, word);
    if (!improvement) return improvement.error();
    const std::string_view rest = blank == text.npos ? "" : trim(text.substr(blank));
    if (rest.starts_with('+')) return answer(text, plan);
    auto heard = about(std::string(*(*improvement)->id), rest, plan);
    if (heard) current_ = *(*improvement)->id;
    return heard;
  }

  [[nodiscard]] std::string item() const override { return current_; }
  void go_to(const std::string& item) override { current_ = item; }

  [[nodiscard]] std::string_view help() const override {
    return "  3 1                      I3 is the most important, then I1, then the others\n"
           "  new: TITLE               a new improvement\n"
           "  why: ...                 what this one brings; I3 why: ... another\n"
           "  parked   I3 parked       it waits for another day (open: it does not)\n"
           "  s/retuns/returns/        mends its title\n"
           "  (an empty line)          the next improvement\n";
  }

 private:
  static std::vector<std::string> overview(const Plan& plan) {
    if (!plan.improvements.empty()) return lines_of(by_priority(plan));
    return {"The plan has no improvements yet.  new: TITLE"};
  }

  Result<Heard> next(const Plan& plan) {
    Heard heard;
    const std::string after = open_improvement_after(current_, plan);
    if (after.empty()) {
      heard.said = that_was_the_last();
    } else {
      current_ = after;
    }
    return heard;
  }

  Result<Heard> new_improvement(std::string_view title, const Plan& plan) {
    if (title.empty()) return Error{"what is new?", "new: TITLE", ""};
    if (auto sound = check_said(title); !sound) return sound.error();
    const std::string id = entry_id('I', plan.next_improvement_number());
    Heard heard;
    heard.made.improvement = id;
    heard.made.changes.push_back(
        add_item({}, "improvements",
                 entry(Entity::improvement,
                       {{"id", Value::text(id)},
                        {"title", Value::text(std::string(title))},
                        {"priority", Value::raw(std::to_string(next_priority(plan)))}})));
    current_ = id;
    return heard;
  }

  // What is said of the improvement `id` ("" for none); all else is for the answer line.
  Result<Heard> about(const std::string& id, std::string_view text, const Plan& plan) const {
    const auto keyword = find_keyword(text);
    const bool is_why = keyword && keyword->keyword == "why" && !keyword->text.empty();
    const auto status = parse_word<ImprovementStatus>(fold_case(text));
    if (!is_why && !status && !is_substitution(text) && !text.empty()) return answer(text, plan);
    const Improvement* improvement = plan.improvement(id);
    if (improvement == nullptr) {
      return Error{"which improvement is this about?",
                   fmt::format("put its id in front: I3 {}", shorten(text, 40)), ""};
    }
    Heard heard;
    heard.made.improvement = id;
    const Target target{Entity::improvement, id};
    auto& changes = heard.made.changes;
    if (is_why) {
      if (auto sound = check_said(keyword->text); !sound) return sound.error();
      changes.push_back(set_field(target, "benefit", Value::text(std::string(keyword->text))));
    } else if (status) {
      changes.push_back(*status == ImprovementStatus::open
                            ? clear_field(target, "status")
                            : set_field(target, "status", Value::text(std::string(name(*status)))));
    } else if (!text.empty()) {
      auto title = substitute(text, improvement->title.value_or(""));
      if (!title) return title.error();
      changes.push_back(set_field(target, "title", Value::text(*title)));
    }
    return heard;
  }

  [[nodiscard]] Result<Heard> answer(std::string_view text, const Plan& plan) const {
    auto understood = understand(
        text, {.plan = plan, .today = setting().today, .action = {}, .improvement = current_});
    if (!understood) return understood.error();
    return std::move(understood->heard);
  }

  std::string current_;  // the id of the improvement just mentioned; "" for none
};

}  // namespace

std::unique_ptr<SessionStep> make_review_step(StepSetting setting) {
  return std::make_unique<ReviewStep>(std::move(setting));
}

}  // namespace bywhen

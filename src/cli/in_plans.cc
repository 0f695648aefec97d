#include "cli/in_plans.h"

#include "bywhen/model/lookup.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

// One word in one plan: an id, none where it is not known there, or why it is not clear.
using FindId =
    std::function<Result<std::vector<std::string>>(const Plan& plan, const std::string& word)>;
using Unknown = std::function<Error(const Plan& plan, const std::string& word)>;

// Why nobody knows the word: as the plan says it that has something like it.
Error unknown_in_all(std::span<const OpenPlan> plans, const std::string& word,
                     const Unknown& unknown) {
  Error error = unknown(plans.front().plan, word);
  if (plans.size() == 1) return error;
  error.hint.clear();
  for (const OpenPlan& open : plans) {
    const Error other = unknown(open.plan, word);
    if (!other.hint.starts_with("did you mean")) continue;
    error.hint = other.hint;
    break;
  }
  error.message += " in any of these plans";
  return error;
}

// Of several plans the one is named that it is about.
Error in_plan(std::span<const OpenPlan> plans, std::size_t index, Error error) {
  if (plans.size() > 1) error.place = plans[index].name;
  return error;
}

Result<std::vector<Ids>> ids_in(std::span<const OpenPlan> plans,
                                const std::vector<std::string>& words, const FindId& find,
                                const Unknown& unknown) {
  std::vector<Ids> ids(plans.size());
  for (const std::string& word : words) {
    bool is_known = false;
    for (std::size_t i = 0; i < plans.size(); ++i) {
      auto found = find(plans[i].plan, word);
      if (!found) return in_plan(plans, i, found.error());
      ids[i].insert(ids[i].end(), found->begin(), found->end());
      is_known = is_known || !found->empty();
    }
    if (!is_known) return unknown_in_all(plans, word, unknown);
  }
  return ids;
}

Error no_status(const std::string& word) {
  const auto words = status_words();
  const std::vector<std::string> known(words.begin(), words.end());
  const std::string hint = did_you_mean(word, known);
  return {.message = "no status '" + word + "'",
          .hint = hint.empty() ? "one of: " + join(known, ", ") : hint,
          .place = {}};
}

// The open ones go by one word, too.
Result<std::vector<ActionStatus>> typed_statuses(const Call& call) {
  std::vector<ActionStatus> statuses;
  for (const std::string& word : call.arguments.values("--status")) {
    const auto status = parse_word<ActionStatus>(word);
    if (!status && word != "open") return no_status(word);
    if (status) {
      statuses.push_back(*status);
    } else {
      statuses.insert(statuses.end(),
                      {ActionStatus::todo, ActionStatus::doing, ActionStatus::blocked});
    }
  }
  return statuses;
}

Result<Gaps> typed_gaps(const Call& call) {
  Gaps gaps;
  for (const std::string& word : call.arguments.values("--missing")) {
    const bool any = word == "any";
    if (!any && word != "owner" && word != "deadline" && word != "resources") {
      return Error{.message = "nothing called '" + word + "' can be missing",
                   .hint = "owner, deadline, resources or any",
                   .place = {}};
    }
    gaps.owner = gaps.owner || any || word == "owner";
    gaps.deadline = gaps.deadline || any || word == "deadline";
    gaps.resources = gaps.resources || any || word == "resources";
  }
  return gaps;
}

// What is searched for may be any text, even one that only holds a place.
Result<std::vector<std::string>> typed_pieces(const Call& call) {
  std::vector<std::string> pieces;
  for (const std::string& text : call.arguments.values("--text")) {
    if (trim(text).empty() || find_invalid_utf8(text) != std::string::npos) {
      return Error{.message = "nothing to look for: --text is empty or not UTF-8",
                   .hint = "a piece of the text, e.g. --text returns",
                   .place = {}};
    }
    pieces.emplace_back(trim(text));
  }
  return pieces;
}

// What means the same in every plan.
Result<Filter> typed_filter(const Call& call) {
  auto statuses = typed_statuses(call);
  if (!statuses) return statuses.error();
  auto gaps = typed_gaps(call);
  if (!gaps) return gaps.error();
  auto pieces = typed_pieces(call);
  if (!pieces) return pieces.error();
  return Filter{.statuses = *statuses,
                .overdue = call.arguments.has("--overdue"),
                .missing = *gaps,
                .texts = *pieces};
}

}  // namespace

std::span<const std::string_view> status_words() {
  static const std::vector<std::string_view> words = [] {
    const auto statuses = words_of<ActionStatus>();
    std::vector<std::string_view> all(statuses.begin(), statuses.end());
    all.emplace_back("open");
    return all;
  }();
  return words;
}

Result<std::vector<Ids>> typed_people(std::span<const OpenPlan> plans,
                                      const std::vector<std::string>& words) {
  return ids_in(
      plans, words,
      [](const Plan& plan, const std::string& word) -> Result<Ids> {
        if (people_meant(plan, word).empty()) return Ids();
        auto person = find_known_person(plan, word);
        if (!person) return person.error();
        return Ids{*person};
      },
      [](const Plan& plan, const std::string& word) {
        return find_known_person(plan, word).error();
      });
}

Result<std::vector<Ids>> typed_improvements(std::span<const OpenPlan> plans,
                                            const std::vector<std::string>& words) {
  return ids_in(
      plans, words,
      [](const Plan& plan, const std::string& word) -> Result<Ids> {
        auto improvement = find_improvement(plan, word);
        return improvement ? Ids{std::string(*(*improvement)->id)} : Ids();
      },
      [](const Plan& plan, const std::string& word) {
        return find_improvement(plan, word).error();
      });
}

Result<std::vector<Filter>> typed_filters(const Call& call, std::span<const OpenPlan> plans) {
  auto filter = typed_filter(call);
  if (!filter) return filter.error();
  auto owners = typed_people(plans, call.arguments.values("--owner"));
  if (!owners) return owners.error();
  auto improvements = typed_improvements(plans, call.arguments.values("--for"));
  if (!improvements) return improvements.error();
  std::vector<Filter> filters(plans.size(), *filter);
  for (std::size_t i = 0; i < plans.size(); ++i) {
    if (call.arguments.has("--owner")) filters[i].owners = (*owners)[i];
    if (call.arguments.has("--for")) filters[i].improvements = (*improvements)[i];
    const auto due = call.arguments.value("--due");
    if (!due) continue;
    auto day = typed_day(call, plans[i].plan, *due);
    if (!day) return in_plan(plans, i, day.error());
    filters[i].due_by = *day;
  }
  return filters;
}

}  // namespace bywhen::cli

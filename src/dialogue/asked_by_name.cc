#include "dialogue/asked_by_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/follow_up.h"
#include "bywhen/model/plan_dates.h"
#include "bywhen/model/settling.h"
#include "dialogue/names.h"
#include "dialogue/need_meant.h"

namespace bywhen {
namespace {

using About = CheckInQuestion::About;
using Indexes = std::vector<std::size_t>;

constexpr std::size_t longest_quote = 50;  // columns

// "fallback CMS access", "plan b: no": one of the words, and what stands behind it.
struct Named {
  std::string_view word;
  std::string_view what;  // the need or the risk; "" where it is not named
  std::string reply;      // "yes", "no", "gone" or a day
};

// What answers the question by itself; "" for what names a need or a risk.
std::string reply_in(std::string_view word, std::string_view rest, const AnswerContext& context) {
  const std::string folded = fold_case(rest);
  if (word == "gone") return rest.empty() ? "gone" : "";
  if (folded.empty() || folded == "yes") return "yes";
  if (word == "happened") return "";
  if (folded == "no" || folded == "not yet") return "no";
  if (word == "plan b" && folded == "gone") return "gone";
  return parse_day(rest, when_in(context.plan, context.today)) ? std::string(rest) : "";
}

std::optional<Named> find_word(std::string_view said, const AnswerContext& context) {
  constexpr std::string_view marks = " \t:,.!";
  for (const std::string_view word : {"fallback", "plan b", "happened", "gone"}) {
    if (said.size() < word.size() || fold_case(said.substr(0, word.size())) != word) continue;
    std::string_view rest = said.substr(word.size());
    if (!rest.empty() && marks.find(rest.front()) == marks.npos) continue;
    // Somebody may be called so.
    const auto names = parse_names(said.substr(0, word.size()), context.plan);
    if (names && names->is_certain && !names->unknown) return std::nullopt;
    rest = rest.substr(std::min(rest.find_first_not_of(marks), rest.size()));
    std::string reply = reply_in(word, rest, context);
    if (!reply.empty()) return Named{word, "", std::move(reply)};
    return Named{word, rest, word == "gone" ? "gone" : "yes"};
  }
  return std::nullopt;
}

bool is_open(const Risk& risk) {
  return risk.risk && risk.status.value_or(RiskStatus::open) == RiskStatus::open;
}

// Needs whose fallback can still be taken; those whose day has come alone, where there are any.
Indexes needs_with_fallback(const Action& action, Date today) {
  Indexes all;
  Indexes pressing;
  const auto& needs = action.resources.items;
  for (std::size_t i = 0; i < needs.size(); ++i) {
    const Resource& need = needs[i];
    if (!need.need || !need.fallback || is_fallback_taken(action, need)) continue;
    if (need.status.value_or(ResourceStatus::needed) == ResourceStatus::secured) continue;
    all.push_back(i);
    if (is_pressing(need, today)) pressing.push_back(i);
  }
  return pressing.empty() ? all : pressing;
}

// The same of risks.
Indexes open_risks(const Action& action, Date today) {
  Indexes all;
  Indexes triggered;
  for (std::size_t i = 0; i < action.risks.size(); ++i) {
    if (!is_open(action.risks[i])) continue;
    all.push_back(i);
    if (is_triggered(action.risks[i], today)) triggered.push_back(i);
  }
  return triggered.empty() ? all : triggered;
}

Error which(std::string_view word, const Action& action, const std::vector<std::string>& texts) {
  std::vector<std::string> quoted;
  for (const std::string& text : texts)
    quoted.push_back(fmt::format("'{}'", shorten(text, longest_quote)));
  return {
      fmt::format("'{}' could be about several of {}: {}", word, *action.id, join(quoted, ", ")),
      fmt::format("name it: {} {} {}", *action.id, word, shorten(texts.front(), longest_quote)),
      ""};
}

// `all` not empty.
Result<std::size_t> one_of(const Indexes& all, std::string_view word, const Action& action) {
  if (all.size() == 1) return all.front();
  std::vector<std::string> texts;
  for (const std::size_t i : all) {
    texts.emplace_back(word == "fallback" ? *action.resources.items[i].need
                                          : *action.risks[i].risk);
  }
  return which(word, action, texts);
}

Result<AskedByName> about_fallback(const Named& named, const Action& action,
                                   const AnswerContext& context) {
  const auto& needs = action.resources.items;
  Indexes all = needs_with_fallback(action, context.today);
  if (!named.what.empty()) {
    const auto meant = need_meant(context.plan, action, named.what);
    if (!meant) return meant.error();
    all = {*meant};
  }
  for (std::size_t i = 0; i < needs.size() && named.reply == "yes"; ++i) {
    const bool is_meant = all.empty() || (!named.what.empty() && all.front() == i);
    if (!is_meant || !is_fallback_taken(action, needs[i])) continue;
    return AskedByName{.already = fmt::format("{} takes its fallback already: {}", *action.id,
                                              shorten(*needs[i].fallback, longest_quote))};
  }
  if (all.empty() || !needs[all.front()].fallback) {
    return Error{fmt::format("nothing that {} needs has a fallback to take", *action.id),
                 fmt::format("{} needs: WHAT else FALLBACK names one", *action.id), ""};
  }
  const auto index = one_of(all, named.word, action);
  if (!index) return index.error();
  return AskedByName{
      .question = {.about = About::need, .action = std::string(*action.id), .index = *index},
      .reply = named.reply};
}

Result<AskedByName> about_risk(const Named& named, const Action& action, Date today) {
  Indexes all = open_risks(action, today);
  const auto is_meant = [&](const Risk& risk) {
    return risk.risk && fold_case(*risk.risk).find(fold_case(named.what)) != std::string::npos;
  };
  std::erase_if(all, [&](std::size_t i) { return !is_meant(action.risks[i]); });
  const auto status = named.reply == "gone" ? RiskStatus::gone : RiskStatus::happened;
  const bool says_status = named.reply == "gone" || named.reply == "yes";
  for (const Risk& risk : action.risks) {
    if (!all.empty() || !says_status || !is_meant(risk)) continue;
    if (risk.status.value_or(RiskStatus::open) != status) continue;
    return AskedByName{.already = fmt::format("{}: {} already: {}", *action.id, name(status),
                                              shorten(*risk.risk, longest_quote))};
  }
  if (all.empty()) {
    return Error{named.what.empty() ? fmt::format("{} has no open risk", *action.id)
                                    : fmt::format("{} has no open risk '{}'", *action.id,
                                                  shorten(named.what, longest_quote)),
                 fmt::format("{} risk: WHAT -> CONTINGENCY adds one", *action.id), ""};
  }
  const auto index = one_of(all, named.word, action);
  if (!index) return index.error();
  const Risk& risk = action.risks[*index];
  if (named.word == "plan b" && named.reply == "yes" && !risk.contingency) {
    const std::string what = shorten(*risk.risk, longest_quote);
    return Error{fmt::format("'{}' has no plan B", what),
                 fmt::format("where it has come: {0} happened {1}; where it is over: {0} gone {1}",
                             *action.id, what),
                 ""};
  }
  return AskedByName{
      .question = {.about = About::risk, .action = std::string(*action.id), .index = *index},
      .reply = named.reply};
}

}  // namespace

Result<std::optional<AskedByName>> asked_by_name(std::string_view said, const Action& action,
                                                 const AnswerContext& context) {
  using Found = Result<std::optional<AskedByName>>;
  const auto named = find_word(said, context);
  if (!named) return Found(std::nullopt);
  if (!action.is_open()) {
    return Error{fmt::format("{} is {}", *action.id, name(*action.status)),
                 fmt::format("if it is not: bywhen reopen {}", *action.id), ""};
  }
  auto asked = named->word == "fallback" ? about_fallback(*named, action, context)
                                         : about_risk(*named, action, context.today);
  if (!asked) return asked.error();
  return Found(std::move(*asked));
}

std::optional<CheckInQuestion> only_question(const Plan& plan, const Action& action, Date today) {
  std::vector<Concern> asked = concerns_of(plan, action, today);
  std::erase(asked, Concern::due);
  if (asked.size() != 1) return std::nullopt;
  CheckInQuestion question{.action = std::string(*action.id), .concerns = asked};
  if (asked.front() == Concern::unconfirmed || asked.front() == Concern::tentative) return question;
  if (asked.front() != Concern::resource) return std::nullopt;
  std::size_t pressing = 0;
  const auto& needs = action.resources.items;
  for (std::size_t i = 0; i < needs.size(); ++i) {
    if (!needs[i].need || !is_pressing(needs[i], today) || is_fallback_taken(action, needs[i]))
      continue;
    ++pressing;
    question.index = i;
  }
  if (pressing != 1 || !needs[question.index].fallback) return std::nullopt;
  question.about = About::need;
  return question;
}

std::string ways_to_answer(const Action& action, std::string_view yes_or_no, Date today) {
  std::vector<std::string> ways;
  const Indexes needs = needs_with_fallback(action, today);
  if (!needs.empty() && is_pressing(action.resources.items[needs.front()], today))
    ways.push_back(fmt::format("{} fallback: {}", *action.id, yes_or_no));
  const Indexes risks = open_risks(action, today);
  if (!risks.empty() && is_triggered(action.risks[risks.front()], today)) {
    const Risk& risk = action.risks[risks.front()];
    ways.push_back(!risk.contingency && yes_or_no == "yes"
                       ? fmt::format("{} happened", *action.id)
                       : fmt::format("{} plan b: {}", *action.id, yes_or_no));
  }
  return join(ways, "; ");
}

}  // namespace bywhen

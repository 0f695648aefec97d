#include "dialogue/keywords.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/plan_dates.h"
#include "dialogue/said_text.h"

namespace bywhen {
namespace {

using Parsed = Result<answer::Meaning>;

// "someone else" is a person, not what happens without one.
bool belongs_to_else(std::string_view word) {
  constexpr auto words = std::to_array<std::string_view>(
      {"someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody", "something",
       "anything", "everything", "nothing", "somewhere", "who", "what", "or"});
  return std::ranges::find(words, fold_case(word)) != words.end();
}

// Where " else " stands between a need and its fallback; npos for nowhere.
std::size_t find_else(std::string_view text) {
  constexpr std::string_view word = " else ";
  for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const std::string_view before = trim(text.substr(0, at));
    const auto blank = before.rfind(' ');
    if (!belongs_to_else(before.substr(blank == before.npos ? 0 : blank + 1))) return at;
  }
  return text.npos;
}

// "X else Y"
answer::Need parse_need(std::string_view item) {
  const auto at = find_else(item);
  if (at == item.npos) return {std::string(item), {}};
  return {std::string(trim(item.substr(0, at))),
          std::string(trim(item.substr(at + std::string_view(" else ").size())))};
}

Parsed parse_needs(std::string_view text, const AnswerContext&) {
  if (is_nothing(text)) return answer::Meaning(answer::NeedsNothing{});
  answer::Needs needs;
  for (const std::string_view piece : split(text, ';')) {
    const std::string_view item = trim(piece);
    if (item.empty()) continue;
    needs.items.push_back(parse_need(item));
    const auto& [need, fallback] = needs.items.back();
    if (auto sound = check_need_said(need); !sound) return sound.error();
    if (auto sound = check_said(fallback); !sound) return sound.error();
  }
  if (!needs.items.empty()) return answer::Meaning(std::move(needs));
  return Error{"what does it need?", "needs: X; Y else FALLBACK, or none", ""};
}

Parsed parse_by(std::string_view text, const AnswerContext& context) {
  const auto when = parse_when(text, when_in(context.plan, context.today));
  if (!when) return when.error();
  return answer::Meaning(answer::Commitment{.owner = {}, .helpers = {}, .deadline = *when});
}

Parsed parse_risk(std::string_view text, const AnswerContext&) {
  answer::Threat threat{std::string(text), {}};
  for (const std::string_view arrow : {"->", "→"}) {
    const auto at = text.find(arrow);
    if (at == text.npos) continue;
    threat = {std::string(trim(text.substr(0, at))),
              std::string(trim(text.substr(at + arrow.size())))};
    break;
  }
  if (threat.risk.empty()) return Error{"what is the risk?", "risk: X -> CONTINGENCY", ""};
  for (const std::string& said : {threat.risk, threat.contingency}) {
    if (auto sound = check_said(said); !sound) return sound.error();
  }
  return answer::Meaning(std::move(threat));
}

Parsed parse_for(std::string_view text, const AnswerContext& context) {
  answer::Serves serves;
  std::string spaced(text);
  std::ranges::replace(spaced, ',', ' ');
  for (const std::string_view word : split(spaced, ' ')) {
    if (trim(word).empty()) continue;
    const auto improvement = find_improvement(context.plan, word);
    if (!improvement) return improvement.error();
    std::string id(*(*improvement)->id);
    if (std::ranges::find(serves.improvements, id) == serves.improvements.end()) {
      serves.improvements.push_back(std::move(id));
    }
  }
  return answer::Meaning(std::move(serves));
}

template <const std::string_view& field>
Parsed parse_wording(std::string_view text, const AnswerContext&) {
  if (auto sound = check_said(text); !sound) return sound.error();
  return answer::Meaning(answer::Wording{field, std::string(text)});
}

template <const std::string_view& list>
Parsed parse_aside(std::string_view text, const AnswerContext&) {
  return answer::Meaning(answer::Aside{list, std::string(text)});
}

constexpr std::string_view benefit = "benefit";
constexpr std::string_view done_when = "done_when";
constexpr std::string_view parked = "parked";
constexpr std::string_view decisions = "decisions";

struct Keyword {
  std::string_view name;
  std::string_view example;  // what may stand behind it
  Parsed (*parse)(std::string_view text, const AnswerContext& context);
};

constexpr auto keywords = std::to_array<Keyword>({
    {"needs", "X; Y else FALLBACK", parse_needs},
    {"by", "WHEN", parse_by},
    {"why", "what it is good for", parse_wording<benefit>},
    {"done", "how all will see that it is done", parse_wording<done_when>},
    {"risk", "X -> CONTINGENCY", parse_risk},
    {"for", "I1 I4", parse_for},
    {"park", "what waits for another day", parse_aside<parked>},
    {"decided", "what was decided", parse_aside<decisions>},
});

std::vector<std::string> names_of_keywords() {
  std::vector<std::string> names;
  for (const Keyword& known : keywords) names.push_back(fmt::format("{}:", known.name));
  return names;
}

Error unknown_keyword(std::string_view keyword) {
  const std::vector<std::string> names = names_of_keywords();
  const std::string typed = fmt::format("{}:", shorten(keyword, 20));
  const std::string near = did_you_mean(typed, names);
  return {fmt::format("no line begins with '{}'", typed),
          fmt::format("{}{}", near.empty() ? "" : near + " ", "there are " + join(names, " ")), ""};
}

}  // namespace

std::optional<KeywordLine> find_keyword(std::string_view line) {
  const auto colon = line.find(':');
  if (colon == line.npos || colon == 0) return std::nullopt;
  const std::string_view word = line.substr(0, colon);
  const bool is_word = std::ranges::all_of(word, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  });
  if (!is_word) return std::nullopt;
  return KeywordLine{fold_case(word), trim(line.substr(colon + 1))};
}

bool is_nearly_keyword(std::string_view keyword) {
  return std::ranges::find(keywords, keyword, &Keyword::name) != keywords.end() ||
         !did_you_mean(fmt::format("{}:", shorten(keyword, 20)), names_of_keywords()).empty();
}

Result<answer::Meaning> parse_keyword(const KeywordLine& line, const AnswerContext& context) {
  const auto known = std::ranges::find(keywords, line.keyword, &Keyword::name);
  if (known == keywords.end()) return unknown_keyword(line.keyword);
  if (!line.text.empty()) return known->parse(line.text, context);
  return Error{fmt::format("nothing stands behind '{}:'", known->name),
               fmt::format("{}: {}", known->name, known->example), ""};
}

}  // namespace bywhen

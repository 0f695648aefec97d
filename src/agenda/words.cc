// What the facilitator says and what helps, by the kind of a step.
#include <array>

#include "bywhen/agenda/agenda.h"

namespace bywhen {
namespace {

struct Words {
  StepKind kind;
  std::string_view says;
  std::vector<std::string_view> tips;
};

const std::array<Words, 5>& all_words() {
  static const std::array<Words, 5> words{{
      {StepKind::introduce,
       "We turn the improvements into actions: what exactly, who, by when, and with what. At the end "
       "there is one plan, and each of us knows what is ours.",
       {
           "Write where all can see it: share the screen, and read back what was written.",
           "Say who is missing. They can be asked later; nothing is promised for them.",
       }},
      {StepKind::review,
       "These are the improvements that we found, the most important first. Is the order still right?",
       {
           "Say for each what it brings, and to whom: that is why somebody will take it on.",
           "What nobody can start on now is parked, not lost.",
       }},
      {StepKind::define,
       "Improvement by improvement: which concrete steps does it take?",
       {
           "Be specific: a verb, a thing, and how we will see that it is done.",
           "One action is what one person can finish; what is bigger becomes two.",
           "No improvement goes without a first step.",
       }},
      {StepKind::assign,
       "Each action gets one owner and one date. Who takes it, and by when?",
       {
           "One name each: helpers are welcome, \"the team\" is nobody.",
           "Nobody wants it: say again why it matters and what it brings.",
           "The date is a wish: ask what could delay it, and count that in.",
       }},
      {StepKind::resources,
       "What does each action need, and what could stop it?",
       {
           "Name the roadblocks now, and for each what we do when it comes.",
           "There is not enough money, time or people: say what is missing, and find a way round it.",
           "Nothing is needed: say so, then it is known.",
           "So that it does not fade: set the day of the first follow-up before we leave.",
       }},
  }};
  return words;
}

const Words* words_for(std::optional<StepKind> kind) {
  for (const Words& words : all_words()) {
    if (kind == words.kind) return &words;
  }
  return nullptr;
}

}  // namespace

std::string_view says(std::optional<StepKind> kind) {
  const Words* words = words_for(kind);
  return words == nullptr ? std::string_view() : words->says;
}

const std::vector<std::string_view>& tips(std::optional<StepKind> kind) {
  static const std::vector<std::string_view> none;
  const Words* words = words_for(kind);
  return words == nullptr ? none : words->tips;
}

}  // namespace bywhen

// Steps and texts for the tests of the history.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/hash.h"
#include "bywhen/base/text.h"
#include "bywhen/history/history.h"

namespace bywhen {

inline Stamp at(std::string_view time) {
  return {*Date::from(2026, 11, 24), *TimeOfDay::parse(time)};
}

inline Step step_between(std::string_view before, std::string_view after,
                         std::string_view sentence) {
  return {.sentence = std::string(sentence),
          .when = at("14:00"),
          .change = replacement_between(before, after),
          .before = hash_of(before),
          .after = hash_of(after)};
}

// "b, c": the sentences of steps, in their order.
inline std::string said(const std::vector<Step>& steps) {
  std::vector<std::string> sentences;
  for (const Step& step : steps) sentences.push_back(step.sentence);
  return join(sentences, ", ");
}

}  // namespace bywhen

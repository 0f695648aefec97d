// Which actions keep which others waiting.
#pragma once

#include <string_view>
#include <unordered_map>

#include "bywhen/report/selection.h"

namespace bywhen {

class Dependencies {
 public:
  // `plan` must outlive it.
  explicit Dependencies(const Plan& plan);

  // The open actions that must be done before this one, in the order in which it names them.
  [[nodiscard]] Actions waits_for(const Action& action) const;
  // The open actions that can't start before this one is done, in the order of the file.
  [[nodiscard]] Actions kept_waiting(const Action& action) const;

 private:
  std::unordered_map<std::string_view, const Action*> open_by_id_;
  std::unordered_map<std::string_view, Actions> waiting_for_;
};

}  // namespace bywhen

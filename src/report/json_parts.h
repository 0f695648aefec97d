// The parts of a plan as JSON, as bywhen/report/plan_json.h describes them.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "bywhen/model/news.h"
#include "bywhen/report/selection.h"
#include "report/dependencies.h"
#include "report/overview.h"

namespace bywhen {

using Json = nlohmann::ordered_json;

// The value, or null where there is no valid one.
[[nodiscard]] Json json_of(const Text& text);
[[nodiscard]] Json json_of(const Field<Date>& date);
[[nodiscard]] Json json_of(const std::optional<Date>& date);
// Those that are valid.
[[nodiscard]] Json json_of(const std::vector<Text>& texts);

// Each entry as `to_json` has it.
template <class Entries, class ToJson>
[[nodiscard]] Json list_of(const Entries& entries, ToJson to_json) {
  Json list = Json::array();
  for (const auto& entry : entries) list.push_back(to_json(entry));
  return list;
}

// Null for an id that is none.
[[nodiscard]] Json ids_json(const Actions& actions);

[[nodiscard]] Json person_json(const Person& person);
[[nodiscard]] Json improvement_json(const Improvement& improvement);
[[nodiscard]] Json resource_json(const Resource& resource);
[[nodiscard]] Json risk_json(const Risk& risk);
[[nodiscard]] Json check_in_json(const CheckIn& check_in);
[[nodiscard]] Json step_json(const AgendaStep& step);
[[nodiscard]] Json calendar_json(const WorkCalendar& calendar);
[[nodiscard]] Json missing_json(const Gaps& gaps);
[[nodiscard]] Json progress_json(const Progress& progress);
[[nodiscard]] Json news_json(const News& news);

// The actions of one plan.
class ActionsJson {
 public:
  // `plan` must outlive it.
  ActionsJson(const Plan& plan, Date today) : dependencies_(plan), today_(today) {}

  [[nodiscard]] Json one(const Action& action) const;
  [[nodiscard]] Json all(const Actions& actions) const;

 private:
  Dependencies dependencies_;
  Date today_;
};

// As text: only ASCII characters. What is not UTF-8 (the name of a file) becomes U+FFFD.
[[nodiscard]] std::string json_text(const Json& json);

}  // namespace bywhen

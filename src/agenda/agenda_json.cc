#include "bywhen/agenda/agenda_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "bywhen/agenda/agenda.h"
#include "bywhen/agenda/open_gaps.h"

namespace bywhen {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Text& text) { return text ? Json(*text) : Json(); }
Json json_of(const Field<unsigned>& number) { return number ? Json(*number) : Json(); }
Json json_of(std::optional<StepKind> kind) { return kind ? Json(name(*kind)) : Json(); }
Json seconds_of(std::chrono::milliseconds time) {
  return std::chrono::ceil<std::chrono::seconds>(time).count();
}

std::string document(std::string_view kind, const Json& plan) {
  const Json object = {{"bywhen", 1}, {"kind", kind}, {"plans", Json::array({plan})}};
  return object.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

Json words_of_step(Json step, std::optional<StepKind> kind) {
  step["says"] = says(kind).empty() ? Json() : Json(says(kind));
  step["tips"] = Json::array();
  for (const std::string_view tip : tips(kind)) step["tips"].push_back(tip);
  return step;
}

Json step_json(const AgendaStep& step) {
  const auto kind = step.kind ? std::optional(*step.kind) : std::nullopt;
  return words_of_step({{"step", json_of(step.step)},
                        {"minutes", json_of(step.minutes)},
                        {"kind", json_of(kind)},
                        {"actual", json_of(step.actual)}},
                       kind);
}

Json step_json(const AgendaItem& item) {
  return words_of_step(
      {{"step", item.title},
       {"minutes", std::chrono::duration_cast<std::chrono::minutes>(item.planned).count()},
       {"kind", json_of(item.kind)},
       {"actual", Json()}},
      item.kind);
}

Json step_json(const Plan* plan, const TimerView& view, std::size_t index) {
  const StepView& step = view.steps[index];
  const auto gaps = plan == nullptr ? std::nullopt : open_gaps(*plan, step.kind);
  const auto left = std::max(step.allotted - step.spent, std::chrono::milliseconds(0));
  const auto each = index < view.current ? std::nullopt : time_per_gap(left, gaps);
  return {{"step", step.title},
          {"kind", json_of(step.kind)},
          {"planned", step.planned.count()},
          {"allotted", step.allotted.count()},
          {"spent", std::chrono::floor<std::chrono::seconds>(step.spent).count()},
          {"open_gaps", gaps ? Json(*gaps) : Json()},
          {"per_gap", each ? Json(each->count()) : Json()}};
}

Json view_json(const Plan* plan, const TimerView& view) {
  Json steps = Json::array();
  for (std::size_t i = 0; i < view.steps.size(); ++i) steps.push_back(step_json(plan, view, i));
  const bool has_ended = view.state == TimerState::ended;
  return {{"state", name(view.state)},
          {"current", has_ended ? Json() : Json(view.current + 1)},
          {"step_left", has_ended ? Json() : seconds_of(view.step_left)},
          {"total_left", seconds_of(view.total_left)},
          {"ahead", seconds_of(view.ahead)},
          {"replanned", view.is_replanned},
          {"out_of_time", view.is_out_of_time},
          {"steps", std::move(steps)}};
}

}  // namespace

std::string agenda_json(const std::string& file, const Plan& plan) {
  Json steps = Json::array();
  for (const AgendaStep& step : plan.agenda) steps.push_back(step_json(step));
  if (plan.agenda.empty()) {
    for (const AgendaItem& item : default_agenda()) steps.push_back(step_json(item));
  }
  return document("agenda", {{"file", file},
                             {"title", json_of(plan.title)},
                             {"minutes", total_of(agenda_of(plan)) / std::chrono::minutes(1)},
                             {"is_default", plan.agenda.empty()},
                             {"agenda", std::move(steps)}});
}

std::string timer_json(const std::string& file, const Plan* plan,
                       const std::optional<TimerView>& view) {
  return document("timer", {{"file", file},
                            {"title", plan == nullptr ? Json() : json_of(plan->title)},
                            {"timer", view ? view_json(plan, *view) : Json()}});
}

}  // namespace bywhen

#include "bywhen/report/plan_json.h"

#include "report/json_parts.h"

namespace bywhen {
namespace {

std::string document(std::string_view kind, Json plans) {
  return json_text({{"bywhen", 1}, {"kind", kind}, {"plans", std::move(plans)}});
}

}  // namespace

std::string list_json(std::span<const Listed> plans, Date today) {
  return document("list", list_of(plans, [&](const Listed& listed) -> Json {
                    return {
                        {"file", listed.file},
                        {"title", json_of(listed.plan->title)},
                        {"actions", ActionsJson(*listed.plan, today).all(listed.actions)},
                    };
                  }));
}

std::string plan_json(const std::string& file, const Plan& plan, Date today) {
  const ActionsJson actions(plan, today);
  const Json whole = {
      {"file", file},
      {"title", json_of(plan.title)},
      {"date", json_of(plan.date)},
      {"facilitator", json_of(plan.facilitator)},
      {"ends", json_of(plan.ends)},
      {"calendar", calendar_json(plan.calendar)},
      {"people", list_of(plan.people, person_json)},
      {"present", json_of(plan.present)},
      {"improvements", list_of(plan.improvements, improvement_json)},
      {"actions", list_of(plan.actions, [&](const Action& one) { return actions.one(one); })},
      {"decisions", json_of(plan.decisions)},
      {"parked", json_of(plan.parked)},
      {"check_ins", list_of(plan.check_ins, check_in_json)},
      {"agenda", list_of(plan.agenda, step_json)},
  };
  return document("show", Json::array({whole}));
}

std::string show_json(const std::string& file, const Plan& plan, const Shown& shown, Date today) {
  const auto person = [](const Person* one) { return person_json(*one); };
  const auto improvement = [](const Improvement* one) { return improvement_json(*one); };
  const Json parts = {
      {"file", file},
      {"title", json_of(plan.title)},
      {"people", list_of(shown.people, person)},
      {"improvements", list_of(shown.improvements, improvement)},
      {"actions", ActionsJson(plan, today).all(shown.actions)},
  };
  return document("show", Json::array({parts}));
}

std::string next_json(std::span<const NextOf> plans, Date today) {
  return document("next", list_of(plans, [&](const NextOf& next) -> Json {
                    const ActionsJson actions(*next.plan, today);
                    return {
                        {"file", next.file},
                        {"title", json_of(next.plan->title)},
                        {"person", next.person.empty() ? Json() : Json(next.person)},
                        {"actions", actions.all(next.steps.ready)},
                        {"blocked", actions.all(next.steps.blocked)},
                        {"waiting", actions.all(next.steps.waiting)},
                    };
                  }));
}

}  // namespace bywhen

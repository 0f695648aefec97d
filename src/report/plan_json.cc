#include "bywhen/report/plan_json.h"

#include <nlohmann/json.hpp>

#include "report/dependencies.h"
#include "report/wording.h"

namespace bywhen {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Text& text) { return text ? Json(*text) : Json(); }
Json json_of(const Field<Date>& date) { return date ? Json(date->iso()) : Json(); }
Json json_of(const Field<unsigned>& number) { return number ? Json(*number) : Json(); }
Json json_of(const Field<Duration>& time) { return time ? Json(time->text()) : Json(); }
Json json_of(const Field<Money>& money) { return money ? Json(money->text()) : Json(); }

// What was not written means `usual`.
Json json_of(const Field<bool>& yes, bool usual) {
  if (!yes && yes.written()) return {};
  return yes.value_or(usual);
}

template <class Word>
Json word_or(const Field<Word>& word, Json usual) {
  if (word) return name(*word);
  return word.written() ? Json() : usual;
}

Json json_of(const std::vector<Text>& texts) {
  Json list = Json::array();
  for (const Text& text : texts) {
    if (text) list.push_back(*text);
  }
  return list;
}

// Each entry as `to_json` has it.
template <class Entries, class ToJson>
Json list_of(const Entries& entries, ToJson to_json) {
  Json list = Json::array();
  for (const auto& entry : entries) list.push_back(to_json(entry));
  return list;
}

Json person_json(const Person& person) {
  return {
      {"id", json_of(person.id)},
      {"name", json_of(person.name)},
      {"email", json_of(person.email)},
      {"capacity", json_of(person.capacity)},
  };
}

Json improvement_json(const Improvement& improvement) {
  return {
      {"id", json_of(improvement.id)},
      {"title", json_of(improvement.title)},
      {"priority", json_of(improvement.priority)},
      {"benefit", json_of(improvement.benefit)},
      {"status", word_or(improvement.status, "open")},
  };
}

Json resource_json(const Resource& resource) {
  return {
      {"need", json_of(resource.need)},
      {"kind", word_or(resource.kind, {})},
      {"status", word_or(resource.status, "needed")},
      {"needed_by", json_of(resource.needed_by)},
      {"cost", json_of(resource.cost)},
      {"fallback", json_of(resource.fallback)},
  };
}

Json resources_json(const Resources& resources) {
  using State = Resources::State;
  if (resources.state == State::none) return Json::array();
  if (resources.state == State::listed) return list_of(resources.items, resource_json);
  return {};
}

Json risk_json(const Risk& risk) {
  return {
      {"risk", json_of(risk.risk)},
      {"trigger", json_of(risk.trigger)},
      {"contingency", json_of(risk.contingency)},
      {"owner", json_of(risk.owner)},
      {"status", word_or(risk.status, "open")},
  };
}

Json update_json(const Update& update) {
  return {
      {"date", json_of(update.date)}, {"author", json_of(update.author)},
      {"note", json_of(update.note)}, {"field", json_of(update.field)},
      {"from", json_of(update.from)}, {"to", json_of(update.to)},
      {"why", json_of(update.why)},
  };
}

Json check_in_json(const CheckIn& check_in) {
  return {
      {"date", json_of(check_in.date)},        {"time", json_of(check_in.time)},
      {"minutes", json_of(check_in.minutes)},  {"link", json_of(check_in.link)},
      {"held", json_of(check_in.held, false)},
  };
}

Json step_json(const AgendaStep& step) {
  return {
      {"step", json_of(step.step)},
      {"minutes", json_of(step.minutes)},
      {"kind", word_or(step.kind, {})},
      {"actual", json_of(step.actual)},
  };
}

Json calendar_json(const WorkCalendar& calendar) {
  return {
      {"workdays", list_of(calendar.workdays(), [](Weekday day) { return name(day); })},
      {"holidays", list_of(calendar.holidays(), [](Date day) { return day.iso(); })},
  };
}

Json missing_json(const Gaps& gaps) {
  Json missing = Json::array();
  if (gaps.owner) missing.push_back("owner");
  if (gaps.deadline) missing.push_back("deadline");
  if (gaps.resources) missing.push_back("resources");
  return missing;
}

// The actions of one plan.
class ActionsJson {
 public:
  ActionsJson(const Plan& plan, Date today) : dependencies_(plan), today_(today) {}

  [[nodiscard]] Json one(const Action& action) const {
    return {
        {"id", json_of(action.id)},
        {"title", json_of(action.title)},
        {"improvement", json_of(action.improvements)},
        {"benefit", json_of(action.benefit)},
        {"done_when", json_of(action.done_when)},
        {"owner", json_of(action.owner)},
        {"ownership", word_or(action.ownership, action.owner ? Json("proposed") : Json())},
        {"declined_because", json_of(action.declined_because)},
        {"helpers", json_of(action.helpers)},
        {"start", json_of(action.start)},
        {"deadline", json_of(action.deadline)},
        {"tentative", json_of(action.tentative, false)},
        {"effort", json_of(action.effort)},
        {"after", json_of(action.after)},
        {"status", word_or(action.status, "todo")},
        {"reason", json_of(action.reason)},
        {"done_on", json_of(action.done_on)},
        {"resources", resources_json(action.resources)},
        {"risks", list_of(action.risks, risk_json)},
        {"links", json_of(action.links)},
        {"notes", json_of(action.notes)},
        {"updates", list_of(action.updates, update_json)},
        {"overdue", is_overdue(action, today_)},
        {"missing", missing_json(gaps_of(action))},
        {"waits_for", ids(dependencies_.waits_for(action))},
        {"kept_waiting", ids(dependencies_.kept_waiting(action))},
    };
  }

  [[nodiscard]] Json all(const Actions& actions) const {
    return list_of(actions, [&](const Action* action) { return one(*action); });
  }

 private:
  static Json ids(const Actions& actions) {
    return list_of(actions, [](const Action* action) { return json_of(action->id); });
  }

  Dependencies dependencies_;
  Date today_;
};

std::string document(std::string_view kind, Json plans) {
  const Json object = {{"bywhen", 1}, {"kind", kind}, {"plans", std::move(plans)}};
  // What is not UTF-8 (the name of a file) becomes U+FFFD.
  return object.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
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

#include "report/json_parts.h"

namespace bywhen {
namespace {

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

Json resources_json(const Resources& resources) {
  using State = Resources::State;
  if (resources.state == State::none) return Json::array();
  if (resources.state == State::listed) return list_of(resources.items, resource_json);
  return {};
}

Json update_json(const Update& update) {
  return {
      {"date", json_of(update.date)}, {"author", json_of(update.author)},
      {"note", json_of(update.note)}, {"field", json_of(update.field)},
      {"from", json_of(update.from)}, {"to", json_of(update.to)},
      {"why", json_of(update.why)},
  };
}

std::string_view name(News::Kind kind) {
  constexpr std::string_view names[] = {"done",     "dropped", "blocked", "started",
                                        "reopened", "moved",   "handed",  "noted"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace

Json json_of(const Text& text) { return text ? Json(*text) : Json(); }
Json json_of(const Field<Date>& date) { return date ? Json(date->iso()) : Json(); }
Json json_of(const std::optional<Date>& date) { return date ? Json(date->iso()) : Json(); }

Json json_of(const std::vector<Text>& texts) {
  Json list = Json::array();
  for (const Text& text : texts) {
    if (text) list.push_back(*text);
  }
  return list;
}

Json ids_json(const Actions& actions) {
  return list_of(actions, [](const Action* action) { return json_of(action->id); });
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

Json risk_json(const Risk& risk) {
  return {
      {"risk", json_of(risk.risk)},
      {"trigger", json_of(risk.trigger)},
      {"contingency", json_of(risk.contingency)},
      {"owner", json_of(risk.owner)},
      {"status", word_or(risk.status, "open")},
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

Json ActionsJson::one(const Action& action) const {
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
      {"waits_for", ids_json(dependencies_.waits_for(action))},
      {"kept_waiting", ids_json(dependencies_.kept_waiting(action))},
  };
}

Json ActionsJson::all(const Actions& actions) const {
  return list_of(actions, [&](const Action* action) { return one(*action); });
}

Json progress_json(const Progress& progress) {
  return {
      {"actions", progress.done + progress.open + progress.dropped},
      {"done", progress.done},
      {"open", progress.open},
      {"dropped", progress.dropped},
      {"overdue", progress.overdue},
  };
}

Json news_json(const News& news) {
  const Update none;
  const Update& update = news.update != nullptr ? *news.update : none;
  return {
      {"date", news.day.iso()},
      {"kind", name(news.kind)},
      {"action", json_of(news.action->id)},
      {"author", json_of(update.author)},
      {"from", json_of(update.from)},
      {"to", json_of(update.to)},
      {"note", json_of(update.note)},
      {"why", json_of(update.why)},
  };
}

std::string json_text(const Json& json) {
  return json.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

}  // namespace bywhen

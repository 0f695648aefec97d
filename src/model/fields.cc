#include "model/fields.h"

#include <array>

#include "model/entries.h"

namespace bywhen {
namespace {

void read_owner(Reader& reader, yaml::Node node, Action& action) {
  if (!node.is_sequence()) return reader.person(node, action.owner);
  std::vector<Text> owners;
  reader.persons(node, owners);
  if (owners.empty()) return;
  action.owner = owners.front();
  action.more_owners.assign(owners.begin() + 1, owners.end());
}

void read_resource(Reader& reader, yaml::Node node, Resource& resource) {
  if (node.is_mapping()) return read_checked(reader, node, resource);
  resource.range = node.range();
  if (node.is_null()) return reader.missing(node.range(), "resource", "need");
  reader.set_key("resources");
  reader.need(node, resource.need);
}

// [none]
bool only_says_none(yaml::Node list) {
  const yaml::Node first = list.first();
  return first && !first.next() && first.is_scalar() && is_nothing(first.value());
}

void read_resources(Reader& reader, yaml::Node node, Action& action) {
  using State = Resources::State;
  Resources& resources = action.resources;
  resources.range = node.range();
  if (node.is_null()) return;
  resources.state = State::listed;
  if (node.is_sequence()) {
    if (node.size() == 0) resources.state = State::empty_list;
    if (only_says_none(node)) {
      resources.state = State::defective;
      return reader.none_in_list(node);
    }
    for (yaml::Node item = node.first(); item; item = item.next()) {
      read_resource(reader, item, resources.items.emplace_back());
    }
  } else if (node.is_scalar() && node.value() == "none") {
    resources.state = State::none;
  } else {
    resources.state = State::defective;
    reader.resources_shape(node);
  }
}

void read_workdays(Reader& reader, yaml::Node node, CalendarEntry& calendar) {
  if (!reader.is_list(node)) return;
  for (yaml::Node item = node.first(); item; item = item.next()) {
    Field<Weekday> day;
    reader.weekday(item, day);
    if (day) calendar.workdays.push_back(*day);
  }
}

void read_holidays(Reader& reader, yaml::Node node, CalendarEntry& calendar) {
  if (!reader.is_list(node)) return;
  for (yaml::Node item = node.first(); item; item = item.next()) {
    Field<Date> day;
    reader.date(item, day);
    if (day) calendar.holidays.push_back(*day);
  }
}

void read_calendar(Reader& reader, yaml::Node node, Plan& plan) {
  if (node.is_null() || !reader.is_mapping(node, "calendar")) return;
  CalendarEntry calendar;
  read_entry(reader, node, calendar);
  plan.calendar = WorkCalendar(calendar.workdays, std::move(calendar.holidays));
}

void read_people(Reader& reader, yaml::Node node, Plan& plan) {
  read_entries(reader, node, plan.people, "person");
  plan.has_people = !node.is_null();
}

using R = Reader;
using N = yaml::Node;

constexpr auto plan_fields = std::to_array<FieldReader<Plan>>({
    {"bywhen", [](R& r, N n, Plan& p) { r.count(n, p.version); }},
    {"title", [](R& r, N n, Plan& p) { r.text(n, p.title); }},
    {"date", [](R& r, N n, Plan& p) { r.date(n, p.date); }},
    {"facilitator", [](R& r, N n, Plan& p) { r.person(n, p.facilitator); }},
    {"ends", [](R& r, N n, Plan& p) { r.date(n, p.ends); }},
    {"calendar", read_calendar},
    {"people", read_people},
    {"present", [](R& r, N n, Plan& p) { r.persons(n, p.present); }},
    {"improvements", [](R& r, N n, Plan& p) { read_entries(r, n, p.improvements, "improvement"); }},
    {"actions", [](R& r, N n, Plan& p) { read_entries(r, n, p.actions, "action"); }},
    {"decisions", [](R& r, N n, Plan& p) { r.free_texts(n, p.decisions); }},
    {"parked", [](R& r, N n, Plan& p) { r.free_texts(n, p.parked); }},
    {"check_ins", [](R& r, N n, Plan& p) { read_entries(r, n, p.check_ins, "check-in"); }},
    {"agenda", [](R& r, N n, Plan& p) { read_entries(r, n, p.agenda, "agenda step"); }},
});

constexpr auto calendar_fields = std::to_array<FieldReader<CalendarEntry>>({
    {"workdays", read_workdays},
    {"holidays", read_holidays},
});

constexpr auto person_fields = std::to_array<FieldReader<Person>>({
    {"id", [](R& r, N n, Person& p) { r.person_id(n, p.id); }},
    {"name", [](R& r, N n, Person& p) { r.text(n, p.name); }},
    {"email", [](R& r, N n, Person& p) { r.email(n, p.email); }},
    {"capacity", [](R& r, N n, Person& p) { r.duration(n, p.capacity); }},
});

constexpr auto improvement_fields = std::to_array<FieldReader<Improvement>>({
    {"id", [](R& r, N n, Improvement& i) { r.entry_id(n, 'I', i.id); }},
    {"title", [](R& r, N n, Improvement& i) { r.text(n, i.title); }},
    {"priority", [](R& r, N n, Improvement& i) { r.count(n, i.priority); }},
    {"benefit", [](R& r, N n, Improvement& i) { r.text(n, i.benefit); }},
    {"status", [](R& r, N n, Improvement& i) { r.word(n, i.status); }},
});

constexpr auto action_fields = std::to_array<FieldReader<Action>>({
    {"id", [](R& r, N n, Action& a) { r.entry_id(n, 'A', a.id); }},
    {"title", [](R& r, N n, Action& a) { r.text(n, a.title); }},
    {"improvement", [](R& r, N n, Action& a) { r.texts(n, a.improvements, true); }},
    {"benefit", [](R& r, N n, Action& a) { r.text(n, a.benefit); }},
    {"done_when", [](R& r, N n, Action& a) { r.text(n, a.done_when); }},
    {"owner", read_owner},
    {"ownership", [](R& r, N n, Action& a) { r.word(n, a.ownership); }},
    {"declined_because", [](R& r, N n, Action& a) { r.free_text(n, a.declined_because); }},
    {"helpers", [](R& r, N n, Action& a) { r.persons(n, a.helpers); }},
    {"start", [](R& r, N n, Action& a) { r.date(n, a.start); }},
    {"deadline", [](R& r, N n, Action& a) { r.date(n, a.deadline); }},
    {"tentative", [](R& r, N n, Action& a) { r.boolean(n, a.tentative); }},
    {"effort", [](R& r, N n, Action& a) { r.duration(n, a.effort); }},
    {"after", [](R& r, N n, Action& a) { r.texts(n, a.after); }},
    {"status", [](R& r, N n, Action& a) { r.word(n, a.status); }},
    {"reason", [](R& r, N n, Action& a) { r.free_text(n, a.reason); }},
    {"done_on", [](R& r, N n, Action& a) { r.date(n, a.done_on); }},
    {"resources", read_resources},
    {"risks", [](R& r, N n, Action& a) { read_entries(r, n, a.risks, "risk"); }},
    {"links", [](R& r, N n, Action& a) { r.free_texts(n, a.links); }},
    {"notes", [](R& r, N n, Action& a) { r.free_text(n, a.notes); }},
    {"updates", [](R& r, N n, Action& a) { read_entries(r, n, a.updates, "update"); }},
});

constexpr auto resource_fields = std::to_array<FieldReader<Resource>>({
    {"need", [](R& r, N n, Resource& e) { r.need(n, e.need); }},
    {"kind", [](R& r, N n, Resource& e) { r.word(n, e.kind); }},
    {"status", [](R& r, N n, Resource& e) { r.word(n, e.status); }},
    {"needed_by", [](R& r, N n, Resource& e) { r.date(n, e.needed_by); }},
    {"cost", [](R& r, N n, Resource& e) { r.money(n, e.cost); }},
    {"fallback", [](R& r, N n, Resource& e) { r.text(n, e.fallback); }},
});

constexpr auto risk_fields = std::to_array<FieldReader<Risk>>({
    {"risk", [](R& r, N n, Risk& e) { r.text(n, e.risk); }},
    {"trigger", [](R& r, N n, Risk& e) { r.date(n, e.trigger); }},
    {"contingency", [](R& r, N n, Risk& e) { r.text(n, e.contingency); }},
    {"owner", [](R& r, N n, Risk& e) { r.person(n, e.owner); }},
    {"status", [](R& r, N n, Risk& e) { r.word(n, e.status); }},
});

constexpr auto update_fields = std::to_array<FieldReader<Update>>({
    {"date", [](R& r, N n, Update& u) { r.date(n, u.date); }},
    {"author", [](R& r, N n, Update& u) { r.free_text(n, u.author); }},
    {"note", [](R& r, N n, Update& u) { r.free_text(n, u.note); }},
    {"field", [](R& r, N n, Update& u) { r.free_text(n, u.field); }},
    {"from", [](R& r, N n, Update& u) { r.free_text(n, u.from); }},
    {"to", [](R& r, N n, Update& u) { r.free_text(n, u.to); }},
    {"why", [](R& r, N n, Update& u) { r.free_text(n, u.why); }},
});

constexpr auto check_in_fields = std::to_array<FieldReader<CheckIn>>({
    {"date", [](R& r, N n, CheckIn& c) { r.date(n, c.date); }},
    {"time", [](R& r, N n, CheckIn& c) { r.time_of_day(n, c.time); }},
    {"minutes", [](R& r, N n, CheckIn& c) { r.count(n, c.minutes); }},
    {"link", [](R& r, N n, CheckIn& c) { r.free_text(n, c.link); }},
    {"held", [](R& r, N n, CheckIn& c) { r.boolean(n, c.held); }},
});

constexpr auto agenda_step_fields = std::to_array<FieldReader<AgendaStep>>({
    {"step", [](R& r, N n, AgendaStep& s) { r.text(n, s.step); }},
    {"minutes", [](R& r, N n, AgendaStep& s) { r.count(n, s.minutes); }},
    {"kind", [](R& r, N n, AgendaStep& s) { r.word(n, s.kind); }},
    {"actual", [](R& r, N n, AgendaStep& s) { r.count(n, s.actual); }},
});

template <class T, std::size_t N>
constexpr std::array<std::string_view, N> names_of(const std::array<FieldReader<T>, N>& table) {
  std::array<std::string_view, N> names;
  for (std::size_t i = 0; i < N; ++i) names[i] = table[i].key;
  return names;
}

constexpr auto plan_names = names_of(plan_fields);
constexpr auto calendar_names = names_of(calendar_fields);
constexpr auto person_names = names_of(person_fields);
constexpr auto improvement_names = names_of(improvement_fields);
constexpr auto action_names = names_of(action_fields);
constexpr auto resource_names = names_of(resource_fields);
constexpr auto risk_names = names_of(risk_fields);
constexpr auto update_names = names_of(update_fields);
constexpr auto check_in_names = names_of(check_in_fields);
constexpr auto agenda_step_names = names_of(agenda_step_fields);

}  // namespace

template <>
std::span<const FieldReader<Plan>> fields_of<Plan>() {
  return plan_fields;
}
template <>
std::span<const FieldReader<CalendarEntry>> fields_of<CalendarEntry>() {
  return calendar_fields;
}
template <>
std::span<const FieldReader<Person>> fields_of<Person>() {
  return person_fields;
}
template <>
std::span<const FieldReader<Improvement>> fields_of<Improvement>() {
  return improvement_fields;
}
template <>
std::span<const FieldReader<Action>> fields_of<Action>() {
  return action_fields;
}
template <>
std::span<const FieldReader<Resource>> fields_of<Resource>() {
  return resource_fields;
}
template <>
std::span<const FieldReader<Risk>> fields_of<Risk>() {
  return risk_fields;
}
template <>
std::span<const FieldReader<Update>> fields_of<Update>() {
  return update_fields;
}
template <>
std::span<const FieldReader<CheckIn>> fields_of<CheckIn>() {
  return check_in_fields;
}
template <>
std::span<const FieldReader<AgendaStep>> fields_of<AgendaStep>() {
  return agenda_step_fields;
}

std::span<const std::string_view> field_names(Entity entity) {
  switch (entity) {
    case Entity::plan:
      return plan_names;
    case Entity::calendar:
      return calendar_names;
    case Entity::person:
      return person_names;
    case Entity::improvement:
      return improvement_names;
    case Entity::action:
      return action_names;
    case Entity::resource:
      return resource_names;
    case Entity::risk:
      return risk_names;
    case Entity::update:
      return update_names;
    case Entity::check_in:
      return check_in_names;
    case Entity::agenda_step:
      return agenda_step_names;
  }
  return {};
}

}  // namespace bywhen

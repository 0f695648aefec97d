// Every key of every mapping of the format, with every kind of value that it cannot have.
#include "model/fields.h"

#include <map>

#include "bywhen/value/id.h"
#include "model/loading.h"

namespace bywhen {
namespace {

using Lines = std::vector<std::pair<std::string, std::string>>;

// What one entry of each kind must have, and the keys that it stands under.
struct Nest {
  Lines required;
  std::string before;
};

const Nest& nest_of(Entity entity) {
  static const std::string action = "bywhen: 1\ntitle: T\nactions:\n- id: A1\n  title: T\n";
  static const std::string plan = "bywhen: 1\ntitle: T\nactions: []\n";
  static const std::map<Entity, Nest> nests{
      {Entity::plan, {{{"bywhen", "1"}, {"title", "T"}, {"actions", "[]"}}, ""}},
      {Entity::calendar, {{}, plan + "calendar:\n"}},
      {Entity::person, {{{"id", "ana"}}, plan + "people:\n- "}},
      {Entity::improvement, {{{"id", "I1"}, {"title", "T"}}, plan + "improvements:\n- "}},
      {Entity::action, {{{"id", "A1"}, {"title", "T"}}, "bywhen: 1\ntitle: T\nactions:\n- "}},
      {Entity::resource, {{{"need", "N"}}, action + "  resources:\n  - "}},
      {Entity::risk, {{{"risk", "R"}}, action + "  risks:\n  - "}},
      {Entity::update, {{}, action + "  updates:\n  - "}},
      {Entity::check_in, {{{"date", "2026-12-08"}}, plan + "check_ins:\n- "}},
      {Entity::agenda_step, {{{"step", "S"}, {"minutes", "2"}}, plan + "agenda:\n- "}},
  };
  return nests.at(entity);
}

// A sound plan, but for this one key of an entry of that kind; the value may take several lines.
// The alias *x is the text "ana".
std::string plan_with(Entity entity, const std::string& key, const std::string& value) {
  const Nest& nest = nest_of(entity);
  Lines lines{{key, value}};
  for (const auto& line : nest.required) {
    if (line.first != key) lines.push_back(line);
  }
  std::string text = "x-anchor: &x ana\n" + nest.before;
  const std::size_t column = entity == Entity::calendar ? 2 : text.size() - text.rfind('\n') - 1;
  if (entity == Entity::calendar) text += "  ";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) text += std::string(column, ' ');
    text += lines[i].first + ": " + lines[i].second + "\n";
  }
  return text;
}

bool is_in_action(Entity entity) {
  return entity == Entity::action || entity == Entity::resource || entity == Entity::risk ||
         entity == Entity::update;
}

// One field of the format: a value that is refused, if any is, and the way out that is named then.
struct FieldCase {
  Entity entity;
  std::string key;
  std::string wrong;  // "" where every text is fine
  std::string hint;
};

const std::string text_hint = "write it as one text, or take the key out";
const std::string free_hint = "write it as one text";
const std::string date_hint = "dates are written year-month-day: 2026-12-04";
const std::string time_hint =
    "working time is written 30m, 4h, 2d or 1w (a day is 8 h, a week 5 days)";
const std::string count_hint = "a whole number from 1";

const std::vector<FieldCase> plan_fields{
    {Entity::plan, "title", "''", text_hint},
    {Entity::plan, "date", "soon", date_hint},
    {Entity::plan, "facilitator", "''", text_hint},
    {Entity::plan, "ends", "soon", date_hint},
    {Entity::person, "id", "Ana", "a person's id is a short lower-case word, like ana"},
    {Entity::person, "name", "''", text_hint},
    {Entity::person, "email", "at home", "an address like ana@example.org"},
    {Entity::person, "capacity", "12", time_hint},
    {Entity::improvement, "id", "A1", "an improvement's id is I and a number, like I3"},
    {Entity::improvement, "title", "''", text_hint},
    {Entity::improvement, "priority", "first", count_hint},
    {Entity::improvement, "benefit", "''", text_hint},
    {Entity::improvement, "status", "zzz", "one of: open done parked"},
    {Entity::check_in, "date", "soon", date_hint},
    {Entity::check_in, "time", "2pm", "a time of day is written \"14:00\", with quotes"},
    {Entity::check_in, "minutes", "0", count_hint},
    {Entity::check_in, "link", "", free_hint},
    {Entity::check_in, "held", "maybe", "true or false"},
    {Entity::agenda_step, "step", "''", text_hint},
    {Entity::agenda_step, "minutes", "2.5", count_hint},
    {Entity::agenda_step, "kind", "zzz", "one of: introduce review define assign resources"},
    {Entity::agenda_step, "actual", "-1", count_hint},
};

const std::vector<FieldCase> action_fields{
    {Entity::action, "id", "3", "an action's id is A and a number, like A3"},
    {Entity::action, "title", "''", text_hint},
    {Entity::action, "benefit", "''", text_hint},
    {Entity::action, "done_when", "''", text_hint},
    {Entity::action, "ownership", "zzz", "one of: proposed accepted declined"},
    {Entity::action, "declined_because", "", free_hint},
    {Entity::action, "start", "soon", date_hint},
    {Entity::action, "deadline", "soon", date_hint},
    {Entity::action, "tentative", "yes", "true or false"},
    {Entity::action, "effort", "much", time_hint},
    {Entity::action, "status", "zzz", "one of: todo doing blocked done dropped"},
    {Entity::action, "reason", "", free_hint},
    {Entity::action, "done_on", "soon", date_hint},
    {Entity::action, "notes", "", free_hint},
    {Entity::resource, "need", "''", text_hint},
    {Entity::resource, "kind", "zzz", "one of: people money tool access time material other"},
    {Entity::resource, "status", "zzz", "one of: needed requested secured unavailable"},
    {Entity::resource, "needed_by", "soon", date_hint},
    {Entity::resource, "cost", "much", "an amount and its currency: 900 EUR"},
    {Entity::resource, "fallback", "''", text_hint},
    {Entity::risk, "risk", "''", text_hint},
    {Entity::risk, "trigger", "soon", date_hint},
    {Entity::risk, "contingency", "''", text_hint},
    {Entity::risk, "owner", "''", text_hint},
    {Entity::risk, "status", "zzz", "one of: open happened gone"},
    {Entity::update, "date", "soon", date_hint},
    {Entity::update, "author", "", free_hint},
    {Entity::update, "note", "", free_hint},
    {Entity::update, "field", "", free_hint},
    {Entity::update, "from", "", free_hint},
    {Entity::update, "to", "", free_hint},
    {Entity::update, "why", "", free_hint},
};

// Where the defect of an action's own id stands, what is written there names the action.
std::string in_action(const FieldCase& field, const std::string& written) {
  if (!is_in_action(field.entity)) return ": ";
  if (field.entity != Entity::action || field.key != "id") return " in A1: ";
  const bool is_id = parse_entry_id('A', written).has_value();
  return is_id ? " in " + written + ": " : ": ";
}

void check_wrong_shapes(const FieldCase& field) {
  const std::string start =
      "invalid_value" + in_action(field, "") + "'" + field.key + "' can't be ";
  const auto check = [&](const std::string& value, const std::string& message) {
    check_defects(plan_with(field.entity, field.key, value), {message});
  };
  check("«[a]»", start + "a list (" + field.hint + ")");
  check("«{a: b}»", start + "a block of keys (" + field.hint + ")");
  check("«*x»", start + "an alias (write the value out instead of the alias)");
}

void check_wrong_value(const FieldCase& field) {
  const bool is_date = field.hint == date_hint;
  const std::string kind = is_date ? "invalid_date" : "invalid_value";
  const std::string verb = is_date ? " is not a date: " : " can't be ";
  const std::string said = field.wrong == "''" ? "empty" : "'" + field.wrong + "'";
  const std::string subject = in_action(field, field.wrong) + "'" + field.key + "'";
  check_defects(plan_with(field.entity, field.key, "«" + field.wrong + "»  # why"),
                {kind + subject + verb + said + " (" + field.hint + ")"});
}

void check_placeholder(const FieldCase& field) {
  const std::string subject = in_action(field, "TBD") + "'" + field.key + "'";
  check_defects(plan_with(field.entity, field.key, "«TBD»"),
                {"placeholder_value" + subject +
                 " still says 'TBD' (put in the real value, or take the key out)"});
}

void check_field(const FieldCase& field) {
  CAPTURE(name(field.entity));
  CAPTURE(field.key);
  check_wrong_shapes(field);
  if (!field.wrong.empty()) {
    check_wrong_value(field);
    check_placeholder(field);
  } else {
    check_defects(plan_with(field.entity, field.key, "TBD"), {});
    check_defects(plan_with(field.entity, field.key, "''"), {});
  }
  const Lines& required = nest_of(field.entity).required;
  const bool must_be = std::any_of(required.begin(), required.end(),
                                   [&](const auto& line) { return line.first == field.key; });
  if (must_be) return;
  for (const char* nothing : {"", "~", "null"}) {
    check_defects(plan_with(field.entity, field.key, nothing), {});
  }
}

TEST_CASE("every field with one value refuses what it cannot be") {
  for (const FieldCase& field : plan_fields) check_field(field);
  for (const FieldCase& field : action_fields) check_field(field);
}

TEST_CASE("every field of the format is in these tests") {
  // Lists, and what has its own test below.
  std::map<Entity, std::vector<std::string>> keys{
      {Entity::plan,
       {"bywhen", "calendar", "people", "present", "improvements", "actions", "decisions", "parked",
        "check_ins", "agenda"}},
      {Entity::calendar, {"workdays", "holidays"}},
      {Entity::action,
       {"improvement", "owner", "helpers", "after", "resources", "risks", "links", "updates"}}};
  for (const FieldCase& field : plan_fields) keys[field.entity].push_back(field.key);
  for (const FieldCase& field : action_fields) keys[field.entity].push_back(field.key);
  for (auto& [entity, tested] : keys) {
    const auto known = field_names(entity);
    std::vector<std::string> expected(known.begin(), known.end());
    std::sort(expected.begin(), expected.end());
    std::sort(tested.begin(), tested.end());
    CHECK(join(tested, " ") == join(expected, " "));
  }
}

TEST_CASE("what an entry must have is missed at its first key") {
  const auto missed = [](const std::string& entry, const std::vector<std::string>& defects) {
    check_defects("bywhen: 1\ntitle: T\nactions: []\n" + entry, defects);
  };
  missed("people:\n- «name»: Ana\n", {"invalid_value: this person has no id (add 'id:' to it)"});
  missed("improvements:\n- «title»: T\n",
         {"invalid_value: this improvement has no id (add 'id:' to it)"});
  missed("improvements:\n- {«id»: I1, title: }\n",
         {"invalid_value: this improvement has no title (add 'title:' to it)"});
  missed("check_ins: [{«minutes»: 20}]\n",
         {"invalid_value: this check-in has no date (add 'date:' to it)"});
  missed("agenda:\n- «minutes»: 2\n- «step»: S\n",
         {"invalid_value: this agenda step has no step (add 'step:' to it)",
          "invalid_value: this agenda step has no minutes (add 'minutes:' to it)"});
  missed("people: [«{}»]\n", {"invalid_value: this person has no id (add 'id:' to it)"});
}

TEST_CASE("what an action and its parts must have is missed at their first key") {
  const auto missed = [](const std::string& entry, const std::vector<std::string>& defects) {
    check_defects("bywhen: 1\ntitle: T\nactions:\n" + entry, defects);
  };
  missed("- «title»: T\n", {"invalid_value: this action has no id (add 'id:' to it)"});
  missed("- «id»: A4\n", {"invalid_value in A4: A4 has no title (add 'title:' to it)"});
  missed("- {id: A4, title: T, resources: [{«kind»: tool}]}\n",
         {"invalid_value in A4: this resource has no need (add 'need:' to it)"});
  missed("- {id: A4, title: T, risks: [{«trigger»: 2026-12-01}]}\n",
         {"invalid_value in A4: this risk has no risk (add 'risk:' to it)"});
  missed("- {id: A4, title: T, updates: [{note: done}]}\n", {});
}

}  // namespace
}  // namespace bywhen

// A plan as types: what the file says, each field with the place where it says it.
//
//   for (const Action& action : plan.actions) {
//     if (action.deadline) use(*action.deadline, action.deadline.range());
//   }
//
// Read-only: a plan changes by Changes to its document (model/change.h). Text is not copied: the
// string_views live as long as plan.document or a copy of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bywhen/model/words.h"
#include "bywhen/value/calendar.h"
#include "bywhen/value/date.h"
#include "bywhen/value/duration.h"
#include "bywhen/value/money.h"
#include "bywhen/yaml/document.h"

namespace bywhen {

// The format version that this program reads and writes.
inline constexpr int format_version = 1;

// The largest priority or number of minutes that a plan can have.
inline constexpr unsigned max_count = 1'000'000;

// One value of the file.
template <class T>
class Field {
 public:
  enum class State : unsigned char {
    absent,       // the key isn't there
    empty,        // the key has no value
    placeholder,  // it says TBD, ? or <name>: somebody will have to
    defective,    // it is not what it should be; a Defect says so
    valid,
  };

  Field() = default;
  Field(State state, yaml::Range range) : range_(range), state_(state) {}
  Field(T value, yaml::Range range)
      : value_(std::move(value)), range_(range), state_(State::valid) {}

  // Whether there is a valid value.
  [[nodiscard]] explicit operator bool() const { return state_ == State::valid; }
  // The value; requires a valid one.
  const T& operator*() const { return value_; }
  const T* operator->() const { return &value_; }
  [[nodiscard]] T value_or(T fallback) const { return *this ? value_ : fallback; }

  [[nodiscard]] State state() const { return state_; }
  // Whether people wrote anything there, valid or not.
  [[nodiscard]] bool written() const { return state_ > State::empty; }
  // The value's bytes in plan.document; {0, 0} where absent.
  [[nodiscard]] yaml::Range range() const { return range_; }

 private:
  T value_{};
  yaml::Range range_;
  State state_ = State::absent;
};

using Text = Field<std::string_view>;

struct Person {
  Text id;
  Text name;
  Text email;
  Field<Duration> capacity;  // per week, for this plan
  yaml::Range range;
};

struct Improvement {
  Text id;
  Text title;
  Field<unsigned> priority;  // 1 is the highest
  Text benefit;
  Field<ImprovementStatus> status;  // open where not written
  yaml::Range range;
};

struct Resource {
  Text need;
  Field<ResourceKind> kind;
  Field<ResourceStatus> status;  // needed where not written
  Field<Date> needed_by;
  Field<Money> cost;
  Text fallback;
  yaml::Range range;
};

// What an action needs. `none` says that the group looked and needs nothing.
struct Resources {
  enum class State : unsigned char {
    absent,      // nobody looked: no key, or a key without a value
    none,        // the word none
    empty_list,  // [], written by hand: nobody knows what it means
    listed,
    defective,
  };
  State state = State::absent;
  std::vector<Resource> items;
  yaml::Range range;
};

struct Risk {
  Text risk;
  Field<Date> trigger;  // when to reach for the contingency
  Text contingency;
  Text owner;
  Field<RiskStatus> status;  // open where not written
  yaml::Range range;
};

// One entry of an action's history: a note, or a field that changed.
struct Update {
  Field<Date> date;
  Text author;
  Text note;
  Text field;
  Text from;
  Text to;
  Text why;
  yaml::Range range;
};

struct Action {
  Text id;
  Text title;
  std::vector<Text> improvements;
  Text benefit;
  Text done_when;
  Text owner;                     // the first where several are written
  std::vector<Text> more_owners;  // written beside the first: one too many
  Field<Ownership> ownership;     // proposed where not written
  Text declined_because;
  std::vector<Text> helpers;
  Field<Date> start;
  Field<Date> deadline;
  Field<bool> tentative;
  Field<Duration> effort;
  std::vector<Text> after;
  Field<ActionStatus> status;  // todo where not written
  Text reason;                 // of blocked or dropped
  Field<Date> done_on;
  Resources resources;
  std::vector<Risk> risks;
  std::vector<Text> links;
  Text notes;
  std::vector<Update> updates;
  yaml::Range range;

  // Neither done nor dropped.
  [[nodiscard]] bool is_open() const;
  // Has an owner who has not declined.
  [[nodiscard]] bool is_owned() const;
};

// Whether the deadline of an open action is over.
[[nodiscard]] bool is_overdue(const Action& action, Date today);

struct CheckIn {
  Field<Date> date;
  Text time;  // "14:00"
  Field<unsigned> minutes;
  Text link;
  Field<bool> held;
  yaml::Range range;
};

struct AgendaStep {
  Text step;
  Field<unsigned> minutes;
  Field<StepKind> kind;
  Field<unsigned> actual;  // minutes it took
  yaml::Range range;
};

struct Plan {
  explicit Plan(yaml::Document source) : document(std::move(source)) {}

  yaml::Document document;

  Field<unsigned> version;  // the format's; absent where the file doesn't say that it is a plan
  Text title;
  Field<Date> date;  // the day of the session
  Text facilitator;
  Field<Date> ends;
  WorkCalendar calendar;
  bool has_people = false;  // there is a list of people: every name must be in it
  std::vector<Person> people;
  std::vector<Text> present;
  std::vector<Improvement> improvements;
  std::vector<Action> actions;
  std::vector<Text> decisions;
  std::vector<Text> parked;
  std::vector<CheckIn> check_ins;
  std::vector<AgendaStep> agenda;

  // The first entry with that id, or none.
  [[nodiscard]] const Person* person(std::string_view id) const;
  [[nodiscard]] const Improvement* improvement(std::string_view id) const;
  [[nodiscard]] const Action* action(std::string_view id) const;

  // The number that the next action or improvement gets: the highest in the file plus one (where
  // that would be too long for an id, the lowest that is free).
  [[nodiscard]] unsigned next_action_number() const;
  [[nodiscard]] unsigned next_improvement_number() const;
};

// What an action lacks of what every action must have.
struct Gaps {
  bool owner = false;
  bool deadline = false;
  bool resources = false;
  [[nodiscard]] bool any() const { return owner || deadline || resources; }
};

// Of an open action; a done or dropped one lacks nothing.
[[nodiscard]] Gaps gaps_of(const Action& action);

// "owner, deadline, resources": what is missing, in words; "" where nothing is.
[[nodiscard]] std::string in_words(const Gaps& gaps);

}  // namespace bywhen

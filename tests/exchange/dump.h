// All that an action says, as our reader has it, for comparing one with another.
#pragma once

#include <string>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/plan.h"

namespace bywhen::test {

inline std::string dumped(std::string_view text) { return std::string(text); }
inline std::string dumped(bool value) { return value ? "true" : "false"; }
inline std::string dumped(Date date) { return date.iso(); }
inline std::string dumped(const Duration& duration) { return duration.text(); }
inline std::string dumped(const Money& money) { return money.text(); }
template <class Word>
requires std::is_enum_v<Word> std::string dumped(Word word) { return std::string(name(word)); }

// The state of a field and its value.
template <class T>
std::string dumped(const Field<T>& field) {
  return std::to_string(static_cast<int>(field.state())) + (field ? ":" + dumped(*field) : "");
}

template <class T>
std::string dumped(const std::vector<T>& items);

inline std::string dumped(const Resource& r) {
  return join({dumped(r.need), dumped(r.kind), dumped(r.status), dumped(r.needed_by),
               dumped(r.cost), dumped(r.fallback)},
              "|");
}
inline std::string dumped(const Risk& r) {
  return join(
      {dumped(r.risk), dumped(r.trigger), dumped(r.contingency), dumped(r.owner), dumped(r.status)},
      "|");
}
inline std::string dumped(const Update& u) {
  return join({dumped(u.date), dumped(u.author), dumped(u.note), dumped(u.field), dumped(u.from),
               dumped(u.to), dumped(u.why)},
              "|");
}

template <class T>
std::string dumped(const std::vector<T>& items) {
  std::vector<std::string> all;
  for (const T& item : items) all.push_back(dumped(item));
  return "[" + join(all, ", ") + "]";
}

// One field a line.
inline std::string dumped(const Action& a) {
  return join({dumped(a.id),
               dumped(a.title),
               dumped(a.improvements),
               dumped(a.benefit),
               dumped(a.done_when),
               dumped(a.owner),
               dumped(a.more_owners),
               dumped(a.ownership),
               dumped(a.declined_because),
               dumped(a.helpers),
               dumped(a.start),
               dumped(a.deadline),
               dumped(a.tentative),
               dumped(a.effort),
               dumped(a.after),
               dumped(a.status),
               dumped(a.reason),
               dumped(a.done_on),
               std::to_string(static_cast<int>(a.resources.state)),
               dumped(a.resources.items),
               dumped(a.risks),
               dumped(a.links),
               dumped(a.notes),
               dumped(a.updates)},
              "\n");
}

}  // namespace bywhen::test

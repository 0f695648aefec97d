// What a plan says, in words: the pieces that rows, lists and reports are made of. All of them are
// printable and of one line.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/base/escape.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// "1 action", "2 actions"
[[nodiscard]] std::string counted(std::size_t count, std::string_view what);

// "2 working days" between two days, in either order; without a working day between, the days.
[[nodiscard]] std::string days_apart(Date a, Date b, const WorkCalendar& calendar);

// "8 working days", "tomorrow", "2 working days ago", as days_apart.
[[nodiscard]] std::string distance(Date day, Date today, const WorkCalendar& calendar);

// "A3", "no id"
[[nodiscard]] std::string id_of(const Action& action);
// "  A3  ": the id as the beginning of a line, behind so many blanks, with the titles in one column
// as long as ids have two digits.
[[nodiscard]] std::string id_prefix(const Action& action, std::size_t indent);
// "no title" where there is none.
[[nodiscard]] std::string title_of(const Action& action);
// "Fri 4 Dec", "Fri 4 Dec?" where tentative, "no deadline"; "" for a closed action without one.
[[nodiscard]] std::string deadline_of(const Action& action, Date today);
// The same with the distance, where the action is open.
[[nodiscard]] std::string deadline_and_distance(const Plan& plan, const Action& action, Date today);
// "doing", "blocked: no access", "done Tue 24 Nov"; "" for todo.
[[nodiscard]] std::string state_of(const Action& action, Date today);

// "?", "requested", "✓", "unavailable": how it stands with a resource.
[[nodiscard]] std::string_view mark_of(const Resource& resource);
// "CMS access, ?"
[[nodiscard]] std::string need_with_mark(const Resource& resource);

// Short names of people, each worked out once.
class Names {
 public:
  // `plan` must outlive it.
  explicit Names(const Plan& plan) : plan_(plan) {}

  // "Ana"
  const std::string& of(std::string_view person);
  // "Ana, Ben"
  [[nodiscard]] std::string list(const std::vector<Text>& people);
  // "Ana ✓", "Ana, proposed", "Ana declined", "no owner"; "" for a closed action without one.
  [[nodiscard]] std::string owner_of(const Action& action);

 private:
  void fill();

  const Plan& plan_;
  bool is_filled_ = false;
  std::unordered_map<std::string_view, std::string> names_;
};

}  // namespace bywhen

// Which actions of a plan are looked at, in which order and in which groups. Every way of showing
// them (text, JSON, CSV) is given the same selection. Pointers point into the plan, which must
// outlive it.
//
//   Actions late = select(plan, {.overdue = true}, today);
//   sort(plan, late, SortKey::owner);
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen {

using Actions = std::vector<const Action*>;

// What an action must be. Each part narrows; of several values in one part, one is enough; a part
// that is left as it is says nothing.
struct Filter {
  std::optional<std::vector<std::string>> owners = {};        // ids; who has declined owns nothing
  std::vector<ActionStatus> statuses = {};                    // todo where the plan says nothing
  std::optional<std::vector<std::string>> improvements = {};  // ids
  bool overdue = false;
  std::optional<Date> due_by = {};      // open, and due on that day or before it
  Gaps missing = {};                    // lacks one of these
  std::vector<std::string> texts = {};  // a piece of what people wrote of it, in any case

  // Whether it says nothing at all.
  [[nodiscard]] bool is_empty() const;
};

// In the order of the file.
[[nodiscard]] Actions select(const Plan& plan, const Filter& filter, Date today);

enum class SortKey : unsigned char { id, deadline, owner, status, priority, title };

// Stable: what is alike stays as it was. `id` is the order of the file, `owner` that of the names,
// `priority` the highest of the improvements that an action serves. What has no value goes last, in
// either direction.
void sort(const Plan& plan, Actions& actions, SortKey key, bool reverse = false);

enum class Grouping : unsigned char { none, owner, improvement, status, week, resource };

// Actions under one heading.
struct Group {
  std::string heading;  // not escaped for any output
  Actions actions;      // in the order in which they were given
};

// The groups of `actions`: all of the plan's people or improvements, with or without actions, in
// the plan's order (improvements by priority), then what belongs to none of them. Under a status,
// a week and a need only what there is. Where `filter` asks for some people or improvements, only
// they have a group. Grouping::none is one group without a heading.
//
// An action that serves two improvements, or needs two things, stands under both. Weeks are those of
// the deadlines, from Monday on ("Week of Mon 30 Nov", with the year where it is not that of
// `today`), what has no deadline last. Needs that are spelt alike, but for case, are one; behind
// them what needs nothing, and then what nobody has looked at.
[[nodiscard]] std::vector<Group> groups_of(const Plan& plan, const Actions& actions,
                                           Grouping grouping, const Filter& filter, Date today);

// What a command shows of one plan.
struct Listed {
  std::string file;  // as it was found or named
  const Plan* plan = nullptr;
  Actions actions;
};

}  // namespace bywhen

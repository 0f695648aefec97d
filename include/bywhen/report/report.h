// The plan as a whole, to be read: what was agreed, who does what by when, and what is missing.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bywhen/base/paint.h"
#include "bywhen/model/plan.h"
#include "bywhen/report/selection.h"

namespace bywhen {

// One plan in a report.
struct Reported {
  std::string file;            // as it was found or named
  const Plan* plan = nullptr;  // must outlive it
  std::string owner = {};      // a person's id: the sheet of that person alone; "" for everybody
};

// Every report below takes at least one plan. Several are a portfolio: a summary over all of them
// first, then each. `grouping` says under which headings the actions stand; none is as owner.

// For the terminal, lines of at most `width` columns where words allow it; everything printable.
[[nodiscard]] std::string report_text(std::span<const Reported> plans, Grouping grouping,
                                      Date today, std::size_t width, const Paint& paint);

// GitHub-flavoured Markdown. Everything of the plan is escaped: no HTML, no links but the plan's
// own http(s) ones, tables hold with | and newlines in titles.
[[nodiscard]] std::string report_markdown(std::span<const Reported> plans, Grouping grouping,
                                          Date today);

// The table of `list`: one action a line, columns aligned, titles wrapped to `width` (0: not
// wrapped). Of several plans each has a heading; those in which nothing matches its filter (one a
// plan: what chose the actions) are left out. Under `grouping` each group has a heading.
[[nodiscard]] std::string list_text(std::span<const Listed> plans, std::span<const Filter> filters,
                                    Grouping grouping, Date today, std::size_t width,
                                    const Paint& paint);

// All of one action, improvement or person (`show A3`), and the plan at a glance (`show`).
[[nodiscard]] std::string show_action(const Plan& plan, const Action& action, Date today,
                                      std::size_t width, const Paint& paint);
[[nodiscard]] std::string show_improvement(const Plan& plan, const Improvement& improvement,
                                           Date today, std::size_t width, const Paint& paint);
[[nodiscard]] std::string show_person(const Plan& plan, std::string_view person, Date today,
                                      std::size_t width, const Paint& paint);
[[nodiscard]] std::string show_plan(const Plan& plan, Date today, std::size_t width,
                                    const Paint& paint);

}  // namespace bywhen

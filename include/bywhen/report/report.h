// The plan as a whole, to be read: what was agreed, who does what by when, and what is missing.
#pragma once

#include <string>

#include "bywhen/base/paint.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// For the terminal, lines of at most `width` columns where words allow it; everything printable.
[[nodiscard]] std::string report_text(const Plan& plan, Date today, std::size_t width,
                                      const Paint& paint);

// GitHub-flavoured Markdown. Everything of the plan is escaped: no HTML, no links but the plan's
// own http(s) ones, tables hold with | and newlines in titles.
[[nodiscard]] std::string report_markdown(const Plan& plan, Date today);

// The table of `list`: one action a line, columns aligned, titles wrapped to `width` (0: not
// wrapped).
[[nodiscard]] std::string list_text(const Plan& plan, Date today, std::size_t width,
                                    const Paint& paint);

// All of one action (`show A3`), and the plan at a glance (`show`).
[[nodiscard]] std::string show_action(const Plan& plan, const Action& action, Date today,
                                      std::size_t width, const Paint& paint);
[[nodiscard]] std::string show_plan(const Plan& plan, Date today, std::size_t width,
                                    const Paint& paint);

}  // namespace bywhen

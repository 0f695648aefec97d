// The agenda of a plan, as `agenda` shows it and speaks of its steps.
//
//    3    5 min  Define concrete action steps for each improvement
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "bywhen/base/paint.h"
#include "bywhen/model/plan.h"
#include "bywhen/model/words.h"

namespace bywhen::cli {

// A step as the plan has it, defects and all, or as the default does.
struct AgendaRow {
  std::string title;  // "no title" where it has none
  std::optional<unsigned> minutes;
  std::optional<StepKind> kind;
  std::optional<unsigned> actual;  // minutes that it took
};

[[nodiscard]] std::vector<AgendaRow> agenda_rows(const Plan& plan);

// Minutes; a step without any counts for none.
[[nodiscard]] unsigned long total_of(const std::vector<AgendaRow>& rows);

// "1 minute", "15 minutes"
[[nodiscard]] std::string minutes_in_words(unsigned long minutes);

// One line, with its end; `number` counts from 1. Printable.
[[nodiscard]] std::string line_of(const AgendaRow& row, std::size_t number, const Paint& paint);

// The whole, with what is said and what helps in each step, and the sum. `width`: columns, 0 where
// lines may be as long as they are.
[[nodiscard]] std::string agenda_text(const Plan& plan, std::size_t width, const Paint& paint);

}  // namespace bywhen::cli

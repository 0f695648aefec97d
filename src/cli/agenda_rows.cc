#include "cli/agenda_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>

#include "bywhen/agenda/agenda.h"
#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

// What is said in it, and what helps, behind a margin.
std::string words_about(const AgendaRow& row, std::size_t width) {
  constexpr std::string_view margin = "             ";
  const std::size_t columns =
      std::max<std::size_t>(width == 0 ? 100 : width, 40) - margin.size() - 2;
  std::string text;
  const auto add = [&](std::string_view words, std::string_view mark) {
    std::string_view lead = mark;
    for (const std::string& line : wrap(words, columns)) {
      text.append(margin).append(lead).append(line).append("\n");
      lead = mark.empty() ? "" : "  ";
    }
  };
  if (!says(row.kind).empty()) add(says(row.kind), "");
  for (const std::string_view tip : tips(row.kind)) add(tip, "- ");
  return text;
}

}  // namespace

std::vector<AgendaRow> agenda_rows(const Plan& plan) {
  std::vector<AgendaRow> rows;
  for (const AgendaStep& step : plan.agenda) {
    AgendaRow row;
    row.title = step.step.value_or("no title");
    if (step.minutes) row.minutes = *step.minutes;
    if (step.kind) row.kind = *step.kind;
    if (step.actual) row.actual = *step.actual;
    rows.push_back(std::move(row));
  }
  if (!plan.agenda.empty()) return rows;
  for (const AgendaItem& item : default_agenda()) {
    const auto minutes = static_cast<unsigned>(item.planned / std::chrono::minutes(1));
    rows.push_back({item.title, minutes, item.kind, {}});
  }
  return rows;
}

unsigned long total_of(const std::vector<AgendaRow>& rows) {
  unsigned long total = 0;
  for (const AgendaRow& row : rows) total += row.minutes.value_or(0);
  return total;
}

std::string minutes_in_words(unsigned long minutes) {
  return fmt::format("{} minute{}", minutes, minutes == 1 ? "" : "s");
}

std::string line_of(const AgendaRow& row, std::size_t number, const Paint& paint) {
  const std::string minutes = row.minutes ? std::to_string(*row.minutes) : "?";
  std::string line =
      fmt::format("{:>2} {:>4} min  {}", number, minutes, paint.strong(printable(row.title)));
  if (row.actual) line += fmt::format("  | took {}", minutes_in_words(*row.actual));
  return line + "\n";
}

std::string agenda_text(const Plan& plan, std::size_t width, const Paint& paint) {
  const std::vector<AgendaRow> rows = agenda_rows(plan);
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    text += line_of(rows[i], i + 1, paint);
    const std::string words = words_about(rows[i], width);
    text += words.empty() ? "" : words + "\n";
  }
  text += minutes_in_words(total_of(rows)) + " in all";
  return text +
         (plan.agenda.empty() ? "; the usual agenda, for the plan has none of its own\n" : "\n");
}

}  // namespace bywhen::cli

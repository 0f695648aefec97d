#include "bywhen/agenda/agenda.h"

#include <fmt/format.h>

#include "agenda/proportion.h"

namespace bywhen {

using namespace std::chrono_literals;

const Agenda& default_agenda() {
  static const Agenda agenda{
      {"Introduce the action planning activity", 2min, StepKind::introduce},
      {"Review the prioritized improvements", 3min, StepKind::review},
      {"Define concrete action steps for each improvement", 5min, StepKind::define},
      {"Assign ownership and establish timelines", 3min, StepKind::assign},
      {"Identify necessary resources", 2min, StepKind::resources},
  };
  return agenda;
}

Agenda agenda_of(const Plan& plan) {
  if (plan.agenda.empty()) return default_agenda();
  Agenda agenda;
  for (const AgendaStep& step : plan.agenda) {
    if (!step.step || !step.minutes) continue;
    agenda.push_back({.title = std::string(*step.step),
                      .planned = std::chrono::minutes(*step.minutes),
                      .kind = step.kind ? std::optional(*step.kind) : std::nullopt});
  }
  return agenda;
}

std::chrono::seconds total_of(const Agenda& agenda) {
  std::chrono::seconds total{0};
  for (const AgendaItem& item : agenda) total += item.planned;
  return total;
}

Result<Agenda> scaled(const Agenda& agenda, unsigned minutes) {
  if (total_of(agenda) == 0s) {
    return Error{.message = "an agenda of 0 minutes can't be scaled",
                 .hint = "give its steps minutes first",
                 .place = {}};
  }
  if (minutes < agenda.size()) {
    return Error{.message = fmt::format("{} minute{} can't hold {} steps", minutes,
                                        minutes == 1 ? "" : "s", agenda.size()),
                 .hint = "each step has a minute at least",
                 .place = {}};
  }
  std::vector<Portion> portions;
  for (const AgendaItem& item : agenda) portions.push_back({item.planned.count(), 1});
  const std::vector<std::int64_t> shares = in_proportion(portions, minutes);
  Agenda result = agenda;
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i].planned = std::chrono::minutes(shares[i]);
  }
  return result;
}

}  // namespace bywhen

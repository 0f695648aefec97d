#include "bywhen/dialogue/heard.h"

#include <fmt/format.h>

#include <utility>

namespace bywhen {
namespace {

std::string said_of(const answer::Meaning& meaning) {
  const auto* aside = std::get_if<answer::Aside>(&meaning);
  if (aside == nullptr) return {};
  return fmt::format("{}: {}", aside->list == "parked" ? "parked" : "decided", aside->text);
}

}  // namespace

Result<Understood> understand(std::string_view line, const AnswerContext& context) {
  auto answer = parse_answer(line, context);
  if (!answer) return answer.error();
  auto made = changes_of(*answer, context.plan, context.today);
  if (!made) return made.error();
  Heard heard;
  heard.made = std::move(*made);
  heard.unknown = answer->unknown;
  heard.said = said_of(answer->meaning);
  heard.wants_help = std::holds_alternative<answer::Help>(answer->meaning);
  if (const auto* command = std::get_if<answer::Command>(&answer->meaning)) {
    heard.leaves = command->text == "go";
    if (!heard.leaves) heard.command = command->text;
  }
  return Understood{std::move(*answer), std::move(heard)};
}

}  // namespace bywhen

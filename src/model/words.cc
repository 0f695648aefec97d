#include "bywhen/model/words.h"

#include <array>

namespace bywhen {
namespace {

using namespace std::string_view_literals;

constexpr std::array ownership_words{"proposed"sv, "accepted"sv, "declined"sv};
constexpr std::array action_status_words{"todo"sv, "doing"sv, "blocked"sv, "done"sv, "dropped"sv};
constexpr std::array improvement_status_words{"open"sv, "done"sv, "parked"sv};
constexpr std::array resource_kind_words{"people"sv, "money"sv,    "tool"sv, "access"sv,
                                         "time"sv,   "material"sv, "other"sv};
constexpr std::array resource_status_words{"needed"sv, "requested"sv, "secured"sv, "unavailable"sv};
constexpr std::array risk_status_words{"open"sv, "happened"sv, "gone"sv};
constexpr std::array step_kind_words{"introduce"sv, "review"sv, "define"sv, "assign"sv,
                                     "resources"sv};

}  // namespace

template <>
std::span<const std::string_view> words_of<Ownership>() {
  return ownership_words;
}
template <>
std::span<const std::string_view> words_of<ActionStatus>() {
  return action_status_words;
}
template <>
std::span<const std::string_view> words_of<ImprovementStatus>() {
  return improvement_status_words;
}
template <>
std::span<const std::string_view> words_of<ResourceKind>() {
  return resource_kind_words;
}
template <>
std::span<const std::string_view> words_of<ResourceStatus>() {
  return resource_status_words;
}
template <>
std::span<const std::string_view> words_of<RiskStatus>() {
  return risk_status_words;
}
template <>
std::span<const std::string_view> words_of<StepKind>() {
  return step_kind_words;
}

}  // namespace bywhen

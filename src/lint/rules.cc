#include "lint/rules.h"

#include <algorithm>
#include <array>

namespace bywhen {
namespace {

constexpr std::array list = {
    &rules::yaml_syntax,
    &rules::merge_conflict,
    &rules::duplicate_key,
    &rules::unknown_key,
    &rules::invalid_value,
    &rules::invalid_date,
    &rules::missing_owner,
    &rules::missing_deadline,
    &rules::missing_resources,
    &rules::placeholder_value,
    &rules::multiple_owners,
    &rules::template_residue,
    &rules::improvement_without_action,
    &rules::risk_without_contingency,
    &rules::duplicate_id,
    &rules::unknown_reference,
    &rules::unknown_person,
    &rules::duplicate_person,
    &rules::dependency_cycle,
    &rules::deadline_before_dependency,
    &rules::deadline_before_start,
    &rules::deadline_on_day_off,
    &rules::after_plan_end,
    &rules::done_before_dependency,
    &rules::resource_after_deadline,
    &rules::resource_unavailable,
    &rules::overdue,
    &rules::resource_overdue,
    &rules::risk_triggered,
    &rules::stale_action,
    &rules::check_in_missed,
    &rules::due_soon,
    &rules::future_completion,
    &rules::missing_done_when,
    &rules::missing_improvement,
    &rules::vague_title,
    &rules::no_check_in,
    &rules::ownership_unconfirmed,
    &rules::tentative_deadline,
    &rules::owner_overloaded,
    &rules::owner_concentration,
    &rules::deadline_pileup,
    &rules::no_buffer,
    &rules::effort_exceeds_time,
    &rules::too_long,
    &rules::risk_without_owner,
    &rules::group_owner,
    &rules::bad_suppression,
    &rules::unused_suppression,
    &rules::expired_suppression,
};

}  // namespace

std::span<const Rule* const> all_rules() { return list; }

const Rule* find_rule(std::string_view name_or_code) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const Rule* rule) {
    return rule->name == name_or_code || rule->code == name_or_code;
  });
  return found == list.end() ? nullptr : *found;
}

std::string_view name(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

}  // namespace bywhen

// Loading never stops at the first defect.
#include "model/loading.h"

namespace bywhen {
namespace {

constexpr std::string_view twenty_one_defects =
    "bywhen: 1\n"
    "title: «TBD»\n"
    "date: «2026-11-31»\n"
    "«fasilitator»: mia\n"
    "calendar:\n"
    "  workdays: [mon, «moonday»]\n"
    "people:\n"
    "  - {id: «Ana», name: Ana}\n"
    "  - {id: ben, email: «ben»}\n"
    "  - {id: «ben»}\n"
    "  - «name»: Nobody\n"
    "improvements:\n"
    "  - id: I1\n"
    "    title: T\n"
    "    priority: «high»\n"
    "  - «just a text»\n"
    "actions:\n"
    "  - id: A1\n"
    "    title: T\n"
    "    owner: «<owner>»\n"
    "    deadline: «soon»\n"
    "    «deadline_was»: x\n"
    "    effort: «a lot»\n"
    "    status: «dnoe»\n"
    "  - id: A2\n"
    "    title: U\n"
    "    «title»: V\n"
    "    resources:\n"
    "      - «kind»: «magic»\n"
    "    risks: «none»\n"
    "  - id: «A1»\n"
    "    title: W\n"
    "agenda:\n"
    "  - {step: S, minutes: «0»}\n";

TEST_CASE("all defects of a plan are told, in the order of the text") {
  check_defects(
      twenty_one_defects,
      {"placeholder_value: 'title' still says 'TBD' (put in the real value, or take the key out)",
       "invalid_date: 'date': there is no day 2026-11-31 (the last day of that month is "
       "2026-11-30)",
       "unknown_key: unknown key 'fasilitator' (did you mean 'facilitator'?)",
       "invalid_value: 'workdays' can't be 'moonday' (the days are mon, tue, wed, thu, fri, sat "
       "and "
       "sun)",
       "invalid_value: 'id' can't be 'Ana' (a person's id is a short lower-case word, like ana)",
       "invalid_value: 'email' can't be 'ben' (an address like ana@example.org)",
       "duplicate_id: the id ben is used twice (give this one another id)",
       "invalid_value: this person has no id (add 'id:' to it)",
       "invalid_value: 'priority' can't be 'high' (a whole number from 1)",
       "invalid_value: this is no improvement, but a value (write it as keys and values; see "
       "bywhen-plan(5))",
       "placeholder_value in A1: 'owner' still says '<owner>' (put in the real value, or take the "
       "key out)",
       "invalid_date in A1: 'deadline' is not a date: 'soon' (dates are written year-month-day: "
       "2026-12-04)",
       "unknown_key in A1: unknown key 'deadline_was' (did you mean 'deadline'?)",
       "invalid_value in A1: 'effort' can't be 'a lot' (working time is written 30m, 4h, 2d or 1w "
       "(a day is 8 h, a week 5 days))",
       "invalid_value in A1: 'status' can't be 'dnoe' (did you mean 'done'?)",
       "duplicate_key: the key 'title' stands here twice (keep the one that is right and take the "
       "other out)",
       "invalid_value in A2: this resource has no need (add 'need:' to it)",
       "invalid_value in A2: 'kind' can't be 'magic' (one of: people money tool access time "
       "material other)",
       "invalid_value in A2: 'risks' must be a list (write it as a list: [none])",
       "duplicate_id in A1: the id A1 is used twice (give this one the next free id, A3)",
       "invalid_value: 'minutes' can't be '0' (a whole number from 1)"});
}

}  // namespace
}  // namespace bywhen

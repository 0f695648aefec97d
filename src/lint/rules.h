// Every rule, one line each, in the order in which they are listed to people. Beside it stands its
// code, which is given once and never changes its meaning: P0xx the file itself, P1xx what every
// action needs, P2xx references and people, P3xx dates and order, P4xx what time turns on, P5xx what
// makes a plan hold, P9xx the comments that allow findings.
//
// A new rule: src/lint/rules/NAME.cc, a line here, a line in rules.cc. A test compares the three.
#pragma once

#include "bywhen/lint/rule.h"

namespace bywhen::rules {

extern const Rule yaml_syntax;     // P001
extern const Rule merge_conflict;  // P002
extern const Rule duplicate_key;   // P003
extern const Rule unknown_key;     // P004
extern const Rule invalid_value;   // P005
extern const Rule invalid_date;    // P006

extern const Rule missing_owner;               // P101
extern const Rule missing_deadline;            // P102
extern const Rule missing_resources;           // P103
extern const Rule placeholder_value;           // P104
extern const Rule multiple_owners;             // P105
extern const Rule template_residue;            // P106
extern const Rule improvement_without_action;  // P107
extern const Rule risk_without_contingency;    // P108

extern const Rule duplicate_id;       // P201
extern const Rule unknown_reference;  // P202
extern const Rule unknown_person;     // P203
extern const Rule duplicate_person;   // P204

extern const Rule dependency_cycle;            // P301
extern const Rule deadline_before_dependency;  // P302
extern const Rule deadline_before_start;       // P303
extern const Rule deadline_on_day_off;         // P304
extern const Rule after_plan_end;              // P305
extern const Rule done_before_dependency;      // P306
extern const Rule resource_after_deadline;     // P307
extern const Rule resource_unavailable;        // P308

extern const Rule overdue;            // P401
extern const Rule resource_overdue;   // P402
extern const Rule risk_triggered;     // P403
extern const Rule stale_action;       // P404
extern const Rule check_in_missed;    // P405
extern const Rule due_soon;           // P406
extern const Rule future_completion;  // P407

extern const Rule missing_done_when;      // P501
extern const Rule missing_improvement;    // P502
extern const Rule vague_title;            // P503
extern const Rule no_check_in;            // P504
extern const Rule ownership_unconfirmed;  // P505
extern const Rule tentative_deadline;     // P506
extern const Rule owner_overloaded;       // P507
extern const Rule owner_concentration;    // P508
extern const Rule deadline_pileup;        // P509
extern const Rule no_buffer;              // P510
extern const Rule effort_exceeds_time;    // P511
extern const Rule too_long;               // P512
extern const Rule risk_without_owner;     // P513
extern const Rule group_owner;            // P514

extern const Rule bad_suppression;      // P901
extern const Rule unused_suppression;   // P902
extern const Rule expired_suppression;  // P903

}  // namespace bywhen::rules

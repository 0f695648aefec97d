// invalid-date: a date that is none.
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {

constinit const Rule invalid_date = {
    .name = "invalid-date",
    .code = "P006",
    .summary = "A date that does not exist, or is not written as YYYY-MM-DD",
    .why =
        "A deadline is a promise about one day. 04.12. and 12/4 are different days to different"
        " people, and 31 November is a day on which nothing will be done.",
    .bad = R"(bywhen: 1
title: Checkout
date: 24.11.2026
#     ^^^^^^^^^^
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-11-31
#             ^^^^^^^^^^
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
date: 2026-11-24
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
)",
    .check = check_defects<DefectKind::invalid_date>,
};

}  // namespace bywhen::rules

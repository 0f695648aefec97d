// invalid-value: a value that its key can't have.
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {

constinit const Rule invalid_value = {
    .name = "invalid-value",
    .code = "P005",
    .summary = "A value that its key can't have",
    .why =
        "A status, a duration, an amount or an id has a fixed form. What does not have it is not "
        "counted, not added up and not shown in the right place, although everything looks "
        "complete.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
    effort: soon
#           ^^^^
    status: finished
#           ^^^^^^^^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
    effort: 2h
    status: done
)",
    .check = check_defects<DefectKind::invalid_value>,
};

}  // namespace bywhen::rules

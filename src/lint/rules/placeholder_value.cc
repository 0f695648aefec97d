// placeholder-value: a stand-in for a value.
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {

constinit const Rule placeholder_value = {
    .name = "placeholder-value",
    .code = "P104",
    .summary = "A stand-in (TBD, ?, <name>) where a value should be",
    .why =
        "A placeholder looks like an answer and keeps everybody from asking. An empty field at "
        "least "
        "admits that it is empty.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: TBD
#          ^^^
    deadline: "?"
#             ^^^
    resources: [<what you need>]
#               ^^^^^^^^^^^^^^^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: [The contract]
    notes: TBD means to be decided
)",
    .check = check_defects<DefectKind::placeholder_value>,
};

}  // namespace bywhen::rules

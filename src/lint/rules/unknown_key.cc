// unknown-key: a key that the format does not have.
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {

constinit const Rule unknown_key = {
    .name = "unknown-key",
    .code = "P004",
    .summary = "A key that the format does not have",
    .why =
        "Most often it is a spelling mistake, and what was meant is silently missing. Keys of your "
        "own "
        "are welcome everywhere: let them start with x-.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
    efort: 2h
#   ^^^^^
)",
    .good = R"(bywhen: 1
title: Checkout
x-room: 2.14
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
    effort: 2h
    x-ticket: 1482
)",
    .check = check_defects<DefectKind::unknown_key>,
};

}  // namespace bywhen::rules

// duplicate-id: two entries of one name.
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {

constinit const Rule duplicate_id = {
    .name = "duplicate-id",
    .code = "P201",
    .summary = "Two actions, two improvements or two people with the same id",
    .why =
        "Whoever says A2 then means two things: what waits for it, what is assigned and what is "
        "done is "
        "anybody's guess. It happens when two people add an action at the same time and git merges "
        "both.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - {id: A1, title: Call the carrier, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A1, title: Write to the carrier, owner: ben, deadline: 2026-12-04, resources: none}
#        ^^
)",
    .good = R"(bywhen: 1
title: Checkout
improvements:
  - {id: I1, title: Parcels arrive when we say}
actions:
  - {id: A1, title: Call the carrier, improvement: I1, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A2, title: Write to the carrier, owner: ben, deadline: 2026-12-04, resources: none}
)",
    .check = check_defects<DefectKind::duplicate_id>,
};

}  // namespace bywhen::rules

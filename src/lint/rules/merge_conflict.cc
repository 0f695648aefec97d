// merge-conflict: two versions of the plan in one text.
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {

constinit const Rule merge_conflict = {
    .name = "merge-conflict",
    .code = "P002",
    .summary = "Conflict markers, or two entries that a merge has glued into one",
    .why =
        "Two people changed the same lines and nobody has decided yet. What the plan says is open "
        "until "
        "somebody has, so no command writes to it. Two entries in one are the quiet form of this: "
        "the "
        "line that separated them got lost.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
<<<<<<< HEAD
^^^^^^^
    owner: ana
=======
    owner: ben
>>>>>>> carrier
^^^^^^^
    deadline: 2026-12-04
    resources: none
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
)",
    .check = check_defects<DefectKind::merge_conflict>,
};

}  // namespace bywhen::rules

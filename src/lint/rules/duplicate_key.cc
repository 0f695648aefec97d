// duplicate-key: a key that stands twice in one place.
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {

constinit const Rule duplicate_key = {
    .name = "duplicate-key",
    .code = "P003",
    .summary = "The same key twice in one place",
    .why =
        "Only one of the two values can hold, and programs differ in which one they take. Somebody "
        "who "
        "reads the file sees one deadline and the calendar gets the other.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-04
    resources: none
    deadline: 2026-12-11
#   ^^^^^^^^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - id: A1
    title: Call the carrier
    owner: ana
    deadline: 2026-12-11
    resources: none
)",
    .check = check_defects<DefectKind::duplicate_key>,
};

}  // namespace bywhen::rules

// yaml-syntax: the text can't be read.
#include "lint/defects.h"
#include "lint/rules.h"

namespace bywhen::rules {

constinit const Rule yaml_syntax = {
    .name = "yaml-syntax",
    .code = "P001",
    .summary = "The file is not YAML, or not one document of UTF-8 text",
    .why =
        "Nobody can say for certain what such a file means, so nothing else is checked and no "
        "command "
        "writes to it. The place is the first one that makes no sense; the mistake may stand a "
        "little "
        "before it.",
    .bad = R"(bywhen: 1
title: Checkout
actions:
  - {id: A1, title: "Call the carrier, owner: ana}
#                   ^
)",
    .good = R"(bywhen: 1
title: Checkout
actions:
  - {id: A1, title: "Call the carrier", owner: ana, deadline: 2026-12-04, resources: none}
)",
    .check = check_defects<DefectKind::yaml_syntax>,
};

}  // namespace bywhen::rules

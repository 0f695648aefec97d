// A resource or a risk of an action, as commands take it: "A3 2", "A3 copywriter".
#pragma once

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/model/plan.h"
#include "cli/command.h"

namespace bywhen::cli {

// The words of `call` are an action and, where it has several, which one: its number from 1 or a
// piece of its text. `kind` is Entity::resource or Entity::risk.
[[nodiscard]] Result<Target> typed_item(const Call& call, const Plan& plan, Entity kind);

}  // namespace bywhen::cli

// Two who change the same field of an action at the same time: the later one stays, and is told.
#pragma once

#include <string>

#include "bywhen/model/plan.h"

namespace bywhen::cli {

// "A2: the owner was changed to 'ben' meanwhile; this line went over it": of the fields that were
// one thing when people were asked (`asked`), another when their line was taken (`before`), and are a
// third now (`after`). "" for no clash.
[[nodiscard]] std::string clash_words(const std::string& action, const Plan& asked,
                                      const Plan& before, const Plan& after);

}  // namespace bywhen::cli

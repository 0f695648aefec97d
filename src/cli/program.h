// The program as its own conversations need it: one command line run, and an error in words.
#pragma once

#include <string>

#include "bywhen/base/result.h"
#include "cli/world.h"

namespace bywhen::cli {

// Runs what `world.arguments` say. Answers and notes go to `outcome`; an error is not yet in it.
[[nodiscard]] Result<int> dispatch(const World& world, Outcome& outcome);

// "bywhen: action-plan.yaml:3:1: no person 'anna'\n  did you mean 'ana'?\n", printable.
[[nodiscard]] std::string in_words(const Error& error);

}  // namespace bywhen::cli

// Plans to measure with: clean ones (lint has nothing to say), of any size.
#pragma once

#include <cstddef>
#include <filesystem>

namespace bywhen::bench {

// Writes a plan of `actions` actions in the manner of examples/checkout.plan.yaml, about 360 bytes
// each; with two people at least, ana and ben. Returns its size in bytes. Holds no more than one
// action in memory, so that the process stays small (see process.h).
std::size_t write_plan(const std::filesystem::path& path, int actions);

// Writes `count` plans of about ten actions each, 10 folders of them. Returns their size together.
std::size_t write_plans(const std::filesystem::path& folder, int count);

}  // namespace bywhen::bench

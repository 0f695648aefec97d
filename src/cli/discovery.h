// Which file is the plan.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "cli/command.h"

namespace bywhen::cli {

inline constexpr std::string_view usual_plan_name = "action-plan.yaml";

// The root of the git repository that `folder` is in; empty where there is none.
[[nodiscard]] std::filesystem::path repository_root(const std::filesystem::path& folder);

// action-plan.yaml, *.plan.yaml or *.plan.yml
[[nodiscard]] bool has_plan_name(std::string_view path);

// Whether what is called so counts as a plan where nobody named it: not under a hidden name, as editors
// have for their locks (".#a.plan.yaml") and systems for their own ("._a.plan.yaml").
[[nodiscard]] bool is_found_as_plan(std::string_view name);

// The plans directly in `folder`, sorted; none of them hidden.
[[nodiscard]] std::vector<std::filesystem::path> plans_in(const std::filesystem::path& folder);

// --file, else $BYWHEN_FILE, if one is given; "" where not.
[[nodiscard]] std::string named_plan(const Call& call);

// The plan that a command works on: the named one, else the only one in this folder, then in each folder
// above up to the git repository's root; outside a repository this folder only. Named relative to this folder.
// Two in one folder are an error that names both; where there is none, nothing.
[[nodiscard]] Result<std::optional<std::filesystem::path>> look_for_plan(const Call& call);

// The same as if --file were not given.
[[nodiscard]] Result<std::optional<std::filesystem::path>> look_for_unnamed_plan(const Call& call);

// As look_for_plan(), but none is an error, too.
[[nodiscard]] Result<std::filesystem::path> find_plan(const Call& call);

}  // namespace bywhen::cli

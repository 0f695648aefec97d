// The two ways of applying changes: the plain one, and the one for many of them. They give the same
// text, the same dropped comments and the same errors.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "bywhen/base/result.h"
#include "bywhen/model/change.h"
#include "bywhen/yaml/edit.h"
#include "model/locate.h"

namespace bywhen {

// One change, to an entry in the editor's document.
[[nodiscard]] Status<yaml::Refusal> make_change(yaml::Editor& editor, const Located& entry,
                                                const Change& change);
// The same with the entry still to be found; errors have the place in the editor's document.
[[nodiscard]] Status<> make_change(yaml::Editor& editor, const Change& change);
[[nodiscard]] Result<Applied> finished(const yaml::Editor& editor);

[[nodiscard]] Result<Applied> apply_one_by_one(const yaml::Document& document,
                                               std::span<const Change> changes);

// Changes that lie near each other are made in stretches of the plan's lists, and in stretches of
// those: each costs as much as in a plan of that many entries. `sizes`: from the longest on. Nothing
// where a stretch does not fit where it was cut out; then the plain way decides.
[[nodiscard]] std::optional<Result<Applied>> apply_in_stretches(const yaml::Document& document,
                                                                std::span<const Change> changes,
                                                                std::span<const std::size_t> sizes);

}  // namespace bywhen

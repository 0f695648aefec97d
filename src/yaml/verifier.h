// The judge of every edit: compares the document before, the document after and what was meant.
#pragma once

#include <optional>
#include <string>

#include "bywhen/yaml/document.h"
#include "yaml/change.h"

namespace bywhen::yaml {

// Nothing where the edit did what it meant and no more, else what is wrong ("a comment went
// missing"): nodes (kind, value, structure, anchors, alias targets, tags), comments, the windows of
// the splices, the BOM, the document's editability.
[[nodiscard]] std::optional<std::string> find_fault(const Document& before, const Change& change,
                                                    const Document& after);

// Nothing where two readings of one text agree in everything but offsets.
[[nodiscard]] std::optional<std::string> find_difference(const Document& one,
                                                         const Document& other);

}  // namespace bywhen::yaml

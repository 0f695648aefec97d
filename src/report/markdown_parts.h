// Parts of a plan as Markdown, as the report on it and a person's sheet have them.
#pragma once

#include <string>
#include <vector>

#include "report/digest.h"
#include "report/markdown_page.h"

namespace bywhen {

// "**A1** Rewrite the page"
[[nodiscard]] std::string md_name(const Action& action);

// The action as an item to tick off, with what its owner has to know under it. `names_owner`: the
// heading above does not say whose it is. `with_needs`: with all that the resources say.
void add_commitment(MarkdownPage& page, Digest& digest, const Action& action, bool names_owner,
                    bool with_needs);

void add_risks(MarkdownPage& page, Digest& digest, const std::vector<RiskOf>& risks);

// The check-ins to come, each with its link.
void add_check_ins(MarkdownPage& page, const Digest& digest);

}  // namespace bywhen

// Actions for a spreadsheet: CSV by RFC 4180, a header and one row an action.
//
// Lists are one cell, their items separated by "; ". What a spreadsheet would take for a formula (a
// cell that begins with = + - @, a tab or a line break) gets an apostrophe in front, behind a
// semicolon too, at which some spreadsheets begin another cell; line breaks are blanks, and control
// characters are made visible.
#pragma once

#include <span>
#include <string>

#include "bywhen/report/selection.h"

namespace bywhen {

[[nodiscard]] std::string list_csv(std::span<const Listed> plans, Date today);

}  // namespace bywhen

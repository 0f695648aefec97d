#include "bywhen/model/no_name.h"

#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "bywhen/value/when.h"

namespace bywhen {
namespace {

// As in cli/commands.h, which a test compares.
constexpr auto commands =
    std::to_array<std::string_view>({"init",          "add-person",   "add-improvement",
                                     "rank",          "add-action",   "add",
                                     "assign",        "accept",       "decline",
                                     "schedule",      "add-resource", "add-risk",
                                     "decide",        "park",         "edit",
                                     "edit-resource", "edit-risk",    "edit-improvement",
                                     "edit-person",   "edit-plan",    "remove",
                                     "session",       "agenda",       "timer",
                                     "fill",          "close",        "board",
                                     "start",         "done",         "block",
                                     "drop",          "reopen",       "note",
                                     "check-in",      "list",         "show",
                                     "next",          "status",       "lint",
                                     "rules",         "schema",       "report",
                                     "export",        "undo",         "redo",
                                     "help",          "completion"});

// What is said of an action, and is no command.
constexpr auto statuses =
    std::to_array<std::string_view>({"todo", "doing", "blocked", "dropped", "started", "finished",
                                     "got", "ok", "yes", "no", "later", "none", "nothing", "open"});

// A letter of any script: not punctuation, arrows, check marks or emoji.
bool has_letter(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) return true;
    const bool is_lead = byte >= 0xC3 && byte != 0xE2 && byte != 0xEF;
    const bool is_emoji = text.substr(i).starts_with("\xF0\x9F");
    if (is_lead && !is_emoji) return true;
  }
  return false;
}

// "dropping", "released"; in lower case, as there is an Irving, and a Mohamed.
bool is_verb(std::string_view word) {
  constexpr std::size_t shortest = 6;
  const bool is_lower = std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
  return is_lower && word.size() >= shortest && (word.ends_with("ing") || word.ends_with("ed"));
}

}  // namespace

bool is_command_word(std::string_view word) {
  return std::ranges::find(commands, word) != commands.end();
}

bool may_be_name(std::string_view text) {
  text = trim(text);
  const std::string folded = fold_case(text);
  const bool has_mark = text.find_first_of("/?!=<>|*:;()[]{}") != text.npos;
  return !has_mark && has_letter(text) && !is_command_word(text) && !is_date_word(text) &&
         !is_verb(text) && std::ranges::find(statuses, folded) == statuses.end();
}

}  // namespace bywhen

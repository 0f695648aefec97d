#include "report/csv_rows.h"

#include <algorithm>
#include <iterator>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "report/wording.h"

namespace bywhen {
namespace {

std::string words(const Text& text) { return text ? one_line(*text) : std::string(); }
std::string words(const Field<Date>& date) { return date ? date->iso() : std::string(); }

std::string words(const std::vector<Text>& texts) {
  std::vector<std::string> known;
  for (const Text& text : texts) {
    if (text) known.push_back(one_line(*text));
  }
  return join(known, "; ");
}

std::string words(const Actions& actions) {
  std::vector<std::string> ids;
  for (const Action* action : actions) ids.push_back(id_of(*action));
  return join(ids, "; ");
}

// "none" where the group looked and needs nothing; "" where nobody looked.
std::string words(const Resources& resources) {
  if (resources.state == Resources::State::none) return "none";
  std::vector<std::string> needs;
  for (const Resource& resource : resources.items) {
    if (resource.need) needs.push_back(one_line(*resource.need));
  }
  return join(needs, "; ");
}

std::string words(const Gaps& gaps) {
  std::vector<std::string> missing;
  if (gaps.owner) missing.emplace_back("owner");
  if (gaps.deadline) missing.emplace_back("deadline");
  if (gaps.resources) missing.emplace_back("resources");
  return join(missing, "; ");
}

std::string yes_or_no(bool yes) { return yes ? "yes" : "no"; }

std::string status_of(const Action& action) {
  return std::string(name(action.status.value_or(ActionStatus::todo)));
}

std::string ownership_of(const Action& action) {
  if (!action.owner) return {};
  return std::string(name(action.ownership.value_or(Ownership::proposed)));
}

// Whether a spreadsheet would work it out: the wide forms are taken for the others by some.
bool is_formula(std::string_view cell) {
  constexpr std::string_view signs[] = {"=",  "+",      "-",      "@",      "\t",
                                        "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
  return std::any_of(std::begin(signs), std::end(signs),
                     [&](std::string_view sign) { return cell.starts_with(sign); });
}

}  // namespace

std::string csv_cell(const std::string& text) {
  std::string safe;
  bool begins_cell =
      true;  // some programs read a semicolon, and blanks behind it, as the end of one
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (begins_cell && is_formula(std::string_view(text).substr(at))) safe += '\'';
    safe += text[at];
    begins_cell = text[at] == ';' || (begins_cell && at > 0 && text[at] == ' ');
  }
  if (safe.find_first_of("\",\r\n") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

std::string csv_row(const std::string& file, const Action& action, const Dependencies& dependencies,
                    Date today) {
  const std::string cells[] = {
      printable(file),
      words(action.id),
      words(action.title),
      words(action.owner),
      ownership_of(action),
      words(action.helpers),
      words(action.start),
      words(action.deadline),
      yes_or_no(action.tentative.value_or(false)),
      action.effort ? action.effort->text() : std::string(),
      status_of(action),
      words(action.reason),
      words(action.done_on),
      words(action.improvements),
      words(action.after),
      words(dependencies.waits_for(action)),
      words(action.resources),
      words(gaps_of(action)),
      yes_or_no(is_overdue(action, today)),
      words(action.done_when),
      words(action.benefit),
      words(action.links),
      words(action.notes),
  };
  std::vector<std::string> safe;
  for (const std::string& one : cells) safe.push_back(csv_cell(one));
  return join(safe, ",") + "\r\n";
}

}  // namespace bywhen

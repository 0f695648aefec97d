#include "bywhen/report/plan_csv.h"

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "report/dependencies.h"
#include "report/wording.h"

namespace bywhen {
namespace {

constexpr std::string_view header =
    "file,id,title,owner,ownership,helpers,start,deadline,tentative,effort,status,reason,done_on,"
    "improvement,after,waits_for,resources,missing,overdue,done_when,benefit,links,notes\r\n";

std::string cell(const std::string& text) {
  constexpr std::string_view begins_formula = "=+-@\t\r";
  const bool is_formula = !text.empty() && begins_formula.find(text[0]) != std::string_view::npos;
  std::string safe = (is_formula ? "'" : "") + text;
  if (safe.find_first_of("\",\r\n") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

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

std::string row_of(const std::string& file, const Action& action, const Dependencies& dependencies,
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
  std::string row;
  for (const std::string& one : cells) row.append(row.empty() ? "" : ",").append(cell(one));
  return row + "\r\n";
}

}  // namespace

std::string list_csv(std::span<const Listed> plans, Date today) {
  std::string text(header);
  for (const Listed& listed : plans) {
    const Dependencies dependencies(*listed.plan);
    for (const Action* action : listed.actions) {
      text += row_of(listed.file, *action, dependencies, today);
    }
  }
  return text;
}

}  // namespace bywhen

#include "report/markdown_parts.h"

#include <fmt/format.h>

#include "report/digest_words.h"
#include "report/markdown.h"
#include "report/plan_words.h"

namespace bywhen {
namespace {

// "By **Fri 4 Dec 2026** (8 working days), accepted, with Ben, blocked: no access"
std::string standing(Digest& digest, const Action& action, bool names_owner) {
  std::string words =
      action.deadline ? fmt::format("By **{}**", digest.said(*action.deadline)) : "No deadline";
  if (action.deadline && action.tentative.value_or(false)) words += " (tentative)";
  if (is_overdue(action, digest.today)) words += ", **overdue**";
  if (names_owner || !action.is_owned()) {
    if (names_owner || action.owner) words += ", " + md(digest.names.owner_of(action));
  } else {
    words += fmt::format(", {}", name(action.ownership.value_or(Ownership::proposed)));
  }
  const std::string helpers = digest.names.list(action.helpers);
  if (!helpers.empty()) words += ", with " + md(helpers);
  const std::string state = state_of(action, digest.said_on);
  return state.empty() ? words : words + ", " + md(state);
}

// "Copywriter (requested)", or all that the plan says of it.
std::string need_of(const Digest& digest, const Resource& resource, bool is_full) {
  const std::string need = is_full ? need_words(resource, digest.said_on)
                                   : one_line(resource.need.value_or("something not named"));
  return fmt::format("{} ({})", need, need_state(resource));
}

}  // namespace

std::string md_name(const Action& action) {
  return fmt::format("**{}** {}", md(id_of(action)), md(title_of(action)));
}

void add_commitment(MarkdownPage& page, Digest& digest, const Action& action, bool names_owner,
                    bool with_needs) {
  if (!action.is_open()) {
    std::string state = state_of(action, digest.said_on);
    if (names_owner && action.is_owned()) state += ", " + digest.names.of(*action.owner);
    page.add_item(fmt::format("[x] {}, {}", md_name(action), md(state)));
    return;
  }
  page.add_item("[ ] " + md_name(action));
  const auto line = [&](std::string_view label, std::string_view words) {
    if (!words.empty()) page.add_item(std::string(label) + md(words), 1);
  };
  page.add_item(standing(digest, action, names_owner), 1);
  line("Why: ", digest.all.benefit_of(action));
  line("Done when: ", action.done_when.value_or(""));
  if (with_needs && action.start) line("Start: ", digest.said(*action.start));
  if (with_needs && action.effort) line("Effort: ", action.effort->text());
  if (action.resources.state == Resources::State::none) page.add_item("Needs nothing", 1);
  for (const Resource& resource : action.resources.items) {
    line("Needs ", need_of(digest, resource, with_needs));
  }
  if (!with_needs) line("Waits for ", waits_words(digest, action));
  if (with_needs) line("Notes: ", action.notes.value_or(""));
  for (const Text& link : action.links) {
    if (link) page.add_item(markdown_link(*link), 1);
  }
}

void add_risks(MarkdownPage& page, Digest& digest, const std::vector<RiskOf>& risks) {
  if (risks.empty()) return;
  page.add_section("Risks");
  std::vector<std::vector<std::string>> rows;
  for (const RiskOf& one : risks) {
    const Risk& risk = *one.risk;
    const bool happened = risk.status.value_or(RiskStatus::open) == RiskStatus::happened;
    std::string from = risk.trigger ? digest.said(*risk.trigger) : "";
    if (one.is_triggered) from = "**" + from + "**, now";
    rows.push_back(
        {md(id_of(*one.action)),
         (happened ? "**Happened:** " : "") + md(risk.risk.value_or("something not named")), from,
         md(risk.contingency.value_or("nobody has said what then")),
         risk.owner ? md(digest.names.of(*risk.owner)) : ""});
  }
  page.add_table({"Action", "Risk", "From", "Then", "Who watches it"}, rows);
}

void add_check_ins(MarkdownPage& page, const Digest& digest) {
  if (digest.all.check_ins.empty()) return;
  page.add_section("Check-ins");
  for (const CheckIn* one : digest.all.check_ins) {
    std::string words = md(meeting_words(digest, *one));
    if (one->link) words += ", " + markdown_link(*one->link);
    page.add_item(words);
  }
}

}  // namespace bywhen

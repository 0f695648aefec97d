#include "report/text_action.h"

#include "bywhen/base/text.h"
#include "report/digest_words.h"
#include "report/plan_words.h"

namespace bywhen {
namespace {

constexpr std::size_t indent = 8;

// "Fri 4 Dec, 8 working days", "proposed", "with Ben", "blocked: no access"
std::vector<std::string> standing(Digest& digest, const Action& action, bool names_owner) {
  std::vector<std::string> parts;
  if (names_owner && action.is_open()) parts.push_back(digest.names.owner_of(action));
  parts.push_back(deadline_and_distance(digest.plan, action, digest.today));
  if (action.is_owned()) {
    if (!names_owner) {
      parts.emplace_back(name(action.ownership.value_or(Ownership::proposed)));
    }
  } else if (action.owner && !names_owner) {
    parts.push_back(digest.names.owner_of(action));
  }
  const std::string helpers = digest.names.list(action.helpers);
  if (!helpers.empty()) parts.push_back("with " + helpers);
  parts.push_back(state_of(action, digest.today));
  return parts;
}

class Block {
 public:
  Block(Page& page, Digest& digest, const Action& action)
      : page_(page), digest_(digest), action_(action) {}

  void draw(Depth depth, bool names_owner) {
    const bool is_late = is_overdue(action_, digest_.today);
    page_.add_parts(under_, standing(digest_, action_, names_owner),
                    is_late ? Tone::bad : Tone::plain);
    line("why: ", one_line(digest_.all.benefit_of(action_)));
    line("done when: ", one_line(action_.done_when.value_or("")));
    if (depth == Depth::sheet) {
      line("start: ", action_.start ? digest_.said(*action_.start) : "");
      line("effort: ", action_.effort ? action_.effort->text() : "");
      draw_needs();
      line("notes: ", one_line(action_.notes.value_or("")));
    } else {
      line("needs: ", needs());
      line("waits for: ", waits_words(digest_, action_));
    }
    for (const Text& link : action_.links) line("link: ", one_line(link.value_or("")));
  }

 private:
  void line(std::string_view label, std::string_view words) {
    if (!words.empty()) page_.add(under_ + std::string(label), words);
  }

  [[nodiscard]] std::string needs() const {
    if (action_.resources.state == Resources::State::none) return "nothing";
    std::vector<std::string> needs;
    for (const Resource& resource : action_.resources.items) {
      needs.push_back(need_with_mark(resource));
    }
    return join(needs, "; ");
  }

  void draw_needs() {
    if (action_.resources.state == Resources::State::none) line("needs: ", "nothing");
    for (const Resource& resource : action_.resources.items) {
      line("needs: ",
           need_words(resource, digest_.said_on) + " (" + std::string(need_state(resource)) + ")");
    }
  }

  Page& page_;
  Digest& digest_;
  const Action& action_;
  const std::string under_ = std::string(indent, ' ');
};

}  // namespace

void add_commitment(Page& page, Digest& digest, const Action& action, Depth depth,
                    bool names_owner) {
  page.add(id_prefix(action, 4), title_of(action), action.is_open() ? Tone::plain : Tone::faint);
  if (action.is_open()) {
    Block(page, digest, action).draw(depth, names_owner);
    return;
  }
  std::string state = state_of(action, digest.today);
  if (names_owner && action.is_owned()) state += ", " + digest.names.of(*action.owner);
  page.add(std::string(indent, ' '), state, Tone::faint);
}

}  // namespace bywhen

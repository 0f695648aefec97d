#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/report/report.h"
#include "report/page.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen {
namespace {

class ActionPage {
 public:
  ActionPage(const Plan& plan, const Action& action, Date today, std::size_t width,
             const Paint& paint)
      : plan_(plan), action_(action), today_(today), names_(plan), page_(width, paint) {}

  std::string draw() {
    page_.add(id_of(action_) + "  ", title_of(action_), Tone::strong);
    draw_gaps();
    page_.add_gap();
    draw_purpose();
    draw_people();
    draw_dates();
    draw_dependencies();
    draw_resources();
    draw_risks();
    draw_texts();
    draw_own_keys();
    draw_history();
    return page_.text();
  }

 private:
  void draw_gaps() {
    const Gaps gaps = gaps_of(action_);
    if (gaps.any()) page_.add("still missing: ", in_words(gaps), Tone::bad);
  }

  void field(std::string_view label, const std::string& text, Tone tone = Tone::plain) {
    if (!text.empty()) page_.add_field(label, text, tone);
  }

  void field(std::string_view label, const Text& text) {
    if (text) field(label, one_line(*text));
  }

  // The label once, then one line each.
  void fields(std::string_view label, const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
      field(label, text);
      label = "";
    }
  }

  void draw_purpose() {
    std::vector<std::string> improvements;
    for (const Text& id : action_.improvements) {
      if (!id) continue;
      const Improvement* known = plan_.improvement(*id);
      const bool has_title = known != nullptr && known->title;
      improvements.push_back(one_line(*id) + (has_title ? " " + one_line(*known->title) : ""));
    }
    fields("improvement", improvements);
    field("benefit", one_line(overview(plan_, today_).benefit_of(action_)));
    field("done when", action_.done_when);
    const Tone tone = action_.is_open() ? Tone::plain : Tone::good;
    field("status", state_of(action_, today_), tone);
  }

  void draw_people() {
    const std::string owner = names_.owner_of(action_);
    const std::string because =
        action_.declined_because ? ": " + one_line(*action_.declined_because) : std::string();
    field("owner", owner + because,
          action_.is_open() && !action_.is_owned() ? Tone::bad : Tone::plain);
    field("also named", names_.list(action_.more_owners));
    field("helpers", names_.list(action_.helpers));
  }

  void draw_dates() {
    if (action_.start) field("start", spoken(*action_.start, today_));
    const bool is_bad = is_overdue(action_, today_) || gaps_of(action_).deadline;
    std::string deadline = deadline_and_distance(plan_, action_, today_);
    if (action_.is_open() && action_.deadline && action_.tentative.value_or(false)) {
      deadline += " (tentative)";
    }
    field("deadline", deadline, is_bad ? Tone::bad : Tone::plain);
    if (action_.effort) field("effort", action_.effort->text());
  }

  [[nodiscard]] std::string with_title(const Action& action) const {
    const std::string state = state_of(action, today_);
    return fmt::format("{} {}{}", id_of(action), title_of(action),
                       state.empty() ? "" : " (" + state + ")");
  }

  void draw_dependencies() {
    std::vector<std::string> before;
    for (const Text& id : action_.after) {
      if (!id) continue;
      const Action* first = plan_.action(*id);
      before.push_back(first != nullptr ? with_title(*first) : one_line(*id));
    }
    fields("waits for", before);
    std::vector<std::string> waiting;
    for (const Action& other : plan_.actions) {
      const bool waits = std::any_of(other.after.begin(), other.after.end(), [&](const Text& id) {
        return id && action_.id && *id == *action_.id;
      });
      if (waits) waiting.push_back(with_title(other));
    }
    fields("kept waiting", waiting);
  }

  void draw_resources() {
    using State = Resources::State;
    const State state = action_.resources.state;
    if (state == State::none) field("resources", "none");
    if (state != State::none && state != State::listed && action_.is_open()) {
      field("resources", "not named", Tone::bad);
    }
    std::vector<std::string> needs;
    for (const Resource& resource : action_.resources.items) {
      std::string words(name(resource.status.value_or(ResourceStatus::needed)));
      if (resource.kind) words += fmt::format(" ({})", name(*resource.kind));
      needs.push_back(words + ": " + need_words(resource, today_));
    }
    fields("resources", needs);
  }

  void draw_risks() {
    std::vector<std::string> risks;
    for (const Risk& risk : action_.risks) {
      const bool is_gone = risk.status.value_or(RiskStatus::open) == RiskStatus::gone;
      risks.push_back(is_gone ? "gone: " + risk_words(risk, names_)
                              : risk_words(risk, names_) + "; " + contingency_words(risk, today_));
    }
    fields("risks", risks);
  }

  void draw_texts() {
    std::vector<std::string> links;
    for (const Text& link : action_.links) {
      if (link) links.push_back(one_line(*link));
    }
    fields("links", links);
    if (action_.notes) field("notes", printable_lines(trim(*action_.notes)));
  }

  // The keys that people made for themselves, as they stand in the file where they are no text.
  void draw_own_keys() {
    const std::string_view source = plan_.document.text();
    const yaml::Node node = mapping();
    if (!node) return;
    for (const yaml::Entry& entry : node.entries()) {
      const std::string key = one_line(entry.key.value());
      if (!key.starts_with("x-")) continue;
      const yaml::Range range = entry.value.range();
      const std::string_view value = entry.value.is_scalar()
                                         ? entry.value.value()
                                         : source.substr(range.begin, range.end - range.begin);
      field(key + (key.size() < 16 ? "" : " "), one_line(value));
    }
  }

  // The action in the file.
  [[nodiscard]] yaml::Node mapping() const {
    yaml::Node node = plan_.document.root().find("actions").first();
    while (node && node.range() != action_.range) node = node.next();
    return node;
  }

  void draw_history() {
    std::vector<std::string> entries;
    for (const Update& update : action_.updates) entries.push_back(update_words(update));
    fields("history", entries);
  }

  // "deadline Wed 2 Dec → Fri 4 Dec"; "reason: no access" where there was nothing before.
  std::string change_words(const Update& update) {
    const auto value = [&](const Text& text) {
      const auto day = text ? Date::parse(*text) : std::nullopt;
      if (day) return spoken(*day, today_);
      return text ? one_line(*text) : std::string("–");
    };
    std::string field = one_line(*update.field);
    std::replace(field.begin(), field.end(), '_', ' ');
    if (!update.from && update.to) return fmt::format("{}: {}", field, value(update.to));
    return fmt::format("{} {} → {}", field, value(update.from), value(update.to));
  }

  // "Fri 27 Nov, Ana: deadline Wed 2 Dec → Fri 4 Dec (waiting for legal)"
  std::string update_words(const Update& update) {
    std::vector<std::string> when_and_who;
    if (update.date) when_and_who.push_back(spoken(*update.date, today_));
    if (update.author) when_and_who.push_back(names_.of(*update.author));
    std::string words = join(when_and_who, ", ");
    if (!words.empty()) words += ": ";
    if (update.field) words += change_words(update);
    if (update.note) words += (update.field ? "; " : "") + one_line(*update.note);
    if (update.why) words += " (" + one_line(*update.why) + ")";
    return words;
  }

  const Plan& plan_;
  const Action& action_;
  Date today_;
  Names names_;
  Page page_;
};

}  // namespace

std::string show_action(const Plan& plan, const Action& action, Date today, std::size_t width,
                        const Paint& paint) {
  return ActionPage(plan, action, today, width, paint).draw();
}

}  // namespace bywhen

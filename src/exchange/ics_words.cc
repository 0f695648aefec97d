#include "exchange/ics_words.h"

#include <fmt/format.h>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"

namespace bywhen {
namespace {

std::string words(const Text& text) { return text ? one_line(*text) : std::string(); }

std::string with_id(const Text& id, const Text& title) {
  const std::string shown = title ? one_line(*title) : "no title";
  return id ? one_line(*id) + " " + shown : shown;
}

// Lines "What: text", of those that say something.
class Lines {
 public:
  void add(std::string_view what, const std::string& text) {
    if (!text.empty()) add(fmt::format("{}: {}", what, text));
  }
  void add(const std::string& line) { text_ += (text_.empty() ? "" : "\n") + line; }
  [[nodiscard]] std::string with_plan(const Plan& plan) {
    add("Plan", title_of_plan(plan));
    return text_;
  }

 private:
  std::string text_;
};

std::string state_of(const Action& action) {
  const std::string reason = action.reason ? ": " + one_line(*action.reason) : "";
  switch (action.status.value_or(ActionStatus::todo)) {
    case ActionStatus::todo:
      return {};
    case ActionStatus::doing:
      return "In progress";
    case ActionStatus::blocked:
      return "Blocked" + reason;
    case ActionStatus::done:
      return action.done_on ? "Done on " + action.done_on->iso() : "Done";
    case ActionStatus::dropped:
      return "Dropped" + reason;
  }
  return {};
}

std::string name_of(const Plan& plan, std::string_view id) {
  return one_line(short_name(plan, id));
}

std::string owner_of(const Plan& plan, const Action& action) {
  if (!action.owner) return "nobody yet";
  const std::string name = name_of(plan, *action.owner);
  if (!action.is_open()) return name;
  switch (action.ownership.value_or(Ownership::proposed)) {
    case Ownership::proposed:
      return name + ", who has been asked";
    case Ownership::accepted:
      return name;
    case Ownership::declined:
      return fmt::format("nobody yet; {} has declined", name);
  }
  return name;
}

std::string names_of(const Plan& plan, const std::vector<Text>& people) {
  std::vector<std::string> names;
  for (const Text& person : people) {
    if (person) names.push_back(name_of(plan, *person));
  }
  return join(names, ", ");
}

std::string needs_of(const Action& action) {
  using State = Resources::State;
  if (action.resources.state == State::none) return "nothing";
  if (action.resources.state != State::listed) return action.is_open() ? "not said yet" : "";
  std::vector<std::string> needs;
  for (const Resource& resource : action.resources.items) {
    const auto status = resource.status.value_or(ResourceStatus::needed);
    const std::string need = resource.need ? one_line(*resource.need) : "something not named";
    needs.push_back(fmt::format("{} ({})", need, name(status)));
  }
  return join(needs, "; ");
}

// The action's own benefit, or those of the improvements that it serves.
std::string benefits_of(const Plan& plan, const Action& action) {
  if (action.benefit) return one_line(*action.benefit);
  std::vector<std::string> benefits;
  for (const Text& id : action.improvements) {
    const Improvement* improvement = id ? plan.improvement(*id) : nullptr;
    if (improvement != nullptr && improvement->benefit) {
      benefits.push_back(one_line(*improvement->benefit));
    }
  }
  return join(benefits, "; ");
}

std::string cost_of(const Resource& resource) {
  return resource.cost ? resource.cost->text() : std::string();
}

}  // namespace

std::string id_and_title(const Action& action) { return with_id(action.id, action.title); }

std::string summary_of(const Plan& plan, const Action& action) {
  if (!action.is_owned()) return id_and_title(action);
  return fmt::format("{} ({})", id_and_title(action), name_of(plan, *action.owner));
}

std::string summary_of(const Action& action, const Resource& resource) {
  const std::string who = action.id ? words(action.id) : id_and_title(action);
  return fmt::format("{} needs: {}", who,
                     resource.need ? one_line(*resource.need) : "something not named");
}

std::string summary_of(const Action& action, const Risk& risk) {
  const std::string whose = action.id ? words(action.id) : id_and_title(action);
  return fmt::format("{} risk: {}", whose, risk.risk ? one_line(*risk.risk) : "not named");
}

std::string description_of(const Plan& plan, const Action& action) {
  Lines lines;
  if (const std::string state = state_of(action); !state.empty()) lines.add(state);
  const bool is_tentative = action.is_open() && action.deadline && action.tentative.value_or(false);
  if (is_tentative) lines.add("The day is to be confirmed");
  lines.add("Done when", words(action.done_when));
  lines.add("Owner", owner_of(plan, action));
  lines.add("With", names_of(plan, action.helpers));
  for (const Text& id : action.improvements) {
    const Improvement* improvement = id ? plan.improvement(*id) : nullptr;
    if (improvement != nullptr) lines.add("For", with_id(improvement->id, improvement->title));
  }
  lines.add("Why", benefits_of(plan, action));
  lines.add("Needs", needs_of(action));
  for (const Text& id : action.after) {
    const Action* before = id ? plan.action(*id) : nullptr;
    if (before != nullptr) lines.add("After", id_and_title(*before));
  }
  for (const Text& link : action.links) lines.add("Link", words(link));
  lines.add("Notes", words(action.notes));
  return lines.with_plan(plan);
}

std::string description_of(const Plan& plan, const Action& action, const Resource& resource) {
  Lines lines;
  lines.add("For", summary_of(plan, action));
  lines.add("Status", std::string(name(resource.status.value_or(ResourceStatus::needed))));
  lines.add("Cost", cost_of(resource));
  lines.add("Otherwise", words(resource.fallback));
  return lines.with_plan(plan);
}

std::string description_of(const Plan& plan, const Action& action, const Risk& risk) {
  Lines lines;
  lines.add("Of", summary_of(plan, action));
  lines.add("Then", words(risk.contingency));
  lines.add("Owner", risk.owner ? name_of(plan, *risk.owner) : std::string());
  lines.add("Status", std::string(name(risk.status.value_or(RiskStatus::open))));
  return lines.with_plan(plan);
}

std::string title_of_plan(const Plan& plan) {
  return plan.title ? one_line(*plan.title) : std::string("no title");
}

}  // namespace bywhen

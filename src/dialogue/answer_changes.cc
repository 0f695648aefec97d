#include "bywhen/dialogue/answer_changes.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/model/lookup.h"
#include "bywhen/model/ownership.h"
#include "bywhen/model/plan_dates.h"
#include "bywhen/value/id.h"

namespace bywhen {
namespace {

using yaml::Value;

using Fields = std::vector<std::pair<std::string, Value>>;

Value ids_inline(const std::vector<std::string>& ids) {
  std::vector<Value> items;
  for (const std::string& id : ids) items.push_back(Value::text(id));
  return Value::list(std::move(items)).inline_by_default();
}

// The changes that one answer makes.
class Maker {
 public:
  Maker(const Answer& answer, const std::string& action, const Plan& plan, Date today)
      : plan_(plan), today_(today), action_(plan.action(action)) {
    made_.action = action;
    if (!answer.remark.empty()) made_.remarks.push_back(answer.remark);
  }

  Result<AnswerChanges> make(const answer::Meaning& meaning) {
    auto done = std::visit([this](const auto& one) { return make(one); }, meaning);
    if (!done) return done.error();
    return std::move(made_);
  }

 private:
  Status<> make(const answer::Next&) { return Done{}; }
  Status<> make(const answer::Help&) { return Done{}; }
  Status<> make(const answer::Command&) { return Done{}; }
  Status<> make(const answer::Jump&) { return Done{}; }

  Status<> make(const answer::Commitment& said) {
    std::string owner = said.owner;
    if (owner.empty() && said.accepted) {
      if (!action_->owner || !action_->more_owners.empty()) {
        return Error{fmt::format("nobody has been asked to own {}", made_.action),
                     "say who: ana ok, or ana fri ok", ""};
      }
      owner = *action_->owner;
    }
    const auto old = action_->deadline ? std::optional(*action_->deadline) : std::nullopt;
    if (auto sure = check_deadline(said, old); !sure) return sure;
    if (!owner.empty()) take_owner(owner, said.accepted);
    if (owner.empty()) owner = action_->owner.value_or("");
    for (const std::string& helper : said.helpers) {
      if (!helps(helper) && helper != owner) add("helpers", Value::text(helper));
    }
    if (said.deadline) take_deadline(*said.deadline);
    return Done{};
  }

  Status<> make(const answer::Needs& said) {
    for (const answer::Need& need : said.items) {
      const auto index = resource_like(need.need);
      if (!index) {
        Fields fields{{"need", Value::text(need.need)}};
        if (!need.fallback.empty()) fields.emplace_back("fallback", Value::text(need.fallback));
        add("resources",
            fields.size() == 1 ? fields.front().second : entry(Entity::resource, fields));
      } else if (!need.fallback.empty()) {
        made_.changes.push_back(set_field({Entity::resource, made_.action, *index}, "fallback",
                                          Value::text(need.fallback)));
      }
    }
    return Done{};
  }

  Status<> make(const answer::NeedsNothing&) {
    if (!action_->resources.items.empty()) {
      const Text& need = action_->resources.items.front().need;
      return Error{fmt::format("{} needs something: {}", made_.action, need.value_or("a resource")),
                   "take that out of the plan first, if it is not needed any more", ""};
    }
    set("resources", Value::raw("none"));
    return Done{};
  }

  Status<> make(const answer::Wording& said) {
    set(said.field, Value::text(said.text));
    return Done{};
  }

  Status<> make(const answer::Threat& said) {
    const auto& risks = action_->risks;
    const auto known = std::ranges::find_if(
        risks, [&](const Risk& one) { return one.risk && *one.risk == said.risk; });
    if (said.contingency.empty()) made_.remarks.emplace_back("and then? risk: X -> CONTINGENCY");
    if (known == risks.end()) {
      Fields fields{{"risk", Value::text(said.risk)}};
      if (!said.contingency.empty())
        fields.emplace_back("contingency", Value::text(said.contingency));
      add("risks", entry(Entity::risk, std::move(fields)));
    } else if (!said.contingency.empty()) {
      const auto index = static_cast<std::size_t>(known - risks.begin());
      made_.changes.push_back(set_field({Entity::risk, made_.action, index}, "contingency",
                                        Value::text(said.contingency)));
    }
    return Done{};
  }

  Status<> make(const answer::Serves& said) {
    set("improvement", said.improvements.size() == 1 ? Value::text(said.improvements.front())
                                                     : ids_inline(said.improvements));
    return Done{};
  }

  Status<> make(const answer::NewAction& said) {
    made_.action = entry_id('A', plan_.next_action_number());
    const answer::Commitment& commitment = said.commitment;
    if (auto sure = check_deadline(commitment, {}); !sure) return sure;
    Fields fields{{"id", Value::text(made_.action)}, {"title", Value::text(said.title)}};
    if (!said.improvement.empty())
      fields.emplace_back("improvement", Value::text(said.improvement));
    if (!commitment.owner.empty()) fields.emplace_back("owner", Value::text(commitment.owner));
    if (commitment.accepted && may_accept(commitment.owner)) {
      fields.emplace_back("ownership", Value::text("accepted"));
    }
    if (!commitment.helpers.empty()) fields.emplace_back("helpers", ids_inline(commitment.helpers));
    if (commitment.deadline) {
      fields.emplace_back("deadline", Value::raw(commitment.deadline->date.iso()));
      if (commitment.deadline->tentative) fields.emplace_back("tentative", Value::raw("true"));
      remark_on_date(commitment.deadline->date);
    }
    made_.changes.push_back(add_item({}, "actions", entry(Entity::action, std::move(fields))));
    return Done{};
  }

  Status<> make(const answer::Aside& said) {
    made_.changes.push_back(add_item({}, said.list, Value::text(said.text)));
    return Done{};
  }

  // In front of a group nobody looks at the year of a date.
  [[nodiscard]] Status<> check_deadline(const answer::Commitment& said,
                                        std::optional<Date> old) const {
    if (!said.deadline) return Done{};
    return check_year(*said.deadline, today_, PastDays::allowed, old);
  }

  [[nodiscard]] Target target() const { return {Entity::action, made_.action}; }
  void set(std::string_view field, Value value) {
    made_.changes.push_back(set_field(target(), field, std::move(value)));
  }
  void add(std::string_view list, Value item) {
    made_.changes.push_back(add_item(target(), list, std::move(item)));
  }

  void take_owner(const std::string& owner, bool accepted) {
    NewOwner taken = own(plan_, *action_, owner, accepted);
    if (taken.was_absent) remark_on_absence(owner);
    std::ranges::move(taken.changes, std::back_inserter(made_.changes));
  }

  void take_deadline(const When& when) {
    set("deadline", Value::raw(when.date.iso()));
    if (when.tentative) {
      set("tentative", Value::raw("true"));
    } else {
      made_.changes.push_back(clear_field(target(), "tentative"));
    }
    remark_on_date(when.date);
  }

  [[nodiscard]] bool helps(std::string_view person) const {
    return std::ranges::any_of(action_->helpers,
                               [&](const Text& one) { return one && *one == person; });
  }

  [[nodiscard]] std::optional<std::size_t> resource_like(std::string_view need) const {
    const auto& items = action_->resources.items;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (items[i].need && *items[i].need == need) return i;
    }
    return std::nullopt;
  }

  bool may_accept(const std::string& person) {
    if (was_present(plan_, person)) return true;
    remark_on_absence(person);
    return false;
  }

  void remark_on_absence(const std::string& person) {
    made_.remarks.push_back(fmt::format("{} is not in the room, so {} stays proposed",
                                        short_name(plan_, person), made_.action));
  }

  void remark_on_date(Date date) {
    std::string remark = remark_on(date, plan_, today_);
    if (!remark.empty()) made_.remarks.push_back(std::move(remark));
  }

  const Plan& plan_;
  Date today_;
  const Action* action_;  // none where the answer is about none
  AnswerChanges made_;
};

}  // namespace

Result<AnswerChanges> changes_of(const Answer& answer, const Plan& plan, Date today) {
  auto made = Maker(answer, answer.action, plan, today).make(answer.meaning);
  if (!made) return made.error();
  for (const std::string& id : answer.more) {
    auto also = Maker(answer, id, plan, today).make(answer.meaning);
    if (!also) return also.error();
    made->more.push_back(id);
    std::ranges::move(also->changes, std::back_inserter(made->changes));
    for (std::string& remark : also->remarks) {
      if (std::ranges::find(made->remarks, remark) == made->remarks.end())
        made->remarks.push_back(std::move(remark));
    }
  }
  return made;
}

}  // namespace bywhen

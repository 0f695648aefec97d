#include "cli/action_options.h"

#include <algorithm>

#include "bywhen/model/lookup.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

class Typed {
 public:
  Typed(Call& call, const Plan& plan) : call_(call), plan_(plan) {}

  Result<ActionFields> read() {
    for (const auto step : {&Typed::improvements, &Typed::texts, &Typed::owner, &Typed::helpers,
                            &Typed::dates, &Typed::dependencies, &Typed::links}) {
      if (auto done = (this->*step)(); !done) return done.error();
    }
    return std::move(fields_);
  }

 private:
  void add(std::string_view key, Value value) {
    fields_.values.emplace_back(key, std::move(value));
  }

  Status<> improvements() {
    std::vector<Value> ids;
    for (const std::string& word : call_.arguments.values("--for")) {
      auto improvement = find_improvement(plan_, word);
      if (!improvement) return improvement.error();
      const Value id = Value::text(std::string(*(*improvement)->id));
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
    if (ids.size() == 1) add("improvement", ids.front());
    if (ids.size() > 1) add("improvement", Value::list(ids).inline_by_default());
    return Done{};
  }

  Status<> texts() {
    struct TextOption {
      std::string_view option;
      std::string_view key;
      std::string_view what;
    };
    for (const auto& [option, key, what] :
         {TextOption{"--benefit", "benefit", "benefit"},
          TextOption{"--done-when", "done_when", "completion criterion"},
          TextOption{"--notes", "notes", "note"}}) {
      const auto given = call_.arguments.value(option);
      if (!given) continue;
      auto text = typed_text(*given, what);
      if (!text) return text.error();
      add(key, Value::text(*text));
    }
    const auto effort = call_.arguments.value("--effort");
    if (!effort) return Done{};
    auto time = typed_duration(*effort);
    if (!time) return time.error();
    add("effort", Value::text(*time));
    return Done{};
  }

  Status<> owner() {
    const auto given = call_.arguments.value("--owner");
    fields_.accepted = call_.arguments.has("--accepted");
    if (!given && fields_.accepted) {
      return Error{.message = "--accepted needs an owner", .hint = "add --owner WHO", .place = {}};
    }
    if (!given) return Done{};
    auto person = find_person(plan_, *given);
    if (!person) return person.error();
    fields_.owner = *person;
    return Done{};
  }

  Status<> helpers() {
    std::vector<std::string>& people = fields_.helpers;
    for (const std::string& word : call_.arguments.values("--helper")) {
      auto person = find_person(plan_, word);
      if (!person) return person.error();
      if (std::find(people.begin(), people.end(), *person) == people.end())
        people.push_back(*person);
    }
    return Done{};
  }

  Status<> dates() {
    if (const auto given = call_.arguments.value("--start")) {
      auto date = typed_day(call_, plan_, *given);
      if (!date) return date.error();
      add("start", date_value(*date));
    }
    fields_.tentative = call_.arguments.has("--tentative");
    const auto given = call_.arguments.value("--deadline");
    if (!given) return Done{};
    auto typed = typed_date(call_, plan_, *given);
    if (!typed) return typed.error();
    fields_.tentative = fields_.tentative || typed->tentative;
    fields_.deadline = When{typed->date, fields_.tentative};
    if (const auto remark = remark_on(typed->date, plan_, call_.today); !remark.empty()) {
      call_.note(remark);
    }
    return Done{};
  }

  Status<> dependencies() {
    const auto given = call_.arguments.values("--after");
    if (given.empty()) return Done{};
    auto ids = typed_actions(plan_, given);
    if (!ids) return ids.error();
    fields_.after = *ids;
    std::vector<Value> items;
    for (const std::string& id : *ids) items.push_back(Value::text(id));
    add("after", Value::list(items).inline_by_default());
    return Done{};
  }

  Status<> links() {
    std::vector<Value> items;
    for (const std::string& given : call_.arguments.values("--link")) {
      auto link = typed_text(given, "link");
      if (!link) return link.error();
      items.push_back(Value::text(*link));
    }
    if (!items.empty()) add("links", Value::list(items).inline_by_default());
    return Done{};
  }

  Call& call_;
  const Plan& plan_;
  ActionFields fields_;
};

}  // namespace

Result<ActionFields> typed_action_fields(Call& call, const Plan& plan) {
  return Typed(call, plan).read();
}

std::optional<Value> helpers_beside(Call& call, const Plan& plan, const ActionFields& typed,
                                    std::string_view owner) {
  std::vector<Value> others;
  for (const std::string& helper : typed.helpers) {
    if (helper != owner) others.push_back(Value::text(helper));
  }
  if (others.size() < typed.helpers.size()) {
    call.note(short_name(plan, owner) + " is the owner, and so no helper");
  }
  if (others.empty()) return std::nullopt;
  return Value::list(others).inline_by_default();
}

}  // namespace bywhen::cli

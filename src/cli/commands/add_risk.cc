#include "bywhen/base/escape.h"
#include "bywhen/model/lookup.h"
#include "cli/commands.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

using yaml::Value;

constexpr Option options[] = {
    {"--contingency", "TEXT", "what will be done if it happens"},
    {"--trigger", "DATE", "when to reach for the contingency"},
    {"--owner", "WHO", "who watches it"},
};

// The risk that is typed, and how the answer says it back.
class NewRisk {
 public:
  NewRisk(Call& call, const Plan& plan) : call_(call), plan_(plan) {}

  Result<Value> make(const std::string& text) {
    auto risk = typed_text(text, "risk");
    if (!risk) return risk.error();
    fields_.emplace_back("risk", Value::text(*risk));
    said_ = "risk: " + printable(*risk);
    for (const auto step : {&NewRisk::owner, &NewRisk::trigger, &NewRisk::contingency}) {
      if (auto done = (this->*step)(); !done) return done.error();
    }
    return entry(Entity::risk, fields_);
  }

  [[nodiscard]] const std::string& said() const { return said_; }

 private:
  Status<> owner() {
    const auto given = call_.arguments.value("--owner");
    if (!given) return Done{};
    auto person = find_person(plan_, *given);
    if (!person) return person.error();
    fields_.emplace_back("owner", Value::text(*person));
    said_ += " (" + printable(short_name(plan_, *person)) + ")";
    return Done{};
  }

  Status<> trigger() {
    const auto given = call_.arguments.value("--trigger");
    if (!given) return Done{};
    auto date = typed_day(call_, plan_, *given);
    if (!date) return date.error();
    fields_.emplace_back("trigger", date_value(*date));
    said_ += " | from " + spoken(*date, call_.today);
    if (const auto remark = remark_on(*date, plan_, call_.today); !remark.empty()) {
      call_.note(remark);
    }
    return Done{};
  }

  Status<> contingency() {
    const auto given = call_.arguments.value("--contingency");
    if (!given) {
      said_ += " | no contingency";
      call_.note("nobody has said yet what will be done if it happens");
      return Done{};
    }
    auto text = typed_text(*given, "contingency");
    if (!text) return text.error();
    fields_.emplace_back("contingency", Value::text(*text));
    said_ += " | " + printable(*text);
    return Done{};
  }

  Call& call_;
  const Plan& plan_;
  std::vector<std::pair<std::string, Value>> fields_;
  std::string said_;
};

Result<int> run(Call& call) {
  std::string said;
  auto code = edit_actions(
      call, [&](const Plan& plan, std::vector<std::string>& ids) -> Result<std::vector<Change>> {
        const std::vector<std::string>& words = call.arguments.words;
        const std::size_t count = count_actions(plan, words);
        auto actions = typed_actions(plan, std::span(words).first(count));
        if (!actions) return actions.error();
        if (words.size() == count) {
          return Error{.message = "what could go wrong with " + actions->front() + "?",
                       .hint = "bywhen add-risk " + actions->front() + " TEXT --contingency TEXT",
                       .place = {}};
        }
        NewRisk typed(call, plan);
        auto text = typed_words(call, count, "risk");
        if (!text) return text.error();
        auto risk = typed.make(*text);
        if (!risk) return risk.error();
        ids = *actions;
        said = typed.said();
        std::vector<Change> changes;
        for (const std::string& id : ids) {
          changes.push_back(add_item({Entity::action, id}, "risks", *risk));
        }
        return changes;
      });
  if (!code) return code;
  if (!call.quiet() && !call.dry_run()) call.out += "    " + said + "\n";
  return code;
}

}  // namespace

const Command add_risk_command{
    .name = "add-risk",
    .alias = {},
    .moment = Moment::capture,
    .arguments = "ACTION... TEXT...",
    .summary = "say what could go wrong, and what will be done then",
    .details = {},
    .options = options,
    .examples = {"add-risk A3 Legal takes longer --contingency \"Publish an article first\"",
                 "add-risk A2 A4 \"Snow: no parcels\" --trigger \"1 dec\" --owner ben"},
    .run = run,
};

}  // namespace bywhen::cli

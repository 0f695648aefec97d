// introduce: what this is for, what will exist at the end, and who is here.
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/model/lookup.h"
#include "bywhen/model/new_people.h"
#include "bywhen/model/ownership.h"
#include "dialogue/keywords.h"
#include "dialogue/said_text.h"
#include "dialogue/steps/step.h"

namespace bywhen {
namespace {

using yaml::Value;

constexpr std::size_t most_words_of_name = 4;

std::vector<std::string> ids_of(const Plan& plan) {
  std::vector<std::string> ids;
  for (const Person& person : plan.people) {
    if (person.id) ids.emplace_back(*person.id);
  }
  return ids;
}

std::vector<std::string> ids_where(const Plan& plan,
                                   const std::function<bool(const std::string&)>& holds) {
  std::vector<std::string> ids = ids_of(plan);
  std::erase_if(ids, [&](const std::string& id) { return !holds(id); });
  return ids;
}

std::string names_of(const Plan& plan, const std::vector<std::string>& ids) {
  std::vector<std::string> names;
  for (const std::string& id : ids) names.push_back(printable(short_name(plan, id)));
  return join(names, ", ");
}

Heard present_are(const Plan& plan, const std::vector<std::string>& ids) {
  std::vector<Value> items;
  for (const std::string& id : ids) items.push_back(Value::text(id));
  Heard heard;
  heard.made.changes.push_back(
      set_field({}, "present", Value::list(std::move(items)).inline_by_default()));
  const auto away = ids_where(
      plan, [&](const std::string& id) { return std::ranges::find(ids, id) == ids.end(); });
  heard.said = "here: " + names_of(plan, ids);
  if (!away.empty()) heard.said += "; away: " + names_of(plan, away);
  return heard;
}

// "-hana -emil": every word begins with a sign.
bool are_signed_names(std::string_view line) {
  bool any = false;
  for (const std::string_view word : split(line, ' ')) {
    if (word.empty()) continue;
    if (word.size() < 2 || (word[0] != '-' && word[0] != '+')) return false;
    any = true;
  }
  return any;
}

// Who is called that, among those who are in the plan.
Result<std::string> known(const Plan& plan, std::string_view name) {
  auto person = find_person(plan, trim(name));
  if (person) return person;
  Error error = person.error();
  // The way of the shell gives way to the one of this step.
  for (const char* way : {" To add one:", "; to add one:"}) {
    error.hint.resize(std::min(error.hint.find(way), error.hint.size()));
  }
  error.hint +=
      fmt::format("{} new: {} adds one", error.hint.ends_with('?') ? "" : ";", trim(name));
  return error;
}

Result<Heard> signed_names(std::string_view line, const Plan& plan) {
  std::vector<std::string> away =
      ids_where(plan, [&](const std::string& id) { return !was_present(plan, id); });
  for (const std::string_view word : split(line, ' ')) {
    if (word.empty()) continue;
    auto person = known(plan, word.substr(1));
    if (!person) return person.error();
    std::erase(away, *person);
    if (word[0] == '-') away.push_back(*person);
  }
  const auto here = ids_where(
      plan, [&](const std::string& id) { return std::ranges::find(away, id) == away.end(); });
  if (here.empty()) return Error{"then nobody is here", "-hana is for those who are away", ""};
  return present_are(plan, here);
}

// "Ana, Ben" where the plan has people: these are here, and no others.
Result<Heard> listed_names(std::string_view line, const Plan& plan) {
  std::vector<std::string> named;
  for (const std::string& name : names_in(line)) {
    auto person = known(plan, name);
    if (!person) return person.error();
    named.push_back(*person);
  }
  return present_are(plan, ids_where(plan, [&](const std::string& id) {
                       return std::ranges::find(named, id) != named.end();
                     }));
}

Status<> check_name(const std::string& name) {
  if (auto sound = check_said(name); !sound) return sound.error();
  const auto is_odd = [](char c) {
    return (c >= '0' && c <= '9') || c == '?' || c == '!' || c == '/';
  };
  const auto blanks = std::ranges::count(name, ' ');
  if (!std::ranges::any_of(name, is_odd) && blanks < static_cast<int>(most_words_of_name)) {
    return Done{};
  }
  return Error{fmt::format("'{}' does not look like a name", shorten(name, 40)),
               "type the names of all who take part, with commas between them", ""};
}

Result<Heard> new_people(const std::vector<std::string>& names, const Plan& plan) {
  for (const std::string& name : names) {
    if (auto sound = check_name(name); !sound) return sound.error();
  }
  auto people = people_named(plan, names);
  if (!people) return people.error();
  Heard heard;
  heard.made.changes = add_people(plan, *people);
  std::vector<std::string> said;
  for (const NamedPerson& person : *people) {
    said.push_back(printable(fmt::format("{}{} ({})", person.is_known ? "already there: " : "",
                                         person.name, person.id)));
    if (!plan.present.empty() && !was_present(plan, person.id)) {
      heard.made.changes.push_back(add_item({}, "present", Value::text(person.id)));
    }
  }
  heard.said = join(said, ", ");
  return heard;
}

class IntroduceStep : public SessionStep {
 public:
  using SessionStep::SessionStep;

  SessionQuestion question(const Plan& plan) override {
    SessionQuestion question;
    const auto away =
        ids_where(plan, [&](const std::string& id) { return !was_present(plan, id); });
    if (ids_of(plan).empty()) {
      question.lines.emplace_back("Who is here? Type the names: Ana Ruiz, Ben Okafor");
    } else if (plan.present.empty()) {
      question.lines.push_back("Who is here? " + names_of(plan, ids_of(plan)));
      question.lines.emplace_back("An empty line: all of them; -hana: without her.");
    } else {
      question.lines.push_back("Here: " +
                               names_of(plan, ids_where(plan, [&](const std::string& id) {
                                          return was_present(plan, id);
                                        })));
      if (!away.empty()) question.lines.back() += "; away: " + names_of(plan, away);
    }
    question.stays = true;
    return question;
  }

  Result<Heard> hear(std::string_view line, const Plan& plan, bool) override {
    const std::string_view text = trim(line);
    const bool has_people = !ids_of(plan).empty();
    if (text.empty()) return all_are_here(plan);
    const auto keyword = find_keyword(text);
    if (keyword && keyword->keyword == "new") return new_person(*keyword, plan);
    const bool is_list =
        text.find(',') != text.npos && !keyword && text[0] != '+' && text[0] != '/';
    if (has_people && are_signed_names(text)) return signed_names(text, plan);
    if (has_people && is_list) return listed_names(text, plan);
    const bool is_plain =
        !keyword && text[0] != '+' && text[0] != '/' && text != "?" && text[0] != '-';
    if (!has_people && is_plain) {
      return new_people(names_in(text), plan);
    }
    auto understood = understand(line, {.plan = plan, .today = setting().today});
    if (!understood) return understood.error();
    return std::move(understood->heard);
  }

  [[nodiscard]] std::string item() const override { return {}; }
  void go_to(const std::string&) override {}

  [[nodiscard]] std::string_view help() const override {
    return "  (an empty line)          all are here\n"
           "  -hana -emil              these are away; +hana is back\n"
           "  Ana Ruiz, Ben Okafor     who is here; new people, where the plan has none yet\n"
           "  new: Lea Vogt            somebody whom the plan does not know\n";
  }

 private:
  [[nodiscard]] Result<Heard> all_are_here(const Plan& plan) const {
    Heard heard;
    const auto everybody = ids_of(plan);
    if (everybody.empty()) {
      heard.said = "nobody is named yet; " + setting().way_on;
    } else if (plan.present.empty()) {
      heard = present_are(plan, everybody);
      heard.said += "; " + setting().way_on;
    } else {
      heard.said = that_was_the_last();
    }
    return heard;
  }

  static Result<Heard> new_person(const KeywordLine& line, const Plan& plan) {
    const auto names = names_in(line.text);
    if (names.empty()) return Error{"who is new?", "new: Lea Vogt", ""};
    return new_people(names, plan);
  }
};

}  // namespace

std::unique_ptr<SessionStep> make_introduce_step(StepSetting setting) {
  return std::make_unique<IntroduceStep>(std::move(setting));
}

}  // namespace bywhen

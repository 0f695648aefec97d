// The commands about actions, typed at random, and what each of them may change.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "bywhen/model/lookup.h"
#include "cli/random_words.h"

namespace bywhen::cli {

// What a command may change in a plan. Everything else must stay as it is, byte for byte.
struct Intent {
  std::set<std::string> actions = {};    // ids; in the blocks of these ...
  std::set<std::string> fields = {};     // ... these fields
  std::set<std::string> plan_keys = {};  // the plan's own fields; "actions": more at the end
  std::set<std::string> removed = {};    // ids of entries that go, and their names elsewhere
  std::string renamed = {};              // the id of a person who may get another one
};

struct Typed {
  std::vector<std::string> words;
  std::vector<std::string> input = {};  // lines of standard input
  std::string saved = {};  // the whole plan as it is saved in an editor, if one is opened
  Intent intent = {};
};

class ActionTypist : public RandomWords {
 public:
  using RandomWords::RandomWords;

 protected:
  using Fields = std::set<std::string>;

  // The ids of actions that any of the words names.
  [[nodiscard]] Fields named_by(const Words& words) const {
    Fields ids;
    for (const std::string& word : words) {
      const auto found = find_action(plan(), word);
      if (found && (*found)->id) ids.emplace(*(*found)->id);
    }
    return ids;
  }
  [[nodiscard]] Fields all_ids() const {
    Fields ids;
    for (const Action& one : plan().actions) ids.insert(id_of(one.id));
    return ids;
  }
  [[nodiscard]] Typed about_actions(Words words, Fields fields) const {
    Intent intent{.actions = named_by(words), .fields = std::move(fields)};
    return {.words = std::move(words), .intent = std::move(intent)};
  }
  static Typed about_plan(Words words, Fields keys) {
    return {.words = std::move(words), .intent = {.plan_keys = std::move(keys)}};
  }
  Words with_actions(std::string command) {
    Words words = actions();
    words.insert(words.begin(), std::move(command));
    return words;
  }

  Typed ownership() {
    const Fields answer{"ownership", "declined_because", "updates"};
    if (chance(2)) {
      Words words = with_actions("assign");
      words.insert(words.begin() + 1 + static_cast<std::ptrdiff_t>(below(words.size())), person());
      maybe_flag(words, "--accepted");
      maybe(words, "--helper", [&] { return person(); });
      return about_actions(words, {"owner", "ownership", "declined_because", "helpers", "updates"});
    }
    Words words = with_actions(chance(2) ? "accept" : "decline");
    words.insert(words.end(), {"--as", person()});
    if (words.front() == "decline") maybe(words, "--because", [&] { return text(); });
    if (words.front() != "accept" || !chance(3)) return about_actions(words, answer);
    Typed typed = about_plan({"accept", "--as", person()}, {});
    typed.intent.actions = all_ids();
    typed.intent.fields = answer;
    return typed;
  }

  Typed schedule() {
    Words words = with_actions("schedule");
    if (!chance(5)) words.push_back(date());
    maybe(words, "--start", [&] { return date(); });
    maybe(words, "--after", [&] { return action(); });
    maybe(words, "--effort", [&] { return effort(); });
    maybe(words, "--because", [&] { return text(); });
    maybe_flag(words, "--tentative");
    return about_actions(words, {"deadline", "tentative", "start", "after", "effort", "updates"});
  }

  Typed tracking() {
    static constexpr std::array commands{"start", "done", "block", "drop"};
    if (chance(6))
      return about_actions({"reopen", closed_action()}, {"status", "reason", "done_on", "updates"});
    Words words = with_actions(any(commands));
    const std::string command = words.front();
    if (command == "done") maybe(words, "--on", [&] { return chance(2) ? "yesterday" : date(); });
    if (command == "block" || command == "drop") maybe(words, "--because", [&] { return text(); });
    maybe(words, "--as", [&] { return person(); });
    return about_actions(words, {"status", "reason", "done_on", "updates"});
  }

  Typed note() {
    Words words = with_actions("note");
    add_text(words);
    return about_actions(words, {"updates"});
  }

  Typed resource() {
    const bool is_new = chance(2);
    Words words = is_new ? with_actions("add-resource") : Words{"edit-resource", action()};
    maybe(words, "--kind", [&] { return chance(4) ? "kind" : "people"; });
    maybe(words, "--status", [&] { return chance(4) ? "lost" : "secured"; });
    maybe(words, "--needed-by", [&] { return date(); });
    maybe(words, "--cost", [&] { return chance(4) ? "much" : "900 EUR"; });
    maybe(words, "--fallback", [&] { return text(); });
    if (is_new && chance(5)) {
      words.emplace_back("--none");
    } else if (is_new) {
      add_text(words);
    } else {
      maybe(words, "--need", [&] { return text(); });
      maybe_clear(words, {"kind", "status", "needed_by", "cost", "fallback", "need", "oops"});
      words.push_back(std::to_string(below(3)));
    }
    return about_actions(words, {"resources"});
  }

  Typed risk() {
    const bool is_new = chance(2);
    Words words = is_new ? with_actions("add-risk") : Words{"edit-risk", action()};
    maybe(words, "--trigger", [&] { return date(); });
    maybe(words, "--contingency", [&] { return text(); });
    maybe(words, "--owner", [&] { return person(); });
    if (is_new) {
      add_text(words);
    } else {
      maybe(words, "--risk", [&] { return text(); });
      maybe(words, "--status", [&] { return chance(4) ? "done" : "happened"; });
      maybe_clear(words, {"trigger", "contingency", "owner", "status", "risk"});
    }
    return about_actions(words, {"risks"});
  }

  Typed new_actions() {
    if (chance(3)) {
      Typed typed = about_plan({"add-action", "-"}, {"actions"});
      for (std::size_t left = below(4); left > 0; --left) typed.input.push_back(text());
      return typed;
    }
    Words words{"add-action"};
    if (chance(3)) add_fields(words);
    maybe(words, "--resource", [&] { return text(); });
    add_text(words);
    return about_plan(words, {"actions"});
  }

  void add_fields(Words& words) {
    maybe(words, "--for", [&] { return improvement(); });
    maybe(words, "--owner", [&] { return person(); });
    maybe(words, "--helper", [&] { return person(); });
    maybe(words, "--start", [&] { return date(); });
    maybe(words, "--deadline", [&] { return date(); });
    maybe(words, "--effort", [&] { return effort(); });
    maybe(words, "--after", [&] { return action(); });
    for (const char* option : {"--benefit", "--done-when", "--link", "--notes"}) {
      maybe(words, option, [&] { return text(); });
    }
    if (chance(8)) words.emplace_back("--accepted");
    if (chance(8)) words.emplace_back("--tentative");
  }

  Typed edit() {
    Words words = with_actions("edit");
    add_fields(words);
    if (chance(3)) words.insert(words.end(), {"--title", text()});
    maybe_clear(words, {"owner", "deadline", "helpers", "resources", "risks", "notes", "after",
                        "improvement", "effort", "links", "title", "updates", "status", "oops"});
    if (words.size() < 4) words.insert(words.end(), {"--effort", effort()});
    return about_actions(
        words, {"title", "improvement", "owner", "ownership", "declined_because", "helpers",
                "start", "deadline", "tentative", "effort", "after", "benefit", "done_when",
                "links", "notes", "resources", "risks", "updates"});
  }

  // Lines of answers; what was taken before the first that is refused stays.
  Typed fill() {
    Typed typed{.words = {"fill"}};
    for (std::size_t left = below(5); left > 0; --left) {
      switch (below(6)) {
        case 0:
          typed.input.push_back(person() + " fri ok");
          break;
        case 1:
          typed.input.push_back("by: " + date());
          break;
        case 2:
          typed.input.push_back("needs: " + text() + "; a ladder else " + text());
          break;
        case 3:
          typed.input.emplace_back("none");
          break;
        default:
          typed.input.push_back(chance(2) ? text() : "");
      }
    }
    typed.intent.actions = all_ids();
    typed.intent.fields = {"owner",    "ownership", "declined_because", "helpers",
                           "deadline", "tentative", "resources",        "updates"};
    return typed;
  }
};

}  // namespace bywhen::cli

// Somebody who types one writing command after another at a plan, and what each of them may change.
//
//   Typist typist(20261124);
//   const Typed typed = typist.next(plan);   // {"assign", "A3", "ana"}: the owner of A3, no more
#pragma once

#include <string>

#include "bywhen/model/lookup.h"
#include "cli/random_action_typist.h"

namespace bywhen::cli {

class Typist : public ActionTypist {
 public:
  using ActionTypist::ActionTypist;

  Typed next(const Plan& plan) {
    look_at(plan);
    Typed typed = any_command();
    if (chance(25)) typed.words.insert(typed.words.begin(), "--dry-run");
    return typed;
  }

 private:
  Typed any_command() {
    // Named twice: typed twice as often.
    static constexpr std::array<Typed (Typist::*)(), 20> kinds{
        &Typist::init,        &Typist::people,      &Typist::improvements, &Typist::plan_fields,
        &Typist::remove,      &Typist::remove,      &Typist::fill,         &Typist::edit_by_hand,
        &Typist::new_actions, &Typist::new_actions, &Typist::ownership,    &Typist::ownership,
        &Typist::schedule,    &Typist::note,        &Typist::resource,     &Typist::risk,
        &Typist::edit,        &Typist::edit,        &Typist::tracking,     &Typist::tracking};
    return (this->*kinds[below(kinds.size())])();
  }

  Typed improvements() {
    if (chance(3)) return about_plan({"rank", improvement(), improvement()}, {"improvements"});
    const bool is_new = chance(2);
    Words words = is_new ? Words{"add-improvement"} : Words{"edit-improvement", improvement()};
    maybe(words, "--priority", [&] { return std::to_string(below(9)); });
    maybe(words, "--benefit", [&] { return text(); });
    if (is_new) {
      add_text(words);
    } else {
      maybe(words, "--title", [&] { return text(); });
      maybe(words, "--status", [&] { return chance(4) ? "gone" : "parked"; });
      maybe_clear(words, {"priority", "benefit", "status", "title"});
    }
    return about_plan(words, {"improvements"});
  }

  Typed people() {
    static constexpr std::array ids{"zoe", "max", "ana", "Zoe", "", "x-1"};
    static constexpr std::array emails{"zoe@example.org", "no address", "a@b", ""};
    const bool is_new = chance(2);
    Words words = is_new ? Words{"add-person", any(ids)} : Words{"edit-person", person()};
    maybe(words, "--email", [&] { return any(emails); });
    maybe(words, "--capacity", [&] { return effort(); });
    if (is_new) {
      add_text(words);
      return about_plan(words, {"people"});
    }
    maybe(words, "--name", [&] { return text(); });
    maybe_clear(words, {"email", "capacity", "name", "id"});
    Typed typed = about_plan(words, {"people"});
    if (!chance(2)) return typed;
    typed.words.insert(typed.words.end(), {"--id", any(ids)});
    if (const auto meant = find_person(plan(), words[1])) typed.intent.renamed = *meant;
    return typed;
  }

  Typed plan_fields() {
    if (chance(2)) {
      Words words{chance(2) ? "decide" : "park"};
      add_text(words);
      const std::string key = words.front() == "park" ? "parked" : "decisions";
      return about_plan(words, {key});
    }
    Words words{"edit-plan"};
    maybe(words, "--title", [&] { return text(); });
    maybe(words, "--date", [&] { return date(); });
    maybe(words, "--facilitator", [&] { return person(); });
    maybe(words, "--ends", [&] { return date(); });
    maybe(words, "--workdays", [&] { return chance(3) ? "mon, tue" : "mon-fri"; });
    maybe(words, "--holiday", [&] { return date(); });
    maybe(words, "--present", [&] { return person(); });
    maybe_clear(words, {"ends", "facilitator", "present", "holidays", "workdays", "date", "title"});
    return about_plan(words, {"title", "date", "facilitator", "ends", "calendar", "present"});
  }

  // The plan in an editor, where somebody writes a line into it or takes one out.
  Typed edit_by_hand() {
    Typed typed{.words = {"edit", "--no-input"}};
    typed.saved = plan().document.text();
    const std::size_t at = below(typed.saved.size());
    const std::size_t line = typed.saved.rfind('\n', at) + 1;
    static constexpr std::array lines{"# by hand \U0001F58A\n",
                                      "\n",
                                      "x-own: yes\n",
                                      "    notes: by hand\n",
                                      "  - {id: A77, title: By hand}\n",
                                      "\tdamaged: [\n"};
    if (chance(4)) {
      typed.saved.erase(line, typed.saved.find('\n', line) + 1 - line);
    } else {
      typed.saved.insert(line, any(lines));
    }
    return typed;
  }

  Typed remove() {
    const std::size_t what = below(5);
    if (what < 2) {
      Words words{"remove", action(), what == 0 ? "--resource" : "--risk",
                  chance(2) ? "1" : text()};
      return about_actions(words, {"resources", "risks"});
    }
    Typed typed{.words = {"remove", what == 2 ? action() : what == 3 ? improvement() : person()}};
    if (what == 2 && chance(3)) typed.words.push_back(action());
    for (const std::string& word : typed.words) {
      if (word == "remove") continue;
      const auto improvement = word.starts_with('I') ? find_improvement(plan(), word) : Error{};
      const auto meant = find_action_or_person(plan(), word);
      if (improvement && (*improvement)->id) typed.intent.removed.emplace(*(*improvement)->id);
      if (improvement || !meant) continue;
      typed.intent.removed.insert(meant->action ? id_of(meant->action->id) : meant->person);
    }
    if (!chance(3)) typed.words.emplace_back("--force");
    return typed;
  }

  // There is a plan already, so only another file can be begun.
  Typed init() {
    Typed typed{.words = {"init"}};
    if (chance(2)) typed.words.insert(typed.words.end(), {"-f", "next.yaml"});
    if (chance(2)) typed.words.insert(typed.words.end(), {"--carry-over", "action-plan.yaml"});
    add_text(typed.words);
    return typed;
  }
};

}  // namespace bywhen::cli

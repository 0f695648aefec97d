#include "cli/edit_by_hand.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/model/touched.h"
#include "cli/discovery.h"
#include "cli/draft.h"
#include "cli/editor.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t most_defects = 10;  // shown at once

enum class Choice : unsigned char { keep, edit, discard };

// The line to begin on: the action's that was named, or the first damage's; 0 for none.
Result<std::size_t> first_line(const Call& call, const Loaded& loaded) {
  const std::vector<std::string>& words = call.arguments.words;
  if (words.empty()) {
    const auto damage = std::ranges::find_if(loaded.defects, is_damage, &Defect::kind);
    if (damage == loaded.defects.end()) return std::size_t{0};
    return std::size_t{yaml::place_in(loaded.text(), damage->range.begin).line};
  }
  if (words.size() > 1) {
    return Error{.message = "the editor opens at one action, and several words are given",
                 .hint = "fields are changed by option: see bywhen help edit",
                 .place = {}};
  }
  if (!loaded.plan) return objection_to(loaded, {}).value_or(Error{"there is no plan", "", ""});
  auto ids = typed_actions(*loaded.plan, words);
  if (!ids) return ids.error();
  const Action& action = *loaded.plan->action(ids->front());
  return std::size_t{loaded.plan->document.place(action.range.begin).line};
}

// The defects of `now` that `before` doesn't have: what was there already is nobody's question.
std::vector<const Defect*> new_defects(const Loaded& before, const Loaded& now) {
  std::vector<std::pair<DefectKind, std::string_view>> known;
  for (const Defect& defect : before.defects) known.emplace_back(defect.kind, defect.message);
  std::vector<const Defect*> fresh;
  for (const Defect& defect : now.defects) {
    const auto old =
        std::find(known.begin(), known.end(),
                  std::pair<DefectKind, std::string_view>(defect.kind, defect.message));
    if (old == known.end()) {
      fresh.push_back(&defect);
    } else {
      known.erase(old);
    }
  }
  return fresh;
}

// "line 12, column 5: what is wrong", each with its way out.
std::string in_words(const std::vector<const Defect*>& defects, std::string_view text) {
  std::string words;
  for (std::size_t i = 0; i < std::min(defects.size(), most_defects); ++i) {
    const yaml::Place place = yaml::place_in(text, defects[i]->range.begin);
    words += fmt::format("line {}, column {}: {}\n", place.line, place.column,
                         printable(defects[i]->message));
    if (!defects[i]->hint.empty()) words += "  " + printable(defects[i]->hint) + "\n";
  }
  if (defects.size() > most_defects) {
    words += fmt::format("and {} more\n", defects.size() - most_defects);
  }
  return words;
}

std::string sentence_of(const Touched& touched) {
  constexpr std::size_t most = 6;
  std::vector<std::string> ids = touched.actions;
  ids.insert(ids.end(), touched.others.begin(), touched.others.end());
  if (ids.empty()) return "edited in an editor";
  const std::size_t more = ids.size() > most ? ids.size() - most : 0;
  ids.resize(ids.size() - more);
  std::string sentence = "edited in an editor: " + join(ids, ", ");
  if (more > 0) sentence += fmt::format(" and {} more", more);
  return sentence;
}

class EditingByHand {
 public:
  EditingByHand(Call& call, Loaded before, Draft draft, std::size_t line)
      : call_(call), before_(std::move(before)), draft_(std::move(draft)), line_(line) {}

  Result<int> run() {
    for (;;) {
      if (auto edited = let_edit(); !edited) return edited.error();
      auto text = draft_.read();
      if (!text) {
        return cant_read(text.error());
      }
      if (*text == before_.text()) return say("nothing changed");
      const Loaded now = load(*text);
      const auto choice = judge(now);
      if (!choice) return choice.error();
      if (*choice == Choice::keep) return take_over(now);
      if (*choice == Choice::discard) return say("thrown away; the plan is as it was");
    }
  }

 private:
  // After a failure the draft stays where something is in it that the plan hasn't.
  Status<> let_edit() {
    const std::string editor = editor_of(call_.world);
    const int code = call_.world.run_editor(editor, editor_arguments(editor, draft_.path(), line_));
    if (code == 0) return Done{};
    const auto text = draft_.read();
    if (text && *text != before_.text()) draft_.keep();
    const bool is_missing = code == 126 || code == 127;
    return Error{.message = is_missing ? fmt::format("the editor '{}' can't be started", editor)
                                       : fmt::format("the editor '{}' ended with {}", editor, code),
                 .hint = text && *text != before_.text()
                             ? "nothing was written; the draft is kept: " + draft_.path().string()
                             : "nothing was written; VISUAL or EDITOR says which editor to take",
                 .place = {}};
  }

  // An editor may have taken the draft away; what is there of it stays.
  Error cant_read(const Error& error) {
    std::error_code ignored;
    if (std::filesystem::exists(draft_.path(), ignored)) {
      draft_.keep();
      return error;
    }
    return {.message = fmt::format("the editor '{}' took the draft away", editor_of(call_.world)),
            .hint = "nothing was written; VISUAL or EDITOR says which editor to take",
            .place = {}};
  }

  // What becomes of the draft as it is now; asks where it has got a defect.
  Result<Choice> judge(const Loaded& now) {
    const auto objection = objection_to(now, {});
    const std::vector<const Defect*> defects = new_defects(before_, now);
    if (!objection && defects.empty()) return Choice::keep;
    if (call_.arguments.has("--no-input")) {
      if (!objection) return Choice::keep;
      return Error{.message = objection->message,
                   .hint = "the draft is thrown away, nothing was written",
                   .place = "draft" + objection->place};
    }
    if (!defects.empty()) {
      call_.world.say(in_words(defects, now.text()));
    } else {
      call_.world.say(printable(objection->message) + "\n");
      if (!objection->hint.empty()) call_.world.say("  " + printable(objection->hint) + "\n");
    }
    if (!defects.empty()) line_ = yaml::place_in(now.text(), defects.front()->range.begin).line;
    return ask(!objection);
  }

  Result<Choice> ask(bool may_keep) {
    const std::string_view question =
        may_keep ? "keep it (k), go on editing (e) or throw it away (t)? "
                 : "no command can work on this: go on editing (e) or throw it away (t)? ";
    for (;;) {
      call_.world.say(question);
      const auto line = call_.world.read_line();
      if (!line) return no_answer();
      const std::string answer = fold_case(trim(*line));
      if (answer == "e" || answer == "edit") return Choice::edit;
      if (answer == "t" || answer == "throw") return Choice::discard;
      if (may_keep && (answer == "k" || answer == "keep")) return Choice::keep;
    }
  }

  Error no_answer() {
    draft_.keep();
    return {.message = "no answer, so nothing was written",
            .hint = "the draft is kept: " + draft_.path().string(),
            .place = {}};
  }

  Result<int> take_over(const Loaded& now) {
    const Touched entries = before_.plan ? touched(*before_.plan, *now.plan) : Touched();
    const std::string sentence = sentence_of(entries);
    auto after = replace_plan(call_, before_.text(), std::string(now.text()), sentence);
    if (!after) {
      draft_.keep();
      Error error = after.error();
      if (!error.hint.empty()) error.hint += "; ";
      error.hint += fmt::format(
          "the draft is kept: {}; to go on, diff it with the plan and take over in bywhen edit",
          draft_.path().string());
      return error;
    }
    answer_rows(call_, after->plan, entries.actions);
    if (call_.out.empty()) return say(sentence);
    return 0;
  }

  Result<int> say(std::string_view answer) {
    if (!call_.quiet()) call_.out += printable(answer) + "\n";
    return 0;
  }

  Call& call_;
  Loaded before_;
  Draft draft_;
  std::size_t line_;  // to begin on; 0 for none
};

}  // namespace

Result<int> edit_by_hand(Call& call) {
  if (!call.world.within.empty()) {
    return Error{.message = fmt::format("there is no editor inside {}", call.world.within.back()),
                 .hint =
                     "fields are changed by option: /edit A3 --title TEXT; the editor, in another "
                     "terminal: bywhen edit",
                 .place = {}};
  }
  if (!call.world.input_is_terminal || !call.world.output_is_terminal) {
    return Error{.message = "an editor needs a terminal at both ends",
                 .hint = "fields are changed by option, too: bywhen edit A3 --owner ana",
                 .place = {}};
  }
  auto path = find_plan(call);
  if (!path) return path.error();
  auto text = read_file(*path);
  if (!text) return text.error();
  Loaded before = load(*std::move(text));
  auto line = first_line(call, before);
  if (!line) return line.error();
  const std::string folder = call.world.environment("TMPDIR").value_or("");
  auto draft = Draft::create(folder.empty() ? "/tmp" : folder, before.text());
  if (!draft) return draft.error();
  return EditingByHand(call, std::move(before), *std::move(draft), *line).run();
}

}  // namespace bywhen::cli

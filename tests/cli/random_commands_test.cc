// A thousand random sequences of writing commands on the example plans. Whatever is typed, the plan can be read,
// the comments stay, no line changes that was not to change, and all of it can be undone.
//
//   BYWHEN_SEQUENCES=20000 build/dev/tests/cli_test -tc='random commands*'     more of them
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>

#include "bywhen/base/diff.h"
#include "bywhen/base/file.h"
#include "cli/commands.h"
#include "cli/intended.h"
#include "cli/place.h"
#include "cli/random_typist.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view plan_name = "action-plan.yaml";
using Bag = std::multiset<std::string>;

// What is in `part` and not in `whole`, one a line.
std::string missing_from(const Bag& whole, const Bag& part) {
  std::vector<std::string> missing;
  std::set_difference(part.begin(), part.end(), whole.begin(), whole.end(),
                      std::back_inserter(missing));
  return join(missing, "\n");
}

Bag comments_of(const Plan& plan) {
  Bag comments;
  const std::string_view text = plan.document.text();
  for (const yaml::Range range : plan.document.comments()) {
    comments.emplace(trim(text.substr(range.begin, range.end - range.begin)));
  }
  return comments;
}

// Those that a note says went.
Bag comments_in(const std::string& notes) {
  constexpr std::string_view went = "a comment went with what it stood beside: ";
  Bag comments;
  for (const std::string_view line : split(notes, '\n')) {
    const auto at = line.find(went);
    if (at != line.npos) comments.emplace(trim(line.substr(at + went.size())));
  }
  return comments;
}

// A stand-in can be typed as a text, and stays what it is: only lint speaks of it.
Bag defects_of(const Loaded& loaded) {
  Bag defects;
  for (const Defect& defect : loaded.defects) {
    if (defect.kind != DefectKind::placeholder_value) defects.insert(defect.message);
  }
  return defects;
}

// How often each command has written.
using Count = std::map<std::string, int>;

// One sequence of commands on one plan.
class Sequence {
 public:
  Sequence(Typist& typist, const std::string& text) : typist_(typist), place_(text) {
    place_.make_folder("drafts");
    place_.environment["TMPDIR"] = (place_.path() / "drafts").string();
    texts_.push_back(text);
    loaded_ = load(text);
  }

  // What is wrong; "" where nothing is.
  std::string run() {
    for (std::size_t left = 5 + typist_.below(8); left > 0; --left) {
      const auto fault = typist_.below(10) == 0 ? step_through_history() : one_command();
      if (!fault.empty()) return fault;
    }
    return undo_and_redo_all();
  }

  [[nodiscard]] const Count& written() const { return written_; }
  // As it could be typed.
  [[nodiscard]] const std::string& typed() const { return typed_; }

 private:
  Outcome run(const Typed& typed) {
    typed_ += "\n";
    for (const std::string& word : typed.words) typed_ += "[" + word + "] ";
    for (const std::string& line : typed.input) typed_ += "\n    < " + line;
    World world = place_.world(typed.words);
    if (!typed.saved.empty()) world.input_is_terminal = world.output_is_terminal = true;
    world.read_line = [line = std::size_t{0}, &typed]() mutable {
      return line < typed.input.size() ? std::optional(typed.input[line++]) : std::nullopt;
    };
    world.run_editor = [&typed](const std::string&, const std::vector<std::string>& arguments) {
      spit(arguments.back(), typed.saved);
      return 0;
    };
    return cli::run(world);
  }

  std::string one_command() {
    const Typed typed = typist_.next(*loaded_.plan);
    const Outcome outcome = run(typed);
    typed_ += fmt::format("-> {} {}", outcome.code, outcome.err);
    const std::string now = place_.read(plan_name);
    if (outcome.code != 0 && outcome.code != 2) return fmt::format("code {}", outcome.code);
    if (outcome.code == 2 && !outcome.out.empty()) return "an answer with code 2";
    if (outcome.code == 2 && outcome.err.empty()) return "no reason with code 2";
    if (typed.words[0] == "init") return check_new_plan(outcome, now);
    const bool may_be_partly_done = typed.words[0] == "fill";
    if (now == texts_.back() && !may_be_partly_done) return "";
    if (outcome.code == 2 && !may_be_partly_done) return "written with code 2";
    if (typed.words[0] == "--dry-run") return "written with --dry-run";
    ++written_[typed.words[0] + (typed.saved.empty() ? "" : " in an editor")];
    const Loaded before = std::exchange(loaded_, load(now));
    add_steps(now, may_be_partly_done);
    return judge(before, typed, outcome.err);
  }

  // After `fill` each line that changed the plan is a step.
  void add_steps(const std::string& now, bool perhaps_several) {
    const std::size_t more = perhaps_several ? steps() - (texts_.size() - 1) : 1;
    if (more == 0) return;
    for (std::size_t i = 1; i < more; ++i) texts_.emplace_back();  // not known
    texts_.push_back(now);
    undone_.clear();
  }

  std::string judge(const Loaded& before, const Typed& typed, const std::string& notes) {
    for (const Defect& defect : loaded_.defects) {
      if (is_damage(defect.kind)) return "damaged: " + defect.message;
    }
    if (!loaded_.plan || !loaded_.plan->version) return "no plan any more";
    if (!typed.saved.empty()) return typed.saved == texts_.back() ? "" : "not what was saved";
    const auto defects = missing_from(defects_of(before), defects_of(loaded_));
    if (!defects.empty()) return "new defects: " + defects;
    Bag comments = comments_of(*loaded_.plan);
    comments.merge(comments_in(notes));
    const auto gone = missing_from(comments, comments_of(*before.plan));
    if (!gone.empty()) return "comments are gone: " + gone;
    const auto value = unintended_value(*before.plan, *loaded_.plan, typed.intent);
    if (!value.empty()) return "another value changed: " + value;
    const auto line = unintended_line(*before.plan, *loaded_.plan, typed.intent, notes);
    return line.empty() ? "" : line + unified_diff(before.text(), loaded_.text(), plan_name);
  }

  std::string check_new_plan(const Outcome& outcome, const std::string& now) {
    if (now != texts_.back()) return "init changed the plan that was there";
    if (!std::filesystem::exists(place_.path() / "next.yaml")) {
      return outcome.code == 2 ? "" : "no new plan";
    }
    const std::string made = place_.read("next.yaml");
    std::filesystem::remove(place_.path() / "next.yaml");
    if (outcome.code == 2) return "a new plan with code 2";
    ++written_["init"];
    const auto defects = missing_from(defects_of(loaded_), defects_of(load(made)));
    return defects.empty() ? "" : "new defects in the new plan: " + defects;
  }

  std::string step_through_history() {
    const bool back = typist_.below(2) == 0;
    auto& from = back ? texts_ : undone_;
    const bool is_possible = from.size() > (back ? 1 : 0);
    const Outcome outcome = run({.words = {back ? "undo" : "redo"}});
    if (outcome.code != (is_possible ? 0 : 2)) return outcome.err;
    const std::string now = place_.read(plan_name);
    if (!is_possible) return now == texts_.back() ? "" : "written with code 2";
    ++written_[back ? "undo" : "redo"];
    (back ? undone_ : texts_).push_back(from.back());
    from.pop_back();
    if (texts_.back().empty()) texts_.back() = now;
    if (texts_.back() != now) return "another text than there was";
    loaded_ = load(now);
    return "";
  }

  // How many can be undone.
  std::size_t steps() {
    const std::string list = place_.succeed({"undo", "--list"});
    const std::string done = list.substr(0, list.find("can be redone"));
    std::size_t count = 0;
    for (const std::string_view line : split(done, '\n')) count += line.starts_with(' ') ? 1U : 0U;
    return count;
  }

  std::string undo_and_redo_all() {
    const std::string count = std::to_string(steps());
    if (count != std::to_string(texts_.size() - 1)) return count + " steps in the history";
    if (count == "0") return "";
    place_.succeed({"undo", count});
    if (place_.read(plan_name) != texts_.front()) return "undo gives another first plan";
    place_.succeed({"redo", count});
    if (place_.read(plan_name) != texts_.back()) return "redo gives another last plan";
    if (place_.names() != std::vector<std::string>{"action-plan.yaml", "drafts"})
      return "left-overs";
    return std::filesystem::is_empty(place_.path() / "drafts") ? "" : "a draft is left";
  }

  Typist& typist_;
  Place place_;
  std::vector<std::string> texts_;   // what undo gives, the plan as it is last; "": not known
  std::vector<std::string> undone_;  // what redo gives, the next one last
  Loaded loaded_;
  std::string typed_;
  Count written_;
};

// Those that have written less often than that, of all commands that can.
std::string rare(const Count& written, int often) {
  // Those that write no plan; and agenda, session and close, of which the typist knows nothing.
  const std::set<std::string_view> readers{"agenda",     "timer", "list",   "show",    "next",
                                           "lint",       "rules", "schema", "report",  "export",
                                           "completion", "help",  "board",  "session", "close"};
  std::vector<std::string> names{"edit in an editor"};
  for (const Command* command : all_commands()) {
    if (!readers.contains(command->name)) names.emplace_back(command->name);
  }
  std::erase_if(names, [&](const std::string& name) {
    const auto found = written.find(name);
    return found != written.end() && found->second >= often;
  });
  return join(names, ", ");
}

TEST_CASE("random commands change what they mean to change") {
  const char* given = std::getenv("BYWHEN_SEQUENCES");
  const int sequences = given == nullptr ? 1000 : std::atoi(given);
  constexpr int enough_faults = 5;
  make_folders_in_memory();
  int faults = 0;
  Count written;
  for (int i = 0; i < sequences && faults < enough_faults; ++i) {
    constexpr std::array names{"checkout", "hand-edited", "smallest"};
    const std::string name = names[static_cast<std::size_t>(i) % names.size()];
    const auto text = read_file(BYWHEN_SOURCE_DIR "/examples/" + name + ".plan.yaml");
    REQUIRE(text);
    Typist typist(20261124 + static_cast<unsigned>(i));
    Sequence sequence(typist, *text);
    const std::string fault = sequence.run();
    for (const auto& [command, times] : sequence.written()) written[command] += times;
    if (fault.empty()) continue;
    ++faults;
    CAPTURE(i);
    CAPTURE(name);
    CAPTURE(sequence.typed());
    CAPTURE(fault);
    FAIL_CHECK("not what was meant");
  }
  if (faults == 0) CHECK(rare(written, sequences / 100) == "");
}

}  // namespace
}  // namespace bywhen::cli

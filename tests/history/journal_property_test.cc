// Whatever happens to a plan and its journal: undo gives back what was there, or says that it can't.
#include <doctest/doctest.h>

#include <random>

#include "base/temp_folder.h"
#include "bywhen/history/journal.h"
#include "history/steps.h"

namespace bywhen {
namespace {

// A plan, its journal, and what undo and redo must know at least.
class Model {
 public:
  Model(unsigned seed, const Journal::Limits& limits)
      : random_(seed), limits_(limits), journal_(folder_ / "state", "/plan.yaml", limits) {}

  void step() {
    switch (below(10)) {
      case 0:
        return crash();
      case 1:
        return change_by_hand();
      case 2:
        return tear_last_line();
      case 3:
      case 4:
      case 5:
        return undo();
      case 6:
      case 7:
        return redo();
      default:
        return write();
    }
  }

  // The newest of what is expected is there, and no step too much.
  void check() {
    const auto history = journal_.read(text_);
    REQUIRE(history);
    REQUIRE(history->done.size() <= done_.size());
    REQUIRE(history->done.size() >= std::min(done_.size(), limits_.lines / 2));
    REQUIRE(history->undone.size() == undone_.size());
    for (std::size_t count = 0; count <= history->done.size(); ++count) {
      const auto text = undone_text(*history, text_, count);
      REQUIRE(text);
      REQUIRE(*text == (count == 0 ? text_ : done_[done_.size() - count]));
    }
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  // A text that was never there before, with the last one's beginning and end.
  std::string next_text() {
    std::string text = text_;
    const std::size_t from = below(text.size() + 1);
    const std::size_t size = below(std::min<std::size_t>(text.size() - from, 20) + 1);
    return text.replace(from, size, "\t" + std::to_string(++number_) + "\\\n\r");
  }

  void write() {
    const std::string next = next_text();
    REQUIRE(journal_.note_write(text_, next, "wrote", at("14:00")));
    done_.push_back(text_);
    undone_.clear();
    text_ = next;
  }

  // The note is there, the plan is not written.
  void crash() { REQUIRE(journal_.note_write(text_, next_text(), "crashed", at("14:00"))); }

  void change_by_hand() {
    if (done_.empty() && undone_.empty()) return;
    text_ = next_text();
    done_.clear();
    undone_.clear();
  }

  // Killed in the middle of a note.
  void tear_last_line() {
    if (!std::filesystem::exists(journal_.path())) return;
    const std::string before = slurp(journal_.path());
    crash();
    const std::string after = slurp(journal_.path());
    if (after.size() <= before.size()) return;  // it was begun anew
    spit(journal_.path(), after.substr(0, before.size() + below(after.size() - before.size())));
  }

  void undo() {
    const auto history = journal_.read(text_);
    REQUIRE(history);
    if (history->done.empty()) return;
    const std::size_t count = 1 + below(std::min<std::size_t>(history->done.size(), 4));
    const auto next = undone_text(*history, text_, count);
    REQUIRE(next);
    REQUIRE(journal_.note_undo(text_, *next, count));
    for (std::size_t i = 0; i < count; ++i) {
      undone_.push_back(i == 0 ? text_ : done_.back());
      if (i > 0) done_.pop_back();
    }
    done_.pop_back();
    text_ = *next;
  }

  void redo() {
    const auto history = journal_.read(text_);
    REQUIRE(history);
    if (undone_.empty()) return;
    const auto next = redone_text(*history, text_, 1);
    REQUIRE(next);
    REQUIRE(*next == undone_.back());
    REQUIRE(journal_.note_redo(text_, *next, 1));
    done_.push_back(text_);
    undone_.pop_back();
    text_ = *next;
  }

  std::mt19937 random_;
  Journal::Limits limits_;
  TempFolder folder_;
  Journal journal_;
  std::string text_ = "start\r\n";
  unsigned number_ = 0;
  std::vector<std::string> done_;    // the texts that undo must give back, the next one last
  std::vector<std::string> undone_;  // the same of redo
};

TEST_CASE("random writes, crashes, torn notes, changes by hand, undos and redos") {
  for (unsigned seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    // Every other one with a journal that is soon full.
    Model model(seed, seed % 2 == 0 ? Journal::Limits() : Journal::Limits{.lines = 12});
    for (int i = 0; i < 100; ++i) {
      CAPTURE(i);
      model.step();
      model.check();
    }
  }
}

}  // namespace
}  // namespace bywhen

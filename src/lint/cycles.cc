#include "lint/cycles.h"

#include <algorithm>

namespace bywhen {
namespace {

// A depth-first search with a stack of its own: a chain of 100,000 actions is no reason to run out
// of one.
class CycleSearch {
 public:
  CycleSearch(std::size_t actions, const std::vector<Wait>& waits, std::size_t most_waits)
      : waits_(waits),
        most_waits_(most_waits),
        first_wait_(actions + 1, 0),
        progress_(actions, Progress::unseen),
        depth_(actions, 0),
        steps_left_(8 * (actions + waits.size())) {
    for (const Wait& wait : waits) ++first_wait_[wait.waiting + 1];
    for (std::size_t i = 0; i < actions; ++i) first_wait_[i + 1] += first_wait_[i];
  }

  std::vector<Cycle> run() {
    for (std::size_t action = 0; action < progress_.size(); ++action) {
      if (progress_[action] == Progress::unseen) follow_from(action);
    }
    return std::move(cycles_);
  }

 private:
  enum class Progress : unsigned char { unseen, on_path, finished };

  // An action on the path, and the wait after the one by which the path goes on.
  struct Step {
    std::size_t action = 0;
    std::size_t next_wait = 0;
  };

  void follow_from(std::size_t root) {
    enter(root);
    while (!path_.empty()) {
      Step& step = path_.back();
      if (step.next_wait == first_wait_[step.action + 1]) {
        progress_[step.action] = Progress::finished;
        path_.pop_back();
        continue;
      }
      const std::size_t on = waits_[step.next_wait++].on;
      if (progress_[on] == Progress::unseen) {
        enter(on);
      } else if (progress_[on] == Progress::on_path) {
        note_cycle(depth_[on]);
      }
    }
  }

  void enter(std::size_t action) {
    progress_[action] = Progress::on_path;
    depth_[action] = path_.size();
    path_.push_back({action, first_wait_[action]});
  }

  // The path from `begin` to its end is a ring.
  void note_cycle(std::size_t begin) {
    const std::size_t length = path_.size() - begin;
    std::size_t start = 0;
    if (length <= steps_left_) {
      steps_left_ -= length;
      const auto ring = path_.begin() + static_cast<std::ptrdiff_t>(begin);
      const auto first = std::min_element(
          ring, path_.end(), [](const Step& a, const Step& b) { return a.action < b.action; });
      start = static_cast<std::size_t>(first - ring);
    }
    Cycle cycle{.length = length, .waits = {}};
    for (std::size_t i = 0; i < std::min(length, most_waits_); ++i) {
      const Step& step = path_[begin + (start + i) % length];
      cycle.waits.push_back(waits_[step.next_wait - 1]);
    }
    cycles_.push_back(std::move(cycle));
  }

  const std::vector<Wait>& waits_;
  std::size_t most_waits_;
  std::vector<std::size_t>
      first_wait_;  // of each action, in waits_; one more as the end of the last
  std::vector<Progress> progress_;
  std::vector<std::size_t> depth_;  // of an action on the path, its position there
  std::size_t steps_left_;
  std::vector<Step> path_;
  std::vector<Cycle> cycles_;
};

}  // namespace

std::vector<Cycle> find_cycles(std::size_t actions, const std::vector<Wait>& waits,
                               std::size_t most_waits) {
  return CycleSearch(actions, waits, most_waits).run();
}

}  // namespace bywhen

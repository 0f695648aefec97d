#include "model/rings.h"

#include <algorithm>
#include <limits>

namespace bywhen {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

// The strongly connected components by Tarjan's algorithm, with a stack of its own as in lint/cycles.cc.
class RingSearch {
 public:
  RingSearch(std::size_t actions, const std::vector<Wait>& waits)
      : waits_(waits),
        first_wait_(actions + 1, 0),
        entered_(actions, none),
        reaches_(actions, none),
        ring_(actions, none) {
    for (const Wait& wait : waits) ++first_wait_[wait.waiting + 1];
    for (std::size_t i = 0; i < actions; ++i) first_wait_[i + 1] += first_wait_[i];
  }

  std::vector<std::size_t> run() {
    for (std::size_t action = 0; action < ring_.size(); ++action) {
      if (entered_[action] == none) follow_from(action);
    }
    return std::move(ring_);
  }

 private:
  struct Step {
    std::size_t action = 0;
    std::size_t next_wait = 0;
  };

  void follow_from(std::size_t root) {
    enter(root);
    while (!path_.empty()) {
      Step& step = path_.back();
      if (step.next_wait == first_wait_[step.action + 1]) {
        leave(step.action);
        continue;
      }
      const std::size_t on = waits_[step.next_wait++].on;
      if (entered_[on] == none) {
        enter(on);
      } else if (ring_[on] == none) {
        reaches_[step.action] = std::min(reaches_[step.action], entered_[on]);
      }
    }
  }

  void enter(std::size_t action) {
    entered_[action] = reaches_[action] = count_++;
    undecided_.push_back(action);
    path_.push_back({action, first_wait_[action]});
  }

  // All that the action leads to has been seen.
  void leave(std::size_t action) {
    path_.pop_back();
    if (!path_.empty()) {
      std::size_t& before = reaches_[path_.back().action];
      before = std::min(before, reaches_[action]);
    }
    if (reaches_[action] != entered_[action]) return;
    while (ring_[action] == none) {
      ring_[undecided_.back()] = action;
      undecided_.pop_back();
    }
  }

  const std::vector<Wait>& waits_;
  std::vector<std::size_t> first_wait_;  // of each action, in waits_; one more as the end
  std::vector<std::size_t> entered_;     // when each action was come to
  std::vector<std::size_t> reaches_;     // the earliest that is undecided and that it leads to
  std::vector<std::size_t> ring_;        // the action of its ring that was come to first
  std::vector<std::size_t> undecided_;
  std::vector<Step> path_;
  std::size_t count_ = 0;
};

}  // namespace

std::vector<std::size_t> find_rings(std::size_t actions, const std::vector<Wait>& waits) {
  return RingSearch(actions, waits).run();
}

}  // namespace bywhen

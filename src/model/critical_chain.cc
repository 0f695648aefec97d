#include "bywhen/model/critical_chain.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <tuple>

#include "bywhen/model/waits.h"
#include "bywhen/value/id.h"

namespace bywhen {
namespace {

using LengthFrom = CriticalChain::LengthFrom;

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();
constexpr long minutes_a_day = 8 * 60;  // as Duration counts a day
constexpr long farthest = 10'000'000;   // more working days than there are

// Working days by number, from the first day of all.
class DayNumbers {
 public:
  explicit DayNumbers(const WorkCalendar& calendar) : calendar_(calendar) {}

  // Of the last working day up to and with `day`.
  [[nodiscard]] int up_to(Date day) const { return calendar_.workdays_between(first_, day); }
  // Of the first one from `day` on.
  [[nodiscard]] int from(Date day) const {
    return up_to(day) + (calendar_.is_workday(day) ? 0 : 1);
  }
  [[nodiscard]] Date day_of(int number) const { return calendar_.add_workdays(first_, number); }
  [[nodiscard]] int last() const { return last_number_; }

 private:
  const WorkCalendar& calendar_;
  Date first_ = *Date::from(1, 1, 1);
  int last_number_ = calendar_.workdays_between(first_, *Date::from(9999, 12, 31));
};

// An open action by the numbers of its days.
struct Span {
  int length = 1;
  LengthFrom length_from = LengthFrom::assumed;
  int begin = 0;
  int finish = 0;
};

struct Tightest {
  std::size_t on = nowhere;  // what leaves it the least slack
  int slack = std::numeric_limits<int>::max();
  int links_before = 0;  // of the chain that leads to it
};

// Ids by their numbers, A2 before A10; what has none behind all others.
unsigned number_of(const Action& action) {
  const auto number = action.id ? parse_entry_id('A', *action.id) : std::nullopt;
  return number.value_or(std::numeric_limits<unsigned>::max());
}

class Network {
 public:
  Network(const Plan& plan, Date today)
      : plan_(plan),
        today_(today),
        numbers_(plan.calendar),
        today_number_(numbers_.from(today)),
        spans_(plan.actions.size()),
        tightest_(plan.actions.size()),
        waits_(waits_in(plan, ids_of_actions(plan))) {}

  CriticalChain run() {
    CriticalChain out;
    find_rings(out);
    find_order();
    for (const std::size_t at : order_) place(at);
    find_end(out);
    const Floats floats = end_at_ == nowhere ? Floats() : total_floats();
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      if (plan_.actions[i].is_open()) out.open.push_back(node_of(i, floats));
    }
    follow_back(out, floats);
    return out;
  }

 private:
  // Of each action. A chain of many that are far too short is more than an int holds.
  using Floats = std::vector<long>;
  static constexpr long unknown = std::numeric_limits<long>::max();

  // Only waits that are in no ring are left.
  void find_rings(CriticalChain& out) {
    std::vector<bool> is_in_ring(spans_.size(), false);
    for (const Wait& wait : waits_) {
      if (wait.in_ring) is_in_ring[wait.waiting] = true;
    }
    for (std::size_t i = 0; i < is_in_ring.size(); ++i) {
      if (is_in_ring[i]) out.in_rings.push_back(&plan_.actions[i]);
    }
    std::erase_if(waits_, [](const Wait& wait) { return wait.in_ring; });
  }

  // Every open action behind all that it waits for, by Kahn's algorithm.
  void find_order() {
    first_wait_.assign(spans_.size() + 1, 0);
    first_waiting_.assign(spans_.size() + 1, 0);
    for (const Wait& wait : waits_) {
      ++first_wait_[wait.waiting + 1];
      ++first_waiting_[wait.on + 1];
    }
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      first_wait_[i + 1] += first_wait_[i];
      first_waiting_[i + 1] += first_waiting_[i];
    }
    waiting_.resize(waits_.size());
    std::vector<std::size_t> next(first_waiting_.begin(), first_waiting_.end() - 1);
    std::vector<std::size_t> left(spans_.size());
    for (const Wait& wait : waits_) {
      waiting_[next[wait.on]++] = wait.waiting;
      ++left[wait.waiting];
    }
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      if (left[i] == 0 && plan_.actions[i].is_open()) order_.push_back(i);
    }
    for (std::size_t done = 0; done < order_.size(); ++done) {
      const std::size_t on = order_[done];
      for (std::size_t k = first_waiting_[on]; k < first_waiting_[on + 1]; ++k) {
        if (--left[waiting_[k]] == 0) order_.push_back(waiting_[k]);
      }
    }
  }

  // Gives the action its days, and finds what leaves it the least slack.
  void place(std::size_t at) {
    const Action& action = plan_.actions[at];
    Span& span = spans_[at];
    set_length(action, span);
    if (action.deadline) {
      span.finish = numbers_.up_to(std::max(*action.deadline, today_));
      span.begin = span.length_from == LengthFrom::span ? numbers_.from(*action.start)
                                                        : span.finish - span.length + 1;
    } else {
      span.begin = earliest_begin(at);
      span.finish = std::min(span.begin + span.length - 1, numbers_.last());
    }
    for (std::size_t k = first_wait_[at]; k < first_wait_[at + 1]; ++k) {
      const std::size_t on = waits_[k].on;
      const Tightest found{on, slack(on, at), tightest_[on].links_before + 1};
      if (tightest_[at].on == nowhere || hurts_more(found, tightest_[at])) tightest_[at] = found;
    }
  }

  void set_length(const Action& action, Span& span) const {
    if (action.start && action.deadline && *action.start <= *action.deadline) {
      const int days = numbers_.up_to(*action.deadline) - numbers_.from(*action.start) + 1;
      span.length = std::max(days, 1);
      span.length_from = LengthFrom::span;
    } else if (action.effort) {
      const long days = (action.effort->minutes + minutes_a_day - 1) / minutes_a_day;
      span.length = static_cast<int>(days);
      span.length_from = LengthFrom::effort;
    }
  }

  [[nodiscard]] int earliest_begin(std::size_t at) const {
    const Action& action = plan_.actions[at];
    int begin = today_number_;
    if (plan_.date) begin = std::max(begin, numbers_.from(*plan_.date));
    if (action.start) begin = std::max(begin, numbers_.from(*action.start));
    for (std::size_t k = first_wait_[at]; k < first_wait_[at + 1]; ++k) {
      begin = std::max(begin, spans_[waits_[k].on].finish + 1);
    }
    return begin;
  }

  [[nodiscard]] int slack(std::size_t on, std::size_t waiting) const {
    return spans_[waiting].begin - spans_[on].finish - 1;
  }

  // Of two that the same action waits for.
  [[nodiscard]] bool hurts_more(const Tightest& a, const Tightest& b) const {
    const auto rank = [&](const Tightest& one) {
      return std::tuple(one.slack, -spans_[one.on].length, tightest_[one.on].slack,
                        -one.links_before, number_of(plan_.actions[one.on]));
    };
    return rank(a) < rank(b);
  }

  void find_end(CriticalChain& out) {
    const auto rank = [&](std::size_t at) {
      const Action& action = plan_.actions[at];
      return std::tuple(-spans_[at].finish, -(*action.deadline - Date()).count, tightest_[at].slack,
                        -tightest_[at].links_before, -spans_[at].length, number_of(action));
    };
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      const Action& action = plan_.actions[i];
      if (!action.is_open() || !action.deadline) continue;
      if (end_at_ == nowhere || rank(i) < rank(end_at_)) end_at_ = i;
    }
    if (end_at_ == nowhere) return;
    out.end = std::max(*plan_.actions[end_at_].deadline, today_);
    if (plan_.ends) out.to_plan_end = plan_.calendar.workdays_between(*out.end, *plan_.ends);
  }

  // Backwards: what waits for an action has its own before the action gets it.
  [[nodiscard]] Floats total_floats() const {
    Floats floats(spans_.size(), unknown);
    for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
      long& least = floats[*at];
      for (std::size_t k = first_waiting_[*at]; k < first_waiting_[*at + 1]; ++k) {
        least = std::min(least, slack(*at, waiting_[k]) + floats[waiting_[k]]);
      }
      if (least == unknown) {
        least = spans_[end_at_].finish - spans_[*at].finish;
      }
    }
    return floats;
  }

  [[nodiscard]] CriticalChain::Node node_of(std::size_t at, const Floats& floats) const {
    const Action& action = plan_.actions[at];
    const Span& span = spans_[at];
    CriticalChain::Node node{&action, span.length, span.length_from, {}, {}, {}};
    node.must_begin = span.length_from == LengthFrom::span ? *action.start  //
                                                           : numbers_.day_of(span.begin);
    node.finish = action.deadline ? std::max(*action.deadline, today_)  //
                                  : numbers_.day_of(span.finish);
    if (!floats.empty())
      node.total_float = static_cast<int>(std::clamp(floats[at], -farthest, farthest));
    return node;
  }

  void follow_back(CriticalChain& out, const Floats& floats) const {
    std::optional<int> slack_to_next;
    for (std::size_t at = end_at_; at != nowhere; at = tightest_[at].on) {
      out.chain.push_back({node_of(at, floats), slack_to_next});
      slack_to_next = tightest_[at].slack;
    }
    std::ranges::reverse(out.chain);
  }

  const Plan& plan_;
  Date today_;
  DayNumbers numbers_;
  int today_number_;
  std::vector<Span> spans_;                 // of each action; those of closed ones say nothing
  std::vector<Tightest> tightest_;          // the same
  std::vector<Wait> waits_;                 // by waiting
  std::vector<std::size_t> first_wait_;     // of each action, in waits_; one more as the end
  std::vector<std::size_t> waiting_;        // by what they wait for
  std::vector<std::size_t> first_waiting_;  // of each action, in waiting_; one more as the end
  std::vector<std::size_t> order_;
  std::size_t end_at_ = nowhere;
};

}  // namespace

std::optional<int> CriticalChain::least_slack() const {
  std::optional<int> least;
  for (const Link& link : chain) {
    if (link.slack && (!least || *link.slack < *least)) least = link.slack;
  }
  return least;
}

CriticalChain critical_chain(const Plan& plan, Date today) { return Network(plan, today).run(); }

}  // namespace bywhen

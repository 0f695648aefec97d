// Whole processes, measured from the outside.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bywhen::bench {

struct Usage {
  double seconds = 0;  // from before the spawn to after the wait, by the wall
  std::size_t peak_bytes =
      0;  // resident; never less than this process's own, which the kernel counts in
  int exit_code = 0;
};

// Runs a program with its output thrown away and waits for it. Ends this program where it can't be
// run or ends with another code than `expected_code`: a measurement of something else is worth
// nothing.
Usage run(const std::vector<std::string>& command, int expected_code = 0);

// Ends this program with the system's reason.
[[noreturn]] void give_up(const char* what);

double median(std::vector<double> values);

struct Comparison {
  double ratio = 0;  // median of first / second
  double first = 0;  // median seconds
  double second = 0;
};

// Runs both in turns, `rounds` times each, and compares the pairs.
template <class First, class Second>
Comparison side_by_side(int rounds, First first, Second second) {
  std::vector<double> ratios, firsts, seconds;
  for (int round = 0; round < rounds; ++round) {
    firsts.push_back(first(round).seconds);
    seconds.push_back(second(round).seconds);
    ratios.push_back(firsts.back() / seconds.back());
  }
  return {median(ratios), median(firsts), median(seconds)};
}

}  // namespace bywhen::bench

// Other processes, for tests of what several of them do to one file.
#pragma once

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bywhen {

// Runs `work` in a child process, which ends with 0 if it gives true, else with 1. Not for CHECK
// and REQUIRE: nobody sees those of a child.
template <class Work>
pid_t in_child(Work work) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work() ? 0 : 1);
  REQUIRE(child > 0);
  return child;
}

inline bool ended_well(pid_t child) {
  int status = 0;
  return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// A child that has no rights beyond those of everybody, even where the tests run as root.
template <class Work>
pid_t in_powerless_child(Work work) {
  return in_child([work] {
    constexpr unsigned nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) return false;
    return work();
  });
}

}  // namespace bywhen

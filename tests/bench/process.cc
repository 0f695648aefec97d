#include "process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace bywhen::bench {

Usage run(const std::vector<std::string>& command, int expected_code) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t silence;
  posix_spawn_file_actions_init(&silence);
  posix_spawn_file_actions_addopen(&silence, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&silence, 2, "/dev/null", O_WRONLY, 0);

  const auto start = std::chrono::steady_clock::now();
  pid_t child = 0;
  int status = 0;
  rusage usage{};
  const int failure =
      posix_spawn(&child, arguments[0], &silence, nullptr, arguments.data(), environ);
  if (failure == 0) wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  posix_spawn_file_actions_destroy(&silence);

  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  if (failure != 0 || code != expected_code) {
    std::fprintf(stderr, "bench: exit code %d, not %d:", code, expected_code);
    for (const std::string& word : command) std::fprintf(stderr, " %s", word.c_str());
    std::fprintf(stderr, "\n");
    std::exit(2);
  }
  return {time.count(), static_cast<std::size_t>(usage.ru_maxrss) * 1024, code};
}

void give_up(const char* what) {
  std::perror(what);
  std::exit(2);
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace bywhen::bench

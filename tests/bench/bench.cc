// Measures bywhen and prints a table: what was found, what must hold, what we are after.
//
//   bench BYWHEN FOLDER DISK YAMLLINT
//
// FOLDER: of the programs to compare with; DISK: a folder on a disk; YAMLLINT: the program, or ""
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "plans.h"
#include "process.h"

namespace bywhen::bench {
namespace {

namespace fs = std::filesystem;

struct Programs {
  std::string bywhen, empty, events_yaml_cpp, events_libyaml, yamllint;
};

// A folder of our own in memory, gone at the end.
class MemoryFolder {
 public:
  MemoryFolder() {
    char name[] = "/dev/shm/bywhen-bench-XXXXXX";
    if (mkdtemp(name) == nullptr) give_up(name);
    path_ = name;
  }
  ~MemoryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  MemoryFolder(const MemoryFolder&) = delete;
  MemoryFolder& operator=(const MemoryFolder&) = delete;
  [[nodiscard]] fs::path path() const { return path_; }

 private:
  fs::path path_;
};

void headline(const std::string& text) {
  fmt::print("\n{}\n{:<56}{:>10}{:>9}{:>9}\n", text, "", "measured", "must", "after");
}

void row(const std::string& what, double measured, double must, double after) {
  const char* verdict = measured <= after ? "as wished" : measured <= must ? "pass" : "FALLS SHORT";
  fmt::print("{:<56}{:>9.2f} x{:>7.2f} x{:>7.2f} x  {}\n", what, measured, must, after, verdict);
}

// The same where more is better: how many times as fast.
void row_of_speed(const std::string& what, double measured, double must, double after) {
  const char* verdict = measured >= after ? "as wished" : measured >= must ? "pass" : "FALLS SHORT";
  fmt::print("{:<56}{:>9.2f} x{:>7.2f} x{:>7.2f} x  {}\n", what, measured, must, after, verdict);
}

std::string beside(const std::string& what, const Comparison& found) {
  return fmt::format("{} ({:.0f} us against {:.0f} us)", what, found.first * 1e6,
                     found.second * 1e6);
}

// What every safe write costs: the file's bytes on the disk, the new name, the folder on the disk.
double three_syncs(const fs::path& folder) {
  const fs::path target = folder / "bench-sync", temporary = folder / "bench-sync.tmp";
  const int directory = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  std::vector<double> times;
  for (int round = 0; round < 50; ++round) {
    const int file = open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const std::string bytes(10'000, 'x');
    if (write(file, bytes.data(), bytes.size()) < 0) give_up("write");
    const auto start = std::chrono::steady_clock::now();
    const bool done =
        fsync(file) == 0 && rename(temporary.c_str(), target.c_str()) == 0 && fsync(directory) == 0;
    times.push_back(
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    close(file);
    if (!done) give_up("sync");
  }
  close(directory);
  fs::remove(target);
  return median(times);
}

void measure_small_plan(const Programs& programs, const fs::path& memory, const fs::path& disk) {
  const std::string plan = memory / "small.plan.yaml";
  write_plan(plan, 30);
  const auto empty = [&](int) { return run({programs.empty}); };
  const auto list = [&](int) { return run({programs.bywhen, "-f", plan, "list"}); };
  const auto assign = [&](int round) {
    return run({programs.bywhen, "-f", plan, "assign", "A16", round % 2 == 0 ? "ana" : "ben"});
  };
  headline("Whole process, a plan of 30 actions in memory, against an empty static program");
  const Comparison reading = side_by_side(1000, list, empty);
  const Comparison writing = side_by_side(1000, assign, empty);
  row(beside("list", reading), reading.ratio, 3, 1.5);
  row(beside("assign", writing), writing.ratio, 5, 2.5);
  fmt::print("{:<56}{:.0f} us in memory, {:.0f} us on the disk of this folder\n",
             "the three syncs of a write, alone", three_syncs(memory) * 1e6,
             three_syncs(disk) * 1e6);
}

// A list that shows nothing has loaded the plan, and no more.
void measure_report(const Programs& programs, const fs::path& memory) {
  const std::string plan = memory / "1000.plan.yaml", page = memory / "report.html";
  write_plan(plan, 1000);
  headline("report --format html of 1,000 actions, against loading them");
  const Comparison found = side_by_side(
      101,
      [&](int) {
        return run({programs.bywhen, "report", plan, "--format", "html", "-o", page});
      },
      [&](int) {
        return run({programs.bywhen, "-f", plan, "list", "--text", "zzzz"});
      });
  row(beside("report", found), found.ratio, 3, 3);
}

void measure_parsing(const Programs& programs, const fs::path& memory) {
  const std::string plan = memory / "10000.plan.yaml";
  write_plan(plan, 10'000);
  const auto lint = [&](int) { return run({programs.bywhen, "lint", plan}); };
  headline("load + lint of 10,000 actions, against a bare event parse of the same bytes");
  const auto against = [&](const char* name, const std::string& program, double must,
                           double after) {
    const Comparison found = side_by_side(11, lint, [&](int) { return run({program, plan}); });
    row(beside(name, found), found.ratio, must, after);
  };
  against("by yaml-cpp", programs.events_yaml_cpp, 1.3, 1);
  if (fs::exists(programs.events_libyaml)) {
    const Comparison found = side_by_side(11, lint, [&](int) {
      return run({programs.events_libyaml, plan});
    });
    fmt::print("{:<56}{:>9.2f} x{:>9}{:>7.2f} x  {}\n", beside("by libyaml", found), found.ratio,
               "", 1.0, found.ratio <= 1 ? "as wished" : "");
  } else {
    fmt::print("by libyaml: not measured (libyaml-dev is not installed)\n");
  }
}

struct Growth {
  double seconds_per_action = 0;
  double memory_per_byte = 0;
  double own_memory_per_byte = 0;  // beyond what the program takes with the smallest plan
};

Growth measure_size(const Programs& programs, const fs::path& memory, int actions,
                    double least_peak) {
  const std::string plan = memory / fmt::format("{}.plan.yaml", actions);
  const std::size_t bytes = write_plan(plan, actions);
  std::vector<double> seconds, peaks;
  const int rounds = actions >= 100'000 ? 5 : 15;
  for (int round = 0; round < rounds; ++round) {
    const Usage usage = run({programs.bywhen, "lint", plan});
    seconds.push_back(usage.seconds);
    peaks.push_back(static_cast<double>(usage.peak_bytes));
  }
  fs::remove(plan);
  const double size = static_cast<double>(bytes), peak = median(peaks);
  const Growth growth{median(seconds) / actions, peak / size, (peak - least_peak) / size};
  fmt::print(
      "{:>7} actions, {:5.1f} MB: {:8.1f} ms, {:.2f} us an action; peak {:5.1f} MB, {:.1f} x the "
      "file, {:.1f} x without the program's own\n",
      actions, size / 1e6, median(seconds) * 1e3, growth.seconds_per_action * 1e6, peak / 1e6,
      growth.memory_per_byte, growth.own_memory_per_byte);
  return growth;
}

// What the program takes by itself, most of it pages of its own file: with a plan of one action.
double peak_of_smallest(const Programs& programs, const fs::path& memory) {
  const std::string plan = memory / "smallest.plan.yaml";
  write_plan(plan, 1);
  return static_cast<double>(run({programs.bywhen, "lint", plan}).peak_bytes);
}

void measure_growth(const Programs& programs, const fs::path& memory) {
  fmt::print("\nload + lint, as the plan grows\n");
  const double least = peak_of_smallest(programs, memory);
  fmt::print("      1 action: peak {:5.1f} MB, the program's own\n", least / 1e6);
  const Growth thousand = measure_size(programs, memory, 1'000, least);
  const Growth middle = measure_size(programs, memory, 10'000, least);
  const Growth large = measure_size(programs, memory, 100'000, least);
  headline("So it grows");
  row("time an action, 10,000 against 1,000",
      middle.seconds_per_action / thousand.seconds_per_action, 1.15, 1.15);
  row("time an action, 100,000 against 10,000",
      large.seconds_per_action / middle.seconds_per_action, 1.15, 1.15);
  row("memory a byte, 100,000 against 10,000", large.memory_per_byte / middle.memory_per_byte, 1.15,
      1.15);
  row("peak memory against the file, 1,000", thousand.memory_per_byte, 8, 3);
  row("the same without the program's own, 1,000", thousand.own_memory_per_byte, 8, 3);
  row("peak memory against the file, 10,000", middle.memory_per_byte, 8, 3);
  row("peak memory against the file, 100,000", large.memory_per_byte, 8, 3);
}

// yamllint with no rule on line lengths finds nothing in them: it has no more to do than bywhen.
std::vector<std::string> yamllint_of(const Programs& programs, const fs::path& folder) {
  return {programs.yamllint, "-d", "{extends: relaxed, rules: {line-length: disable}}", folder};
}

void measure_many_plans(const Programs& programs, const fs::path& memory) {
  constexpr int plans = 1000;
  const fs::path folder = memory / "plans";
  const std::size_t bytes = write_plans(folder, plans);
  const auto lint = [&](const char* threads) {
    return run({programs.bywhen, "lint", "--jobs", threads, folder});
  };
  headline(fmt::format("lint of {} plans, {:.1f} MB", plans, static_cast<double>(bytes) / 1e6));
  const Comparison threads = side_by_side(
      41, [&](int) { return lint("1"); }, [&](int) { return lint("2"); });
  row_of_speed(beside("one thread against two", threads), threads.ratio, 1.7, 1.9);
  if (programs.yamllint.empty()) {
    fmt::print("against yamllint: not measured (yamllint is not installed)\n");
  } else {
    const Comparison found = side_by_side(
        1, [&](int) { return run(yamllint_of(programs, folder)); },
        [&](int) {
          return run({programs.bywhen, "lint", folder});
        });
    row_of_speed(beside("yamllint against bywhen", found), found.ratio, 30, 300);
  }
  fs::remove_all(folder);
}

// Pairs taken one after the other forgive much, but not everything.
void warn_where_busy() {
  double load = 0;
  const long processors = sysconf(_SC_NPROCESSORS_ONLN);
  if (getloadavg(&load, 1) != 1 || load < static_cast<double>(processors) / 2) return;
  fmt::print(
      "This machine is busy (load {:.1f} on {} processors): long runs look slower than they are.\n",
      load, processors);
}

int measure(const Programs& programs, const fs::path& disk) {
  const MemoryFolder memory;
  warn_where_busy();
  measure_small_plan(programs, memory.path(), disk);
  measure_report(programs, memory.path());
  measure_parsing(programs, memory.path());
  measure_many_plans(programs, memory.path());
  measure_growth(programs, memory.path());
  return 0;
}

}  // namespace
}  // namespace bywhen::bench

int main(int count, char** arguments) {
  if (count != 5) return 2;
  const std::string folder = std::string(arguments[2]) + "/";
  setvbuf(stdout, nullptr, _IOLBF, 0);
  setenv("BYWHEN_TODAY", "2026-11-24", 1);
  unsetenv("BYWHEN_FILE");
  return bywhen::bench::measure({arguments[1], folder + "empty", folder + "events_yaml_cpp",
                                 folder + "events_libyaml", arguments[4]},
                                arguments[3]);
}

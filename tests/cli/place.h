// A folder of its own in which the program runs as a value: no process, no clock, nothing of the
// real environment.
//
//   Place place;
//   place.write("action-plan.yaml", "bywhen: 1\n...");
//   const Outcome outcome = place.run({"list"});
#pragma once

#include <doctest/doctest.h>
#include <stdlib.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/temp_folder.h"
#include "cli/world.h"

namespace bywhen::cli {

// Three actions: A1 is Ana's and complete, A2 is Ben's, A3 lacks everything.
inline constexpr std::string_view small_plan =
    "bywhen: 1\n"
    "title: Returns\n"
    "people:\n"
    "  - {id: ana, name: Ana Ruiz, email: ana@example.org}\n"
    "  - {id: ben, name: Ben Okafor, email: ben@example.org}\n"
    "improvements:\n"
    "  - {id: I1, title: Fewer calls}\n"
    "actions:\n"
    "  - {id: A1, title: Rewrite the returns page, owner: ana, deadline: 2026-12-04, resources: "
    "none}\n"
    "  - {id: A2, title: Get access to the CMS, owner: ben}\n"
    "  - {id: A3, title: Tell support}\n";

// For tests with thousands of writes, which need not wait for a disk.
inline void make_folders_in_memory() {
  if (::access("/dev/shm", W_OK) == 0) ::setenv("TMPDIR", "/dev/shm", 0);
}

// While it lives, its folder is the current one.
class Place {
  TempFolder state_;  // where journals are kept

 public:
  Place() : before_(std::filesystem::current_path()) {
    std::filesystem::current_path(folder_.path());
  }
  explicit Place(std::string_view plan) : Place() { write("action-plan.yaml", plan); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  ~Place() {
    std::error_code ignored;
    std::filesystem::current_path(before_, ignored);
  }

  std::map<std::string, std::string> environment{{"XDG_STATE_HOME", state_.path().string()}};
  Date today = *Date::from(2026, 11, 24);  // by the clock
  std::string email;                       // git's
  bool has_terminal = false;
  // The moment it is; only waiting moves it.
  mutable Instant instant{std::chrono::hours(24), std::chrono::minutes(5), "one"};
  // Each second that the program waits; false where it is asked to end.
  std::function<bool()> on_wait = [] { return false; };
  mutable std::string said;  // at once, by conversations

  [[nodiscard]] World world(std::vector<std::string> arguments = {}) const {
    return {.arguments = std::move(arguments),
            .environment = [this](const char* name) -> std::optional<std::string> {
              const auto found = environment.find(name);
              return found == environment.end() ? std::nullopt : std::optional(found->second);
            },
            .today = today,
            .instant = [this] { return instant; },
            .wait =
                [this](std::chrono::milliseconds time) {
                  instant.wall += time;
                  instant.boot += time;
                  return on_wait();
                },
            .say = [this](std::string_view text) { said += text; },
            .output_is_terminal = has_terminal,
            .output_width = 100,
            .git_email = [this] { return email; },
            .git_commit =
                [](const std::vector<std::filesystem::path>&, const std::string&) {
                  return Result<Committed>(Committed{.commit = "1234567", .left_out = {}});
                }};
  }

  [[nodiscard]] Outcome run(std::vector<std::string> arguments) const {
    return cli::run(world(std::move(arguments)));
  }

  // For a command that must end well; its answer.
  std::string succeed(std::vector<std::string> arguments) const {
    const Outcome outcome = run(std::move(arguments));
    CAPTURE(outcome.err);
    REQUIRE(outcome.code == 0);
    return outcome.out;
  }

  void write(std::string_view name, std::string_view bytes) const { spit(folder_ / name, bytes); }
  [[nodiscard]] std::string read(std::string_view name) const { return slurp(folder_ / name); }
  void make_folder(std::string_view name) const {
    std::filesystem::create_directories(folder_ / name);
  }
  [[nodiscard]] std::vector<std::string> names() const { return folder_.names(); }
  [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

 private:
  TempFolder folder_;
  std::filesystem::path before_;
};

}  // namespace bywhen::cli

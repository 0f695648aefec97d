// A plan that is shown while others write it: always the last state of it that could be read.
//
//   PlanWatch watch(std::move(*open), path);
//   if (watch.look()) draw(watch.plan(), watch.word());
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>

#include "cli/plan_file.h"

namespace bywhen::cli {

class PlanWatch {
 public:
  // `open` was read from the file at `path`.
  PlanWatch(OpenPlan open, std::filesystem::path path);

  // Looks at the file, and reads it where it may have changed. Whether plan() or word() has.
  bool look();

  [[nodiscard]] const Plan& plan() const { return open_.plan; }
  // Why the plan that is shown is not what is in the file, printable; "" where it is. Nothing is said
  // before the second look: an editor that is saving has cut the file for a moment.
  [[nodiscard]] const std::string& word() const { return word_; }

 private:
  // What tells one state of a file from another; nothing where there is none.
  using Trace = std::optional<struct stat>;
  [[nodiscard]] static Trace trace_of(const std::filesystem::path& path);
  [[nodiscard]] static bool is_same(const Trace& a, const Trace& b);

  bool read();
  bool fail(std::string word);

  std::filesystem::path path_;
  OpenPlan open_;
  Trace seen_;
  unsigned looks_left_ = 1;  // to be read so often, though it seems to be the same
  unsigned failures_ = 0;    // looks in a row without a plan
  std::string word_;
};

}  // namespace bywhen::cli

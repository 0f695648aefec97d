#include "cli/lint_baseline.h"

#include <fmt/format.h>

#include <system_error>

#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "cli/output_file.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_stale = 5;  // entries that are named

fs::path folder_of(const fs::path& baseline) {
  std::error_code failed;
  return fs::weakly_canonical(fs::absolute(baseline, failed), failed).parent_path();
}

// The plan's path from the folder of the baseline on, wherever the program was started.
std::string seen_from(const fs::path& folder, const LintedFile& file) {
  std::error_code failed;
  const fs::path whole = fs::weakly_canonical(fs::absolute(file.name, failed), failed);
  return printable(whole.lexically_relative(folder).generic_string());
}

// A name with a backslash is not the name of the file: something in that could not be printed.
bool is_gone(const fs::path& folder, const std::string& plan) {
  std::error_code failed;
  return plan.find('\\') == plan.npos && !fs::exists(folder / plan, failed) && !failed;
}

void note_stale(Call& call, const fs::path& path, const std::vector<Baseline::Entry>& stale) {
  if (stale.empty()) return;
  for (std::size_t i = 0; i < std::min(stale.size(), most_stale); ++i) {
    call.note(
        fmt::format("known and gone: {}: {} at {}", stale[i].file, stale[i].rule, stale[i].at));
  }
  if (stale.size() > most_stale) {
    call.note(fmt::format("known and gone: {} more", stale.size() - most_stale));
  }
  call.note(fmt::format("to take them out: bywhen lint --write-baseline {}", path.string()));
}

}  // namespace

Result<Baseline> read_baseline(const fs::path& path) {
  auto text = read_file(path);
  if (!text) return text.error();
  auto baseline = Baseline::parse(*text);
  if (baseline) return baseline;
  Error error = baseline.error();
  error.place = path.string();
  return error;
}

void take_out_known(Call& call, const fs::path& path, Baseline baseline,
                    std::vector<LintedFile>& files) {
  const fs::path folder = folder_of(path);
  std::size_t known = 0;
  for (LintedFile& file : files) known += baseline.take_out(seen_from(folder, file), file);
  for (const std::string& plan : baseline.plans()) {
    if (is_gone(folder, plan)) baseline.plan_is_gone(plan);
  }
  if (known > 0) call.note(fmt::format("{} known from {}", known, path.string()));
  note_stale(call, path, baseline.stale());
}

Status<> write_baseline(Call& call, const fs::path& path, const std::vector<LintedFile>& files) {
  Baseline baseline;
  std::vector<fs::path> plans;
  for (const LintedFile& file : files) {
    baseline.add(seen_from(folder_of(path), file), file);
    plans.emplace_back(file.name);
  }
  if (call.dry_run()) return call.note("would write " + path.string()), Done{};
  return write_output(path, baseline.text(), plans);
}

}  // namespace bywhen::cli

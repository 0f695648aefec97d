#include "cli/lint_baseline.h"

#include <fmt/format.h>

#include <system_error>

#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/base/shell.h"
#include "cli/lint_hints.h"
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

void take_out_known(Call& call, const fs::path& path, Baseline& baseline,
                    std::vector<LintedFile>& files, const std::vector<RuleChoice>& ran) {
  const fs::path folder = folder_of(path);
  std::size_t known = 0;
  for (std::size_t i = 0; i < files.size(); ++i) {
    known += baseline.take_out(seen_from(folder, files[i]), files[i], ran[i]);
  }
  for (const std::string& plan : baseline.plans()) {
    if (is_gone(folder, plan)) baseline.plan_is_gone(plan);
  }
  if (known > 0) call.note(fmt::format("{} known from {}", known, path.string()));
}

void note_stale(Call& call, const fs::path& path, const Baseline& baseline) {
  const std::vector<Baseline::Entry> stale = baseline.stale();
  if (stale.empty()) return;
  for (std::size_t i = 0; i < std::min(stale.size(), most_stale); ++i) {
    call.note(
        fmt::format("known and gone: {}: {} at {}", stale[i].file, stale[i].rule, stale[i].at));
  }
  if (stale.size() > most_stale) {
    call.note(fmt::format("known and gone: {} more", stale.size() - most_stale));
  }
  const std::string options =
      fmt::format("--baseline {0} --write-baseline {0}", shell_path(path.native()));
  call.note("to take them out: " + lint_again(call, options));
}

Baseline baseline_of(const fs::path& path, const std::vector<LintedFile>& files) {
  Baseline baseline;
  const fs::path folder = folder_of(path);
  for (const LintedFile& file : files) baseline.add(seen_from(folder, file), file);
  return baseline;
}

Status<> write_baseline(Call& call, const fs::path& path, const Baseline& baseline,
                        const std::vector<LintedFile>& files) {
  std::vector<fs::path> plans;
  for (const LintedFile& file : files) plans.emplace_back(file.name);
  if (call.dry_run()) return call.note("would write " + path.string()), Done{};
  return write_output(path, baseline.text(), plans);
}

Status<> in_one_folder(const fs::path& known, const fs::path& written) {
  if (folder_of(known) == folder_of(written)) return Done{};
  return Error{.message = "it must be in the folder of " + known.string() +
                          ", from which the plans are named there",
               .hint = "name the same file for --baseline and --write-baseline",
               .place = written.string()};
}

}  // namespace bywhen::cli

#include "cli/lint_fix.h"

#include <fmt/format.h>

#include <algorithm>

#include "bywhen/base/file.h"
#include "bywhen/lint/fix.h"
#include "cli/plan_journal.h"

namespace bywhen::cli {
namespace {

Status<> write(Call& call, const LintedFile& file, const std::string& text) {
  auto locked = LockedFile::open(file.name);
  if (!locked) return locked.error();
  if (locked->contents() != file.loaded.text()) {
    return Error{.message = "the plan has been changed meanwhile",
                 .hint = "nothing was mended; lint it again",
                 .place = file.name};
  }
  return write_plan(call, *locked, text, "mended what lint can mend");
}

// What the line under the findings counts, too: what goes by itself with another one is not mended.
std::size_t fixes_in(const LintedFile& file) {
  return static_cast<std::size_t>(
      std::count_if(file.findings.begin(), file.findings.end(),
                    [](const Finding& finding) { return finding.fix.has_value(); }));
}

}  // namespace

Status<> fix_plan(Call& call, LintedFile& file, const LintSettings& settings) {
  if (!file.loaded.plan) return Done{};
  auto text = fixed(file.loaded, file.findings, settings.rules);
  if (!text) return text.error();
  if (*text == file.loaded.text()) return Done{};
  if (call.dry_run()) {
    show_change(call, file.name, file.loaded.text(), *text);
    return Done{};
  }
  if (auto written = write(call, file, *text); !written) return written.error();
  const std::size_t before = fixes_in(file);
  file.loaded = load(std::move(*text));
  Linted linted = lint(file.loaded, settings);
  file.findings = std::move(linted.findings);
  file.allowed = linted.allowed;
  call.note(fmt::format("{}: {} mended", file.name, before - std::min(before, fixes_in(file))));
  return Done{};
}

}  // namespace bywhen::cli

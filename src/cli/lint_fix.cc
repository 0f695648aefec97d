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
std::size_t fixes_in(const std::vector<Finding>& findings) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [](const Finding& finding) { return finding.fix.has_value(); }));
}

struct Mended {
  Loaded loaded;
  Linted linted;
  std::size_t count = 0;  // of what is mended
};

// Until there is nothing more to mend: what did harm at first may do none once the rest is right.
Result<Mended> mended_plan(const LintedFile& file, const LintSettings& settings) {
  constexpr int most_rounds = 10;
  Mended now{load(std::string(file.loaded.text())), {file.findings, file.allowed}, 0};
  for (int round = 0; round < most_rounds; ++round) {
    auto text = fixed(now.loaded, now.linted.findings, settings.rules);
    if (!text) return text.error();
    if (*text == now.loaded.text()) break;
    const std::size_t before = fixes_in(now.linted.findings);
    now.loaded = load(std::move(*text));
    now.linted = lint(now.loaded, settings);
    leave_out_harmful_fixes(now.loaded, now.linted.findings, settings.rules);
    now.count += before - std::min(before, fixes_in(now.linted.findings));
  }
  return now;
}

}  // namespace

Status<> fix_plan(Call& call, LintedFile& file, const LintSettings& settings) {
  if (!file.loaded.plan) return Done{};
  auto mended = mended_plan(file, settings);
  if (!mended) return mended.error();
  const std::string text(mended->loaded.text());
  if (text == file.loaded.text()) return Done{};
  if (call.dry_run()) {
    show_change(call, file.name, file.loaded.text(), text);
    return Done{};
  }
  if (auto written = write(call, file, text); !written) return written.error();
  call.note(fmt::format("{}: {} mended", file.name, mended->count));
  file.loaded = std::move(mended->loaded);
  file.findings = std::move(mended->linted.findings);
  file.allowed = mended->linted.allowed;
  return Done{};
}

}  // namespace bywhen::cli

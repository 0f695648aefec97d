#include "cli/closing.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "bywhen/base/file.h"
#include "bywhen/report/agreed.h"
#include "bywhen/report/agreement.h"
#include "bywhen/report/report.h"
#include "cli/close_topic.h"
#include "cli/commands.h"
#include "cli/conversation.h"
#include "cli/discovery.h"
#include "cli/output_file.h"
#include "cli/ownership.h"
#include "cli/plan_file.h"
#include "cli/program.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

// Where the report goes.
struct ReportFile {
  fs::path path;           // empty: nowhere
  bool was_named = false;  // by --report: then it may be any file but a plan
  std::string old = {};    // what is there now
  bool is_theirs = false;  // it is there, and no close has written it
};

ReportFile report_file(const Call& call, const fs::path& plan) {
  ReportFile report;
  if (call.arguments.has("--no-report")) return report;
  const auto named = call.arguments.value("--report");
  report.was_named = named.has_value();
  report.path = named ? fs::path(*named) : fs::path(plan).replace_extension(".md");
  std::error_code ignored;
  if (!fs::exists(fs::symlink_status(report.path, ignored))) return report;
  if (auto old = read_file(report.path)) report.old = std::move(*old);
  report.is_theirs = !report.was_named && !find_agreement(report.old);
  return report;
}

Error not_ours(const ReportFile& report) {
  return {"there is a file that close has not written, so the report was not written over it",
          fmt::format("to have it there all the same: bywhen close --report {}; to go without: "
                      "--no-report",
                      report.path.string()),
          report.path.string()};
}

Status<> write_report(Call& call, const ReportFile& report, const fs::path& path,
                      const Plan& plan) {
  if (report.is_theirs) return not_ours(report);
  const Reported reported{.file = path.string(), .plan = &plan};
  const std::string text = report_markdown({&reported, 1}, Grouping::owner, call.today) + "\n" +
                           comment_of(agreement_of(plan, call.today));
  return write_output(report.path, text, {&path, 1});
}

Status<> commit(Call& call, const fs::path& path, const ReportFile& report, const Plan& plan) {
  std::vector<fs::path> files{path};
  if (!report.path.empty()) files.push_back(report.path);
  auto done = call.world.git_commit(files, agreed_message(plan, call.today));
  if (!done) return done.error();
  for (const fs::path& file : done->left_out) {
    call.note(fmt::format("git does not take {}, so it is not in the commit", file.string()));
  }
  call.note(done->commit.empty() ? "nothing is new since the last commit"
                                 : "committed: " + done->commit);
  return Done{};
}

std::vector<Promise> promises_of(const std::optional<Agreement>& last) {
  std::vector<Promise> promises;
  if (!last) return promises;
  for (const Agreement::Item& item : last->items) {
    if (!item.owner.empty() && item.deadline)
      promises.push_back({item.action, item.owner, *item.deadline});
  }
  return promises;
}

// What will go wrong at the end is better known at the beginning, as long as somebody is there to
// read it.
void warn(Call& call, const ReportFile& report, const fs::path& plan) {
  if (report.is_theirs) {
    call.note(
        fmt::format("{} is not from a close and will stay as it is; --report FILE says "
                    "where the report should go",
                    report.path.string()));
  }
  std::error_code ignored;
  if (call.arguments.has("--commit") &&
      repository_root(fs::absolute(plan, ignored).parent_path()).empty()) {
    call.note("the plan is in no git repository, so there will be no commit");
  }
}

// What is left to do when all has been said.
Status<> finish(Call& call, const fs::path& path, const std::optional<Agreement>& last) {
  const ReportFile report = report_file(call, path);
  auto open = open_plan(call);
  if (!open) return open.error();
  const Plan& plan = open->plan;
  const std::string since = last ? since_words(*last, plan, call.today) : "";
  if (!since.empty() && !call.quiet()) call.out += "Since the last close: " + since + "\n";
  if (!report.path.empty()) {
    if (auto written = write_report(call, report, path, plan); !written) return written.error();
    call.note("the report: " + report.path.string());
  }
  if (!call.arguments.has("--commit")) return Done{};
  return commit(call, path, report, plan);
}

}  // namespace

Result<int> close_round(Call& call) {
  if (call.arguments.has("--report") && call.arguments.has("--no-report"))
    return Error{"--report and --no-report exclude each other", "one of them", ""};
  ask_git(call);
  auto path = find_plan(call);
  if (!path) return path.error();
  auto open = open_plan(call);
  if (!open) return open.error();
  auto author = who_am_i(call, open->plan);
  if (!author) return author.error();
  const bool has_people = call.world.input_is_terminal && call.world.output_is_terminal;
  const ReportFile report = report_file(call, *path);
  if (has_people) warn(call, report, *path);
  const auto last = find_agreement(report.old);
  CloseTopic topic(call, Close(call.today, *author, promises_of(last)),
                   last ? since_words(*last, open->plan, call.today) : "");
  auto code = converse(call, topic, close_command);
  if (!code || *code != 0) return code;
  if (auto finished = finish(call, *path, last); !finished) {
    if (!has_people) return finished.error();
    call.err += in_words(finished.error());  // what was agreed stays on the screen
    return 2;
  }
  return 0;
}

}  // namespace bywhen::cli

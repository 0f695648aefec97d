#include "cli/check_in_agenda.h"

#include <fmt/format.h>

#include "bywhen/base/shell.h"
#include "bywhen/report/check_in_agenda.h"
#include "cli/output.h"
#include "cli/plan_file.h"

namespace bywhen::cli {
namespace {

constexpr std::string_view formats[] = {"markdown"};

// What reads the answers; of a plan that was named, with its name.
std::string reader_of(const Call& call, const OpenPlan& open) {
  const bool is_found = call.arguments.words.empty() && !call.arguments.has("--file");
  return is_found ? "bywhen check-in -" : "bywhen check-in - --file " + shell_path(open.name);
}

}  // namespace

Result<int> show_check_in_agenda(Call& call) {
  auto output = typed_output(call, formats);
  if (!output) return output.error();
  auto plans = open_plans(call);
  if (!plans) return plans.error();
  std::string text;
  for (const OpenPlan& open : *plans) {
    text += text.empty() ? "" : "\n";
    text += check_in_agenda(open.plan, call.today, reader_of(call, open));
  }
  if (auto put = put_out(call, *output, std::move(text), *plans); !put) return put.error();
  return 0;
}

}  // namespace bywhen::cli

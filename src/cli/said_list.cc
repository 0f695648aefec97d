#include "cli/said_list.h"

#include <fmt/format.h>

#include "bywhen/base/escape.h"
#include "cli/plan_file.h"
#include "cli/typed.h"

namespace bywhen::cli {

Result<int> add_said(Call& call, std::string_view list, std::string_view what,
                     std::string_view verb) {
  auto text = typed_text(call.arguments.text(), what);
  if (!text) return text.error();
  auto after = edit_plan(call, [&](const Plan&) -> Result<std::vector<Change>> {
    return std::vector{add_item({}, list, yaml::Value::text(*text))};
  });
  if (!after) return after.error();
  if (!call.quiet() && !call.dry_run()) {
    call.out = fmt::format("{}: {}\n", verb, printable(*text));
  }
  return 0;
}

}  // namespace bywhen::cli

#include "bywhen/exchange/schema.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "cli/commands.h"
#include "cli/config_schema.h"

namespace bywhen::cli {
namespace {

Result<int> run(Call& call) {
  const std::string wanted = call.arguments.words.empty() ? "plan" : call.arguments.text();
  std::vector<std::string> names;
  for (const Schema& schema : all_schemas()) {
    if (schema.name == wanted) {
      call.out = wanted == "config" ? with_rules(schema.text) : std::string(schema.text);
      return 0;
    }
    names.emplace_back(schema.name);
  }
  return Error{.message = fmt::format("no schema '{}'", wanted),
               .hint = "one of: " + join(names, ", "),
               .place = {}};
}

}  // namespace

const Command schema_command{
    .name = "schema",
    .alias = {},
    .moment = Moment::share,
    .arguments = "[plan|config]",
    .summary = "the JSON Schema of a plan, for editors",
    .details =
        "An editor that has it checks and completes a plan while you type. config is the\n"
        "schema of .bywhen.yaml. JSON Schema, draft 2020-12.",
    .options = {},
    .examples = {"schema", "schema config"},
    .run = run,
};

}  // namespace bywhen::cli

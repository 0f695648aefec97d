#include "cli/config_schema.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "bywhen/lint/rule.h"

namespace bywhen::cli {

std::string with_rules(std::string_view schema) {
  using Json = nlohmann::ordered_json;
  Json document = Json::parse(schema);
  Json by_name = Json::object();
  Json by_code = Json::object();
  for (const Rule* rule : all_rules()) {
    Json words{"warning", "on", "off"};
    if (!rule->reads_clock) words.insert(words.begin(), "error");
    by_name[std::string(rule->name)] = {{"description", rule->summary}, {"enum", words}};
    by_code[std::string(rule->code)] = {
        {"description", fmt::format("{}: {}", rule->name, rule->summary)}, {"enum", words}};
  }
  by_name.update(by_code);
  Json& rules = document["$defs"]["rules"];
  rules.erase("propertyNames");
  rules["additionalProperties"] = false;
  rules["properties"] = std::move(by_name);
  return document.dump(2) + "\n";
}

}  // namespace bywhen::cli

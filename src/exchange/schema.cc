#include "bywhen/exchange/schema.h"

#include "exchange/schemas.h"

namespace bywhen {

std::span<const Schema> all_schemas() {
  static const Schema list[] = {
      {"plan", "an action plan", plan_schema},
      {"config", "the settings of lint, .bywhen.yaml", config_schema},
  };
  return list;
}

}  // namespace bywhen

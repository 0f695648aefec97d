// What .bywhen.yaml may say (include/bywhen/lint/config.h), as a JSON Schema. That a rule is one is
// for the program, which knows the rules of its version.
#include "exchange/schemas.h"

namespace bywhen {

const std::string_view config_schema = R"json({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:bywhen:schema:config:1",
  "title": "bywhen settings (.bywhen.yaml)",
  "type": ["object", "null"],
  "patternProperties": {"^x-": true},
  "additionalProperties": false,
  "properties": {
    "lint": {
      "type": ["object", "null"],
      "patternProperties": {"^x-": true},
      "additionalProperties": false,
      "properties": {
        "sets": {"$ref": "#/$defs/sets"},
        "clock": {"$ref": "#/$defs/clock"},
        "fail-on": {"enum": ["error", "warning", "never"], "description": "What makes lint's exit code 1"},
        "exclude": {"$ref": "#/$defs/patterns", "description": "Plans that are left out, as .gitignore has it"},
        "rules": {"$ref": "#/$defs/rules"},
        "overrides": {
          "type": "array",
          "description": "What is different for some plans; later ones win",
          "items": {
            "type": "object",
            "required": ["paths"],
            "patternProperties": {"^x-": true},
            "additionalProperties": false,
            "properties": {
              "paths": {"$ref": "#/$defs/patterns", "type": ["string", "number", "boolean", "array"], "minItems": 1},
              "sets": {"$ref": "#/$defs/sets"},
              "clock": {"$ref": "#/$defs/clock"},
              "rules": {"$ref": "#/$defs/rules"}
            }
          }
        }
      }
    }
  },
  "$defs": {
    "set": {"enum": ["core", "strict"]},
    "sets": {
      "description": "Which rules run; core, where it isn't said",
      "anyOf": [{"$ref": "#/$defs/set"}, {"type": "array", "items": {"$ref": "#/$defs/set"}}]
    },
    "clock": {"enum": [true, false, "true", "false"], "description": "false leaves out the rules that a night can turn on"},
    "pattern": {"type": ["string", "number", "boolean"], "minLength": 1, "pattern": "^[^#\\n][^\\n]*$"},
    "patterns": {
      "anyOf": [
        {"$ref": "#/$defs/pattern"},
        {"type": "array", "items": {"$ref": "#/$defs/pattern"}},
        {"type": "null"}
      ]
    },
    "rules": {
      "type": ["object", "null"],
      "description": "Rules by name or code",
      "propertyNames": {"pattern": "^([a-z]+(-[a-z]+)*|P[0-9]{3})$"},
      "additionalProperties": {"enum": ["error", "warning", "on", "off"]}
    }
  }
}
)json";

}  // namespace bywhen

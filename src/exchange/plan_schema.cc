// What the loader takes (src/model/fields.cc), as a JSON Schema. A key without a value says as much
// as no key: everything may be null. Numbers and booleans may stand in quotes. Whether a date exists,
// what ids mean and how long several parts of an effort are together is for lint; to a schema, 1.0 is
// the whole number 1.
#include "exchange/schemas.h"

namespace bywhen {

const std::string_view plan_schema = R"json({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:bywhen:schema:plan:1",
  "title": "bywhen action plan",
  "description": "Who does what, by when. See bywhen-plan(5).",
  "type": "object",
  "required": ["bywhen", "title", "actions"],
  "patternProperties": {"^x-": true},
  "additionalProperties": false,
  "properties": {
    "bywhen": {"enum": [1, "1"], "description": "The version of the format"},
    "title": {"$ref": "#/$defs/text", "description": "What the plan is for"},
    "date": {"$ref": "#/$defs/date", "description": "The day of the session"},
    "facilitator": {"$ref": "#/$defs/text", "description": "Who leads it: a person's id"},
    "ends": {"$ref": "#/$defs/date", "description": "The plan's own horizon"},
    "calendar": {"$ref": "#/$defs/calendar"},
    "people": {"$ref": "#/$defs/people"},
    "present": {"$ref": "#/$defs/texts", "description": "The ids of those in the room; everyone, where it isn't said"},
    "improvements": {"$ref": "#/$defs/improvements"},
    "actions": {"$ref": "#/$defs/actions"},
    "decisions": {"$ref": "#/$defs/free_texts", "description": "Said in the room, and no actions"},
    "parked": {"$ref": "#/$defs/free_texts", "description": "Good questions for another day"},
    "check_ins": {"$ref": "#/$defs/check_ins"},
    "agenda": {"$ref": "#/$defs/agenda"}
  },
  "$defs": {
    "text": {"type": ["string", "number", "boolean", "null"], "pattern": "\\S"},
    "free_text": {"type": ["string", "number", "boolean", "null"]},
    "texts": {"type": ["array", "null"], "items": {"$ref": "#/$defs/text"}},
    "free_texts": {"type": ["array", "null"], "items": {"$ref": "#/$defs/free_text"}},
    "text_or_texts": {"anyOf": [{"$ref": "#/$defs/text"}, {"$ref": "#/$defs/texts"}]},
    "date": {"type": ["string", "null"], "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "count": {
      "type": ["integer", "string", "null"],
      "minimum": 1,
      "maximum": 1000000,
      "pattern": "^0*([1-9][0-9]{0,5}|1000000)$"
    },
    "boolean": {"enum": [true, false, "true", "false", null]},
    "effort": {
      "type": ["string", "null"],
      "pattern": "^(?=[0-9])(?=.*[1-9])((0{0,4}[0-9]{1,3}|0{0,3}1000)([.][0-9]([0-9][05]?)?)?w)?( *0{0,3}([0-4]?[0-9]{1,3}|5000)([.][0-9](00?|50?|25|75)?)?d)?( *0{0,2}([0-3]?[0-9]{1,4}|40000)([.][0-9]([05]0?)?)?h)?( *([01]?[0-9]{1,6}|2[0-3][0-9]{5}|2400000)([.]0{1,3})?m)?$",
      "description": "30m, 4h, 2d or 1w: a day is 8 h, a week 5 days"
    },
    "money": {
      "type": ["string", "null"],
      "pattern": "^([A-Z]{3} *([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})([.][0-9]{1,2})?|([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})([.][0-9]{1,2})? *[A-Z]{3})$",
      "description": "An amount and its currency: 900 EUR"
    },
    "person_id": {
      "type": ["string", "null"],
      "pattern": "^[a-z][a-z0-9._-]*$",
      "description": "A short lower-case word"
    },
    "calendar": {
      "type": ["object", "null"],
      "patternProperties": {"^x-": true},
      "additionalProperties": false,
      "properties": {
        "workdays": {
          "type": ["array", "null"],
          "description": "Monday to Friday, where it isn't said",
          "items": {
            "type": ["string", "null"],
            "pattern": "^([Mm][Oo][Nn]([Dd][Aa][Yy])?|[Tt][Uu][Ee]([Ss][Dd][Aa][Yy])?|[Ww][Ee][Dd]([Nn][Ee][Ss][Dd][Aa][Yy])?|[Tt][Hh][Uu]([Rr][Ss][Dd][Aa][Yy])?|[Ff][Rr][Ii]([Dd][Aa][Yy])?|[Ss][Aa][Tt]([Uu][Rr][Dd][Aa][Yy])?|[Ss][Uu][Nn]([Dd][Aa][Yy])?)$"
          }
        },
        "holidays": {"type": ["array", "null"], "items": {"$ref": "#/$defs/date"}}
      }
    },
    "people": {
      "type": ["array", "null"],
      "description": "Where it is there, every name must be in it",
      "items": {
        "type": "object",
        "required": ["id"],
        "patternProperties": {"^x-": true},
        "additionalProperties": false,
        "properties": {
          "id": {"$ref": "#/$defs/person_id", "type": "string"},
          "name": {"$ref": "#/$defs/text"},
          "email": {"type": ["string", "null"], "pattern": "^[^\\s@]+@\\S+$"},
          "capacity": {"$ref": "#/$defs/effort", "description": "Working time a week for this plan"}
        }
      }
    },
    "improvements": {
      "type": ["array", "null"],
      "items": {
        "type": "object",
        "required": ["id", "title"],
        "patternProperties": {"^x-": true},
        "additionalProperties": false,
        "properties": {
          "id": {"type": "string", "pattern": "^I[1-9][0-9]{0,8}$"},
          "title": {"$ref": "#/$defs/text", "type": ["string", "number", "boolean"]},
          "priority": {"$ref": "#/$defs/count", "description": "1 is the highest"},
          "benefit": {"$ref": "#/$defs/text", "description": "What it brings, and to whom"},
          "status": {"enum": ["open", "done", "parked", null]}
        }
      }
    },
    "actions": {
      "type": ["array", "null"],
      "items": {
        "type": "object",
        "required": ["id", "title"],
        "patternProperties": {"^x-": true},
        "additionalProperties": false,
        "properties": {
          "id": {"type": "string", "pattern": "^A[1-9][0-9]{0,8}$"},
          "title": {"$ref": "#/$defs/text", "type": ["string", "number", "boolean"], "description": "One concrete step"},
          "improvement": {"$ref": "#/$defs/text_or_texts", "description": "The id of the improvement that it serves, or a list of them"},
          "benefit": {"$ref": "#/$defs/text", "description": "Where it differs from the improvement's"},
          "done_when": {"$ref": "#/$defs/text", "description": "How everyone will know that it is done"},
          "owner": {"$ref": "#/$defs/text_or_texts", "description": "The one person who is accountable"},
          "ownership": {"enum": ["proposed", "accepted", "declined", null]},
          "declined_because": {"$ref": "#/$defs/free_text"},
          "helpers": {"$ref": "#/$defs/texts"},
          "start": {"$ref": "#/$defs/date"},
          "deadline": {"$ref": "#/$defs/date"},
          "tentative": {"$ref": "#/$defs/boolean", "description": "Named in the room, to be confirmed"},
          "effort": {"$ref": "#/$defs/effort"},
          "after": {"$ref": "#/$defs/texts", "description": "The ids of actions that must be done before"},
          "status": {"enum": ["todo", "doing", "blocked", "done", "dropped", null]},
          "reason": {"$ref": "#/$defs/free_text", "description": "Why it is blocked or dropped"},
          "done_on": {"$ref": "#/$defs/date"},
          "resources": {"$ref": "#/$defs/resources"},
          "risks": {"$ref": "#/$defs/risks"},
          "links": {"$ref": "#/$defs/free_texts"},
          "notes": {"$ref": "#/$defs/free_text"},
          "updates": {"$ref": "#/$defs/updates"}
        }
      }
    },
    "resources": {
      "description": "What it needs; none says that somebody looked and it needs nothing",
      "anyOf": [
        {"enum": ["none", null]},
        {"type": "array", "items": {"anyOf": [
          {"type": ["string", "number", "boolean"], "pattern": "\\S"},
          {
            "type": "object",
            "required": ["need"],
            "patternProperties": {"^x-": true},
            "additionalProperties": false,
            "properties": {
              "need": {"type": ["string", "number", "boolean"], "pattern": "\\S"},
              "kind": {"enum": ["people", "money", "tool", "access", "time", "material", "other", null]},
              "status": {"enum": ["needed", "requested", "secured", "unavailable", null]},
              "needed_by": {"$ref": "#/$defs/date"},
              "cost": {"$ref": "#/$defs/money"},
              "fallback": {"$ref": "#/$defs/text", "description": "What happens without it"}
            }
          }
        ]}}
      ]
    },
    "risks": {
      "type": ["array", "null"],
      "items": {
        "type": "object",
        "required": ["risk"],
        "patternProperties": {"^x-": true},
        "additionalProperties": false,
        "properties": {
          "risk": {"type": ["string", "number", "boolean"], "pattern": "\\S"},
          "trigger": {"$ref": "#/$defs/date", "description": "When to reach for the contingency"},
          "contingency": {"$ref": "#/$defs/text"},
          "owner": {"$ref": "#/$defs/text"},
          "status": {"enum": ["open", "happened", "gone", null]}
        }
      }
    },
    "updates": {
      "type": ["array", "null"],
      "description": "What happened to it, the newest last",
      "items": {
        "type": "object",
        "patternProperties": {"^x-": true},
        "additionalProperties": false,
        "properties": {
          "date": {"$ref": "#/$defs/date"},
          "author": {"$ref": "#/$defs/free_text"},
          "note": {"$ref": "#/$defs/free_text"},
          "field": {"$ref": "#/$defs/free_text"},
          "from": {"$ref": "#/$defs/free_text"},
          "to": {"$ref": "#/$defs/free_text"},
          "why": {"$ref": "#/$defs/free_text"}
        }
      }
    },
    "check_ins": {
      "type": ["array", "null"],
      "description": "Follow-up meetings",
      "items": {
        "type": "object",
        "required": ["date"],
        "patternProperties": {"^x-": true},
        "additionalProperties": false,
        "properties": {
          "date": {"$ref": "#/$defs/date", "type": "string"},
          "time": {"type": ["string", "null"], "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"},
          "minutes": {"$ref": "#/$defs/count"},
          "link": {"$ref": "#/$defs/free_text"},
          "held": {"$ref": "#/$defs/boolean"}
        }
      }
    },
    "agenda": {
      "type": ["array", "null"],
      "description": "What the timer runs; the fifteen-minute default, where it isn't said",
      "items": {
        "type": "object",
        "required": ["step", "minutes"],
        "patternProperties": {"^x-": true},
        "additionalProperties": false,
        "properties": {
          "step": {"type": ["string", "number", "boolean"], "pattern": "\\S"},
          "minutes": {"$ref": "#/$defs/count", "type": ["integer", "string"]},
          "kind": {"enum": ["introduce", "review", "define", "assign", "resources", null]},
          "actual": {"$ref": "#/$defs/count"}
        }
      }
    }
  }
}
)json";

}  // namespace bywhen

// Change: the one vocabulary for writing to a plan. A command makes changes; applying them gives
// the new document; inverse() gives the way back.
//
//   std::vector<Change> changes = {set_field({Entity::action, "A3"}, "owner", Value::text("ana"))};
//   Result<Applied> applied = apply_changes(plan.document, changes);
//   applied->document.text()   // the new file
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/yaml/document.h"
#include "bywhen/yaml/edit.h"

namespace bywhen {

// The kinds of mappings that a plan is made of.
enum class Entity : unsigned char {
  plan,
  calendar,
  person,
  improvement,
  action,
  resource,
  risk,
  update,
  check_in,
  agenda_step,
};

// The keys of an entity, in the order in which they are written.
[[nodiscard]] std::span<const std::string_view> field_names(Entity entity);

// "action", "check-in": an entity in words.
[[nodiscard]] std::string_view name(Entity entity);

// One mapping of a plan. `id` names a person, an improvement or an action; for a resource, a risk
// or an update it is the action's, and `index` counts from 0 in its list; for a check-in or an
// agenda step only `index` counts.
struct Target {
  Entity entity = Entity::plan;
  std::string id = {};
  std::size_t index = 0;
};

struct Change {
  enum class Verb {
    set,    // field = value, where it stood; a new one behind the first `index` keys (npos: where
            // the design's order puts it)
    clear,  // the field goes, key and all
    add,    // value becomes an item of the list `field`, before the item `index` (npos: at its end)
    remove,   // the item `index` of the list `field` goes
    replace,  // value takes the place of the item `index` of the list `field`
  };
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  Verb verb = Verb::set;
  Target target;
  std::string field;
  yaml::Value value;
  std::size_t index = npos;
};

[[nodiscard]] Change set_field(Target target, std::string_view field, yaml::Value value);
[[nodiscard]] Change clear_field(Target target, std::string_view field);
[[nodiscard]] Change add_item(Target target, std::string_view list, yaml::Value item,
                              std::size_t index = Change::npos);
[[nodiscard]] Change remove_item(Target target, std::string_view list, std::size_t index);
[[nodiscard]] Change replace_item(Target target, std::string_view list, std::size_t index,
                                  yaml::Value item);

// A mapping's fields in the order of the design, for add_item and nested lists; what is not a field
// of the entity goes last.
[[nodiscard]] yaml::Value entry(Entity entity,
                                std::vector<std::pair<std::string, yaml::Value>> fields);

struct Applied {
  yaml::Document document;
  std::vector<std::string> dropped_comments;  // comments that went with what was removed
};

// All of the changes, in order, or none. Clearing what isn't there changes nothing; adding to a
// list that isn't there makes it; adding a resource to `none` replaces the word (a placeholder,
// too); adding to one value makes it a list of both. A list goes with its last item, but a plan's
// actions stay: [].
[[nodiscard]] Result<Applied> apply_changes(const yaml::Document& document,
                                            std::span<const Change> changes);

// The change that takes `change` back, when applied to the document that apply_changes(document,
// {change}) gives. An item or field comes back in the place it had (the first key of a block at the
// end of it, if nothing comes before it in the design's order); its comments and spacing do not.
[[nodiscard]] Result<std::vector<Change>> inverse(const yaml::Document& document,
                                                  const Change& change);

}  // namespace bywhen

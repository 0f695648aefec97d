#include "bywhen/model/references.h"

#include <algorithm>
#include <functional>
#include <string_view>

#include "model/locate.h"

namespace bywhen {
namespace {

using yaml::Node;

// In the order of the file, each once.
std::vector<Reference> in_order(std::vector<Reference> references) {
  std::sort(references.begin(), references.end(),
            [](const Reference& a, const Reference& b) { return a.range.begin < b.range.begin; });
  const auto is_again = [](const Reference& a, const Reference& b) { return a.range == b.range; };
  references.erase(std::unique(references.begin(), references.end(), is_again), references.end());
  return references;
}

// Walks the document, not the Plan: an index must be that of the file, whatever could not be read.
class Search {
 public:
  Search(const Plan& plan, const Target& named) : root_(plan.document.root()), named_(named) {}

  std::vector<Reference> run() {
    if (named_.entity == Entity::person) {
      look_at(root_, {}, "facilitator");
      look_at(root_, {}, "present");
    }
    const Node actions = root_.find("actions");
    if (!actions || !actions.is_sequence()) return std::move(found_);
    for (Node action = actions.first(); action; action = action.next()) {
      if (action.is_mapping()) look_at_action(action);
    }
    return in_order(std::move(found_));
  }

 private:
  void look_at_action(Node action) {
    const Node id = action.find("id");
    const Target target{Entity::action, std::string(id ? id.value() : std::string_view())};
    if (named_.entity == Entity::improvement) look_at(action, target, "improvement");
    if (named_.entity == Entity::action) look_at(action, target, "after");
    if (named_.entity != Entity::person) return;
    look_at(action, target, "owner");
    look_at(action, target, "helpers");
    const Node risks = action.find("risks");
    if (!risks || !risks.is_sequence()) return;
    Target risk{Entity::risk, target.id};
    for (Node item = risks.first(); item; item = item.next(), ++risk.index) {
      if (item.is_mapping()) look_at(item, risk, "owner");
    }
  }

  // A field that names one entry, or a list of them.
  void look_at(Node mapping, const Target& target, std::string_view field) {
    const Node value = mapping.is_mapping() ? mapping.find(field) : Node();
    if (!value) return;
    if (is_name(value)) found_.push_back({target, std::string(field), Change::npos, value.range()});
    if (!value.is_sequence()) return;
    std::size_t index = 0;
    for (Node item = value.first(); item; item = item.next(), ++index) {
      if (is_name(item)) found_.push_back({target, std::string(field), index, item.range()});
    }
  }

  [[nodiscard]] bool is_name(Node node) const {
    return node.is_scalar() && node.value() == named_.id;
  }

  Node root_;
  const Target& named_;
  std::vector<Reference> found_;
};

bool is_same_place(const Reference& a, const Reference& b) {
  return a.target.entity == b.target.entity && a.target.id == b.target.id &&
         a.target.index == b.target.index && a.field == b.field;
}

void take_out(const Reference& reference, std::vector<Change>& changes) {
  const Target& target = reference.target;
  const bool is_item = reference.index != Change::npos;
  changes.push_back(is_item ? remove_item(target, reference.field, reference.index)
                            : clear_field(target, reference.field));
  const bool is_owner = target.entity == Entity::action && reference.field == "owner";
  if (!is_owner || (is_item && reference.index > 0)) return;
  changes.push_back(clear_field(target, "ownership"));
  changes.push_back(clear_field(target, "declined_because"));
}

std::string_view list_of(Entity entity) {
  if (entity == Entity::person) return "people";
  return entity == Entity::improvement ? "improvements" : "actions";
}

// The entries of one kind, the last of the file first: so that no index moves before its turn.
Status<> remove_from_list(const Plan& plan, std::span<const Target> gone, Entity entity,
                          std::vector<Change>& changes) {
  std::vector<std::size_t> indexes;
  for (const Target& target : gone) {
    if (target.entity != entity) continue;
    auto located = locate(plan.document, target);
    if (!located) return located.error();
    indexes.push_back(std::get<std::size_t>(located->path.back()));
  }
  std::sort(indexes.begin(), indexes.end(), std::greater<>());
  indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
  for (const std::size_t index : indexes) {
    changes.push_back(remove_item({}, list_of(entity), index));
  }
  return Done{};
}

}  // namespace

std::vector<Reference> references_to(const Plan& plan, const Target& named) {
  return Search(plan, named).run();
}

Result<std::vector<Change>> take_out(const Plan& plan, std::vector<Reference> references) {
  references = in_order(std::move(references));
  std::vector<Change> changes;
  for (auto first = references.begin(); first != references.end();) {
    if (first->target.entity != Entity::plan && first->target.id.empty()) {
      const yaml::Place place = plan.document.place(first->range.begin);
      return Error{.message = "the action in line " + std::to_string(place.line) + " has no id",
                   .hint = "give it one in the file first",
                   .place = {}};
    }
    const auto last = std::find_if_not(
        first, references.end(), [&](const Reference& one) { return is_same_place(one, *first); });
    // Of one list the last item first: so that no index moves before its turn.
    for (auto one = last; one != first;) take_out(*--one, changes);
    first = last;
  }
  return changes;
}

std::vector<Reference> references_left(const Plan& plan, const Target& named,
                                       std::span<const Target> gone) {
  std::vector<Reference> references = references_to(plan, named);
  std::erase_if(references, [&](const Reference& reference) {
    return reference.target.entity != Entity::plan &&
           std::any_of(gone.begin(), gone.end(), [&](const Target& target) {
             return target.entity == Entity::action && target.id == reference.target.id;
           });
  });
  return references;
}

std::vector<Reference> references_left(const Plan& plan, std::span<const Target> gone) {
  std::vector<Reference> references;
  for (const Target& target : gone) {
    for (Reference& one : references_left(plan, target, gone)) references.push_back(std::move(one));
  }
  return in_order(std::move(references));
}

Result<std::vector<Change>> remove_entries(const Plan& plan, std::span<const Target> gone) {
  std::vector<Change> changes;
  for (const Entity entity : {Entity::action, Entity::improvement, Entity::person}) {
    if (auto removed = remove_from_list(plan, gone, entity, changes); !removed) {
      return removed.error();
    }
  }
  auto mended = take_out(plan, references_left(plan, gone));
  if (!mended) return mended.error();
  changes.insert(changes.end(), mended->begin(), mended->end());
  return changes;
}

}  // namespace bywhen

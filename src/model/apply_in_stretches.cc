#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

#include "bywhen/yaml/stretch.h"
#include "model/applying.h"

namespace bywhen {
namespace {

using yaml::Editor;
using yaml::Node;
using yaml::Stretch;
using yaml::Value;

// The list of the plan that a change is in, or "" for one that can't be made in a part of a list.
std::string_view list_of(const Change& change) {
  if (change.field == "id") return {};
  switch (change.target.entity) {
    case Entity::person:
      return "people";
    case Entity::improvement:
      return "improvements";
    case Entity::action:
    case Entity::resource:
    case Entity::risk:
    case Entity::update:
      return "actions";
    case Entity::plan:
      break;
    default:
      return {};
  }
  const bool appends = change.verb == Change::Verb::add && change.index == Change::npos;
  const bool to_entries =
      change.field == "people" || change.field == "improvements" || change.field == "actions";
  return appends && to_entries ? std::string_view(change.field) : std::string_view();
}

std::string_view id_in(const Value& entry) {
  const auto key = std::find(entry.keys().begin(), entry.keys().end(), "id");
  if (key == entry.keys().end()) return {};
  return entry.items()[static_cast<std::size_t>(key - entry.keys().begin())].string();
}

// Where a change is in its list; npos where it can't be said.
std::size_t index_of(const yaml::Document& document, const Change& change) {
  const std::string_view list = list_of(change);
  if (list.empty()) return Change::npos;
  if (change.target.entity == Entity::plan) return document.root().find(list).size();
  const auto entry = locate(document, change.target);
  return entry ? std::get<std::size_t>(entry->path[1]) : Change::npos;
}

class Applier {
 public:
  Applier(const yaml::Document& document, std::span<const Change> changes,
          std::span<const std::size_t> sizes)
      : whole_(document), changes_(changes), sizes_(sizes) {}

  std::optional<Result<Applied>> apply() {
    for (at_ = 0; at_ < changes_.size(); ++at_) {
      while (open()) continue;
      while (!open_.empty() && !make_inside()) {
        if (!close()) return std::nullopt;
      }
      if (!open_.empty()) continue;
      if (auto made = make_change(whole_, changes_[at_]); !made) return made.error();
    }
    while (!open_.empty()) {
      if (!close()) return std::nullopt;
    }
    return finished(whole_);
  }

 private:
  struct Open {
    Stretch stretch;
    std::string_view list;
    std::size_t size = 0;  // that it was cut to
  };

  [[nodiscard]] Editor& innermost() {
    return open_.empty() ? whole_ : open_.back().stretch.editor();
  }

  // Cuts a stretch for this change and those behind it, where that is worth it.
  bool open() {
    if (at_ + 1 == changes_.size() || is_smallest()) return false;
    const yaml::Document& document = innermost().document();
    const std::string_view list = list_of(changes_[at_]);
    if (list.empty() || list != list_of(changes_[at_ + 1])) return false;
    if (!open_.empty() && open_.back().list != list) return false;
    const Node items = document.root().find(list);
    const std::size_t count = items && items.is_sequence() ? items.size() : 0;
    const auto fits = std::find_if(sizes_.begin(), sizes_.end(), [&](std::size_t size) {
      return 2 * size < count && (open_.empty() || size < open_.back().size);
    });
    if (fits == sizes_.end() || !are_near(document, *fits)) return false;
    if (open_.empty() && !read_ids(items)) return false;
    auto stretch = Stretch::around(document, list, index_of(document, changes_[at_]), *fits);
    if (stretch) open_.push_back({*std::move(stretch), list, *fits});
    return stretch.has_value();
  }

  [[nodiscard]] bool is_smallest() const {
    return sizes_.empty() || (!open_.empty() && open_.back().size == sizes_.back());
  }

  // This change and the next.
  [[nodiscard]] bool are_near(const yaml::Document& document, std::size_t size) const {
    const std::size_t here = index_of(document, changes_[at_]);
    const std::size_t next = index_of(document, changes_[at_ + 1]);
    if (here == Change::npos || next == Change::npos) return false;
    return std::max(here, next) - std::min(here, next) < size / 4;
  }

  // An id that is there twice names nothing, and a stretch would not know it.
  bool read_ids(Node items) {
    ids_.clear();
    for (Node item = items.first(); item; item = item.next()) {
      const Node id = item.is_mapping() ? item.find("id") : Node();
      if (id && !ids_.emplace(id.value()).second) return false;
    }
    return true;
  }

  // False where the stretch is not the place for it; then nothing has happened.
  bool make_inside() {
    const Change& change = changes_[at_];
    Open& open = open_.back();
    if (list_of(change) != open.list || open.stretch.size() > 2 * open.size) return false;
    const bool appends = change.target.entity == Entity::plan;
    if (appends && (!open.stretch.reaches_end() || !is_new(change.value))) return false;
    Editor& editor = open.stretch.editor();
    const auto entry = locate(editor.document(), change.target);
    if (!entry) return false;
    if (!appends && !open.stretch.takes_edits(std::get<std::size_t>(entry->path[1]))) return false;
    if (!make_change(editor, *entry, change)) return false;
    if (appends) ids_.emplace(id_in(change.value));
    return true;
  }

  [[nodiscard]] bool is_new(const Value& entry) const {
    return !ids_.contains(std::string(id_in(entry)));
  }

  // The innermost stretch goes back to where it was cut out.
  [[nodiscard]] bool close() {
    const Stretch stretch = std::move(open_.back().stretch);
    open_.pop_back();
    return static_cast<bool>(innermost().put_back(stretch));
  }

  Editor whole_;
  std::span<const Change> changes_;
  std::span<const std::size_t> sizes_;
  std::size_t at_ = 0;
  std::vector<Open> open_;               // each cut out of the one before it
  std::unordered_set<std::string> ids_;  // of the list that they were cut out of
};

}  // namespace

std::optional<Result<Applied>> apply_in_stretches(const yaml::Document& document,
                                                  std::span<const Change> changes,
                                                  std::span<const std::size_t> sizes) {
  return Applier(document, changes, sizes).apply();
}

}  // namespace bywhen

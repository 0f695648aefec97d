#include "bywhen/model/load.h"

#include <algorithm>

#include "bywhen/model/entry_ids.h"
#include "bywhen/value/id.h"
#include "model/fields.h"

namespace bywhen {
namespace {

// The order of the text; at the same place, the order in which they were noted.
void put_in_order(std::vector<Defect>& defects) {
  std::stable_sort(defects.begin(), defects.end(),
                   [](const Defect& a, const Defect& b) { return a.range.begin < b.range.begin; });
}

// The lines that git leaves at the start of a line where two versions could not be merged.
std::vector<Defect> conflict_markers(std::string_view text) {
  std::vector<Defect> defects;
  for (const std::string_view marker : {"<<<<<<< ", ">>>>>>> "}) {
    for (auto at = text.find(marker); at != std::string_view::npos;
         at = text.find(marker, at + 1)) {
      if (at != 0 && text[at - 1] != '\n') continue;
      const auto begin = static_cast<std::uint32_t>(at);
      defects.push_back({.kind = DefectKind::merge_conflict,
                         .range = {begin, begin + 7},
                         .message = "an unresolved merge conflict",
                         .hint = "keep the lines that are right and take the markers out",
                         .action = {},
                         .related = {},
                         .related_message = {}});
    }
  }
  put_in_order(defects);
  return defects;
}

Loaded rejected(std::string text, Defect defect) {
  Loaded loaded;
  loaded.rejected = std::move(text);
  loaded.defects.push_back(std::move(defect));
  return loaded;
}

Loaded not_a_plan(const yaml::Document& document, yaml::Range range, std::string message,
                  std::string hint) {
  return rejected(std::string(document.text()), {.kind = DefectKind::invalid_value,
                                                 .range = range,
                                                 .message = std::move(message),
                                                 .hint = std::move(hint),
                                                 .action = {},
                                                 .related = {},
                                                 .related_message = {}});
}

// `range`: what is written as the version, be it a number or not.
Loaded unknown_version(const yaml::Document& document, yaml::Range range) {
  const auto written = document.text().substr(range.begin, range.end - range.begin);
  return not_a_plan(
      document, range, "format version " + excerpt(written) + " is not known to this program",
      "it knows version " + std::to_string(format_version) + "; a newer bywhen may know it");
}

// `next_free` says what another id could be; it is asked once, where one is needed.
template <class Entry, class NextFree>
void note_duplicate_ids(const std::vector<Entry>& entries, char letter, NextFree next_free,
                        std::vector<Defect>& defects) {
  EntryIds ids(letter, entries.size());
  std::string another;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Text& written = entries[i].id;
    if (!written) continue;
    const std::size_t first = ids.add(*written, i);
    if (first == i) continue;
    if (another.empty()) another = next_free();
    const std::string id(*written);
    defects.push_back({.kind = DefectKind::duplicate_id,
                       .range = written.range(),
                       .message = "the id " + id + " is used twice",
                       .hint = "give this one " + another,
                       .action = std::is_same_v<Entry, Action> ? id : std::string(),
                       .related = entries[first].id.range(),
                       .related_message = "the first " + id + " is here"});
  }
}

void note_duplicate_ids(const Plan& plan, std::vector<Defect>& defects) {
  const auto next_free = [](char letter, unsigned number) {
    return "the next free id, " + entry_id(letter, number);
  };
  note_duplicate_ids(
      plan.people, EntryIds::no_letter, [] { return std::string("another id"); }, defects);
  note_duplicate_ids(
      plan.improvements, 'I', [&] { return next_free('I', plan.next_improvement_number()); },
      defects);
  note_duplicate_ids(
      plan.actions, 'A', [&] { return next_free('A', plan.next_action_number()); }, defects);
}

// All but those in entries that were glued together, which has been said. Both are in the order of
// the text, and no glued entry stands in another.
void note_duplicate_keys(const yaml::Document& document, const std::vector<yaml::Range>& glued,
                         std::vector<Defect>& defects) {
  auto entry = glued.begin();
  for (const yaml::Node& key : document.duplicate_keys()) {
    const yaml::Range range = key.range();
    while (entry != glued.end() && entry->end <= range.begin) ++entry;
    if (entry != glued.end() && entry->begin <= range.begin) continue;
    defects.push_back({.kind = DefectKind::duplicate_key,
                       .range = range,
                       .message = "the key '" + excerpt(key.value()) + "' stands here twice",
                       .hint = "keep the one that is right and take the other out",
                       .action = {},
                       .related = {},
                       .related_message = {}});
  }
}

// Whether a key of the plan is `key`, misspelt.
bool is_misspelt(yaml::Node root, std::string_view key) {
  const auto names = field_names(Entity::plan);
  const std::vector<std::string> known(names.begin(), names.end());
  for (yaml::Node at = root.first(); at; at = at.next().next()) {
    if (at.value().starts_with("x-")) continue;
    if (std::find(known.begin(), known.end(), at.value()) != known.end()) continue;
    if (key_meant(root, at.value(), known).key == key) return true;
  }
  return false;
}

// What every plan has; `root` is a mapping.
void note_missing_basics(const Plan& plan, yaml::Node root, Reader& reader) {
  const yaml::Node first = root.first();
  const yaml::Range place = first ? first.range() : root.range();
  if (!plan.version.written() && !is_misspelt(root, "bywhen")) {
    reader.note(DefectKind::invalid_value, place, "nothing says that this is a plan",
                "a plan starts with 'bywhen: 1'");
  }
  if (!plan.title.written()) reader.missing(place, "plan", "title");
  if (!root.find("actions") && !is_misspelt(root, "actions")) {
    reader.missing(place, "plan", "actions");
  }
}

}  // namespace

bool is_damage(DefectKind kind) {
  return kind == DefectKind::yaml_syntax || kind == DefectKind::merge_conflict ||
         kind == DefectKind::duplicate_key;
}

Loaded load(std::string text) {
  if (auto markers = conflict_markers(text); !markers.empty()) {
    Loaded loaded;
    loaded.rejected = std::move(text);
    loaded.defects = std::move(markers);
    return loaded;
  }
  auto document = yaml::Document::parse(text);
  if (document) {
    text.clear();
    text.shrink_to_fit();  // the document has its own: a large plan's is not there twice from here on
    return load(*document);
  }
  const yaml::SyntaxError& error = document.error();
  Loaded loaded = rejected(std::move(text), {.kind = DefectKind::yaml_syntax,
                                             .range = {error.offset, error.offset},
                                             .message = error.message,
                                             .hint = error.hint,
                                             .action = {},
                                             .related = {},
                                             .related_message = {}});
  loaded.undecodable = error.undecodable;
  return loaded;
}

Loaded load(const yaml::Document& document) {
  const yaml::Node root = document.root();
  if (root.is_null()) {
    return not_a_plan(document, {0, 0}, "the file is empty",
                      "move it away, then start a plan with: bywhen init TITLE");
  }
  if (!root.is_mapping()) {
    return not_a_plan(document, {root.range().begin, root.range().begin}, "this is not a plan",
                      "a plan has the keys bywhen, title and actions");
  }
  Loaded loaded;
  Plan& plan = loaded.plan.emplace(document);
  Reader reader(loaded.defects);
  reader.set_people(root.find("people"));
  read_entry(reader, root, plan);
  if (plan.version.written() && plan.version.value_or(0) != format_version) {
    return unknown_version(document, plan.version.range());
  }
  note_missing_basics(plan, root, reader);
  note_duplicate_ids(plan, loaded.defects);
  note_duplicate_keys(document, reader.glued(), loaded.defects);
  put_in_order(loaded.defects);
  return loaded;
}

}  // namespace bywhen

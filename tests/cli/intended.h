// Whether what became of a plan is what a command was to do, and nothing else.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/line_diff.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/yaml/edit.h"
#include "cli/random_typist.h"

namespace bywhen::cli {

// What --force takes out of other entries with the name of what goes.
inline const std::set<std::string> mended_fields{
    "after", "helpers", "owner",       "ownership", "declined_because", "improvement",
    "risks", "present", "facilitator", "people",    "improvements"};

// The lines of one of the two texts that a command may touch.
class Lined {
 public:
  explicit Lined(const Plan& plan)
      : plan_(plan), lines_(lines_of(plan.document.text())), open_(lines_.size()) {}

  void open(yaml::Range range) {
    if (range.end == 0) return;
    const auto last = plan_.document.place(std::max(range.begin, range.end - 1)).line;
    for (auto line = plan_.document.place(range.begin).line; line <= last; ++line) {
      open_[line - 1] = true;
    }
  }
  void open_key(std::string_view key) {
    for (const yaml::Entry& entry : plan_.document.root().entries()) {
      if (entry.key.value() != key) continue;
      open({entry.key.range().begin, std::max(entry.value.range().end, entry.key.range().end)});
    }
  }
  void open_entries(const std::set<std::string>& ids) {
    for (const std::string& id : ids) {
      if (const Action* one = plan_.action(id)) open(one->range);
      if (const Improvement* one = plan_.improvement(id)) open(one->range);
      if (const Person* one = plan_.person(id)) open(one->range);
    }
  }
  // Blank lines next to those that are open: they go with an entry that they set apart.
  void open_blanks() {
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      open_[i] = open_[i] || (open_[i - 1] && trim(lines_[i]).empty());
    }
    for (std::size_t i = lines_.size(); i-- > 1;) {
      open_[i - 1] = open_[i - 1] || (open_[i] && trim(lines_[i - 1]).empty());
    }
  }
  template <class Which>
  void open_where(const Which& which) {
    for (std::size_t i = 0; i < lines_.size(); ++i) open_[i] = open_[i] || which(lines_[i]);
  }

  [[nodiscard]] const Lines& lines() const { return lines_; }
  [[nodiscard]] bool is_open(std::size_t first, std::size_t count) const {
    const auto begin = open_.begin() + static_cast<std::ptrdiff_t>(first);
    return std::all_of(begin, begin + static_cast<std::ptrdiff_t>(count),
                       [](bool one) { return one; });
  }
  // The same where the lines could as well be those before or behind them: a diff shows one of
  // several ways to say that there is a blank line less.
  [[nodiscard]] bool is_open_somewhere(std::size_t first, std::size_t count) const {
    if (is_open(first, count)) return true;
    for (std::size_t at = first; at > 0 && lines_[at - 1] == lines_[at + count - 1]; --at) {
      if (is_open(at - 1, count)) return true;
    }
    for (std::size_t at = first; at + count < lines_.size() && lines_[at] == lines_[at + count];
         ++at) {
      if (is_open(at + 1, count)) return true;
    }
    return false;
  }

 private:
  const Plan& plan_;
  Lines lines_;
  std::vector<bool> open_;
};

// Whether the line has the word, as an id in YAML can stand.
inline bool has_word(std::string_view line, std::string_view word) {
  const auto is_border = [&](std::size_t at) {
    return at >= line.size() || std::string_view(" ,[]{}:\"'\r\n").find(line[at]) != line.npos;
  };
  for (auto at = line.find(word); at != line.npos; at = line.find(word, at + 1)) {
    if ((at == 0 || is_border(at - 1)) && is_border(at + word.size())) return true;
  }
  return false;
}

// "after: [A3]", "- risk: Snow": whether the line begins one of those fields.
inline bool begins_field(std::string_view line, const std::set<std::string>& fields) {
  const auto begin = std::min(line.find_first_not_of(" -"), line.size());
  return fields.contains(std::string(line.substr(begin, line.find(':') - begin)));
}

inline void open_both(Lined& before, Lined& after, const Intent& intent) {
  for (Lined* side : {&before, &after}) {
    side->open_entries(intent.actions);
    for (const std::string& key : intent.plan_keys) side->open_key(key);
    if (!intent.plan_keys.empty()) side->open_blanks();
  }
  if (!intent.renamed.empty()) {
    before.open_where([&](std::string_view line) { return has_word(line, intent.renamed); });
  }
  if (intent.removed.empty()) return;
  before.open_entries(intent.removed);
  before.open_blanks();
  before.open_where([&](std::string_view line) {
    return begins_field(line, {"ownership", "declined_because", "after", "helpers", "improvement",
                               "present", "actions", "improvements", "people"}) ||
           std::any_of(intent.removed.begin(), intent.removed.end(),
                       [&](const std::string& id) { return has_word(line, id); });
  });
}

// The first line that is not as it was and should be; "" where there is none. Comments that a note
// speaks of may have gone.
inline std::string unintended_line(const Plan& old_plan, const Plan& new_plan, const Intent& intent,
                                   const std::string& notes) {
  Lined before(old_plan), after(new_plan);
  open_both(before, after, intent);
  before.open_where([&](std::string_view line) {
    const std::string_view comment = trim(line);
    return comment.starts_with('#') && notes.find(comment) != notes.npos;
  });
  const bool replaces = !intent.removed.empty() || !intent.renamed.empty();
  for (const LineChange& change : line_changes(before.lines(), after.lines())) {
    if (!before.is_open_somewhere(change.before, change.removed)) {
      return fmt::format("line {} went: {}", change.before + 1, before.lines()[change.before]);
    }
    if (replaces && change.added <= change.removed) continue;  // in the place of those that name it
    if (!after.is_open_somewhere(change.after, change.added)) {
      return fmt::format("line {} came: {}", change.after + 1, after.lines()[change.after]);
    }
  }
  return "";
}

// The bytes of a node.
inline std::string_view source_of(const Plan& plan, yaml::Node node) {
  const yaml::Range range = node.range();
  return plan.document.text().substr(range.begin, range.end - range.begin);
}

// The key whose value is not as it was, or new, or gone, and none of `fields`; "" where there is none.
inline std::string changed_key(const Plan& old_plan, yaml::Node before, const Plan& new_plan,
                               yaml::Node after, const std::set<std::string>& fields) {
  for (const yaml::Entry& entry : before.entries()) {
    const yaml::Node found = after.find(entry.key.value());
    if (fields.contains(std::string(entry.key.value()))) continue;
    const bool same = found && (source_of(old_plan, entry.value) == source_of(new_plan, found) ||
                                value_of(entry.value) == value_of(found));
    if (!same) return std::string(entry.key.value());
  }
  for (const yaml::Entry& entry : after.entries()) {
    const std::string key(entry.key.value());
    if (!fields.contains(key) && !before.find(key)) return key;
  }
  return "";
}

// Of a list that need not be there.
inline std::vector<yaml::Node> items_of(yaml::Node mapping, std::string_view key) {
  const yaml::Node list = mapping.find(key);
  return list ? list.items() : std::vector<yaml::Node>();
}

// The same for everything that a plan says.
inline std::string unintended_value(const Plan& before, const Plan& after, const Intent& intent) {
  const bool is_mended = !intent.removed.empty() || !intent.renamed.empty();
  std::set<std::string> keys = is_mended ? mended_fields : intent.plan_keys;
  keys.insert("actions");
  const yaml::Node old_root = before.document.root(), new_root = after.document.root();
  if (auto key = changed_key(before, old_root, after, new_root, keys); !key.empty()) return key;

  const auto old_actions = items_of(old_root, "actions");
  const auto new_actions = items_of(new_root, "actions");
  std::size_t at = 0;
  for (const yaml::Node& action : old_actions) {
    const std::string id(action.find("id") ? action.find("id").value() : "");
    if (intent.removed.contains(id)) continue;
    if (at == new_actions.size()) return id + " is gone";
    std::set<std::string> fields = is_mended ? mended_fields : std::set<std::string>();
    if (!intent.renamed.empty()) fields.insert("updates");  // who wrote them
    if (intent.actions.contains(id)) fields.insert(intent.fields.begin(), intent.fields.end());
    const auto key = changed_key(before, action, after, new_actions[at++], fields);
    if (!key.empty()) return fmt::format("{} of {}", key, id);
  }
  if (at < new_actions.size() && !intent.plan_keys.contains("actions")) return "an action more";
  return "";
}

}  // namespace bywhen::cli

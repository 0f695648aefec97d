#include "bywhen/lint/baseline.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "bywhen/base/escape.h"
#include "lint/ways.h"

namespace bywhen {
namespace {

using Json = nlohmann::ordered_json;

// What a baseline says of the findings of one file.
class Entries {
 public:
  Entries(std::string path, const LintedFile& file) : path_(std::move(path)) {
    if (file.loaded.plan) ways_.emplace(file.loaded.plan->document);
    text_ = file.loaded.text();
  }
  [[nodiscard]] Baseline::Entry of(const Finding& finding) {
    const auto [begin, end] = finding.range;
    return {path_, std::string(finding.rule->name),
            ways_ ? ways_->to(finding.range.begin) : std::string(),
            names_something(*finding.rule) ? printable(text_.substr(begin, end - begin))
                                           : std::string()};
  }

 private:
  static bool names_something(const Rule& rule) { return rule.name.starts_with("unknown-"); }

  std::string path_;
  std::string_view text_;
  std::optional<Ways> ways_;
};

// What is found in a text that is no plan hides all the rest of it: nobody can know it and go on.
bool is_no_plan(const LintedFile& file) {
  return !file.loaded.plan && !file.loaded.defects.empty();
}

Error not_a_baseline() {
  return {.message = "this is no baseline of bywhen",
          .hint = "write one with: bywhen lint --write-baseline FILE",
          .place = {}};
}

std::string text_at(const Json& object, const char* key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

Result<Baseline> Baseline::parse(std::string_view text) {
  const Json document = Json::parse(text, nullptr, false);
  const bool is_ours = document.is_object() && document.value("bywhen", Json()) == 1 &&
                       text_at(document, "kind") == "baseline" && document.contains("findings") &&
                       document["findings"].is_array();
  if (!is_ours) return not_a_baseline();
  Baseline baseline;
  for (const Json& one : document["findings"]) {
    Entry entry{text_at(one, "file"), text_at(one, "rule"), text_at(one, "at"),
                text_at(one, "value")};
    if (entry.rule.empty()) return not_a_baseline();
    ++baseline.entries_[std::move(entry)];
  }
  return baseline;
}

std::string Baseline::text() const {
  std::string text = "{\"bywhen\": 1, \"kind\": \"baseline\", \"findings\": [";
  std::string separator = "\n";
  for (const auto& [entry, count] : entries_) {
    Json one{{"file", entry.file}, {"rule", entry.rule}, {"at", entry.at}};
    if (!entry.value.empty()) one["value"] = entry.value;
    for (std::size_t i = 0; i < count; ++i) {
      text += separator + one.dump(-1, ' ', true, Json::error_handler_t::replace);
      separator = ",\n";
    }
  }
  return text + (entries_.empty() ? "]}\n" : "\n]}\n");
}

void Baseline::add(const std::string& path, const LintedFile& file) {
  if (is_no_plan(file)) return;
  Entries entries(path, file);
  for (const Finding& finding : file.findings) ++entries_[entries.of(finding)];
}

std::size_t Baseline::take_out(const std::string& path, LintedFile& file, const RuleChoice& ran) {
  if (is_no_plan(file)) return 0;
  Entries entries(path, file);
  const std::size_t known = std::erase_if(file.findings, [&](const Finding& finding) {
    Entry entry = entries.of(finding);
    if (take(entry)) return true;
    if (entry.value.empty()) return false;
    entry.value.clear();
    return take(entry);
  });
  for (auto at = entries_.lower_bound({path, "", ""}); at != entries_.end(); ++at) {
    const auto& [entry, count] = *at;
    if (entry.file != path) break;
    const Rule* rule = find_rule(entry.rule);
    if (rule == nullptr || ran.runs(*rule)) stale_[entry] = count - taken_[entry];
  }
  return known;
}

bool Baseline::take(const Entry& entry) {
  const auto known = entries_.find(entry);
  if (known == entries_.end() || taken_[entry] == known->second) return false;
  ++taken_[entry];
  return true;
}

void Baseline::plan_is_gone(const std::string& path) {
  for (auto at = entries_.lower_bound({path, "", ""}); at != entries_.end(); ++at) {
    if (at->first.file != path) break;
    stale_.insert(*at);
  }
}

std::set<std::string> Baseline::plans() const {
  std::set<std::string> plans;
  for (const auto& [entry, count] : entries_) plans.insert(entry.file);
  return plans;
}

std::vector<Baseline::Entry> Baseline::stale() const {
  std::vector<Entry> stale;
  for (const auto& [entry, count] : stale_) stale.insert(stale.end(), count, entry);
  return stale;
}

void Baseline::forget_stale() {
  for (const auto& [entry, count] : stale_) {
    const auto known = entries_.find(entry);
    known->second -= count;
    if (known->second == 0) entries_.erase(known);
  }
  stale_.clear();
}

}  // namespace bywhen

#include "bywhen/lint/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bywhen/base/glob.h"
#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/yaml/document.h"

namespace bywhen {
namespace {

using yaml::Node;
using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 3> severities = {"error", "warning", "never"};
constexpr std::array<std::pair<std::string_view, RuleSet>, 2> set_words = {
    {{"core", RuleSet::core}, {"strict", RuleSet::strict}}};

// What other programs call on and off. Not left to what is near: "no" is nearer to "on".
std::string_view switch_meant(std::string_view word) {
  constexpr std::array<std::string_view, 5> on = {"yes", "true", "enable", "enabled", "1"};
  constexpr std::array<std::string_view, 8> off = {"no",       "false",   "none",   "never",
                                                   "disabled", "disable", "ignore", "0"};
  const std::string folded = fold_case(word);
  if (std::find(on.begin(), on.end(), folded) != on.end()) return "on";
  return std::find(off.begin(), off.end(), folded) != off.end() ? "off" : "";
}

// Made when they are needed: most commands read no settings.
Words base_keys() { return {"sets", "clock", "fail-on", "exclude", "rules", "overrides"}; }
Words override_keys() { return {"paths", "sets", "clock", "rules"}; }

// Reads the file; every function says with an error what it does not take.
class Reader {
 public:
  Reader(const yaml::Document& document, const std::string& name)
      : document_(document), name_(name) {}

  Result<LintConfig> read() {
    const Node root = document_.root();
    if (root.is_null()) return LintConfig{};
    if (!root.is_mapping()) return wrong(root, "the settings are a mapping", "begin with: lint:");
    for (const auto& [key, value] : root.entries()) {
      if (key.value() == "lint") {
        if (auto done = lint(value); !done) return done.error();
      } else if (!key.value().starts_with("x-")) {
        return unknown(key, "setting", {"lint"});
      }
    }
    return std::move(config_);
  }

 private:
  [[nodiscard]] Error wrong(Node node, std::string message, std::string hint) const {
    const yaml::Place place = document_.place(node.range().begin);
    return {.message = std::move(message),
            .hint = std::move(hint),
            .place = fmt::format("{}:{}:{}", name_, place.line, place.column)};
  }

  [[nodiscard]] Error unknown(Node node, std::string_view what, const Words& known) const {
    constexpr std::size_t most_listed = 10;
    std::string hint = did_you_mean(node.value(), known);
    if (hint.empty()) {
      hint =
          known.size() > most_listed ? "bywhen rules lists them" : "one of: " + join(known, ", ");
    }
    return wrong(node, fmt::format("no {} '{}'", what, node.value()), std::move(hint));
  }

  // Calls `read` for each key of a mapping and its value; keys of `known` only.
  template <class Read>
  Status<> each(Node mapping, const Words& known, std::string_view what, Read read) {
    if (mapping.is_null()) return Done{};
    if (!mapping.is_mapping()) {
      return wrong(mapping, fmt::format("{} is a mapping", what), "one key a line");
    }
    for (const auto& [key, value] : mapping.entries()) {
      if (key.value().starts_with("x-")) continue;
      if (std::find(known.begin(), known.end(), key.value()) == known.end()) {
        return unknown(key, "setting", known);
      }
      if (auto done = read(key.value(), value); !done) return done.error();
    }
    return Done{};
  }

  Status<> lint(Node node) {
    return each(node, base_keys(), "lint", [&](std::string_view key, Node value) -> Status<> {
      if (key == "fail-on") return fail_on(value);
      if (key == "exclude") return texts(value, config_.exclude);
      if (key == "overrides") return overrides(value);
      return part_key(key, value, config_.base);
    });
  }

  Status<> part_key(std::string_view key, Node value, LintConfig::Part& part) {
    if (key == "sets") return sets(value, part);
    if (key == "clock") return clock(value, part);
    return rules(value, part);
  }

  Status<> fail_on(Node node) {
    config_.fail_on = parse_fail_on(node.value());
    if (config_.fail_on) return Done{};
    return unknown(node, "severity", Words(severities.begin(), severities.end()));
  }

  // A list of texts, or one of them.
  Status<> texts(Node node, std::vector<std::string>& list) {
    if (node.is_scalar()) list.emplace_back(node.value());
    if (node.is_scalar() || node.is_null()) return Done{};
    if (!node.is_sequence()) return wrong(node, "this is a list of patterns", "like [archive/]");
    for (const Node item : node.items()) {
      if (!item.is_scalar()) return wrong(item, "this is no pattern", "like archive/");
      list.emplace_back(item.value());
    }
    return Done{};
  }

  Status<> sets(Node node, LintConfig::Part& part) {
    std::vector<RuleSet>& chosen = part.sets.emplace();
    const std::vector<Node> items = node.is_sequence() ? node.items() : std::vector<Node>{node};
    for (const Node item : items) {
      const auto known = std::find_if(set_words.begin(), set_words.end(),
                                      [&](const auto& one) { return one.first == item.value(); });
      if (known == set_words.end()) return unknown(item, "set of rules", {"core", "strict"});
      chosen.push_back(known->second);
    }
    return Done{};
  }

  Status<> clock(Node node, LintConfig::Part& part) {
    if (node.value() != "true" && node.value() != "false") {
      return wrong(node, fmt::format("'{}' is neither true nor false", node.value()),
                   "false leaves out the rules that a night can turn on");
    }
    part.clock = node.value() == "true";
    return Done{};
  }

  Status<> rules(Node node, LintConfig::Part& part) {
    Words names;
    for (const Rule* rule : all_rules()) names.emplace_back(rule->name);
    if (node.is_null()) return Done{};
    if (!node.is_mapping()) return wrong(node, "rules is a mapping", "like {overdue: off}");
    for (const auto& [key, value] : node.entries()) {
      const Rule* rule = find_rule(key.value());
      if (rule == nullptr) return unknown(key, "rule", names);
      auto setting = setting_of(*rule, value);
      if (!setting) return setting.error();
      part.rules.push_back(*setting);
    }
    return Done{};
  }

  Result<RuleSetting> setting_of(const Rule& rule, Node node) {
    const std::string_view word = node.value();
    if (word == "off") return RuleSetting{&rule, false};
    if (word == "on") return RuleSetting{&rule};
    if (word == "error" && rule.reads_clock) {
      return wrong(node,
                   fmt::format("{} can't be an error: a night would turn a build red", rule.name),
                   "warning, on or off");
    }
    if (word == "error") return RuleSetting{&rule, true, Severity::error};
    if (word == "warning") return RuleSetting{&rule, true, Severity::warning};
    if (const std::string_view meant = switch_meant(word); !meant.empty()) {
      return wrong(node, fmt::format("no severity '{}'", word),
                   fmt::format("did you mean '{}'?", meant));
    }
    return unknown(node, "severity", {"error", "warning", "on", "off"});
  }

  Status<> overrides(Node node) {
    if (!node.is_sequence()) {
      return wrong(node, "overrides is a list", "each with paths and what is different there");
    }
    for (const Node item : node.items()) {
      LintConfig::Part& part = config_.overrides.emplace_back();
      auto done = each(item, override_keys(), "an override",
                       [&](std::string_view key, Node value) -> Status<> {
                         if (key == "paths") return texts(value, part.paths);
                         return part_key(key, value, part);
                       });
      if (!done) return done.error();
      if (part.paths.empty()) {
        return wrong(item, "an override without paths", "add paths: [teams/]");
      }
    }
    return Done{};
  }

  const yaml::Document& document_;
  const std::string& name_;
  LintConfig config_;
};

bool means(const std::vector<std::string>& patterns, std::string_view path) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return matches_path(pattern, path); });
}

void apply(const RuleSetting& setting, RuleChoice& choice) {
  if (!setting.runs) {
    choice.leave_out(*setting.rule);
  } else if (setting.severity) {
    choice.set(*setting.rule, *setting.severity);
  } else {
    choice.add(*setting.rule);
  }
}

}  // namespace

std::string_view name(FailOn fail_on) { return severities[static_cast<std::size_t>(fail_on)]; }

std::optional<FailOn> parse_fail_on(std::string_view text) {
  const auto found = std::find(severities.begin(), severities.end(), text);
  if (found == severities.end()) return {};
  return static_cast<FailOn>(found - severities.begin());
}

std::span<const std::string_view> fail_on_words() { return severities; }

Result<LintConfig> LintConfig::parse(std::string text, const std::string& name) {
  auto document = yaml::Document::parse(text);
  if (!document) {
    const yaml::Place place = yaml::place_in(text, document.error().offset);
    return Error{.message = document.error().message,
                 .hint = document.error().hint,
                 .place = fmt::format("{}:{}:{}", name, place.line, place.column)};
  }
  if (!document->duplicate_keys().empty()) {
    const Node key = document->duplicate_keys().front();
    const yaml::Place place = document->place(key.range().begin);
    return Error{.message = fmt::format("the key '{}' stands twice", key.value()),
                 .hint = "keep one of them",
                 .place = fmt::format("{}:{}:{}", name, place.line, place.column)};
  }
  return Reader(*document, name).read();
}

bool LintConfig::excludes(std::string_view path) const { return means(exclude, path); }

RuleChoice LintConfig::choice_for(std::string_view path, bool strict) const {
  std::vector<const Part*> parts{&base};
  for (const Part& part : overrides) {
    if (means(part.paths, path)) parts.push_back(&part);
  }
  std::vector<RuleSet> sets{RuleSet::core};
  bool clock = true;
  for (const Part* part : parts) {
    sets = part->sets.value_or(std::move(sets));
    clock = part->clock.value_or(clock);
  }
  if (strict) sets.push_back(RuleSet::strict);
  RuleChoice choice = RuleChoice::none();
  for (const RuleSet set : sets) choice.add(set);
  if (!clock) choice.leave_out_clock();
  for (const Part* part : parts) {
    for (const RuleSetting& setting : part->rules) apply(setting, choice);
  }
  return choice;
}

}  // namespace bywhen

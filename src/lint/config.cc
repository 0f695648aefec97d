#include "bywhen/lint/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

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
        return unknown_on_top(key);
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

  [[nodiscard]] std::uint32_t line_of(Node node) const {
    return document_.place(node.range().begin).line;
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

  [[nodiscard]] Error unknown_on_top(Node key) const {
    const Words inner = base_keys();
    if (std::find(inner.begin(), inner.end(), key.value()) == inner.end()) {
      return unknown(key, "setting", {"lint"});
    }
    return wrong(key, fmt::format("'{}' stands on its own", key.value()),
                 "put it under 'lint:', indented");
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
      if (key == "exclude") return exclude(value);
      if (key == "overrides") return overrides(value);
      return part_key(key, value, config_.base);
    });
  }

  Status<> part_key(std::string_view key, Node value, LintConfig::Part& part) {
    if (key == "sets") return sets(value, part);
    if (key == "clock") return clock(value, part);
    return rules(value, part);
  }

  Status<> exclude(Node node) {
    if (auto done = patterns(node, config_.exclude); !done) return done.error();
    if (node.is_scalar()) config_.exclude_lines.push_back(line_of(node));
    for (const Node item : node.items()) config_.exclude_lines.push_back(line_of(item));
    return Done{};
  }

  Status<> fail_on(Node node) {
    config_.fail_on = parse_fail_on(node.value());
    config_.fail_on_line = line_of(node);
    if (config_.fail_on) return Done{};
    return unknown(node, "severity", Words(severities.begin(), severities.end()));
  }

  // A list of patterns, or one of them.
  Status<> patterns(Node node, std::vector<PathPattern>& list) {
    if (node.is_scalar()) return pattern(node, list);
    if (node.is_null()) return Done{};
    if (!node.is_sequence()) return wrong(node, "this is a list of patterns", "like [archive/]");
    for (const Node item : node.items()) {
      if (!item.is_scalar()) return wrong(item, "this is no pattern", "like archive/");
      if (auto done = pattern(item, list); !done) return done.error();
    }
    return Done{};
  }

  Status<> pattern(Node node, std::vector<PathPattern>& list) {
    auto read = PathPattern::parse(node.value());
    if (!read) return wrong(node, read.error().message, read.error().hint);
    list.push_back(*std::move(read));
    return Done{};
  }

  Status<> sets(Node node, LintConfig::Part& part) {
    std::vector<RuleSet>& chosen = part.sets.emplace();
    part.sets_line = line_of(node);
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
    part.clock_line = line_of(node);
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
      setting->line = line_of(key);
      const auto twin = std::find_if(part.rules.begin(), part.rules.end(),
                                     [&](const RuleSetting& other) { return other.rule == rule; });
      if (twin != part.rules.end()) return said_twice(key, *twin);
      part.rules.push_back(*setting);
    }
    return Done{};
  }

  // By its name and by its code: as keys they differ.
  [[nodiscard]] Error said_twice(Node key, const RuleSetting& twin) const {
    return wrong(
        key,
        fmt::format("{} is {}, of which line {} says something already", key.value(),
                    key.value() == twin.rule->name ? twin.rule->code : twin.rule->name, twin.line),
        "keep one of them");
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
                         if (key == "paths") return patterns(value, part.paths);
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

// What the parts of a configuration that hold for a plan say of one rule; later ones go first.
struct Word {
  std::optional<bool> by_name;  // on or off, since sets were chosen
  std::optional<Severity> severity;
  std::uint32_t line = 0;  // the last that said something of it
};

Word word_on(const Rule& rule, const std::vector<const LintConfig::Part*>& parts) {
  Word word;
  for (const LintConfig::Part* part : parts) {
    if (part->sets) word = {std::nullopt, word.severity, part->sets_line};
    if (part->clock && rule.reads_clock) {
      if (!*part->clock) word.by_name.reset();
      word.line = part->clock_line;
    }
    for (const RuleSetting& setting : part->rules) {
      if (setting.rule != &rule) continue;
      word.by_name = setting.runs;
      if (setting.runs) word.severity = setting.severity;
      word.line = setting.line;
    }
  }
  return word;
}

void apply(const Rule& rule, const Word& word, RuleChoice& choice) {
  const bool runs = word.by_name.value_or(choice.runs(rule));
  if (word.severity) choice.set(rule, *word.severity);
  if (runs) choice.add(rule);
  if (!runs) choice.leave_out(rule);
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

std::uint32_t LintConfig::excluding_line(std::string_view path) const {
  const auto deciding = deciding_pattern(exclude, path);
  return deciding ? exclude_lines[*deciding] : 0;
}

bool LintConfig::excludes(std::string_view path) const {
  return deciding_pattern(exclude, path).has_value();
}

std::vector<const LintConfig::Part*> LintConfig::parts_for(std::string_view path) const {
  std::vector<const Part*> parts{&base};
  for (const Part& part : overrides) {
    if (deciding_pattern(part.paths, path)) parts.push_back(&part);
  }
  return parts;
}

RuleChoice LintConfig::choice_for(std::string_view path, bool strict) const {
  const std::vector<const Part*> parts = parts_for(path);
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
  const bool names_rules = std::any_of(parts.begin(), parts.end(),
                                       [](const Part* part) { return !part->rules.empty(); });
  if (!names_rules) return choice;
  for (const Rule* rule : all_rules()) apply(*rule, word_on(*rule, parts), choice);
  return choice;
}

std::uint32_t LintConfig::line_for(const Rule& rule, std::string_view path) const {
  return word_on(rule, parts_for(path)).line;
}

}  // namespace bywhen

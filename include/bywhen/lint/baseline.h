// A baseline: the findings that were there when a team began to lint, so that only new ones count.
//
//   auto baseline = Baseline::parse(text);
//   baseline->take_out(path, file, rules);     // what it knows goes from the file's findings
//   baseline->stale()                          // what it knows and nobody has found any more
//
// An entry is a plan, a rule and the way of keys and ids to the place ("actions.A3.deadline"), and of
// a name that is not known that name; never a line: a finding stays known wherever it moves.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/result.h"
#include "bywhen/lint/lint.h"

namespace bywhen {

class Baseline {
 public:
  struct Entry {
    std::string file;  // from the baseline's folder on
    std::string rule;
    std::string at;  // "actions.A3.deadline"
    // Of a rule about a name that is not known, that name: another one there is new. "" for all other
    // rules, and for any name (as it was written before there were names).
    std::string value = {};
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };

  Baseline() = default;
  [[nodiscard]] static Result<Baseline> parse(std::string_view text);
  // One entry a line, in order: two branches that each mend something merge.
  [[nodiscard]] std::string text() const;

  // The findings of the plan at `path` are known from now on; but never that a text is no plan.
  void add(const std::string& path, const LintedFile& file);

  // Takes what is known out of the file's findings, each entry as often as it is there. Returns how
  // many. Of a text that is no plan nothing is, and nothing in it is stale. `ran`: the rules by which
  // the file was linted; what others would find, nobody knows.
  std::size_t take_out(const std::string& path, LintedFile& file, const RuleChoice& ran);

  // The plans that it knows something of; and that one of them is not there any more.
  [[nodiscard]] std::set<std::string> plans() const;
  void plan_is_gone(const std::string& path);

  // The entries that take_out() did not come across in the plans that it was called for, and those of
  // plans that are gone, in order.
  [[nodiscard]] std::vector<Entry> stale() const;
  // Takes these out: what is known from now on is never more than before.
  void forget_stale();

 private:
  // Once more, where it is known that often.
  [[nodiscard]] bool take(const Entry& entry);

  std::map<Entry, std::size_t> entries_;  // and how often each is there
  std::map<Entry, std::size_t> taken_;    // of these, what take_out() has come across
  std::map<Entry, std::size_t> stale_;    // of these, what is stale
};

}  // namespace bywhen

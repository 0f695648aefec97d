// Comments in a plan that allow findings:
//
//   deadline: 2026-12-25  # bywhen: allow[deadline-on-day-off] until=2026-12-28 -- we agreed on it
//
// At the end of a line it covers the outermost entry (an item of a list, or a key with its value)
// that begins on that line, or nothing; alone on a line (or behind the dash of an item), that of the
// next line on which one begins. It is read from comments only: the same text inside a scalar is text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/lint/rule.h"
#include "bywhen/value/date.h"
#include "bywhen/yaml/document.h"

namespace bywhen {

struct Suppression {
  struct Allowed {
    std::string_view name;       // as it is written
    const Rule* rule = nullptr;  // none where there is no such rule
    yaml::Range range;           // of the name
    std::size_t used = 0;        // findings that it covers
  };
  yaml::Range comment;
  yaml::Range scope;  // {0, 0} where there is nothing that it could cover
  std::vector<Allowed> rules;
  std::optional<Date> until;  // the last day on which nobody need look at it again
  yaml::Range until_range = {};
  std::string_view reason;
  std::string malformed;  // what is wrong with the way it is written; it then covers nothing
};

class Suppressions {
 public:
  explicit Suppressions(const yaml::Document& document);

  // Whether a comment covers the finding; it then counts as used.
  [[nodiscard]] bool covers(const Finding& finding);

  [[nodiscard]] const std::vector<Suppression>& all() const { return all_; }
  [[nodiscard]] bool empty() const { return all_.empty(); }

 private:
  static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

  // One that can cover something. Scopes lie in each other or apart.
  struct Ordered {
    std::size_t position = 0;      // in all_
    std::size_t around = nowhere;  // in by_scope_, the next one whose scope this one's lies in
  };
  void order_scopes();

  std::vector<Suppression> all_;
  std::vector<Ordered> by_scope_;  // by where they begin, the outer before the inner
};

}  // namespace bywhen

#include "bywhen/lint/fix.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

#include "bywhen/lint/lint.h"
#include "lint/line_index.h"

namespace bywhen {
namespace {

using Edits = std::vector<yaml::Splice>;

// Looking for the fixes that do harm costs a lint for each try; past this many, what was not tried
// is left out.
constexpr int most_tries = 200;

// The edits of each fix, in the order of the text; none overlaps another.
std::vector<const Edits*> fixes_of(const std::vector<Finding>& findings) {
  std::vector<const Edits*> fixes;
  for (const Finding& finding : findings) {
    if (finding.fix && !finding.fix->edits.empty()) fixes.push_back(&finding.fix->edits);
  }
  std::stable_sort(fixes.begin(), fixes.end(), [](const Edits* a, const Edits* b) {
    return a->front().old.begin < b->front().old.begin;
  });
  std::uint32_t free_from = 0;
  std::erase_if(fixes, [&](const Edits* edits) {
    if (edits->front().old.begin < free_from) return true;
    free_from = std::max(edits->back().old.end, edits->front().old.begin + 1);
    return false;
  });
  return fixes;
}

std::string with_fixes(std::string_view text, const std::vector<const Edits*>& fixes) {
  std::string out;
  std::size_t at = 0;
  for (const Edits* edits : fixes) {
    for (const yaml::Splice& edit : *edits) {
      out.append(text.substr(at, edit.old.begin - at)).append(edit.text);
      at = edit.old.end;
    }
  }
  return out.append(text.substr(at));
}

// The lines of the text with these fixes on which they have written something.
std::set<std::uint32_t> written_lines(const std::vector<const Edits*>& fixes,
                                      const LineIndex& places) {
  std::set<std::uint32_t> lines;
  std::int64_t longer = 0;  // than before, up to here
  for (const Edits* edits : fixes) {
    for (const yaml::Splice& edit : *edits) {
      const auto at = static_cast<std::uint32_t>(edit.old.begin + longer);
      if (!edit.text.empty()) lines.insert(places.place(at).line);
      longer += static_cast<std::int64_t>(edit.text.size()) - (edit.old.end - edit.old.begin);
    }
  }
  return lines;
}

bool lies_on(const std::set<std::uint32_t>& lines, const LineIndex& places, const Edits& edits) {
  return std::all_of(edits.begin(), edits.end(), [&](const yaml::Splice& edit) {
    return lines.contains(places.place(edit.old.begin).line);
  });
}

// How many findings there are of each rule in each action, and how many in all have a fix.
struct Count {
  using Key = std::pair<const Rule*, std::string>;
  std::map<Key, std::size_t> findings;
  std::size_t with_fix = 0;
};

Count count_of(const Loaded& loaded, const RuleChoice& rules) {
  Count count;
  for (const Finding& finding : lint(loaded, {.today = {}, .rules = rules}).findings) {
    ++count.findings[{finding.rule, finding.action}];
    if (finding.fix) ++count.with_fix;
  }
  return count;
}

class Mending {
 public:
  Mending(const Loaded& loaded, const RuleChoice& rules)
      : text_(loaded.text()), rules_(rules), before_(count_of(loaded, rules)) {}

  // The fixes [begin, end) that do no harm, next to those that are kept already. Halves, so that a
  // single bad one among many costs few tries.
  void keep_good(const std::vector<const Edits*>& fixes, std::size_t begin, std::size_t end) {
    if (begin == end || tries_ == most_tries) return;
    ++tries_;
    std::vector<const Edits*> more = kept_;
    more.insert(more.end(), fixes.begin() + static_cast<std::ptrdiff_t>(begin),
                fixes.begin() + static_cast<std::ptrdiff_t>(end));
    if (does_no_harm(more)) {
      kept_ = std::move(more);
    } else if (end - begin > 1) {
      const std::size_t middle = begin + (end - begin) / 2;
      keep_good(fixes, begin, middle);
      keep_good(fixes, middle, end);
    }
  }

  [[nodiscard]] std::string text() const { return settled(kept_); }

 private:
  // The text with these fixes, and with those of what they bring to light on the same lines: where a
  // key is right now ("Status: Done"), its value may need one.
  [[nodiscard]] std::string settled(const std::vector<const Edits*>& fixes) const {
    std::string text = with_fixes(text_, fixes);
    const Loaded loaded = load(text);
    if (!loaded.plan) return text;
    std::vector<Finding> found = lint(loaded, {.today = {}, .rules = rules_}).findings;
    const LineIndex places(text);
    const std::set<std::uint32_t> lines = written_lines(fixes, places);
    std::erase_if(found, [&](const Finding& finding) {
      return before_.findings.contains({finding.rule, finding.action}) || !finding.fix ||
             !lies_on(lines, places, finding.fix->edits);
    });
    return with_fixes(text, fixes_of(found));
  }

  [[nodiscard]] bool does_no_harm(const std::vector<const Edits*>& fixes) const {
    const Loaded loaded = load(settled(fixes));
    if (!loaded.plan) return false;
    const Count after = count_of(loaded, rules_);
    if (after.with_fix + fixes.size() > before_.with_fix) return false;
    return std::all_of(after.findings.begin(), after.findings.end(), [&](const auto& entry) {
      const auto same = before_.findings.find(entry.first);
      return same != before_.findings.end() && entry.second <= same->second;
    });
  }

  std::string_view text_;
  const RuleChoice& rules_;
  Count before_;
  std::vector<const Edits*> kept_;
  int tries_ = 0;
};

}  // namespace

Result<std::string> fixed(const Loaded& loaded, const std::vector<Finding>& findings,
                          RuleChoice rules) {
  if (!loaded.plan) {
    return Error{.message = "this can't be mended by a program: it is no plan",
                 .hint = "mend by hand what lint finds first",
                 .place = {}};
  }
  for (const Finding& finding : findings) {
    if (finding.fix) rules.add(*finding.rule);
  }
  rules.leave_out_clock();
  const std::vector<const Edits*> fixes = fixes_of(findings);
  Mending mending(loaded, rules);
  mending.keep_good(fixes, 0, fixes.size());
  return mending.text();
}

}  // namespace bywhen

// text: for people, with the lines of the plan.
#include <fmt/format.h>

#include <algorithm>
#include <compare>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "bywhen/base/escape.h"
#include "bywhen/model/lookup.h"
#include "lint/excerpt.h"
#include "lint/formats.h"
#include "lint/line_index.h"

namespace bywhen::formats {
namespace {

// One file's findings, drawn.
class Drawing {
 public:
  Drawing(const LintedFile& file, const Paint& paint, std::string& out)
      : text_(file.loaded.text()),
        name_(printable(file.name)),
        lines_(text_),
        paint_(paint),
        out_(out) {}

  void draw(const Finding& finding) {
    const std::size_t gutter = gutter_of(finding);
    const yaml::Place place = lines_.place(finding.range.begin);
    draw_heading(finding);
    add_line(gutter, "--> ", fmt::format("{}:{}:{}", name_, place.line, place.column));
    draw_place(gutter, finding.range, '^', {}, finding.severity);
    for (const Related& related : finding.related) {
      draw_place(gutter, related.range, '-', related.message, finding.severity);
    }
    if (!finding.hint.empty()) {
      const bool is_command = finding.hint.starts_with("bywhen ");
      add_line(gutter, " = ", (is_command ? "try: " : "help: ") + printable(finding.hint));
    }
    out_ += '\n';
  }

 private:
  void draw_heading(const Finding& finding) {
    const std::string kind = fmt::format("{}[{}]", name(finding.severity), finding.rule->name);
    out_ += finding.severity == Severity::error ? paint_.bad(kind) : paint_.warning(kind);
    out_ += paint_.strong(": " + printable(finding.message)) + '\n';
  }

  // The source line behind its number, and under it the marks with what they mean.
  void draw_place(std::size_t gutter, yaml::Range range, char mark, std::string_view label,
                  Severity severity) {
    const yaml::Range line = lines_.line_at(range.begin);
    const auto size = line.end - line.begin;
    const auto within = [&](std::uint32_t offset) {
      return std::min(std::max(offset, line.begin) - line.begin, size);
    };
    const std::uint32_t begin = within(range.begin);
    const Excerpt drawn =
        excerpt(text_.substr(line.begin, size), begin, std::max(begin, within(range.end)));
    const std::string number = fmt::format("{:>{}}", lines_.place(range.begin).line, gutter);
    std::string marks(drawn.width, mark);
    if (!label.empty()) marks += ' ' + printable(label);
    const bool is_error = severity == Severity::error;
    const std::string painted = mark == '-' ? paint_.faint(marks)
                                : is_error  ? paint_.bad(marks)
                                            : paint_.warning(marks);
    add_line(gutter, " |", {});
    out_ += paint_.faint(number + " |") + (drawn.line.empty() ? "" : " ") + drawn.line + '\n';
    add_line(gutter, " | ", std::string(drawn.offset, ' ') + painted);
  }

  void add_line(std::size_t gutter, std::string_view sign, std::string_view text) {
    out_ += paint_.faint(std::string(gutter, ' ') + std::string(sign));
    out_.append(text).append("\n");
  }

  // The columns of the longest line number that a finding shows.
  [[nodiscard]] std::size_t gutter_of(const Finding& finding) const {
    std::uint32_t last = lines_.place(finding.range.begin).line;
    for (const Related& related : finding.related) {
      last = std::max(last, lines_.place(related.range.begin).line);
    }
    return std::to_string(last).size();
  }

  std::string_view text_;
  std::string name_;
  LineIndex lines_;
  const Paint& paint_;
  std::string& out_;
};

std::string counted(std::size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

// "3 errors and 1 warning in 1 plan, 9 actions (2 findings allowed)"
std::string summary_line(const LintSummary& summary, const Paint& paint) {
  std::string found;
  if (summary.errors > 0) found = paint.bad(counted(summary.errors, "error"));
  if (summary.errors > 0 && summary.warnings > 0) found += " and ";
  if (summary.warnings > 0) found += paint.warning(counted(summary.warnings, "warning"));
  if (found.empty()) found = paint.good("no findings");
  std::string line = fmt::format("{} in {}, {}", found, counted(summary.files, "plan"),
                                 counted(summary.actions, "action"));
  if (summary.allowed > 0) {
    line += fmt::format(" ({} allowed)", counted(summary.allowed, "finding"));
  }
  return line + "\n";
}

// "3 of them are mended by: bywhen lint --fix"; nothing where no finding has a fix.
std::string fix_line(const LintReport& report, const std::string& command) {
  std::ptrdiff_t fixes = 0;
  std::size_t findings = 0;
  for (const LintedFile& file : report.files) {
    findings += file.findings.size();
    fixes += std::count_if(file.findings.begin(), file.findings.end(),
                           [](const Finding& finding) { return finding.fix.has_value(); });
  }
  if (fixes == 0) return {};
  const std::string which = findings == 1 ? "it is"
                            : fixes == 1  ? "1 of them is"
                                          : fmt::format("{} of them are", fixes);
  return fmt::format("{} mended by: {}\n", which, command);
}

std::string by_place(const LintReport& report, const Paint& paint) {
  std::string out;
  for (const LintedFile& file : report.files) {
    if (file.findings.empty()) continue;
    Drawing drawing(file, paint, out);
    for (const Finding& finding : file.findings) drawing.draw(finding);
  }
  return out;
}

// Under whose heading a finding stands, in the order of the headings.
struct Holder {
  enum class Kind : unsigned char { person, nobody, plan };
  Kind kind = Kind::plan;
  std::string name = {};  // of a person, as people say it
  std::string id = {};
  auto operator<=>(const Holder&) const = default;
};

// Who can mend what is found in a plan. Where it lists its people, nobody else: a name that is not
// there is a mistake, or nobody's.
class Holders {
 public:
  explicit Holders(const LintedFile& file) {
    if (!file.loaded.plan) return;
    const Plan& plan = *file.loaded.plan;
    std::unordered_set<std::string_view> people;
    for (const Person& person : plan.people) {
      if (person.id) people.insert(*person.id);
    }
    for (const Action& action : plan.actions) {
      if (!action.id || !action.is_owned()) continue;
      if (plan.has_people && !people.contains(*action.owner)) continue;
      owners_.emplace(*action.id, Holder{Holder::Kind::person, short_name(plan, *action.owner),
                                         std::string(*action.owner)});
    }
  }

  [[nodiscard]] Holder of(const Finding& finding) const {
    if (finding.action.empty()) return {};
    const auto found = owners_.find(finding.action);
    return found == owners_.end() ? Holder{Holder::Kind::nobody} : found->second;
  }

 private:
  std::unordered_map<std::string_view, Holder> owners_;
};

// With the id where `shares_name`: two people may be called the same.
std::string heading_of(const Holder& holder, bool shares_name) {
  if (holder.kind == Holder::Kind::plan) return "The plan's own:";
  if (holder.kind == Holder::Kind::nobody) return "Nobody's yet:";
  std::string who = printable(holder.name);
  if (shares_name && holder.id != holder.name) who += fmt::format(" ({})", printable(holder.id));
  return who + " can mend:";
}

// Under each owner's name what that person can mend, the names in order; then what is nobody's, and
// last what is about no action.
std::string by_owner(const LintReport& report, const Paint& paint) {
  std::map<Holder, std::string> drawn;
  for (const LintedFile& file : report.files) {
    if (file.findings.empty()) continue;
    const Holders holders(file);
    std::map<Holder, Drawing> drawings;
    for (const Finding& finding : file.findings) {
      const Holder holder = holders.of(finding);
      drawings.try_emplace(holder, file, paint, drawn[holder]).first->second.draw(finding);
    }
  }
  std::map<std::string_view, int> people_called;
  for (const auto& [holder, findings] : drawn) ++people_called[holder.name];
  std::string out;
  for (const auto& [holder, findings] : drawn) {
    const bool shares_name = people_called[holder.name] > 1;
    out += paint.strong(heading_of(holder, shares_name)) + "\n\n" + findings;
  }
  return out;
}

}  // namespace

std::string text(const LintReport& report, const OutputStyle& style) {
  const std::string findings =
      style.by_owner ? by_owner(report, style.paint) : by_place(report, style.paint);
  return findings + summary_line(summarize(report.files), style.paint) +
         (style.fix_command.empty() ? std::string() : fix_line(report, style.fix_command));
}

}  // namespace bywhen::formats

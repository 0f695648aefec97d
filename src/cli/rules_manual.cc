#include "cli/rules_manual.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "bywhen/lint/rule.h"
#include "cli/lint_words.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t widest_line = 78;

constexpr std::string_view head =
    R"(.\" What bywhen lint looks for. Written by: bywhen rules --format mdoc
.Dd November 25, 2026
.Dt BYWHEN-RULES 7
.Os
.Sh NAME
.Nm bywhen-rules
.Nd what bywhen lint looks for in a plan, and why
.Sh DESCRIPTION
Each rule has a name, which is its identity, and a short code, which is an
alias.
The set
.Cm core
runs by itself,
.Cm strict
with
.Fl -strict ,
all others where they are selected by name.
A rule that reads the clock can be turned on by a night alone; it is a warning,
never an error, and
.Fl -no-clock
leaves it out.
Open actions are looked at, unless a rule says otherwise.
)";

constexpr std::string_view tail = R"(.Sh SEE ALSO
.Xr bywhen 1 ,
.Xr bywhen-plan 5
)";

// Text that mdoc takes as it is: a backslash begins nothing, a line no macro.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
  }
  if (out.starts_with('.') || out.starts_with('\'')) out.insert(0, "\\&");
  return out;
}

// Each sentence on a line of its own, as mdoc wants it.
std::string prose(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto end = text.find(". ");
    const std::string_view sentence = text.substr(0, end == text.npos ? end : end + 1);
    for (const std::string& line : wrap(sentence, widest_line)) out += escaped(line) + "\n";
    text.remove_prefix(end == text.npos ? text.size() : end + 2);
  }
  return out;
}

std::string example(std::string_view title, std::string_view plan) {
  std::string out = fmt::format(".Pp\n{}\n.Bd -literal -offset indent\n", title);
  if (plan.ends_with('\n')) plan.remove_suffix(1);
  for (const std::string_view line : split(plan, '\n')) out += escaped(line) + "\n";
  return out + ".Ed\n";
}

std::string section(const Rule& rule) {
  std::string out = fmt::format(".Ss {}\n.Em {}\n({}, set {}{})\n.Pp\n", rule.name, rule.code,
                                name(rule.severity), name_of(rule.set),
                                rule.reads_clock ? ", reads the clock" : "");
  out += prose(fmt::format("{}.", rule.summary)) + ".Pp\n" + prose(rule.why);
  if (!rule.source.empty()) out += ".Pp\n" + prose(fmt::format("Source: {}.", rule.source));
  return out + example("Not so:", rule.bad) + example("But so:", rule.good);
}

}  // namespace

std::string rules_manual() {
  std::string page(head);
  page += ".Sh RULES\n";
  for (const Rule* rule : all_rules()) page += section(*rule);
  return page.append(tail);
}

}  // namespace bywhen::cli

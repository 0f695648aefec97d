#include "cli/timer_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "bywhen/agenda/open_gaps.h"
#include "bywhen/base/escape.h"
#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "cli/timer_words.h"

namespace bywhen::cli {
namespace {

// What the placeholders speak of. Nothing of it is asked for after the end.
struct Moment {
  const TimerView& view;
  const Plan* plan;
  [[nodiscard]] const StepView& step() const { return view.steps[view.current]; }
  [[nodiscard]] std::optional<std::size_t> gaps() const {
    return plan == nullptr ? std::nullopt : open_gaps(*plan, step().kind);
  }
};

// What tmux takes for a format or a style of its own where a "#" stands before it: "#S", "#{host}".
bool is_special_to_tmux(char c) {
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return is_letter || c == '[' || c == '{' || c == '(';
}

// A title, safe for a terminal and for tmux, which expands what a program prints for it: signs are
// doubled where they would be the beginning of something, so that they are signs.
std::string title_text(std::string_view title) {
  const std::string shown = printable(title);
  std::string text;
  std::size_t signs = 0;
  for (const char c : shown) {
    if (is_special_to_tmux(c)) text.append(signs, '#');
    signs = c == '#' ? signs + 1 : 0;
    text += c;
  }
  return text;
}

struct Placeholder {
  std::string_view name;
  std::string (*text)(const Moment& moment);
};

constexpr Placeholder placeholders[] = {
    {"step", [](const Moment& m) { return title_text(m.step().title); }},
    {"number", [](const Moment& m) { return std::to_string(m.view.current + 1); }},
    {"steps", [](const Moment& m) { return std::to_string(m.view.steps.size()); }},
    {"left", [](const Moment& m) { return clock_text(m.view.step_left); }},
    {"total-left", [](const Moment& m) { return clock_text(m.view.total_left); }},
    {"allotted", [](const Moment& m) { return clock_text(m.step().allotted); }},
    {"planned", [](const Moment& m) { return clock_text(m.step().planned); }},
    {"ahead", [](const Moment& m) { return ahead_words(m.view.ahead); }},
    {"state", [](const Moment& m) { return std::string(name(m.view.state)); }},
    {"next",
     [](const Moment& m) {
       const bool is_last = m.view.current + 1 == m.view.steps.size();
       return is_last ? "" : title_text(m.view.steps[m.view.current + 1].title);
     }},
    {"gaps",
     [](const Moment& m) {
       const auto gaps = m.gaps();
       return gaps ? std::to_string(*gaps) : "";
     }},
    {"per-gap",
     [](const Moment& m) {
       const auto each = time_per_gap(m.view.step_left, m.gaps());
       return each ? std::to_string(each->count()) : "";
     }},
};

Error unknown_placeholder(std::string_view name) {
  std::vector<std::string> names;
  for (const Placeholder& one : placeholders) names.emplace_back(one.name);
  std::string hint = did_you_mean(name, names);
  if (hint.empty()) hint = "there are " + join(names, ", ");
  return {.message = fmt::format("no placeholder '{{{}}}'", name),
          .hint = std::move(hint),
          .place = {}};
}

Error lone_brace(char brace) {
  return {.message = fmt::format("a '{}' that belongs to no placeholder", brace),
          .hint = fmt::format("for the sign itself write it twice: {0}{0}", brace),
          .place = {}};
}

}  // namespace

Result<std::string> timer_format(std::string_view format, const TimerView& view, const Plan* plan) {
  const Moment moment{view, plan};
  const bool has_ended = view.current >= view.steps.size();
  std::string text;
  while (!format.empty()) {
    const char c = format.front();
    const bool is_doubled = format.size() > 1 && format[1] == c;
    if (c != '{' && c != '}') {
      text += c;
      format.remove_prefix(1);
    } else if (is_doubled) {
      text += c;
      format.remove_prefix(2);
    } else {
      const auto end = format.find('}');
      if (c == '}' || end == format.npos) return lone_brace(c);
      const std::string_view name = format.substr(1, end - 1);
      const auto found =
          std::ranges::find_if(placeholders, [&](const auto& one) { return one.name == name; });
      if (found == std::end(placeholders)) return unknown_placeholder(name);
      if (!has_ended) text += found->text(moment);
      format.remove_prefix(end + 1);
    }
  }
  return text;
}

}  // namespace bywhen::cli

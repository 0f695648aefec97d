#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bywhen/base/escape.h"
#include "bywhen/base/text.h"
#include "bywhen/report/report.h"
#include "report/page.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen {
namespace {

constexpr std::size_t columns = 6;
constexpr std::size_t title_column = 1;
constexpr std::size_t deadline_column = 3;
constexpr std::array<std::string_view, columns> headings = {"Id",      "Action", "Owner",
                                                            "By when", "Needs",  "State"};
constexpr std::string_view gap = "  ";
// What other people's texts may take, so that one long name can't push the rest off the screen.
constexpr std::size_t most_owner_columns = 24;
// With less than this for the titles, the working days are left out; with less than that, the
// table.
constexpr std::size_t comfortable_title = 32;
constexpr std::size_t least_title = 18;

struct Cell {
  std::string text;
  Tone tone = Tone::plain;
};
using Row = std::array<Cell, columns>;

// "2 of 3 ✓", "none", "not named"
std::string needs_of(const Action& action) {
  using State = Resources::State;
  if (action.resources.state == State::none) return "none";
  if (action.resources.state != State::listed) return action.is_open() ? "not named" : "";
  const auto& items = action.resources.items;
  const auto secured = std::count_if(items.begin(), items.end(), [](const Resource& resource) {
    return resource.status.value_or(ResourceStatus::needed) == ResourceStatus::secured;
  });
  return fmt::format("{} of {} ✓", secured, items.size());
}

// The actions of one plan.
class List {
 public:
  List(const Plan& plan, const std::vector<Group>& groups, Date today, std::size_t width,
       const Paint& paint)
      : plan_(plan), groups_(groups), names_(plan), today_(today), width_(width), paint_(paint) {}

  std::string draw() {
    if (read_rows(true) >= comfortable_title) return table();
    if (read_rows(false) >= least_title) return table();
    return stack();
  }

 private:
  // Fills rows_ and widths_; gives the columns that are left for the titles.
  std::size_t read_rows(bool with_distance) {
    rows_.clear();
    for (std::size_t i = 0; i < columns; ++i) widths_[i] = display_width(headings[i]);
    for (const Group& group : groups_) {
      for (const Action* action : group.actions) {
        rows_.push_back(row_of(*action, with_distance));
        for (std::size_t i = 0; i < columns; ++i) {
          widths_[i] = std::max(widths_[i], display_width(rows_.back()[i].text));
        }
      }
    }
    std::size_t others = gap.size() * (columns - 1);
    for (std::size_t i = 0; i < columns; ++i) others += i == title_column ? 0 : widths_[i];
    if (width_ == 0) return std::max(widths_[title_column], comfortable_title);
    const std::size_t left = width_ - std::min(width_, others);
    const bool fits = widths_[title_column] <= left;
    widths_[title_column] = std::min(widths_[title_column], left);
    return fits ? comfortable_title : left;
  }

  Row row_of(const Action& action, bool with_distance) {
    const Gaps gaps = gaps_of(action);
    const Tone rest = action.is_open() ? Tone::plain : Tone::faint;
    const auto tone = [&](bool is_bad) { return is_bad ? Tone::bad : rest; };
    const ActionStatus status = action.status.value_or(ActionStatus::todo);
    return {{{id_of(action), action.is_open() ? Tone::strong : rest},
             {title_of(action), rest},
             {shorten(names_.owner_of(action), most_owner_columns), tone(gaps.owner)},
             {with_distance ? deadline_and_distance(plan_, action, today_)
                            : deadline_of(action, today_),
              tone(gaps.deadline || is_overdue(action, today_))},
             {needs_of(action), tone(gaps.resources)},
             {status == ActionStatus::todo ? std::string() : std::string(name(status)), rest}}};
  }

  [[nodiscard]] std::string heading_of(const Group& group) const {
    Page page(width_, paint_);
    page.add("", one_line(group.heading) + (group.actions.empty() ? ": none" : ""), Tone::strong);
    return page.text();
  }

  std::string table() {
    Row head;
    for (std::size_t i = 0; i < columns; ++i) head[i] = {std::string(headings[i]), Tone::faint};
    return in_groups(lines_of(head), [&](const Row& row) { return lines_of(row); });
  }

  // Behind `out` each row as `lines` has it, under the heading of its group.
  template <class Lines>
  std::string in_groups(std::string out, Lines lines) {
    auto row = rows_.begin();
    bool is_apart = true;  // what comes next stands apart from what there is
    for (const Group& group : groups_) {
      is_apart = is_apart || !group.actions.empty();
      if (!group.heading.empty()) {
        if (is_apart && !out.empty()) out += '\n';
        out += heading_of(group);
      }
      is_apart = !group.actions.empty();
      for (std::size_t i = 0; i < group.actions.size(); ++i) out += lines(*row++);
    }
    return out;
  }

  // One row; more lines than one where the title is wrapped.
  std::string lines_of(const Row& row) {
    std::string out;
    const std::vector<std::string> titles = wrap(row[title_column].text, widths_[title_column]);
    for (std::size_t n = 0; n < titles.size(); ++n) {
      std::string line;
      std::size_t blanks = 0;
      for (std::size_t i = 0; i < columns; ++i) {
        const std::string_view text = i == title_column ? titles[n]
                                      : n == 0          ? std::string_view(row[i].text)
                                                        : std::string_view();
        if (!text.empty()) {
          line += std::string(blanks, ' ') + painted(paint_, row[i].tone, text);
          blanks = 0;
        }
        const std::size_t used = display_width(text);
        blanks += gap.size() + widths_[i] - std::min(widths_[i], used);
      }
      out += line + '\n';
    }
    return out;
  }

  // For a narrow terminal: the title, and the rest of the row under it.
  std::string stack() {
    return in_groups({}, [&](const Row& row) { return block_of(row); });
  }

  std::string block_of(const Row& row) {
    Page page(width_, paint_);
    page.add(pad_right(row[0].text, widths_[0]) + std::string(gap), row[title_column].text,
             row[title_column].tone);
    Tone tone = row[title_column].tone;
    std::vector<std::string> parts;
    for (std::size_t i = title_column + 1; i < columns; ++i) {
      if (row[i].text.empty()) continue;
      const bool is_needs = i == deadline_column + 1;
      parts.push_back((is_needs ? "needs " : "") + row[i].text);
      if (row[i].tone == Tone::bad) tone = Tone::bad;
    }
    page.add_parts(std::string(widths_[0] + gap.size(), ' '), parts, tone);
    return page.text();
  }

  const Plan& plan_;
  const std::vector<Group>& groups_;
  Names names_;
  Date today_;
  std::size_t width_;
  const Paint& paint_;
  std::vector<Row> rows_;
  std::array<std::size_t, columns> widths_{};
};

}  // namespace

std::string list_text(std::span<const Listed> plans, std::span<const Filter> filters,
                      Grouping grouping, Date today, std::size_t width, const Paint& paint) {
  std::string text;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const Listed& listed = plans[i];
    if (listed.actions.empty() && !filters[i].is_empty()) continue;
    if (plans.size() > 1) {
      Page heading(width, paint);
      heading.add("", printable(listed.file) + ": " + plan_title(*listed.plan), Tone::strong);
      text += (text.empty() ? "" : "\n") + heading.text();
    }
    const auto groups = groups_of(*listed.plan, listed.actions, grouping, filters[i], today);
    text += listed.actions.empty() ? "no actions yet\n"
                                   : List(*listed.plan, groups, today, width, paint).draw();
  }
  return text.empty() ? "no action matches\n" : text;
}

}  // namespace bywhen

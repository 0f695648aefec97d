#include "report/html/progress.h"

#include <algorithm>
#include <array>

#include "report/plan_words.h"
#include "report/time_span.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

using Counts = std::array<std::size_t, 5>;  // by ActionStatus

Counts counts_of(const Plan& plan) {
  Counts counts{};
  for (const Action& action : plan.actions) ++counts[static_cast<std::size_t>(status_of(action))];
  return counts;
}

constexpr std::array in_bar = {ActionStatus::done, ActionStatus::doing, ActionStatus::blocked,
                               ActionStatus::todo};

std::size_t count_in(const Counts& counts, ActionStatus status) {
  return counts[static_cast<std::size_t>(status)];
}

std::string words_of_counts(const Counts& counts) {
  std::string words;
  for (const ActionStatus status : in_bar) {
    if (count_in(counts, status) == 0) continue;
    if (!words.empty()) words += ", ";
    words += std::to_string(count_in(counts, status)) + ' ';
    words += words_of_status(status);
  }
  return words;
}

void add_time(Markup& out, const View& view) {
  const std::optional<TimeSpan> time = time_of(view.plan, view.today);
  if (!time) return;
  out.add("<div class=bar><p>Time: ", time->passed, " of ", time->workdays,
          Own{time->workdays == 1 ? " working day" : " working days"}, " gone, until ");
  add_day(out, time->to, view.today);
  const double gone =
      time->workdays == 0 ? 0 : 1000.0 * time->passed / static_cast<double>(time->workdays);
  out.add("</p><svg aria-hidden=true viewBox=\"0 0 1000 8\" preserveAspectRatio=none height=8>",
          "<rect class=ground width=1000 height=8 /><rect class=time width=", Px{gone},
          " height=8 /></svg></div>\n");
}

// "1 of 9 actions done, 8 open": the words of every report, the figures of what is done large.
void add_progress_words(Markup& out, const Progress& progress) {
  const std::string words = progress_words(progress);
  const std::size_t figures = progress.done + progress.open + progress.dropped > 0
                                  ? std::min(words.find(" action"), words.size())
                                  : 0;
  const std::string_view all = words;
  if (figures > 0) out.add("<b class=big>", Own{all.substr(0, figures)}, "</b>");
  out.add(Own{all.substr(figures)});
}

}  // namespace

void add_bar(Markup& out, const View& view) {
  const Counts counts = counts_of(view.plan);
  std::size_t all = 0;
  for (const ActionStatus status : in_bar) all += count_in(counts, status);
  out.add("<svg role=img aria-label=\"", Own{all == 0 ? "no actions" : words_of_counts(counts)},
          "\" viewBox=\"0 0 1000 12\" preserveAspectRatio=none height=12>",
          "<rect class=ground width=1000 height=12 />");
  double x = 0;
  for (const ActionStatus status : in_bar) {
    const std::size_t count = count_in(counts, status);
    if (count == 0) continue;
    const double width = 1000 * static_cast<double>(count) / static_cast<double>(all);
    out.add("<rect class=", Own{name(status)}, " x=", Px{x}, " width=", Px{width}, " height=12 />");
    x += width;
  }
  out.add("</svg>");
}

void add_progress(Markup& out, const View& view) {
  const Counts counts = counts_of(view.plan);
  const Progress& progress = view.overview.progress;
  out.add("<div class=progress>\n<div class=bar><p>");
  add_progress_words(out, progress);
  out.add("</p>");
  add_bar(out, view);
  out.add("<p class=counts>");
  for (const ActionStatus status : in_bar) {
    if (count_in(counts, status) == 0) continue;
    out.add("<span class=\"s s-", Own{name(status)}, "\">", count_in(counts, status), " ",
            Own{words_of_status(status)}, "</span> ");
  }
  if (progress.dropped > 0) {
    out.add("<span class=\"s s-dropped\">", progress.dropped, " dropped</span>");
  }
  out.add("</p></div>\n");
  add_time(out, view);
  out.add("</div>\n");
}

void add_figures(Markup& out, const View& view) {
  const Overview& all = view.overview;
  out.add("<dl class=figures>\n");
  const auto add = [&](std::size_t count, const auto& words, std::string_view sign) {
    out.add("<div class=", Own{count > 0 ? sign : "zero"}, "><dt>", words, "<dd>", count,
            "</div>\n");
  };
  add(all.late.size(), "Late", "late");
  add(all.blocked.size(), "Blocked", "blocked");
  add(all.lacking.size(), "Missing something", "lack");
  if (all.next_check_in != nullptr) {
    out.add("<div class=meet><dt>Next check-in<dd>");
    add_day(out, all.next_check_in->date, view.today);
    out.add("</div>\n");
  }
  out.add("</dl>\n");
}

}  // namespace bywhen::html

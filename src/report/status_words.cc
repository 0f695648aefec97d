#include "report/status_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <unordered_set>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

constexpr std::size_t name_columns = 12;
constexpr std::size_t waiting_columns = 24;  // for those who wait for one action

// How much is named of what is too much: so many of each kind of news ...
constexpr std::array<std::size_t, 4> id_counts = {1000, 6, 3, 0};
// ... and so many links of a chain at its beginning, where something can be done about it, and at
// its end: at least the last one.
struct LinkCounts {
  std::size_t first = 0;
  std::size_t last = 0;
};
constexpr std::array<LinkCounts, 4> link_counts = {{{1000, 1}, {3, 2}, {2, 1}, {1, 1}}};

// In the order of News::Kind.
constexpr std::array<std::string_view, 8> kinds = {"done",     "dropped", "blocked",     "started",
                                                   "reopened", "moved",   "handed over", "noted"};
std::string_view word_of(News::Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

std::string workdays_words(int count) {
  return counted(static_cast<std::size_t>(count), "working day");
}

std::string action_and_day(const Action& action, BriefNames& names, Date today) {
  return fmt::format("{} {} ({})", id_of(action), names.owner_of(action),
                     deadline_of(action, today));
}

std::string times_words(std::size_t times) {
  if (times == 1) return "once";
  if (times == 2) return "twice";
  return fmt::format("{} times", times);
}

// "A5 Hana Fri 18 Dec"
std::string link_words(const CriticalChain::Node& node, BriefNames& names, Date today) {
  const Action& action = *node.action;
  return fmt::format("{} {} {}{}", id_of(action), names.owner_of(action),
                     deadline_of(action, today), is_overdue(action, today) ? " (overdue)" : "");
}

std::string slack_words(int slack, bool is_first) {
  const auto days = static_cast<std::size_t>(std::abs(slack));
  const std::string count = days == 0 ? "no day" : counted(days, is_first ? "working day" : "day");
  return count + (slack < 0 ? " too short" : " spare");
}

struct KindOfNews {
  std::size_t count = 0;
  std::vector<std::string> ids;
  std::unordered_set<const Action*> actions;  // each is in `ids` once
};

// "3 done (A2, A4, …)", with at most so many ids.
std::string kind_words(const KindOfNews& kind, std::string_view word, std::size_t most) {
  std::string words = fmt::format("{} {}", kind.count, word);
  if (most == 0) return words;
  const bool are_more = kind.ids.size() > most;
  const auto end = kind.ids.begin() + static_cast<std::ptrdiff_t>(std::min(most, kind.ids.size()));
  return words + fmt::format(" ({}{})", join({kind.ids.begin(), end}, ", "), are_more ? ", …" : "");
}

std::string plan_end_words(int to_plan_end) {
  if (to_plan_end == 0) return "; on the last day of the plan";
  return fmt::format("; {} {} the plan's end", workdays_words(std::abs(to_plan_end)),
                     to_plan_end > 0 ? "before" : "past");
}

// A chain with what is named of it.
std::string links_words(const std::vector<CriticalChain::Link>& chain, const LinkCounts& named,
                        BriefNames& names, Date today) {
  std::string words;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    if (i == named.first && chain.size() > named.first + named.last) {
      const std::size_t hidden = chain.size() - named.first - named.last;
      words += fmt::format("{} more -> ", hidden);
      i += hidden;
    }
    words += link_words(chain[i].node, names, today);
    if (chain[i].slack) words += " -> " + slack_words(*chain[i].slack, i == 0) + " -> ";
  }
  return words;
}

}  // namespace

std::string BriefNames::of(std::string_view person) {
  return shorten(names_.of(person), name_columns);
}

std::string BriefNames::owner_of(const Action& action) {
  return action.is_owned() ? of(*action.owner) : std::string("nobody");
}

std::string as_fits(const std::vector<std::string>& items, std::string_view between,
                    std::size_t columns) {
  std::string text;
  std::size_t shown = 0;
  std::size_t used = 0;
  for (const std::string& item : items) {
    const std::size_t needed = display_width(item) + between.size();
    if (shown > 0 && used + needed > columns) break;
    if (shown > 0) text += between;
    text += item;
    used += needed;
    ++shown;
  }
  const std::size_t more = items.size() - shown;
  return more > 0 ? fmt::format("{} and {} more", text, more) : text;
}

std::string time_words(const TimeSpan& time, const Plan& plan, Date today) {
  const std::string end = spoken(time.to, today);
  if (today > time.to) {
    return fmt::format("over since {}, {}", end, distance(time.to, today, plan.calendar));
  }
  if (today < time.from) return fmt::format("{}, to {}", workdays_words(time.workdays), end);
  return fmt::format("{} of {}, to {}", time.passed, workdays_words(time.workdays), end);
}

std::string due_words(const Momentum& momentum, BriefNames& names, Date today,
                      std::size_t columns) {
  const DueSoFar& due = momentum.due;
  const Actions& late = momentum.overview.late;
  std::string words = due.due == 0 ? "nothing yet" : fmt::format("{}: {} done", due.due, due.done);
  if (due.due > 0 && late.empty()) words = fmt::format("{}, all done", due.due);
  if (!late.empty()) {
    words += fmt::format(", {} overdue: ", late.size());
    std::vector<std::string> which;
    for (const Action* action : late) which.push_back(action_and_day(*action, names, today));
    return words + as_fits(which, ", ", columns - std::min(columns, words.size()));
  }
  if (momentum.next_due == nullptr) return words;
  return words + "; next is " + action_and_day(*momentum.next_due, names, today);
}

std::string news_words(const News& news, const Plan& plan, BriefNames& names, Date today) {
  const Action& action = *news.action;
  std::string words = fmt::format("{}: {} ", word_of(news.kind), id_of(action));
  const Update* update = news.update;
  const auto day = [](const Text& text) { return text ? Date::parse(*text) : std::nullopt; };
  if (news.kind == News::Kind::moved && day(update->from) && day(update->to)) {
    const Date from = *day(update->from);
    const Date to = *day(update->to);
    return words + fmt::format("{} from {} to {}, {} {}", names.owner_of(action),
                               spoken(from, today), spoken(to, today),
                               days_apart(from, to, plan.calendar),
                               from < to ? "later" : "earlier");
  }
  if (news.kind == News::Kind::handed && update->to) {
    return words + fmt::format("to {}, {}", names.of(*update->to), title_of(action));
  }
  words += fmt::format("({}) ", names.owner_of(action));
  if (news.kind == News::Kind::noted && update->note) return words + one_line(*update->note);
  const bool has_reason = news.kind == News::Kind::blocked || news.kind == News::Kind::dropped;
  return words + (has_reason && action.reason ? one_line(*action.reason) : title_of(action));
}

std::string news_in_kinds(const std::vector<News>& news, std::size_t columns) {
  std::array<KindOfNews, kinds.size()> all;
  for (const News& one : news) {
    KindOfNews& kind = all[static_cast<std::size_t>(one.kind)];
    ++kind.count;
    if (kind.actions.insert(one.action).second) kind.ids.push_back(id_of(*one.action));
  }
  std::string text;
  for (const std::size_t most : id_counts) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
      if (all[i].count > 0) words.push_back(kind_words(all[i], kinds[i], most));
    }
    text = join(words, ", ");
    if (display_width(text) <= columns) break;
  }
  return text;
}

std::string awaited_words(const Awaited& awaited, BriefNames& names, Date today) {
  // What nobody owns waits by its id.
  const auto unowned = std::ranges::find_if(
      awaited.waiting, [](const Action* action) { return !action->is_owned(); });
  std::vector<std::string> who;
  for (const std::string_view person : awaited.who) {
    who.push_back(person.empty() ? id_of(**unowned) : names.of(person));
  }
  const Action& action = *awaited.action;
  const std::string waiting =
      fmt::format("{} {}", as_fits(who, ", ", waiting_columns), who.size() > 1 ? "wait" : "waits");
  const std::string when =
      deadline_of(action, today) + (is_overdue(action, today) ? ", overdue" : "");
  if (!action.is_owned())
    return fmt::format("{} for {}, which nobody owns ({})", waiting, id_of(action), when);
  return fmt::format("{} for {} ({}, {})", waiting, names.owner_of(action), id_of(action), when);
}

std::string blocked_words(const Action& action, BriefNames& names) {
  std::string words = fmt::format("{} ({})", names.owner_of(action), id_of(action));
  if (action.reason) words += ": " + one_line(*action.reason);
  return words;
}

std::string moved_deadline_words(const MovedDeadline& moved) {
  return fmt::format("{} {}, {:+} working day{}", id_of(*moved.action), times_words(moved.times),
                     moved.workdays, std::abs(moved.workdays) == 1 ? "" : "s");
}

std::string slip_words(const Slip& slip) {
  const bool is_one = slip.actions == 1;
  const std::string done = is_one ? std::string("the one done came ")
                                  : fmt::format("the {} done came on average ", slip.actions);
  const std::string_view date = is_one ? "its first date" : "their first date";
  const double days = std::round(slip.average * 10) / 10;
  if (days == 0) return fmt::format("{}on {}", done, date);
  return fmt::format("{}{:g} working day{} {} {}", done, std::abs(days),
                     std::abs(days) == 1 ? "" : "s", days > 0 ? "after" : "before", date);
}

std::string chain_words(const CriticalChain& critical, BriefNames& names, Date today,
                        std::size_t columns) {
  const auto& chain = critical.chain;
  if (chain.empty()) return "nothing that is open has a deadline";
  std::string text;
  for (const LinkCounts& named : link_counts) {
    text = links_words(chain, named, names, today);
    if (chain.size() > named.first + named.last) {
      text += "; the least is " + slack_words(*critical.least_slack(), false);
    }
    if (critical.to_plan_end) text += plan_end_words(*critical.to_plan_end);
    if (display_width(text) <= columns) break;
  }
  return text;
}

}  // namespace bywhen

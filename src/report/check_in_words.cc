#include "bywhen/report/check_in_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/follow_up.h"
#include "bywhen/model/news.h"
#include "bywhen/model/settling.h"
#include "report/wording.h"

namespace bywhen {
namespace {

using Kind = News::Kind;

// What a piece of news is said under.
std::string_view label_of(const News& news) {
  switch (news.kind) {
    case Kind::done:
      return "Done";
    case Kind::dropped:
      return "Dropped";
    case Kind::blocked:
      return "Blocked";
    case Kind::started:
      return "Under way";
    case Kind::reopened:
      return "Open again";
    case Kind::moved:
      return "Moved";
    case Kind::handed:
      return "Handed over";
    case Kind::noted:
      break;
  }
  const Update& update = *news.update;
  const std::string_view field = update.field.value_or("");
  if (field == "ownership") return update.to.value_or("") == "accepted" ? "Taken" : "Free again";
  if (field == "resources") return "Fallback";
  const bool stands = field == "tentative" || update.note.value_or("") == "on course";
  return stands ? "On course" : "Noted";
}

// In this order.
constexpr std::string_view labels[] = {"Done",       "On course", "Taken",   "Under way",
                                       "Open again", "Moved",     "Blocked", "Handed over",
                                       "Free again", "Fallback",  "Dropped", "Noted"};

// "A5 to Fri 18 Dec", "A7 to Dora", "A10".
std::string piece_of(const News& news, Names& names, Date today) {
  std::string text = id_of(*news.action);
  if (news.update == nullptr || !news.update->to) return text;
  if (news.kind == Kind::moved) {
    const auto day = Date::parse(*news.update->to);
    if (day) text += " to " + spoken(*day, today);
  } else if (news.kind == Kind::handed) {
    text += " to " + names.of(*news.update->to);
  }
  return text;
}

// "Moved: A5 to Fri 18 Dec, A6 to Mon 21 Dec." Of an action the last; "" for none.
std::string sentence(std::string_view label, const std::vector<News>& all, Names& names,
                     Date today) {
  std::vector<std::pair<const Action*, std::string>> pieces;
  for (const News& one : all) {
    if (label_of(one) != label) continue;
    std::erase_if(pieces, [&](const auto& known) { return known.first == one.action; });
    pieces.emplace_back(one.action, piece_of(one, names, today));
  }
  std::vector<std::string> texts;
  for (const auto& piece : pieces) texts.push_back(piece.second);
  return texts.empty() ? "" : fmt::format("{}: {}.", label, join(texts, ", "));
}

std::string said_today(const Plan& plan, Names& names, Date today) {
  const std::vector<News> all = news_since(plan, today - Days{1}, today);
  std::vector<std::string> sentences;
  for (const std::string_view label : labels) {
    std::string one = sentence(label, all, names, today);
    if (!one.empty()) sentences.push_back(std::move(one));
  }
  return sentences.empty() ? "Nothing was said of any action today." : join(sentences, " ");
}

std::string without_word(const Plan& plan, Names& names, Date today) {
  std::vector<std::string> waiting;
  for (const FollowUp& one : follow_ups(plan, today)) {
    if (has_word_of(*one.action, today)) continue;
    const std::string who = one.action->is_owned() ? names.of(*one.action->owner) : "no owner";
    waiting.push_back(fmt::format("{} ({})", id_of(*one.action), who));
  }
  return waiting.empty() ? "" : fmt::format("No word yet: {}.\n", join(waiting, ", "));
}

std::string next_words(const Plan& plan, Date today) {
  if (const CheckIn* next = next_check_in(plan, today)) {
    const std::string time = next->time ? " at " + one_line(*next->time) : "";
    if (*next->date == today) return fmt::format("Next check-in: today{}.\n", time);
    return fmt::format("Next check-in: {}{}, {} from now.\n", spoken(*next->date, today), time,
                       days_apart(today, *next->date, plan.calendar));
  }
  const bool is_over = !std::ranges::any_of(plan.actions, &Action::is_open);
  return is_over ? "No action is open any more.\n" : "No check-in is to come.\n";
}

}  // namespace

std::string done_since_words(const Plan& plan, Date today) {
  const auto since = last_met(plan, today);
  if (!since) return "";
  Names names(plan);
  std::string lines;
  for (const News& one : news_since(plan, *since, today)) {
    if (one.kind != News::Kind::done) continue;
    const std::string who =
        one.action->owner ? fmt::format(" ({})", names.of(*one.action->owner)) : "";
    lines += id_prefix(*one.action, 2) + title_of(*one.action) + who + "\n";
  }
  const std::string day = spoken(*since, today);
  if (lines.empty()) return fmt::format("Nothing is marked as done since {}.\n", day);
  return fmt::format("Got done since {}:\n{}", day, lines);
}

std::string check_in_summary(const Plan& plan, Date today) {
  Names names(plan);
  return said_today(plan, names, today) + "\n" + without_word(plan, names, today) +
         next_words(plan, today);
}

}  // namespace bywhen

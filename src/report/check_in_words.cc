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

constexpr std::size_t most_people = 2;   // of one kind who have a sentence each
constexpr std::size_t most_pieces = 6;   // in a sentence
constexpr std::size_t most_waiting = 8;  // without a word
constexpr std::size_t columns = 80;

struct Piece {
  const Action* action = nullptr;
  std::string words;
  std::string who;  // "" for nobody
};

bool is_of(const std::vector<News>& all, const Action& action, std::string_view label) {
  return std::ranges::any_of(
      all, [&](const News& one) { return one.action == &action && label_of(one) == label; });
}

// What another sentence says of the same action.
bool is_said_elsewhere(const News& news, std::string_view label, const std::vector<News>& all) {
  const bool is_handed = is_of(all, *news.action, "Handed over");
  if (label == "Free again" || label == "Taken") return is_handed;
  if (label == "On course") return is_handed || is_of(all, *news.action, "Taken");
  if (label != "Noted") return false;
  return std::ranges::any_of(
      all, [&](const News& one) { return one.action == news.action && label_of(one) != "Noted"; });
}

// "A5 to Fri 18 Dec", "A7 goes to Dora, who takes it", "A10".
std::string piece_of(const News& news, Names& names, Date today) {
  const Action& action = *news.action;
  std::string text = id_of(action);
  if (news.update == nullptr || !news.update->to) return text;
  if (news.kind == Kind::moved) {
    const auto day = Date::parse(*news.update->to);
    if (day) text += " to " + spoken(*day, today);
  } else if (news.kind == Kind::handed) {
    text += " goes to " + names.of(*news.update->to);
    const bool is_taken = action.ownership.value_or(Ownership::proposed) == Ownership::accepted;
    if (is_taken && action.owner && *action.owner == *news.update->to) text += ", who takes it";
  }
  return text;
}

// Of an action the last.
std::vector<Piece> pieces_of(std::string_view label, const std::vector<News>& all, Names& names,
                             Date today) {
  std::vector<Piece> pieces;
  for (const News& one : all) {
    if (label_of(one) != label || is_said_elsewhere(one, label, all)) continue;
    std::erase_if(pieces, [&](const Piece& known) { return known.action == one.action; });
    const Action& action = *one.action;
    pieces.push_back({&action, piece_of(one, names, today),
                      action.is_owned() ? names.of(*action.owner) : std::string()});
  }
  return pieces;
}

// "A1, A2 and A3", "A1, A2 and 170 more"
std::string in_a_row(const std::vector<std::string>& words, std::size_t most) {
  if (words.size() == 1) return words.front();
  const std::size_t shown = words.size() > most ? most : words.size() - 1;
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(shown);
  const std::string last =
      words.size() > most ? std::to_string(words.size() - most) + " more" : *end;
  return join({words.begin(), end}, ", ") + " and " + last;
}

struct Wording {
  std::string_view label;
  std::string_view of_person;  // "Ben has done {A2 and A4}"; "" where it is not said by whom
  std::string_view of_one;     // "{A2} is done"; "Moved:" stands in front
  std::string_view of_more;
};

// In this order.
constexpr Wording wordings[] = {
    {"Done", "has done", "is done", "are done"},
    {"On course", "", "is on course", "are on course"},
    {"Taken", "takes", "is taken", "are taken"},
    {"Under way", "", "is under way", "are under way"},
    {"Open again", "", "is open again", "are open again"},
    {"Moved", "moves", "Moved:", "Moved:"},
    {"Blocked", "", "is blocked", "are blocked"},
    {"Handed over", "", "", ""},
    {"Free again", "", "is free again", "are free again"},
    {"Fallback", "", "takes its fallback", "take their fallbacks"},
    {"Dropped", "", "is dropped", "are dropped"},
    {"Noted", "", "has a note", "have a note"},
};

std::string words_of(const std::vector<Piece>& pieces, std::string_view person = {}) {
  std::vector<std::string> words;
  for (const Piece& piece : pieces) {
    if (person.empty() || piece.who == person) words.push_back(piece.words);
  }
  return in_a_row(words, most_pieces);
}

void add_sentences(std::vector<std::string>& sentences, const Wording& wording,
                   const std::vector<Piece>& pieces) {
  if (pieces.empty()) return;
  std::vector<std::string> people;
  for (const Piece& piece : pieces) {
    if (std::ranges::count(people, piece.who) == 0) people.push_back(piece.who);
  }
  const bool is_by_person = !wording.of_person.empty() && people.size() <= most_people &&
                            std::ranges::count(people, "") == 0;
  if (!is_by_person) {
    const std::string_view verb = pieces.size() == 1 ? wording.of_one : wording.of_more;
    const std::string words = words_of(pieces);
    const bool is_in_front = verb.ends_with(':');
    const std::string_view blank = verb.empty() ? "" : " ";
    sentences.push_back(is_in_front ? fmt::format("{} {}.", verb, words)
                                    : fmt::format("{}{}{}.", words, blank, verb));
    return;
  }
  for (const std::string& person : people) {
    sentences.push_back(
        fmt::format("{} {} {}.", person, wording.of_person, words_of(pieces, person)));
  }
}

// What was said in this run and is kept in no update.
void add_unkept(std::vector<std::string>& sentences, const Plan& plan, Date today,
                const SaidInRound& said) {
  std::vector<std::string> added;
  for (const std::string& id : said.added) {
    if (plan.action(id) != nullptr) added.push_back(id);
  }
  std::vector<std::string> changed;
  for (const std::string& id : said.changed) {
    const Action* action = plan.action(id);
    const bool is_new = std::ranges::count(added, id) > 0;
    if (action != nullptr && !is_new && !has_word_of(*action, today)) changed.push_back(id);
  }
  if (!added.empty()) {
    sentences.push_back(
        fmt::format("{} {} new.", in_a_row(added, most_pieces), added.size() == 1 ? "is" : "are"));
  }
  if (!changed.empty()) {
    sentences.push_back(fmt::format("{} {} changed.", in_a_row(changed, most_pieces),
                                    changed.size() == 1 ? "has" : "have"));
  }
}

std::string said_today(const Plan& plan, Names& names, Date today, const SaidInRound& said) {
  const std::vector<News> all = news_since(plan, today, today);
  std::vector<std::string> sentences;
  for (const Wording& wording : wordings)
    add_sentences(sentences, wording, pieces_of(wording.label, all, names, today));
  add_unkept(sentences, plan, today, said);
  return sentences.empty() ? "Nothing was noted of any action today." : join(sentences, " ");
}

std::string wrapped(const std::string& text) { return join(wrap(text, columns), "\n") + "\n"; }

// Of what the agenda asks, too: where people have not met yet, it is as of the day on which they will.
std::string without_word(const Plan& plan, Names& names, Date today, const SaidInRound& said) {
  const bool have_met = std::ranges::any_of(plan.check_ins, [&](const CheckIn& one) {
    return one.date && *one.date == today && one.held.value_or(false);
  });
  std::vector<std::string> waiting;
  for (const FollowUp& one : follow_ups(plan, have_met ? today : meeting_day(plan, today))) {
    const bool is_new = std::ranges::count(said.added, id_of(*one.action)) > 0;
    if (is_new || has_word_of(*one.action, today)) continue;
    const std::string who = one.action->is_owned() ? names.of(*one.action->owner) : "no owner";
    waiting.push_back(fmt::format("{} ({})", id_of(*one.action), who));
  }
  return waiting.empty() ? "" : wrapped("No word yet: " + in_a_row(waiting, most_waiting) + ".");
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

std::string check_in_summary(const Plan& plan, Date today, const SaidInRound& said) {
  Names names(plan);
  return wrapped(said_today(plan, names, today, said)) + without_word(plan, names, today, said) +
         next_words(plan, today);
}

}  // namespace bywhen

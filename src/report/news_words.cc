#include "report/news_words.h"

#include <fmt/format.h>

namespace bywhen {
namespace {

void add_quote(const Text& text, std::string_view instead, Sentence& out) {
  if (text) {
    out.quote(one_line(*text));
  } else {
    out.say(instead);
  }
}

// A day of an update, which may be no day at all.
void add_day(const Digest& digest, const Text& text, Sentence& out) {
  const auto day = text ? Date::parse(*text) : std::nullopt;
  if (day) {
    out.say(digest.said(*day));
  } else {
    add_quote(text, "none", out);
  }
}

void add_person(Digest& digest, const Text& text, Sentence& out) {
  if (text) {
    out.quote(digest.names.of(*text));
  } else {
    out.say("nobody");
  }
}

Sentence moved(const Digest& digest, const Update& update) {
  const auto from = update.from ? Date::parse(*update.from) : std::nullopt;
  const auto to = update.to ? Date::parse(*update.to) : std::nullopt;
  Sentence words;
  words.say("moved from ");
  add_day(digest, update.from, words);
  words.say(" to ");
  add_day(digest, update.to, words);
  if (!from || !to || *from == *to) return words;
  return words.say(fmt::format(", {} {}", days_apart(*from, *to, digest.plan.calendar),
                               *from < *to ? "later" : "earlier"));
}

Sentence handed(Digest& digest, const Update& update) {
  Sentence words;
  words.say("handed from ");
  add_person(digest, update.from, words);
  words.say(" to ");
  add_person(digest, update.to, words);
  return words;
}

Sentence noted(const Update& update) {
  Sentence words;
  if (update.note) return words.quote(one_line(*update.note));
  add_quote(update.field, "changed", words);
  words.say(": ");
  add_quote(update.from, "nothing", words);
  words.say(" → ");
  add_quote(update.to, "nothing", words);
  return words;
}

Sentence bare_words(Digest& digest, const News& news) {
  switch (news.kind) {
    case News::Kind::done: {
      const Field<Date>& day = news.action->done_on;
      return Sentence().say(day && *day != news.day ? "done on " + digest.said(*day) : "done");
    }
    case News::Kind::dropped:
      return Sentence().say("dropped");
    case News::Kind::blocked:
      return Sentence().say("blocked");
    case News::Kind::started:
      return Sentence().say("started");
    case News::Kind::reopened:
      return Sentence().say("reopened");
    case News::Kind::moved:
      return moved(digest, *news.update);
    case News::Kind::handed:
      return handed(digest, *news.update);
    case News::Kind::noted:
      return noted(*news.update);
  }
  return {};
}

}  // namespace

std::string since_when(const Digest& digest) {
  const auto& day = digest.all.last_met;
  if (!day) return {};
  const bool is_session = digest.plan.date && *digest.plan.date == *day;
  if (is_session && *day >= digest.today) return {};  // the group still plans
  return fmt::format("{}, {}", is_session ? "the session" : "the last check-in", digest.said(*day));
}

Sentence what_happened(Digest& digest, const News& news) {
  Sentence words = bare_words(digest, news);
  if (news.update == nullptr) return words;
  if (news.update->why) words.say(": ").quote(one_line(*news.update->why));
  if (news.update->author) words.say(" (").quote(digest.names.of(*news.update->author)).say(")");
  return words;
}

}  // namespace bywhen

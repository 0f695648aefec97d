#include "report/news_words.h"

#include <fmt/format.h>

namespace bywhen {
namespace {

// A day of an update, which may be no day at all.
std::string day_in(const Digest& digest, const Text& text) {
  if (!text) return "none";
  const auto day = Date::parse(*text);
  return day ? digest.said(*day) : one_line(*text);
}

std::string person_in(Digest& digest, const Text& text) {
  return text ? digest.names.of(*text) : std::string("nobody");
}

std::string moved(const Digest& digest, const Update& update) {
  const auto from = update.from ? Date::parse(*update.from) : std::nullopt;
  const auto to = update.to ? Date::parse(*update.to) : std::nullopt;
  std::string words =
      fmt::format("moved from {} to {}", day_in(digest, update.from), day_in(digest, update.to));
  if (!from || !to || *from == *to) return words;
  return words + fmt::format(", {} {}", days_apart(*from, *to, digest.plan.calendar),
                             *from < *to ? "later" : "earlier");
}

std::string noted(const Update& update) {
  if (update.note) return one_line(*update.note);
  const std::string field = update.field ? one_line(*update.field) : std::string("changed");
  return fmt::format("{}: {} → {}", field, one_line(update.from.value_or("nothing")),
                     one_line(update.to.value_or("nothing")));
}

std::string bare_words(Digest& digest, const News& news) {
  switch (news.kind) {
    case News::Kind::done: {
      const Field<Date>& day = news.action->done_on;
      return day && *day != news.day ? "done on " + digest.said(*day) : std::string("done");
    }
    case News::Kind::dropped:
      return "dropped";
    case News::Kind::blocked:
      return "blocked";
    case News::Kind::started:
      return "begun";
    case News::Kind::reopened:
      return "open again";
    case News::Kind::moved:
      return moved(digest, *news.update);
    case News::Kind::handed:
      return fmt::format("handed from {} to {}", person_in(digest, news.update->from),
                         person_in(digest, news.update->to));
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

std::string what_happened(Digest& digest, const News& news) {
  std::string words = bare_words(digest, news);
  if (news.update == nullptr) return words;
  if (news.update->why) words += ": " + one_line(*news.update->why);
  if (news.update->author) words += fmt::format(" ({})", digest.names.of(*news.update->author));
  return words;
}

}  // namespace bywhen

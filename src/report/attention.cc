#include "report/attention.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "bywhen/model/follow_up.h"
#include "bywhen/model/news.h"
#include "report/digest_words.h"

namespace bywhen {
namespace {

using Kind = Attention::Kind;

// What the plan says, else what the program says instead.
Sentence quoted(const Text& text, std::string_view instead) {
  return text ? Sentence().quote(one_line(*text)) : Sentence().say(instead);
}

// "due Fri 4 Dec, 2 working days ago; moved once before"
Sentence late_words(const Digest& digest, const Action& action) {
  std::string words =
      fmt::format("due {}, {}", digest.said(*action.deadline), digest.away(*action.deadline));
  const std::size_t moves = moves_of(action).size();
  if (moves == 1) words += "; moved once before";
  if (moves > 1) words += fmt::format("; moved {} times before", moves);
  return Sentence().say(words);
}

// "no access, since Tue 1 Dec (5 working days)"
Sentence blocked_words(const Digest& digest, const BlockedSince& one) {
  Sentence words = quoted(one.action->reason, "nobody has said why");
  if (!one.day) return words;
  words.say(", since " + digest.said(*one.day));
  if (*one.day >= digest.today) return words;
  return words.say(fmt::format(" ({})", days_apart(*one.day, digest.today, digest.plan.calendar)));
}

// "due Wed 2 Dec, but waits for A3, due Fri 4 Dec, and A4, due Mon 7 Dec"
Sentence too_early_words(const Digest& digest, const TooEarly& one) {
  Sentence words;
  words.say(fmt::format("due {}, but waits for ", digest.said(*one.action->deadline)));
  for (const Action* action : one.before) {
    if (action != one.before.front()) words.say(", and ");
    words.quote(id_of(*action)).say(", due " + digest.said(*action->deadline));
  }
  return words;
}

Sentence unconfirmed_words(Digest& digest, const Action& action) {
  Sentence words;
  const bool has_agreed = action.ownership.value_or(Ownership::proposed) == Ownership::accepted;
  if (action.is_owned() && !has_agreed) {
    words.quote(digest.owner_of(action)).say(" has not said yes");
  }
  if (action.deadline && action.tentative.value_or(false)) {
    if (!words.text().empty()) words.say("; ");
    words.say(fmt::format("the deadline, {}, is tentative", digest.said(*action.deadline)));
  }
  return words;
}

// "Copywriter: requested, needed by Mon 30 Nov; else Ana drafts it"
Sentence resource_words(const Digest& digest, const Resource& resource) {
  const auto status = resource.status.value_or(ResourceStatus::needed);
  Sentence words = quoted(resource.need, "something not named");
  words.say(status == ResourceStatus::unavailable ? ": can't be had"
            : status == ResourceStatus::requested ? ": requested and not there"
                                                  : ": nobody has asked for it");
  if (resource.needed_by) words.say(", needed by " + digest.said(*resource.needed_by));
  if (!resource.fallback) return words.say("; and nothing to fall back on");
  return words.say("; else ").quote(one_line(*resource.fallback));
}

// "Legal asks for more (Dora), from Thu 3 Dec on: now Publish it as an article first"
Sentence triggered_words(Digest& digest, const Risk& risk) {
  Sentence words = quoted(risk.risk, "something not named");
  if (risk.owner) words.say(" (").quote(digest.names.of(*risk.owner)).say(" watches it)");
  words.say(fmt::format("; if so, from {} on: ", digest.said(*risk.trigger)));
  if (!risk.contingency) return words.say("nobody has said what then");
  return words.quote(one_line(*risk.contingency));
}

void add_resources_and_risks(Digest& digest, std::vector<Attention>& out) {
  for (const auto status :
       {ResourceStatus::unavailable, ResourceStatus::needed, ResourceStatus::requested}) {
    for (const NeedOf& one : digest.all.needs[static_cast<std::size_t>(status)]) {
      if (!is_pressing(*one.resource, digest.today)) continue;
      out.push_back({Kind::resource, one.action, nullptr, resource_words(digest, *one.resource)});
    }
  }
  for (const RiskOf& one : digest.all.risks) {
    if (!one.is_triggered) continue;
    out.push_back({Kind::risk, one.action, nullptr, triggered_words(digest, *one.risk)});
  }
}

}  // namespace

std::vector<Attention> attention_of(Digest& digest) {
  std::vector<Attention> out;
  for (const Action* action : digest.all.late) {
    out.push_back({Kind::late, action, nullptr, late_words(digest, *action)});
  }
  for (const BlockedSince& one : digest.all.blocked) {
    out.push_back({Kind::blocked, one.action, nullptr, blocked_words(digest, one)});
  }
  for (const TooEarly& one : digest.all.too_early) {
    out.push_back({Kind::too_early, one.action, nullptr, too_early_words(digest, one)});
  }
  for (const Action* action : digest.all.lacking) {
    out.push_back({Kind::missing, action, nullptr, Sentence().say(in_words(gaps_of(*action)))});
  }
  for (const Action* action : digest.all.unconfirmed) {
    out.push_back({Kind::unconfirmed, action, nullptr, unconfirmed_words(digest, *action)});
  }
  add_resources_and_risks(digest, out);
  for (const ImprovementWithActions& one : digest.all.improvements) {
    if (!lacks_actions(one)) continue;
    out.push_back({Kind::unserved, nullptr, one.improvement, Sentence().say(unserved_words(one))});
  }
  return out;
}

std::string_view heading_of(Kind kind) {
  switch (kind) {
    case Kind::late:
      return "Late";
    case Kind::blocked:
      return "Blocked";
    case Kind::too_early:
      return "Due before what it waits for";
    case Kind::missing:
      return "Still missing";
    case Kind::unconfirmed:
      return "To be confirmed";
    case Kind::resource:
      return "Resource not there";
    case Kind::risk:
      return "Risk whose day has come";
    case Kind::unserved:
      return "Without an action";
  }
  return {};
}

}  // namespace bywhen

#include "bywhen/report/check_in_agenda.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "bywhen/base/text.h"
#include "bywhen/model/follow_up.h"
#include "bywhen/model/news.h"
#include "bywhen/model/settling.h"
#include "bywhen/value/id.h"
#include "report/markdown.h"
#include "report/overview.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen {
namespace {

// Everything of the plan goes through here.
std::string md(std::string_view text) { return markdown_text(one_line(text)); }

// A date as what is mailed needs it: with its year.
std::string day(Date date) { return spoken(date, Date()); }

std::string code(std::string_view text) {
  std::string fence = "`";
  while (text.find(fence) != std::string_view::npos) fence += '`';
  const bool touches = text.starts_with('`') || text.ends_with('`');
  return fence + (touches ? " " : "") + std::string(text) + (touches ? " " : "") + fence;
}

// The actions of one person that want a word, and how many others are open.
struct Share {
  std::string_view person;  // "" for nobody
  std::vector<const FollowUp*> items;
  Actions others;
};

class CheckInAgenda {
 public:
  CheckInAgenda(const Plan& plan, Date today)
      : plan_(plan), today_(today), next_(next_check_in(plan, today)), names_(plan) {
    meeting_ = meeting_day(plan, today);
    end_ = round_end(plan, meeting_);
    items_ = follow_ups(plan, meeting_);
  }

  std::string draw(const std::string& command) {
    draw_top();
    draw_done();
    for (const Share& share : shares()) draw_share(share);
    draw_others();
    if (!items_.empty()) draw_how_to_answer(command);
    return std::move(out_);
  }

 private:
  void heading(std::string_view text) { out_ += fmt::format("\n## {}\n\n", text); }

  void draw_top() {
    out_ += "# Check-in: " + md(plan_title(plan_)) + "\n\n";
    out_ += "- **When:** " + (next_ == nullptr ? "no day is agreed yet" : meeting()) + "\n";
    if (next_ != nullptr && next_->link)
      out_ += "- **Where:** " + markdown_link(*next_->link) + "\n";
    out_ += fmt::format("- **Where we are** on {}: {}\n", day(today_),
                        progress_words(overview(plan_, today_).progress));
    if (items_.empty()) {
      out_ += "- **To prepare:** nothing is late, due or in doubt up to " + day(end_) + "\n";
      return;
    }
    out_ +=
        "- **To prepare:** a line on each action under your name: that it is done, or when it will "
        "be, or what is in the way and would help\n";
  }

  [[nodiscard]] std::string meeting() const {
    std::string words = "**" + day(*next_->date) + "**";
    if (next_->time) words += " at **" + md(*next_->time) + "**";
    if (next_->minutes) words += ", " + counted(*next_->minutes, "minute");
    return words;
  }

  [[nodiscard]] std::string action_name(const Action& action) const {
    return fmt::format("**{}** {}", md(id_of(action)), md(title_of(action)));
  }

  void draw_done() {
    const auto since = last_met(plan_, today_);
    Actions done;
    for (const News& one : news_since(plan_, since.value_or(*Date::from(1, 1, 1)), today_)) {
      if (one.kind == News::Kind::done) done.push_back(one.action);
    }
    if (done.empty()) return;
    heading(since ? "Done since " + day(*since) : "Done");
    for (const Action* action : done) {
      out_ += "- " + action_name(*action);
      out_ += action->owner ? " (" + md(names_.of(*action->owner)) + ")\n" : "\n";
    }
  }

  // In the order of the plan's people, then of the actions; nobody's last.
  [[nodiscard]] std::vector<Share> shares() {
    std::vector<Share> all;
    std::unordered_map<std::string_view, std::size_t> places;
    const auto share_of = [&](std::string_view person) -> Share& {
      const auto [place, is_new] = places.try_emplace(person, all.size());
      if (is_new) all.push_back({person, {}, {}});
      return all[place->second];
    };
    for (const Person& person : plan_.people) {
      if (person.id) share_of(*person.id);
    }
    for (const Action& action : plan_.actions) {
      if (action.is_owned()) share_of(*action.owner);
    }
    for (const FollowUp& item : items_) {
      share_of(item.action->is_owned() ? *item.action->owner : "").items.push_back(&item);
    }
    std::erase_if(all, [](const Share& share) { return share.items.empty(); });
    for (Share& share : all) {
      std::ranges::stable_sort(share.items, [](const FollowUp* a, const FollowUp* b) {
        const Field<Date>& first = a->action->deadline;
        const Field<Date>& second = b->action->deadline;
        return first && (!second || *first < *second);
      });
    }
    const auto nobody = std::ranges::find(all, "", &Share::person);
    if (nobody != all.end()) std::rotate(nobody, nobody + 1, all.end());
    return all;
  }

  void draw_share(const Share& share) {
    heading(share.person.empty() ? "Nobody yet" : md(names_.of(share.person)));
    for (const FollowUp* item : share.items) draw_item(*item);
  }

  void draw_item(const FollowUp& item) {
    const Action& action = *item.action;
    out_ += "- " + action_name(action) + "\n";
    for (const Concern concern : item.concerns) draw_concern(concern, action);
    if (action.done_when) line("Done when: " + md(*action.done_when));
  }

  // It begins with no word of an answer ("no", "done") and with nothing of the plan, so that it is
  // not taken for an answer that lacks its id.
  void line(std::string_view text) { out_ += fmt::format("  - {}\n", text); }

  void draw_concern(Concern concern, const Action& action) {
    switch (concern) {
      case Concern::overdue:
        if (*action.deadline >= today_) {
          return line(fmt::format("Due **{}** ({}), before the meeting", day(*action.deadline),
                                  away(*action.deadline)));
        }
        return line(fmt::format("**Overdue**: it was due {}, {}. What helps?",
                                day(*action.deadline), away(*action.deadline)));
      case Concern::due:
        return line(fmt::format("Due **{}** ({})", day(*action.deadline), away(*action.deadline)));
      case Concern::blocked:
        return line(action.reason ? "**Blocked**: " + md(*action.reason)
                                  : std::string("**Blocked**: by what?"));
      case Concern::unowned:
        return line(who_takes_it(action));
      case Concern::unconfirmed:
        return line("Not confirmed yet: " + md(names_.of(*action.owner)) + ", is it yours?");
      case Concern::undated:
        return line("Without a deadline: by when?");
      case Concern::tentative:
        return line(fmt::format("The date is tentative: does {} hold?", day(*action.deadline)));
      case Concern::resource:
        return draw_needs(action);
      case Concern::risk:
        return draw_risks(action);
      case Concern::stale:
        return draw_silence(action);
    }
  }

  [[nodiscard]] std::string away(Date date) const { return distance(date, today_, plan_.calendar); }

  [[nodiscard]] std::string who_takes_it(const Action& action) {
    if (!action.owner) return "Without an owner: who takes it?";
    std::string words = "Declined by " + md(names_.of(*action.owner));
    if (action.declined_because) words += " (" + md(*action.declined_because) + ")";
    return words + ": who takes it?";
  }

  void draw_needs(const Action& action) {
    for (const Resource& resource : action.resources.items) {
      if (!is_pressing(resource, meeting_) || is_fallback_taken(action, resource)) continue;
      std::string words = "Needs " + md(need_with_mark(resource));
      if (resource.needed_by) words += ", by " + day(*resource.needed_by);
      line(words + (resource.fallback ? ". Time for the fallback? " + md(*resource.fallback)
                                      : std::string(". What instead?")));
    }
  }

  void draw_risks(const Action& action) {
    for (const Risk& risk : action.risks) {
      if (!is_triggered(risk, meeting_)) continue;
      line(fmt::format("Risk: {}. Its day {} ({}): {}", md(risk_words(risk, names_)),
                       *risk.trigger > today_ ? "comes" : "has come", day(*risk.trigger),
                       risk.contingency ? "time for plan B? " + md(*risk.contingency)
                                        : std::string("what then?")));
    }
  }

  void draw_silence(const Action& action) {
    const auto last = last_heard_of(plan_, action, today_);
    line(fmt::format("Nothing was heard of it since {}: how far is it?",
                     last ? day(*last) : "the session"));
  }

  // Who has something open, and nothing of it wants a word.
  void draw_others() {
    std::vector<std::string> lines;
    for (const Commitments& one : overview(plan_, today_).people) {
      Actions open;
      std::ranges::copy_if(one.actions, std::back_inserter(open), &Action::is_open);
      const bool wants_word = std::ranges::any_of(items_, [&](const FollowUp& item) {
        return item.action->is_owned() && *item.action->owner == one.person;
      });
      if (open.empty() || wants_word) continue;
      lines.push_back(
          fmt::format("- **{}**: {}\n", md(names_.of(one.person)), md(action_ids(open))));
    }
    if (lines.empty()) return;
    heading("On track");
    out_ += join(lines, "");
  }

  // The id of the first action on the agenda of which that is asked.
  template <class Asks>
  [[nodiscard]] std::optional<std::string> first_with(const Asks& asks) const {
    for (const FollowUp& item : items_) {
      if (item.action->id && asks(*item.action)) return std::string(*item.action->id);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool asks_for_fallback(const Action& action) const {
    return std::ranges::any_of(action.resources.items, [&](const Resource& one) {
      return one.fallback && is_pressing(one, meeting_) && !is_fallback_taken(action, one);
    });
  }

  [[nodiscard]] bool asks_about_risk(const Action& action, bool has_plan_b) const {
    return std::ranges::any_of(action.risks, [&](const Risk& one) {
      return is_triggered(one, meeting_) && bool(one.contingency) == has_plan_b;
    });
  }

  void draw_how_to_answer(const std::string& command) {
    const Text& first = items_.front().action->id;
    const std::string id = first && parse_entry_id('A', *first) ? std::string(*first) : "A1";
    heading("How to answer");
    out_ += "One line for each action, with its number in front, before the meeting or in it:\n\n";
    const auto way = [&](std::string_view of, std::string_view answer, std::string_view meaning) {
      out_ += fmt::format("- {}: {}\n", code(fmt::format("{} {}", of, answer)), meaning);
    };
    way(id, "ok", "the owner says yes");
    way(id, "done", "it is done");
    way(id, "doing", "it is under way");
    way(id, "+3d waiting for legal", "it takes three days more, and why");
    way(id, "blocked no access", "it can't go on, and why");
    way(id, "got test account", "something that it needs is there");
    way(id, "no test account", "something that it needs is not to be had");
    if (const auto asked = first_with([&](const Action& one) { return asks_for_fallback(one); })) {
      way(*asked, "fallback", "the fallback is taken");
      way(*asked, "fallback: no", "the fallback is not taken yet");
    }
    const auto asks_for_plan_b = [&](const Action& one) { return asks_about_risk(one, true); };
    const auto asks_what_then = [&](const Action& one) { return asks_about_risk(one, false); };
    const auto with_plan_b = first_with(asks_for_plan_b);
    const auto without = first_with(asks_what_then);
    if (with_plan_b) way(*with_plan_b, "plan b", "it has come, and plan B is on");
    if (without) way(*without, "happened", "it has come");
    if (with_plan_b || without)
      way(with_plan_b ? *with_plan_b : *without, "gone", "what was feared is over");
    way(id, "drop nobody needs it", "it is not to be done any more, and why");
    out_ += fmt::format("- {} and a name: somebody else takes it\n", code(id));
    out_ += fmt::format("- {}: who keeps the plan gives these lines to it\n", code(command));
  }

  const Plan& plan_;
  Date today_;
  const CheckIn* next_;
  Names names_;
  Date meeting_;  // as of which it looks at the actions
  Date end_;
  std::vector<FollowUp> items_;
  std::string out_;
};

}  // namespace

std::string check_in_agenda(const Plan& plan, Date today, const std::string& command) {
  return CheckInAgenda(plan, today).draw(command);
}

}  // namespace bywhen

// What needs attention, what changed, and when people meet next: where a reader begins.
#include "report/attention.h"

#include <unordered_map>

#include "report/html/sections.h"
#include "report/news_words.h"
#include "report/plan_words.h"
#include "report/wording.h"

namespace bywhen::html {
namespace {

// All that is the matter with one action or improvement.
struct Case {
  const Action* action = nullptr;
  const Improvement* improvement = nullptr;
  std::vector<const Attention*> matters;
};

// The most urgent first: each stands where its first matter does.
std::vector<Case> cases_of(const std::vector<Attention>& all) {
  std::vector<Case> cases;
  std::unordered_map<const void*, std::size_t> places;
  for (const Attention& one : all) {
    const void* subject = one.action;
    if (subject == nullptr) subject = one.improvement;
    const auto [place, is_new] = places.try_emplace(subject, cases.size());
    if (is_new) cases.push_back({one.action, one.improvement, {}});
    cases[place->second].matters.push_back(&one);
  }
  return cases;
}

// The sign and the word of a kind.
struct Sign {
  std::string_view style;
  std::string_view word;
};
Sign sign_of(Attention::Kind kind) {
  switch (kind) {
    case Attention::Kind::late:
      return {"late", "late"};
    case Attention::Kind::blocked:
      return {"blocked", "blocked"};
    case Attention::Kind::too_early:
      return {"late", "too early"};
    case Attention::Kind::missing:
      return {"lack", "missing"};
    case Attention::Kind::unconfirmed:
      return {"todo", "to be confirmed"};
    case Attention::Kind::resource:
      return {"warn", "resource"};
    case Attention::Kind::risk:
      return {"warn", "risk"};
    case Attention::Kind::unserved:
      return {"lack", "no action"};
  }
  return {};
}

class Cases {
 public:
  Cases(Markup& out, View& view) : out_(out), view_(view) {}

  void draw(const std::vector<Case>& cases) {
    constexpr std::size_t most_in_sight = 12;
    out_.add("<ul class=cases>\n");
    const std::size_t in_sight = cases.size() > most_in_sight + 3 ? most_in_sight : cases.size();
    for (std::size_t i = 0; i < in_sight; ++i) draw_case(cases[i]);
    out_.add("</ul>\n");
    if (in_sight == cases.size()) return;
    out_.add("<details><summary>", cases.size() - in_sight, " more</summary><ul class=cases>\n");
    for (std::size_t i = in_sight; i < cases.size(); ++i) draw_case(cases[i]);
    out_.add("</ul></details>\n");
  }

 private:
  void draw_case(const Case& one) {
    out_.add("<li");
    if (one.action != nullptr) {
      draw_action(*one.action);
    } else {
      out_.add("><span class=what>", Words{improvement_words(*one.improvement)}, "</span>");
    }
    out_.add("<ul class=why>");
    for (const Attention* matter : one.matters) {
      const Sign sign = sign_of(matter->kind);
      out_.add("<li><span class=\"s s-", Own{sign.style}, "\">", Own{sign.word}, "</span> ",
               matter->said);
    }
    out_.add("</ul>\n");
  }

  void draw_action(const Action& action) {
    add_marks(out_, view_, action);
    out_.add("><span class=what>");
    add_reference(out_, view_, action);
    out_.add(" ", Words{action.title ? *action.title : "no title"}, "</span>");
    if (action.is_owned()) {
      out_.add(" <small>", Words{view_.people.owner_of(action).first}, "</small>");
    }
  }

  Markup& out_;
  View& view_;
};

}  // namespace

void add_attention(Markup& out, View& view) {
  const std::vector<Attention> all = attention_of(view.digest);
  if (all.empty() && view.plan.actions.empty()) return;
  out.add("<section class=attention data-g>\n");
  add_heading(out, view, "attention", "Needs attention");
  if (all.empty()) {
    out.add("<p class=fine>Nothing is late, blocked or missing.\n");
  } else {
    Cases(out, view).draw(cases_of(all));
  }
  out.add("</section>\n");
}

void add_news(Markup& out, View& view) {
  const std::string since = since_when(view.digest);
  if (since.empty()) return;
  out.add("<section class=news>\n");
  add_heading(out, view, "news", "What changed");
  const std::vector<News>& all = view.overview.news;
  out.add("<p class=note>Since ", Own{since}, Own{all.empty() ? ": nothing is noted." : ""}, "\n");
  if (!all.empty()) {
    out.add("<ul>\n");
    for (const News& news : all) {
      out.add("<li");
      add_marks(out, view, *news.action);
      out.add(">");
      add_day(out, news.day, view.today);
      out.add(" ");
      add_reference(out, view, *news.action);
      out.add(" ", what_happened(view.digest, news), "\n");
    }
    out.add("</ul>\n");
  }
  out.add("</section>\n");
}

void add_check_ins(Markup& out, View& view) {
  const std::vector<const CheckIn*>& next = view.overview.check_ins;
  if (next.empty()) return;
  out.add("<section class=check-ins>\n");
  add_heading(out, view, "check-ins", "Next check-ins");
  out.add("<ul>\n");
  for (const CheckIn* one : next) {
    out.add("<li>", Words{check_in_words(view.plan, *one, view.today)});
    if (one->link) out.add("<br>", Link{*one->link});
    out.add("\n");
  }
  out.add("</ul>\n</section>\n");
}

}  // namespace bywhen::html

// What follows a word at check-in, by each kind of answer: what changes in the plan.
#include <doctest/doctest.h>

#include "dialogue/check_in_rows.h"

namespace bywhen {
namespace {

TEST_CASE("is it done?") {
  check_rows({}, "A1 ana done?",
             {
                 {"done", "status done | status todo -> done"},
                 {"done, finally", "status done | status todo -> done (finally)"},
                 {"no", "not done yet"},
                 {"not yet", "not done yet"},
                 {"fri", "deadline 2026-12-11 | deadline 2026-12-04 -> 2026-12-11"},
                 {"fri waiting for legal",
                  "deadline 2026-12-11 | deadline 2026-12-04 -> 2026-12-11 (waiting for legal)"},
                 {"fri?", "deadline 2026-12-11? | deadline 2026-12-04 -> 2026-12-11"},
                 {"ben fri",
                  "deadline 2026-12-11, owner ben | owner ana -> ben; "
                  "deadline 2026-12-04 -> 2026-12-11"},
                 {"7 dec", "refused: Mon 7 Dec was yesterday, and comes again in 2027 only"},
                 {"7 dec waiting", "refused: Mon 7 Dec was yesterday"},
                 {"by: 7 dec", "refused: Mon 7 Dec was yesterday"},
                 {"ok 7 dec", "refused: Mon 7 Dec was yesterday"},
                 {"ben 7 dec", "refused: Mon 7 Dec was yesterday"},
                 {"done 12 dec", "refused: Sat 12 Dec is still to come"},
                 {"3.12.", "refused: '3.12.' could be 3 December or 12 March"},
                 {"+ Call the bank @ben 7 dec", "refused: Mon 7 Dec was yesterday"},
                 {"+ Call the bank @ben 14 dec", "actions 2"},
                 {"+ 2w", "refused: '+ 2w' would be an action called '2w'"},
             });
}

TEST_CASE("what helps?") {
  check_rows(
      {"no"}, "A1 ana help?",
      {
          // What helps.
          {"a second reader", "what helps: a second reader"},
          {"more time", "what helps: more time"},
          {"time", "what helps: time"},
          {"3 more people", "what helps: 3 more people"},
          {"+1 person", "what helps: +1 person"},
          {"3.5 hours of Ben", "what helps: 3.5 hours of Ben"},
          {"2 days from Ben", "what helps: 2 days from Ben"},
          {"notes", "what helps: notes"},
          {"drop the translation", "what helps: drop the translation"},
          {"doing it together", "what helps: doing it together"},
          {"fri Ben calls legal", "what helps: fri Ben calls legal"},
          {"monday we sit together", "what helps: monday we sit together"},
          {"talk to Ben on friday", "what helps: talk to Ben on friday"},
          {"no meetings on Friday", "what helps: no meetings on Friday"},
          {"got to talk to legal", "what helps: got to talk to legal"},
          {"ok from legal", "what helps: ok from legal"},
          {"50 euros", "what helps: 50 euros"},
          // Nothing does.
          {"no", ""},
          {"nothing.", ""},
          {"not yet", ""},
          // How it stands.
          {"done, finally", "status done | status todo -> done (finally)"},
          {"done mon", "status done | status todo -> done"},
          {"doing, half way", "status doing | status todo -> doing (half way)"},
          {"started yesterday", "status doing | status todo -> doing (yesterday)"},
          {"drop, too late", "status dropped | status todo -> dropped (too late)"},
          {"drop because too late", "status dropped | status todo -> dropped (too late)"},
          {"blocked no access", "status blocked | status todo -> blocked (no access)"},
          {"fri", "deadline 2026-12-11 | deadline 2026-12-04 -> 2026-12-11"},
          {"fri waiting for legal",
           "deadline 2026-12-11 | deadline 2026-12-04 -> 2026-12-11 (waiting for legal)"},
          {"fri, legal is slow",
           "deadline 2026-12-11 | deadline 2026-12-04 -> 2026-12-11 (legal is slow)"},
          {"fri because legal is slow",
           "deadline 2026-12-11 | deadline 2026-12-04 -> 2026-12-11 (legal is slow)"},
          {"+1w waiting", "deadline 2026-12-15 | deadline 2026-12-04 -> 2026-12-15 (waiting)"},
          {"ok fri", "deadline 2026-12-11 | deadline 2026-12-04 -> 2026-12-11"},
          {"got the key", "got Key"},
          {"note: a remark", "a remark"},
          {"s/one/won/", "title won"},
          {"needs: Rope", "needs 3"},
          {"@ben", "owner ben | owner ana -> ben"},
          // No answer of these: each is refused as anywhere else.
          {"blocked", "refused: what holds A1 up?"},
          {"done 12 dec", "refused: Sat 12 Dec is still to come"},
          {"done nearly", "refused: 'nearly' is not done yet"},
          {"done 31 feb", "refused: there is no 31 February"},
          {"7 dec", "refused: Mon 7 Dec was yesterday"},
          {"7 dec waiting for legal", "refused: Mon 7 Dec was yesterday"},
          {"3.12.", "refused: '3.12.' could be 3 December or 12 March"},
          {"31 feb", "refused: there is no 31 February"},
          {"04/12", "refused: "},
          {"+3d ben", "refused: 'ben' is a person, not a reason"},
          {"fridy", "refused: not a date: 'fridy'"},
          {"in 3 weks", "refused: not a date: 'in 3 weks'"},
          {"dnoe", "refused: no person 'dnoe' | did you mean 'done'?"},
          {"yes, more time", "refused: yes, and 'more time'? | say what helps alone"},
          {"no, fri", "refused: no, and 'fri'?"},
          {"no, done", "refused: no, and 'done'?"},
          {"got it", "refused: which of its needs? A1 waits for several"},
          // It could be both.
          {"ben", "refused: 'ben' could take A1, or help"},
          {"ben fri", "refused: 'ben fri' could take A1, or help | A1 @ben fri hands it over"},
          {"fri a call with legal", "refused: 'fri a call with legal' could be how it stands"},
          {"drop translation", "refused: 'drop translation' could be how it stands"},
          {"doing half way", "refused: 'doing half way' could be how it stands"},
      });
}

TEST_CASE("is it there? A day is the need's, and its reason is kept with it") {
  check_rows({""}, "A1 ana need 0?",
             {
                 {"yes", "need secured | got CMS access"},
                 {"no", "need unavailable | no CMS access"},
                 {"not yet", ""},
                 {"14 dec", "needed_by 2026-12-14 | CMS access: 2026-12-14, not 2026-12-02"},
                 {"14 dec waiting for IT",
                  "needed_by 2026-12-14 | CMS access: 2026-12-14, not 2026-12-02 (waiting for IT)"},
                 {"+3d waiting",
                  "needed_by 2026-12-11 | CMS access: 2026-12-11, not 2026-12-02 (waiting)"},
                 {"mon: IT is ill",
                  "needed_by 2026-12-14 | CMS access: 2026-12-14, not 2026-12-02 (IT is ill)"},
                 {"until mon because IT is ill",
                  "needed_by 2026-12-14 | CMS access: 2026-12-14, not 2026-12-02 (IT is ill)"},
                 {"2027-12-07", "needed_by 2027-12-07 | CMS access: 2027-12-07, not 2026-12-02"},
                 // Of the action, as they say.
                 {"by: 14 dec", "deadline 2026-12-14 | deadline 2026-12-04 -> 2026-12-14"},
                 {"A1 14 dec", "deadline 2026-12-14 | deadline 2026-12-04 -> 2026-12-14"},
                 {"done", "status done | status todo -> done"},
                 {"s/one/won/", "title won"},
                 {"ben", "owner ben | owner ana -> ben"},
                 {"got key", "got Key"},
                 {"7 dec", "refused: Mon 7 Dec was yesterday, and comes again in 2027 only"},
                 {"7 dec waiting", "refused: Mon 7 Dec was yesterday"},
                 {"today", "refused: Tue 8 Dec has come already"},
                 {"yesterday", "refused: Mon 7 Dec has come already"},
                 {"14 dec?", "refused: Mon 14 Dec, or not?"},
                 {"14 dec? waiting", "refused: Mon 14 Dec, or not?"},
                 {"ok 14 dec", "refused: ok, or Mon 14 Dec?"},
                 {"14 dec ok", "refused: ok, or Mon 14 Dec?"},
                 {"yes 14 dec", "refused: yes, and '14 dec'?"},
                 {"no, 14 dec", "refused: A1 needs no '14 dec'"},
                 {"14 dec TBD", "refused: 'TBD' only holds a place"},
                 {"31 feb", "refused: there is no 31 February"},
                 {"waiting for IT",
                  "refused: not understood: 'waiting for IT' | yes, no, or a day to come"},
             });
}

TEST_CASE("has it come? A day is the risk's") {
  check_rows({"", ""}, "A1 ana risk 0?",
             {
                 {"yes", "risk happened | happened: Staff is ill; so: Ask volunteers"},
                 {"no", "not yet: Staff is ill"},
                 {"not yet", "not yet: Staff is ill"},
                 {"gone", "risk gone | gone: Staff is ill"},
                 {"14 dec", "trigger 2026-12-14 | Staff is ill: 2026-12-14, not 2026-12-07"},
                 {"14 dec they are back",
                  "trigger 2026-12-14 | Staff is ill: 2026-12-14, not 2026-12-07 (they are back)"},
                 {"+3d, a doctor comes",
                  "trigger 2026-12-11 | Staff is ill: 2026-12-11, not 2026-12-07 (a doctor comes)"},
                 {"by: 14 dec", "deadline 2026-12-14 | deadline 2026-12-04 -> 2026-12-14"},
                 {"7 dec", "refused: Mon 7 Dec was yesterday, and comes again in 2027 only"},
                 {"today", "refused: Tue 8 Dec has come already"},
                 {"14 dec?", "refused: Mon 14 Dec, or not?"},
                 {"ok 14 dec", "refused: ok, or Mon 14 Dec?"},
             });
}

}  // namespace
}  // namespace bywhen

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "bywhen/base/text.h"
#include "cli/commands.h"
#include "cli/completion/complete.h"
#include "cli/completion/places.h"
#include "cli/help.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

// A1 is done; nobody's people are listed twice.
constexpr std::string_view plan =
    "bywhen: 1\n"
    "title: Returns\n"
    "people:\n"
    "  - {id: ana, name: Ana Ruiz}\n"
    "  - {id: ben, name: Ben Okafor}\n"
    "  - {id: rita, name: Rita Lind}\n"
    "improvements:\n"
    "  - {id: I1, title: Fewer calls}\n"
    "  - {id: I2, title: Faster returns}\n"
    "actions:\n"
    "  - {id: A1, title: Rewrite the returns page, owner: ana, status: done}\n"
    "  - {id: A2, title: Get access to the CMS, owner: ben}\n"
    "  - {id: A10, title: Tell support about the page}\n";

std::string ask(const Place& place, std::vector<std::string> words) {
  std::vector<std::string> typed{"completion", "--words", "--"};
  typed.insert(typed.end(), words.begin(), words.end());
  const Outcome outcome = place.run(typed);
  CHECK(outcome.code == 0);
  CHECK(outcome.err.empty());
  return outcome.out;
}

// The candidates alone, in order: "A2 A10 A1".
std::string offered(const Place& place, std::vector<std::string> words) {
  const std::string answer = ask(place, std::move(words));
  std::vector<std::string> found;
  for (const std::string_view line : split(answer, '\n')) {
    if (!line.empty()) found.emplace_back(line.substr(0, line.find('\t')));
  }
  return join(found, " ");
}

struct Case {
  std::vector<std::string> words;
  std::string_view offered;
};

void check_all(const Place& place, const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(join(one.words, " "));
    CHECK(offered(place, one.words) == one.offered);
  }
}

TEST_CASE("the first word is a command, by its name or its short one") {
  const Place place{plan};
  check_all(place, {
                       {{"un"}, "undo"},
                       {{"add-a"}, "add-action"},
                       {{"--file", "x", "un"}, "undo"},
                       {{"--dry-run", "un"}, "undo"},
                       {{"--as=ana", "un"}, "undo"},
                       {{"zz"}, ""},
                       {{"zz", ""}, ""},
                       {{"--", "un"}, "undo"},
                       {{"help", "un"}, "undo"},
                       {{"help", "undo", "un"}, ""},
                       {{"completion", ""}, "bash zsh fish"},
                   });
  const std::string all = " " + offered(place, {""}) + " ";
  for (const Command* command : all_commands()) {
    CHECK(all.find(" " + std::string(command->name) + " ") != std::string::npos);
  }
  CHECK(all.find(" add ") != std::string::npos);
  CHECK(offered(place, {}) == offered(place, {""}));
}

TEST_CASE("an option is offered until it is there, and as long as one can stand there") {
  const Place place{plan};
  check_all(place, {
                       {{"accept", "--d"}, "--dry-run"},
                       {{"accept", "--dry-run", "--d"}, ""},
                       {{"accept", "-n", "--d"}, ""},
                       {{"accept", "A1", "--d"}, "--dry-run"},
                       {{"accept", "--", "--d"}, ""},
                       {{"-n"}, "-n"},
                       {{"-x"}, ""},
                       {{"add", "x", "--hel"}, "--help --helper"},
                       {{"add", "x", "--helper", "ana", "--hel"}, "--help --helper"},
                       {{"add", "x", "--owner", "ana", "--ow"}, ""},
                       {{"add", "x", "--owner=ana", "--ow"}, ""},
                       {{"report", "-oplan.md", "--out"}, ""},
                       {{"zz", "--d"}, "--dry-run"},
                       {{"add-action", "--owner", "--ac"}, ""},
                   });
}

TEST_CASE("the value of an option is what its kind can be") {
  const Place place{plan};
  check_all(place,
            {
                {{"add", "x", "--owner", ""}, "ana ben rita"},
                {{"add", "x", "--owner=b"}, "--owner=ben"},
                {{"add", "x", "--owner", "okaf"}, "ben"},
                {{"add", "x", "--owner", "RITA"}, "rita"},
                {{"add", "x", "--for", ""}, "I1 I2"},
                {{"add", "x", "--for", "2"}, "I2"},
                {{"add", "x", "--after", ""}, "A2 A10 A1"},
                {{"add", "x", "--after=a1"}, "--after=A10 --after=A1"},
                {{"add", "x", "--after", "cms"}, "A2"},
                {{"add", "x", "--deadline", "t"}, "today tomorrow tue thu"},
                {{"add", "x", "--deadline", "+"}, "+1w +2w +5wd"},
                {{"add", "x", "--benefit", ""}, ""},
                {{"report", "--format", ""}, "text markdown"},
                {{"report", "--format=m"}, "--format=markdown"},
                {{"report", "-o", ""}, ":files"},
                {{"export", "--as", ""}, "event todo"},
                {{"report", "--output=pl"}, ":files"},
                {{"--file", ""}, ":files"},
                {{"--color", "a"}, "auto always"},
                {{"--as", "an"}, "ana"},
                {{"lint", "--fail-on", ""}, "error warning never"},
                {{"list", "--status", "d"}, "doing done dropped"},
                {{"list", "--due", "tod"}, "today"},
                {{"list", "--missing", "o"}, "owner"},
                {{"edit", "A2", "--clear", "dea"}, "deadline"},
                {{"edit-resource", "acc"}, "A2"},
                // Bug: what the command refuses to clear was offered.
                {{"edit", "A2", "--clear", ""},
                 "for benefit done-when owner ownership declined-because helper start "
                 "deadline tentative effort after resources risks link notes"},
                {{"edit-person", "ana", "--clear", ""}, "name email capacity"},
                {{"edit-plan", "--clear", ""}, "date facilitator ends present workdays holiday"},
                {{"add-resource", "A1", "--status", "un"}, "unavailable"},
                {{"add-resource", "A1", "--kind", "mo"}, "money"},
                {{"report", "--dry-run=x"}, ""},
            });
}

TEST_CASE("a word is what the command takes in its place") {
  const Place place{plan};
  check_all(place, {
                       {{"assign", ""}, "A2 A10 A1 ana ben rita"},
                       {{"assign", "A"}, "A2 A10 A1"},
                       {{"assign", "a"}, "A2 A10 A1 ana"},
                       {{"assign", "A2", ""}, "A10 A1 ana ben rita"},
                       {{"assign", "A2", "ben", ""}, "A10 A1 ana rita"},
                       {{"assign", "access", "a"}, "A2 A10 A1 ana"},
                       {{"show", ""}, "A2 A10 A1 I1 I2 ana ben rita"},
                       {{"show", "A2", "I"}, "I1 I2"},
                       {{"show", "access"}, "A2"},
                       {{"show", "ACCESS to"}, "A2"},
                       {{"show", "page"}, ""},  // of two titles
                       {{"show", "ac"}, ""},
                       {{"accept", "--as", "ben", ""}, "A2 A10 A1"},
                       {{"accept", "--", "A2"}, "A2"},
                       {{"schedule", "A2", "to"}, "today tomorrow"},
                       {{"schedule", "A2", "4", "a"}, "A10 A1"},
                       {{"schedule", "A2", "4", "dec", ""}, ""},
                       {{"add-action", ""}, ""},
                       {{"add", "Tell", "A"}, ""},
                       {{"undo", ""}, ""},
                       {{"list", "zz"}, ":files"},
                       {{"lint", "pl"}, ":files"},
                       {{"lint", "a", "b"}, ":files"},
                   });
}

TEST_CASE("what is typed of a text is left as it is") {
  const Place place{plan};
  check_all(place, {
                       {{"add-resource", "access"}, "A2"},
                       {{"add-resource", "A2", "access"}, ""},
                       {{"add-resource", "A2", "2"}, ""},
                       {{"add-resource", "A2", "Copywriter", "A"}, ""},
                       {{"schedule", "A2", "access"}, ""},
                   });
}

TEST_CASE("what is behind a candidate says what it is") {
  const Place place{plan};
  CHECK(ask(place, {"show", "A10"}) == "A10\tTell support about the page\n");
  CHECK(ask(place, {"--as", "ben"}) == "ben\tBen Okafor\n");
  CHECK(ask(place, {"schedule", "A2", "fri"}) == "fri\tFri 27 Nov\n");
  CHECK(ask(place, {"add"}).find("add\tshort for add-action\n") != std::string::npos);
  CHECK(ask(place, {"accept", "--dry"}) ==
        "--dry-run\tshow the change as a diff and write nothing\n");
}

TEST_CASE("without a list of people those are offered who have something to do") {
  const Place place{
      "bywhen: 1\ntitle: x\nactions:\n"
      "  - {id: A1, title: One, owner: Zoë, helpers: [kim, Ana Ruiz]}\n"
      "  - {id: A2, title: Two, owner: kim}\n"
      "  - {id: A3, title: Three, owner: \"x;rm\"}\n"
      "  - {id: A4, title: Four, owner: $(touch pwned)}\n"
      "  - {id: A5, title: Five, owner: \"-rf\"}\n"
      "  - {id: A6, title: Six, owner: \"a\\e[31m\"}\n"
      "  - {id: A7, title: Seven, owner: \"a\\u202eb\"}\n"
      "  - {id: A8, title: Eight, owner: a=b}\n"};
  check_all(place, {{{"--as", ""}, "Zoë kim"}, {{"--as", "ZO"}, "Zoë"}, {{"--as", "ruiz"}, ""}});
}

TEST_CASE("ids that are none are left out, and one that is there twice is offered once") {
  const Place place{
      "bywhen: 1\ntitle: x\npeople: [{id: ana}, {id: ana}, {id: 'a b'}, {id: ':files'}]\n"
      "improvements: [{id: I1}, {id: 'I1;'}]\n"
      "actions: [{id: A1, title: a}, {id: A1, title: b}, {id: '$(x)', title: c}, {title: d},\n"
      "  {id: 'A2 A3', title: e}, {id: A01, title: f}, {id: [], title: g}, 7]\n"};
  check_all(place, {{{"accept", ""}, "A1"}, {{"--as", ""}, "ana"}, {{"add", "--for", ""}, "I1"}});
}

TEST_CASE("the plan is the one that the line names, or the environment, or the folder") {
  Place place;
  check_all(place, {{{"show", ""}, ""}, {{"un"}, "undo"}});
  place.write("one.plan.yaml", "bywhen: 1\ntitle: x\nactions: [{id: A1, title: One}]\n");
  check_all(place, {{{"show", ""}, "A1"}});
  place.write("two.plan.yaml", "bywhen: 1\ntitle: x\nactions: [{id: A2, title: Two}]\n");
  check_all(place, {
                       {{"show", ""}, ""},  // which one?
                       {{"show", "-f", "two.plan.yaml", ""}, "A2"},
                       {{"show", "-ftwo.plan.yaml", ""}, "A2"},
                       {{"--file=two.plan.yaml", "show", ""}, "A2"},
                       {{"--file=none.yaml", "show", ""}, ""},
                       {{"--file=.", "show", ""}, ""},
                       {{"show", "--", "--file=two.plan.yaml", ""}, ""},
                   });
  place.environment["BYWHEN_FILE"] = "one.plan.yaml";
  check_all(place, {{{"show", ""}, "A1"}, {{"--file=two.plan.yaml", "show", ""}, "A2"}});
}

TEST_CASE("of a damaged plan what can be read is offered, and never an error") {
  const std::pair<std::string_view, std::string_view> plans[] = {
      {"bywhen: 1\ntitle: x\ntitle: y\nactions: [{id: A1, title: One, owner: [}]\n", ""},
      {"bywhen: 1\ntitle: x\ntitle: y\nactions: [{id: A1, title: One}]\n", "A1"},
      {"bywhen: 1\ntitle: []\nactions:\n  - {id: A1, title: {}, status: 7}\n  - id\n", "A1"},
      {"bywhen: 99\nactions: [{id: A1}]\n", ""},
      {"<<<<<<< a\nbywhen: 1\n=======\n>>>>>>> b\n", ""},
      {"", ""},
      {"7", ""},
      {"\xff\xfe\x01", ""},
  };
  for (const auto& one : plans) {
    CAPTURE(one.first);
    const Place place{one.first};
    check_all(place,
              {{{"show", ""}, one.second}, {{"un"}, "undo"}, {{"accept", "--d"}, "--dry-run"}});
  }
}

TEST_CASE("whatever is typed, completing it is no error") {
  Place place{plan};
  place.environment["BYWHEN_TODAY"] = "no day";
  for (const char* word :
       {"",   "-",  "--", "---", "=",    "--=", "--file=",      "-f",       "--zz=1", "'",
        "\"", "$(", "`",  "\\",  "\xff", "é",   "--owner=\xc3", "\x1b[31m", "\t",     "\n"}) {
    CAPTURE(word);
    for (const char* command : {"assign", "add", "lint", "", "--", "--file", "zz"}) {
      ask(place, {command, word});
      ask(place, {command, word, ""});
      ask(place, {word, command, "--owner", word});
    }
  }
}

TEST_CASE("nothing is printed that is not printable, and no description is long") {
  const Place place{
      "bywhen: 1\ntitle: x\nactions:\n"
      "  - {id: A1, title: \"Tab\\tnew\\nline \\e[31m \\u202e $(touch pwned) `x` 'y'\"}\n"
      "  - {id: A2, title: " +
      std::string(500, 'x') + "}\n"};
  const std::string answer = ask(place, {"show", ""});
  const auto lines = split(answer, '\n');
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == "A1\tTab\\tnew\\nline \\x1b[31m \\u{202e} $(touch pwned) `x` 'y'");
  CHECK(lines[1] == "A2\t" + std::string(59, 'x') + "…");
}

TEST_CASE("completing writes nothing") {
  const Place place{plan};
  const auto before = place.names();
  for (const Command* command : all_commands()) ask(place, {std::string(command->name), ""});
  CHECK(place.names() == before);
  CHECK(place.read("action-plan.yaml") == plan);
}

TEST_CASE("places of words") {
  const auto next = [](std::string_view arguments, const std::vector<std::string>& words) {
    const Expected expected = expected_next(arguments, words);
    std::string text;
    for (const std::string_view value : expected.values) text.append(value).append(" ");
    return text + (expected.or_free_text ? "or text" : "");
  };
  CHECK(next("", {}) == "");
  CHECK(next("ACTION [N | TEXT...]", {}) == "ACTION ");
  CHECK(next("ACTION [N | TEXT...]", {"A3"}) == "N TEXT or text");
  CHECK(next("[ACTION|IMPROVEMENT|WHO]...", {"A3"}) == "ACTION IMPROVEMENT WHO ");
  CHECK(next("WHAT... | ACTION --resource N", {}) == "WHAT ACTION ");
  CHECK(next("ACTION... TEXT... | ACTION... --none", {"A3", "x"}) == "TEXT or text");
  CHECK(next("TITLE... | -", {}) == "TITLE - or text");
  CHECK(next("[ACTION...]", {"A3"}) == "ACTION ");
  CHECK(next("ID NAME...", {"ana"}) == "NAME or text");
  CHECK(next("[unclosed", {}) == "unclosed ");
}

TEST_CASE("an option that takes one of fixed words says which") {
  for (const Command* command : all_commands()) {
    for (const Option& option : options_of(*command)) {
      CAPTURE(command->name);
      CAPTURE(option.name);
      const std::set<std::string_view> fixed{"FORMAT",   "STATUS", "KIND",
                                             "SEVERITY", "KEY",    "GROUP"};
      if (!fixed.contains(option.value)) continue;
      const bool has_words = option.words != nullptr;
      REQUIRE(has_words);
      const std::string page = help_on(*command);
      for (const std::string_view word : option.words())
        CHECK(page.find(word) != std::string::npos);
    }
  }
}

}  // namespace
}  // namespace bywhen::cli

#include "bywhen/model/load.h"

#include "model/loading.h"

namespace bywhen {
namespace {

// That there is no plan in a text, with these defects at the marks.
void check_rejected(std::string_view marked, const std::vector<std::string>& defects) {
  const Loaded loaded = check_defects(marked, defects);
  CHECK_FALSE(loaded.plan);
}

void check_accepted(std::string_view marked, const std::vector<std::string>& defects) {
  const Loaded loaded = check_defects(marked, defects);
  CHECK(loaded.plan);
}

TEST_CASE("the smallest plan") {
  const Plan plan = sound_plan("bywhen: 1\ntitle: T\nactions:\n");
  CHECK(*plan.version == 1);
  CHECK(*plan.title == "T");
  CHECK(plan.actions.empty());
  CHECK_FALSE(plan.has_people);
}

TEST_CASE("a file that says nothing is no plan") {
  const std::string empty =
      "invalid_value: the file is empty (move it away, then start a plan with: bywhen init TITLE)";
  for (const char* text : {"«»", "«»\n\n", "«»# only\n# comments\n", "«»---\n", "«»~\n"}) {
    check_rejected(text, {empty});
  }
}

TEST_CASE("a list or a text is no plan") {
  const std::string none =
      "invalid_value: this is not a plan (a plan has the keys bywhen, title and actions)";
  check_rejected("# groceries\n«»- milk\n- bread\n", {none});
  check_rejected("«»just words\n", {none});
  check_rejected("«»[]\n", {none});
}

TEST_CASE("only the known version is read") {
  const auto unknown = [](const std::string& written) {
    return "invalid_value: format version " + written +
           " is not known to this program (it knows version 1; a newer bywhen may know it)";
  };
  check_rejected("bywhen: «99»\ntitle: T\nactions: [1]\n", {unknown("99")});
  check_rejected("bywhen: «2»\n", {unknown("2")});
  for (const char* version : {"0", "two", "1.1", "'2'", "99999999999", "TBD", "[1]", "''"}) {
    check_rejected("bywhen: «" + std::string(version) + "»\ntitle: T\nactions: []\n",
                   {unknown(version)});
  }
  check_accepted("bywhen: '1'\ntitle: T\nactions: []\n", {});
}

TEST_CASE("what every plan has is missed at the first key") {
  const std::string version =
      "invalid_value: nothing says that this is a plan (a plan starts with 'bywhen: 1')";
  const std::string title = "invalid_value: this plan has no title (add 'title:' to it)";
  const std::string actions = "invalid_value: this plan has no actions (add 'actions:' to it)";
  check_accepted("# hello\n«title»: T\nactions: []\n", {version});
  check_accepted("«bywhen»: 1\nactions: []\n", {title});
  check_accepted("«bywhen»: 1\ntitle: ~\nactions: []\n", {title});
  check_accepted("«bywhen»: 1\ntitle: T\n", {actions});
  check_accepted("«bywhen»:\ntitle: T\nactions:\n", {version});
  const Loaded loaded = load("{}\n");
  CHECK(said(loaded.defects) == version + "\n" + title + "\n" + actions);
  CHECK(loaded.defects[0].range == yaml::Range{0, 2});
}

TEST_CASE("what is no YAML is rejected where it stops being YAML") {
  const std::string text = "bywhen: 1\ntitle: \"T\nactions: []\n";
  const Loaded loaded = load(text);
  CHECK_FALSE(loaded.plan);
  REQUIRE(loaded.defects.size() == 1);
  CHECK(loaded.defects[0].kind == DefectKind::yaml_syntax);
  CHECK(loaded.defects[0].range.begin == loaded.defects[0].range.end);
  CHECK(loaded.defects[0].range.begin <= text.size());
  CHECK_FALSE(loaded.defects[0].message.empty());
  CHECK(loaded.text() == text);
}

TEST_CASE("keys of one's own are kept, wherever they stand") {
  check_accepted(
      "bywhen: 1\ntitle: T\nx-room: 2.14\ncalendar: {x-of: Oslo}\npeople: [{id: ana, x-desk: 4}]\n"
      "improvements: [{id: I1, title: T, x-votes: [1, 2]}]\n"
      "actions:\n  - id: A1\n    title: T\n    x-: {a: b}\n    resources: [{need: N, x-shop: S}]\n"
      "    risks: [{risk: R, x-seen: true}]\n    updates: [{note: N, x-by: phone}]\n"
      "check_ins: [{date: 2026-12-08, x-room: 1}]\nagenda: [{step: S, minutes: 2, x-who: mia}]\n",
      {});
}

TEST_CASE("unknown keys are told, with the nearest known one") {
  check_accepted(
      "bywhen: 1\ntitle: T\n«facilitater»: mia\npeople: [{id: ana, «mail»: a@b}]\nactions:\n"
      "  - id: A1\n    title: T\n    «dead_line»: 2026-12-04\n    «Effort»: 2d\n"
      "    resources: [{need: N, «zzz»: 1}]\n    «X-mine»: 1\n",
      {"unknown_key: unknown key 'facilitater' (did you mean 'facilitator'?)",
       "unknown_key: unknown key 'mail' (did you mean 'email'?)",
       "unknown_key in A1: unknown key 'dead_line' (did you mean 'deadline'?)",
       "unknown_key in A1: unknown key 'Effort' (did you mean 'effort'?)",
       "unknown_key in A1: unknown key 'zzz' (a key of your own starts with x-)",
       "unknown_key in A1: unknown key 'X-mine' (a key of your own starts with x-)"});
}

TEST_CASE("a key of another entry is unknown in this one") {
  check_accepted("bywhen: 1\ntitle: T\nactions: []\n«deadline»: 2026-12-04\n",
                 {"unknown_key: unknown key 'deadline' (a key of your own starts with x-)"});
}

TEST_CASE("keys that stand twice") {
  const auto twice = [](const std::string& key) {
    return "duplicate_key: the key '" + key +
           "' stands here twice (keep the one that is right and take the other out)";
  };
  check_accepted(
      "bywhen: 1\ntitle: T\n«title»: U\nactions:\n  - id: A1\n    title: T\n    owner: ana\n"
      "    «owner»: ben\n    «'owner'»: cleo\n    x-own: {a: 1, «a»: 2}\n",
      {twice("title"), twice("owner"), twice("owner"), twice("a")});
}

TEST_CASE("two entries glued into one are one defect, whatever is doubled in them") {
  const auto glued = [](const std::string& id, const std::string& action) {
    return "merge_conflict" + (action.empty() ? "" : " in " + action) +
           ": two entries stand in one: a second id '" + id +
           "' (part them: the second one starts with '- id: " + id + "')";
  };
  check_accepted(
      "bywhen: 1\ntitle: T\npeople:\n  - {id: ana, name: Ana, id: «ben», name: Ben}\nactions:\n"
      "  - id: A1\n    title: T\n    owner: ana\n    id: «A2»\n    title: U\n    owner: ben\n"
      "  - id: A3\n    title: V\n    «title»: W\n",
      {glued("ben", ""), glued("A2", "A1"),
       "duplicate_key: the key 'title' stands here twice (keep the one that is right and take the "
       "other "
       "out)"});
}

TEST_CASE("ids that stand twice are told at the second, with the place of the first") {
  const auto twice = [](const std::string& place, const std::string& id,
                        const std::string& instead) {
    return "duplicate_id" + place + ": the id " + id + " is used twice (give this one " + instead +
           ")";
  };
  const Loaded loaded = check_defects(
      "bywhen: 1\ntitle: T\npeople: [{id: ana}, {id: ben}, {id: «ana»}]\n"
      "improvements: [{id: I1, title: T}, {id: «I1», title: U}]\n"
      "actions:\n  - {id: A1, title: T}\n  - {id: A7, title: T}\n  - {id: «A1», title: U}\n"
      "  - {id: «A1», title: V}\n",
      {twice("", "ana", "another id"), twice("", "I1", "the next free id, I2"),
       twice(" in A1", "A1", "the next free id, A8"),
       twice(" in A1", "A1", "the next free id, A8")});
  REQUIRE(loaded.defects.size() == 4);
  const auto at = [&](std::size_t i) {
    const yaml::Range range = loaded.defects[i].related;
    return loaded.text().substr(range.begin, range.end - range.begin);
  };
  CHECK(loaded.defects[0].related == loaded.plan->people[0].id.range());
  CHECK(at(0) == "ana");
  CHECK(loaded.defects[0].related_message == "the first ana is here");
  CHECK(loaded.defects[1].related == loaded.plan->improvements[0].id.range());
  CHECK(loaded.defects[2].related == loaded.plan->actions[0].id.range());
  CHECK(loaded.defects[3].related == loaded.plan->actions[0].id.range());
  CHECK(loaded.defects[3].related_message == "the first A1 is here");
}

TEST_CASE("ids that are none are not the same id") {
  const Loaded loaded = load(
      "bywhen: 1\ntitle: T\nactions:\n  - {id: TBD, title: T}\n  - {id: TBD, title: U}\n  - "
      "{title: V}\n"
      "  - {title: W}\n");
  for (const Defect& defect : loaded.defects) CHECK(defect.kind != DefectKind::duplicate_id);
  CHECK(loaded.defects.size() == 4);
}

TEST_CASE("conflict markers reject a file, each told in the order of the text") {
  const std::string conflict =
      "merge_conflict: an unresolved merge conflict (keep the lines that are right and take the "
      "markers "
      "out)";
  for (const std::string end : {"\n", "\r\n"}) {
    std::string text =
        "bywhen: 1\n«<<<<<<<» HEAD\ntitle: T\n=======\ntitle: U\n«>>>>>>>» theirs\nactions:\n"
        "«<<<<<<<» HEAD\n- {id: A1, title: T}\n=======\n«>>>>>>>» theirs\n";
    for (auto at = text.find('\n'); at != std::string::npos;
         at = text.find('\n', at + end.size())) {
      text.replace(at, 1, end);
    }
    check_rejected(text, {conflict, conflict, conflict, conflict});
  }
  check_rejected("«<<<<<<<» HEAD\n", {conflict});
  check_rejected("bywhen: 1\n«>>>>>>>» theirs", {conflict});
}

TEST_CASE("what only looks like a conflict marker is text") {
  const Plan plan = sound_plan(
      "bywhen: 1\ntitle: T\nactions:\n  - id: A1\n    title: Explain <<<<<<< HEAD\n    notes: |\n"
      "      <<<<<<< HEAD\n      ours\n      =======\n      >>>>>>> theirs\n");
  CHECK(*plan.actions[0].notes == "<<<<<<< HEAD\nours\n=======\n>>>>>>> theirs\n");
}

TEST_CASE("what people wrote is cut to one short line in a message") {
  check_accepted(
      "bywhen: 1\ntitle: T\nactions: []\ndate: «|\n  next week,\n  or later»\nends: «in the month "
      "after the "
      "one in which the whole of the new shop opens»\n",
      {"invalid_date: 'date' is not a date: 'next week, …' (dates are written year-month-day: "
       "2026-12-04)",
       "invalid_date: 'ends' is not a date: 'in the month after the one in which the whole of the "
       "new sh…' "
       "(dates are written year-month-day: 2026-12-04)"});
}

TEST_CASE("which defects leave it open what the text means") {
  CHECK(is_damage(DefectKind::yaml_syntax));
  CHECK(is_damage(DefectKind::merge_conflict));
  CHECK(is_damage(DefectKind::duplicate_key));
  CHECK_FALSE(is_damage(DefectKind::unknown_key));
  CHECK_FALSE(is_damage(DefectKind::duplicate_id));
  CHECK_FALSE(is_damage(DefectKind::invalid_value));
  CHECK_FALSE(is_damage(DefectKind::invalid_date));
  CHECK_FALSE(is_damage(DefectKind::placeholder_value));
}

TEST_CASE("a document that has been parsed loads like its text") {
  const std::string text = "bywhen: 1\ntitle: TBD\nactions: [{id: A1, title: T, owner: ana}]\n";
  const auto document = yaml::Document::parse(text);
  REQUIRE(document);
  const Loaded loaded = load(*document);
  REQUIRE(loaded.plan);
  CHECK(said(loaded.defects) == said(load(text).defects));
  CHECK(*loaded.plan->actions[0].owner == "ana");
  CHECK(loaded.text() == text);
}

}  // namespace
}  // namespace bywhen

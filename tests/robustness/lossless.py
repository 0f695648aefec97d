#!/usr/bin/env python3
"""Each writing command on a plan kept by hand changes the lines it means to change, and no other byte: with LF and
CR LF, with a byte order mark, without a newline at the end. PyYAML, where it is there, reads the values that were
meant, and all others as they were.
"""
import copy
import datetime

import program
from other_reader import MISSING, yaml

SOURCE = (program.EXAMPLES / "hand-edited.plan.yaml").read_text()

VARIANTS = {
    "LF": lambda text: text.encode(),
    "CR LF": lambda text: text.replace("\n", "\r\n").encode(),
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "no newline at the end": lambda text: text.removesuffix("\n").encode(),
    "all of that": lambda text: b"\xef\xbb\xbf" + text.removesuffix("\n").replace("\n", "\r\n").encode(),
}


def replaced(old, new):
    """The text with `new` in the place of `old`, which stands in it once."""
    assert SOURCE.count(old) == 1, (SOURCE.count(old), old)
    return SOURCE.replace(old, new)


def inserted(after, new):
    return replaced(after, after + new)


def action(plan, name):
    return next(one for one in plan["actions"] if one["id"] == name)


END_OF_A2 = '    - "Somebody tall"\n'
END_OF_A6 = "      Do not throw that one away, it has a story.\n"
END_OF_A7 = "      author: wei\n      note: cut it\n"
TODAY = datetime.date(2026, 11, 24)  # a day after the session
IN_THE_SESSION = ("--today", "2026-11-23")  # what is tried out there leaves no update


def update_lines(**fields):
    """One entry of an action's updates as the file has them, today's."""
    return "    - date: 2026-11-24\n" + "".join(f"      {key.rstrip('_')}: {fields[key]}\n" for key in fields)


def update(**fields):
    """The same as values."""
    return {"date": TODAY} | {key.rstrip("_"): value for key, value in fields.items()}


# What is typed; the text that it must give (new texts in the quotes of those around them); what it means for the
# values.
CASES = []


def case(*typed, text):
    def add(mean):
        CASES.append((typed, text, mean))
        return mean
    return add


@case("assign", "A1", "wei", *IN_THE_SESSION,
      text=replaced("owner: tom          # knows the plumber\n    ownership: accepted\n",
                    "owner: wei          # knows the plumber\n"))
def _(plan):
    action(plan, "A1")["owner"] = "wei"
    del action(plan, "A1")["ownership"]


@case("assign", "A6", "wei", *IN_THE_SESSION,
      text=replaced('    owner: "tom"\n    ownership: \'proposed\'    # asks his son\n', '    owner: "wei"\n'))
def _(plan):
    action(plan, "A6")["owner"] = "wei"
    del action(plan, "A6")["ownership"]


@case("assign", "A4", "tom", "--accepted", *IN_THE_SESSION,
      text=replaced("improvement: I2, owner: wei, deadline: 2026-12-08",
                    "improvement: I2, owner: tom, ownership: accepted, deadline: 2026-12-08"))
def _(plan):
    action(plan, "A4").update(owner="tom", ownership="accepted")


@case("assign", "A2", "ruth", "--helper", "tom", *IN_THE_SESSION,
      text=inserted("    helpers:\n    - wei\n", "    - tom\n"))
def _(plan):
    action(plan, "A2")["helpers"].append("tom")


@case("accept", "A6", *IN_THE_SESSION,
      text=replaced("ownership: 'proposed'    # asks his son", "ownership: 'accepted'    # asks his son"))
def _(plan):
    action(plan, "A6")["ownership"] = "accepted"


@case("accept", "A2", *IN_THE_SESSION, text=inserted("    helpers:\n    - wei\n    owner: ruth\n", "    ownership: accepted\n"))
def _(plan):
    action(plan, "A2")["ownership"] = "accepted"


@case("decline", "A1", "--because", "no time: really", *IN_THE_SESSION,
      text=replaced("    ownership: accepted\n    deadline: 2026-12-05     # a Saturday, yes\n",
                    "    ownership: declined\n    declined_because: \"no time: really\"\n"
                    "    deadline: 2026-12-05     # a Saturday, yes\n"))
def _(plan):
    action(plan, "A1").update(ownership="declined", declined_because="no time: really")


@case("assign", "A6", "wei",
      text=replaced('    owner: "tom"\n    ownership: \'proposed\'    # asks his son\n', '    owner: "wei"\n').replace(
          END_OF_A6, END_OF_A6 + "    updates:\n" + update_lines(field="owner", from_="tom", to="wei")))
def _(plan):
    action(plan, "A6").update(owner="wei", updates=[update(field="owner", from_="tom", to="wei")])
    del action(plan, "A6")["ownership"]


@case("schedule", "A2", "2026-12-19",
      text=replaced("deadline: '2026-12-12'", "deadline: '2026-12-19'").replace(
          END_OF_A2, END_OF_A2 + "    updates:\n" +
          update_lines(field="deadline", from_="2026-12-12", to="2026-12-19")))
def _(plan):
    action(plan, "A2")["deadline"] = "2026-12-19"
    action(plan, "A2")["updates"] = [update(field="deadline", from_=datetime.date(2026, 12, 12),
                                            to=datetime.date(2026, 12, 19))]


@case("schedule", "A6", "2027-01-23", "--because", "Tom: on leave", "--as", "tom",
      text=replaced("    deadline: 2027-01-16\n    tentative: true\n", "    deadline: 2027-01-23\n").replace(
          END_OF_A6, END_OF_A6 + "    updates:\n" +
          update_lines(author="tom", field="deadline", from_="2027-01-16", to="2027-01-23",
                       why='"Tom: on leave"')))
def _(plan):
    action(plan, "A6")["deadline"] = datetime.date(2027, 1, 23)
    del action(plan, "A6")["tentative"]
    action(plan, "A6")["updates"] = [update(author="tom", field="deadline", from_=datetime.date(2027, 1, 16),
                                            to=datetime.date(2027, 1, 23), why="Tom: on leave")]


@case("schedule", "A6", "2027-01-16",
      text=replaced("    deadline: 2027-01-16\n    tentative: true\n", "    deadline: 2027-01-16\n"))
def _(plan):
    del action(plan, "A6")["tentative"]


@case("start", "A6", text=replaced("status: todo   # doing", "status: doing   # doing").replace(
    END_OF_A6, END_OF_A6 + "    updates:\n" + update_lines(field="status", from_="todo", to="doing")))
def _(plan):
    action(plan, "A6").update(status="doing", updates=[update(field="status", from_="todo", to="doing")])


@case("done", "A4", "--on", "yesterday",
      text=replaced('2026-12-08, resources: [The head\'s number, "Cake, two kinds"]}',
                    '2026-12-08, status: done, done_on: 2026-11-23, resources: [The head\'s number, '
                    '"Cake, two kinds"], updates: [{date: 2026-11-24, field: status, from: todo, to: done}]}'))
def _(plan):
    action(plan, "A4").update(status="done", done_on=datetime.date(2026, 11, 23),
                              updates=[update(field="status", from_="todo", to="done")])


@case("block", "A7", "--because", "no list: yet", "--as", "wei",
      text=replaced(END_OF_A7, END_OF_A7 +
                    update_lines(author="wei", field="status", from_="todo", to="blocked", why='"no list: yet"'))
      .replace("      - A6\n", "      - A6\n    status: blocked\n    reason: \"no list: yet\"\n"))
def _(plan):
    action(plan, "A7").update(status="blocked", reason="no list: yet")
    action(plan, "A7")["updates"].append(
        update(author="wei", field="status", from_="todo", to="blocked", why="no list: yet"))


@case("drop", "A6", text=replaced("status: todo   # doing", "status: dropped   # doing").replace(
    END_OF_A6, END_OF_A6 + "    updates:\n" + update_lines(field="status", from_="todo", to="dropped")))
def _(plan):
    action(plan, "A6").update(status="dropped", updates=[update(field="status", from_="todo", to="dropped")])


@case("reopen", "A6", text=SOURCE)
def _(plan):
    pass


@case("note", "A7", "Tea first", "--as", "ruth",
      text=replaced(END_OF_A7, END_OF_A7 + update_lines(author="ruth", note="Tea first")))
def _(plan):
    action(plan, "A7")["updates"].append(update(author="ruth", note="Tea first"))


@case("schedule", "A1", "2026-12-05", "--start", "2026-11-30", "--effort", "1d",
      text=replaced('    deadline: 2026-12-05     # a Saturday, yes\n    effort: "4h"\n',
                    '    start: 2026-11-30\n    deadline: 2026-12-05     # a Saturday, yes\n    effort: "1d"\n'))
def _(plan):
    action(plan, "A1").update(start=datetime.date(2026, 11, 30), effort="1d")


@case("schedule", "A2", "--after", "A4", text=replaced("after: [A1]   # or", "after: [A1, A4]   # or"))
def _(plan):
    action(plan, "A2")["after"].append("A4")


@case("add-resource", "A1", "Key to the cellar",
      text=replaced("    # the plumber brings what he needs\n    resources: none\n",
                    "    # the plumber brings what he needs\n    resources:\n    - \"Key to the cellar\"\n"))
def _(plan):
    action(plan, "A1")["resources"] = ["Key to the cellar"]


@case("add-resource", "A2", "A drill", "--kind", "tool", "--status", "secured",
      text=inserted('    - "Somebody tall"\n', "    - need: 'A drill'\n      kind: tool\n      status: secured\n"))
def _(plan):
    action(plan, "A2")["resources"].append({"need": "A drill", "kind": "tool", "status": "secured"})


@case("add-resource", "A4", "A nice letter",
      text=replaced('"Cake, two kinds"]', '"Cake, two kinds", "A nice letter"]'))
def _(plan):
    action(plan, "A4")["resources"].append("A nice letter")


@case("add-person", "greta", "Greta Falk",
      text=inserted("    email: 'wei@example.org'\n", "-   id: greta\n    name: \"Greta Falk\"\n"))
def _(plan):
    plan["people"].append({"id": "greta", "name": "Greta Falk"})


@case("add-improvement", "Light in the corner",
      text=inserted("  title: You can hear yourself think\n  priority: 2\n",
                    "\n- id: I3\n  title: Light in the corner\n  priority: 3\n"))
def _(plan):
    plan["improvements"].append({"id": "I3", "title": "Light in the corner", "priority": 3})


@case("add-action", "Turn the sign at the door round", "--for", "I1", "--owner", "ruth", "--deadline", "2027-01-30",
      "--no-resources",
      text=inserted("    - date: 2026-11-23\n      author: wei\n      note: cut it\n",
                    "\n  - id: A8\n    title: 'Turn the sign at the door round'\n    improvement: I1\n"
                    "    owner: ruth\n    deadline: 2027-01-30\n    resources: none\n"))
def _(plan):
    plan["actions"].append({"id": "A8", "title": "Turn the sign at the door round", "improvement": "I1",
                            "owner": "ruth", "deadline": datetime.date(2027, 1, 30), "resources": "none"})


@case("rank", "I2", text=SOURCE.replace("  priority: 2", "  priority: ?").replace("  priority: 1", "  priority: 2")
      .replace("  priority: ?", "  priority: 1"))
def _(plan):
    plan["improvements"][0]["priority"] = 2
    plan["improvements"][1]["priority"] = 1


@case("add-risk", "A6", "The felt is sold out", "--contingency", "Cork", "--owner", "wei",
      text=inserted("      x-seen-before: 'yes, in 2019'\n",
                    "    - risk: The felt is sold out\n      contingency: Cork\n      owner: wei\n"))
def _(plan):
    action(plan, "A6")["risks"].append({"risk": "The felt is sold out", "contingency": "Cork", "owner": "wei"})


@case("decide", "Nobody moves the piano", text=inserted("- 'The radio stays off'\n", "- 'Nobody moves the piano'\n"))
def _(plan):
    plan["decisions"].append("Nobody moves the piano")


@case("park", "A lift?", text=replaced('"A second clock?"]', '"A second clock?", "A lift?"]'))
def _(plan):
    plan["parked"].append("A lift?")


@case("remove", "A4", "--resource", "cake", text=replaced(', "Cake, two kinds"]', "]"))
def _(plan):
    action(plan, "A4")["resources"].pop()


@case("remove", "wei", "--force",
      text=SOURCE.replace('-   id: wei\n    name: "Wei Zhang"\n    email: \'wei@example.org\'\n', "")
      .replace("    helpers:\n    - wei\n", "").replace(" owner: wei,", ""))
def _(plan):
    plan["people"].pop()
    del action(plan, "A2")["helpers"]
    del action(plan, "A4")["owner"]


class LosslessTest(program.ProgramTest):
    def changed(self, variant, typed):
        """The bytes before and after."""
        old = VARIANTS[variant](SOURCE)
        self.plan.write_bytes(old)
        self.succeed(*typed, "--quiet")
        self.assertEqual(self.names(), ["action-plan.yaml"])
        return old, self.plan.read_bytes()

    def test_only_the_lines_meant_change(self):
        for typed, text, _ in CASES:
            for variant, encode in VARIANTS.items():
                with self.subTest(command=" ".join(typed), variant=variant):
                    _, new = self.changed(variant, typed)
                    self.assertEqual(new.decode("utf-8").split("\n"), encode(text).decode("utf-8").split("\n"))

    def test_a_dry_run_changes_nothing_and_shows_the_same(self):
        for typed, text, _ in CASES:
            self.plan.write_text(SOURCE)
            diff = self.succeed(*typed, "--dry-run", "--quiet")
            self.assertEqual(self.plan.read_text(), SOURCE)
            signs = [line[0] for line in diff.split("\n")[2:] if line]
            self.assertEqual(signs.count("+") - signs.count("-"), text.count("\n") - SOURCE.count("\n"))

    def test_another_reader_sees_what_was_meant(self):
        if yaml is None:
            self.skipTest(MISSING)
        for typed, _, mean in CASES:
            for variant in VARIANTS:
                with self.subTest(command=" ".join(typed), variant=variant):
                    old, new = self.changed(variant, typed)
                    wanted = copy.deepcopy(yaml.safe_load(old))
                    mean(wanted)
                    self.assertEqual(yaml.safe_load(new), wanted)

    def test_every_writing_command_is_here(self):
        out = self.succeed("help")
        writing = {word for word in out.split() if word.startswith("add-")} | {
            "assign", "accept", "decline", "schedule", "start", "done", "block", "drop", "reopen", "note",
            "rank", "decide", "park", "remove"}
        self.assertEqual({typed[0] for typed, _, _ in CASES}, writing)


if __name__ == "__main__":
    program.main()

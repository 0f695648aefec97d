#!/usr/bin/env python3
"""Two people work on one plan at the same time, with 200 commands each: nothing that either of them typed is lost."""
import re
import subprocess

import program

EACH = 200
ADDED_BEFORE = ("One", "Two", "Three")

# What each of them types over and over; $1 counts, $2 is the program, $3 the name. Both say who owns A1 and A2 in
# turn; each notes on A3 and adds actions.
MIXED = """for i in $(seq "$1"); do
  case $((i % 3)) in
    0) "$2" note A3 "Note $i: of $3" --as "$3" --quiet ;;
    1) "$2" assign "A$((i % 2 + 1))" "$3" --quiet ;;
    2) "$2" add-action "Action $i of $3" --owner "$3" --quiet ;;
  esac || exit 1
done"""
ADDING = 'for i in $(seq "$1"); do "$2" add-action "Action $i of $3" --quiet || exit 1; done'


class TwoWritersTest(program.ProgramTest):
    def both_type(self, script):
        """Until both are through."""
        writers = [subprocess.Popen(["sh", "-c", script, "sh", str(EACH), program.PROGRAM, name],
                                    cwd=self.folder, env=program.environment(self.folder))
                   for name in ("Ana", "Ben")]
        self.assertEqual([writer.wait(timeout=300) for writer in writers], [0, 0])

    def test_each_writes_of_everything(self):
        self.succeed("init", "Two writers", "--people", "Ana Ruiz, Ben Okafor", "--quiet")
        for title in ADDED_BEFORE:
            self.succeed("add-action", title, "--quiet")
        first = self.plan.read_bytes()
        self.both_type(MIXED)

        text = self.plan.read_text()
        for name in ("Ana", "Ben"):  # all of it, and in the order in which it was typed
            notes = re.findall(rf'note: "Note (\d+): of {name}"', text)
            self.assertEqual(notes, [str(i) for i in range(1, EACH + 1) if i % 3 == 0])
            titles = re.findall(rf"title: Action (\d+) of {name}$", text, re.MULTILINE)
            self.assertEqual(titles, [str(i) for i in range(1, EACH + 1) if i % 3 == 2])
        ids = [int(i) for i in re.findall(r"\bid: A(\d+)", text)]
        self.assertEqual(ids, list(range(1, 3 + 2 * len(titles) + 1)))
        self.assertEqual(self.names(), ["action-plan.yaml"])
        code, out, _ = self.run_program("lint", "--format", "json")
        self.assertEqual(code, 1)  # deadlines and resources are missing
        rules = set(re.findall(r'"rule": *"([a-z-]+)"', out))
        self.assertLessEqual(rules, {"missing-owner", "missing-deadline", "missing-resources", "overloaded-owner"})

        # The last word on an owner that changed nothing is no step.
        steps = len(re.findall(r"(?m)^ *\d+  ", self.succeed("undo", "--list"))) - len(ADDED_BEFORE)
        assigned = len([i for i in range(1, EACH + 1) if i % 3 == 1])
        self.assertLessEqual(steps, 2 * EACH)
        self.assertGreaterEqual(steps, 2 * (EACH - assigned) + 2)
        self.succeed("undo", str(steps), "--quiet")
        self.assertEqual(self.plan.read_bytes(), first)
        self.succeed("redo", str(steps), "--quiet")
        self.assertEqual(self.plan.read_text(), text)

    def test_nothing_is_lost_between_two_writers(self):
        self.succeed("init", "Two writers", "--quiet")
        first = self.plan.read_bytes()
        self.both_type(ADDING)

        text = self.plan.read_text()
        ids = re.findall(r"^ *- id: A(\d+)$", text, re.MULTILINE)
        self.assertEqual(sorted(map(int, ids)), list(range(1, 2 * EACH + 1)))
        titles = re.findall(r"^ *title: Action (\d+) of (Ana|Ben)$", text, re.MULTILINE)
        self.assertEqual(sorted(titles), sorted((str(i), name) for i in range(1, EACH + 1)
                                                for name in ("Ana", "Ben")))
        for name in ("Ana", "Ben"):  # each in the order in which it was typed
            self.assertEqual([int(i) for i, who in titles if who == name], list(range(1, EACH + 1)))
        self.assertEqual(self.names(), ["action-plan.yaml"])

        code, out, _ = self.run_program("lint", "--format", "json")
        self.assertEqual(code, 1)  # nobody owns them yet
        rules = set(re.findall(r'"rule": *"([a-z-]+)"', out))
        self.assertEqual(rules, {"missing-owner", "missing-deadline", "missing-resources"})

        self.succeed("undo", str(2 * EACH), "--quiet")  # the two have kept one journal
        self.assertEqual(self.plan.read_bytes(), first)
        self.succeed("redo", str(2 * EACH), "--quiet")
        self.assertEqual(self.plan.read_text(), text)


if __name__ == "__main__":
    program.main()

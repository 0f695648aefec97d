#!/usr/bin/env python3
"""examples/planning-round, from its first command to its last: the plan says what was typed, lint has nothing to say,
all of it can be undone to the byte and made again.
"""
import datetime
import re
import subprocess

import program
from other_reader import MISSING, yaml

FEWEST_STEPS = 55


class PlanningRoundTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        path = f"{program.PROGRAM.parent}:/usr/local/bin:/usr/bin:/bin"
        # Unbuffered on one pipe, so that a failure can be read in the order in which it came about.
        done = subprocess.run([program.EXAMPLES / "planning-round", self.folder], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False,
                              env=program.environment(self.folder) | {"PATH": path})
        self.shown = done.stdout.decode()
        self.assertEqual(done.returncode, 0, self.shown)

    def test_nothing_is_missing(self):
        code, out, err = self.run_program("lint")
        self.assertEqual((code, err), (0, ""), out)
        self.assertIn("no findings", out)
        code, out, _ = self.run_program("lint", "--format", "json")
        self.assertEqual(code, 0)
        self.assertIn('"findings":[]', re.sub(r"\s", "", out))
        self.assertEqual(self.names(), ["action-plan.yaml", "first.yaml"])

    def test_another_reader_finds_what_was_typed(self):
        if yaml is None:
            self.skipTest(MISSING)
        day = datetime.date
        plan = yaml.safe_load(self.plan.read_bytes())
        self.assertEqual(plan["title"], "Checkout blueprint refinement")
        self.assertEqual(plan["facilitator"], "mia")
        self.assertEqual(plan["ends"], day(2027, 2, 26))
        self.assertEqual(plan["present"], ["mia", "ana", "ben", "cleo", "emil", "hana"])
        self.assertEqual(plan["calendar"]["holidays"], [day(2026, 12, 24), day(2026, 12, 25), day(2026, 12, 31),
                                                        day(2027, 1, 1)])
        self.assertEqual(plan["parked"], ["Guest orders: after the new shop system, in March"])
        self.assertEqual(plan["decisions"], ["The PDF form for returns stays until June"])
        ranked = sorted((one["priority"], one["id"]) for one in plan["improvements"] if "priority" in one)
        self.assertEqual([name for _, name in ranked][:4], ["I1", "I4", "I2", "I3"])

        actions = {one["id"]: one for one in plan["actions"]}
        self.assertEqual(list(actions), [f"A{i}" for i in range(1, 11)])
        self.assertEqual(actions["A1"], {
            "id": "A1", "title": "Rewrite the returns page so that it names the three steps", "improvement": "I1",
            "done_when": "The page is live and linked from the order mail", "owner": "ana", "ownership": "accepted",
            "deadline": day(2026, 12, 4), "effort": "2d", "after": ["A2"],
            "resources": [{"need": "Copywriter for two days", "kind": "people", "cost": "900 EUR",
                           "fallback": "Ana drafts it herself"}],
            "risks": [{"risk": "Legal asks for more than a change of words", "trigger": day(2026, 12, 3),
                       "contingency": "Publish it as a help article first", "owner": "dora"}]})
        self.assertEqual(actions["A2"]["title"], "Get editor access to the shop's CMS")
        self.assertEqual(actions["A2"]["resources"], "none")
        self.assertEqual(actions["A3"]["deadline"], day(2026, 12, 16))  # five working days behind A4's
        self.assertEqual(actions["A5"]["owner"], "cleo")  # Ben had declined it
        self.assertNotIn("declined_because", actions["A5"])
        self.assertIs(actions["A6"]["tentative"], True)
        self.assertEqual(actions["A6"]["helpers"], ["ben"])
        self.assertEqual(actions["A6"]["resources"],
                         [{"need": "Test cards that are declined", "kind": "tool", "status": "secured"}])
        self.assertEqual(actions["A7"]["start"], day(2027, 1, 11))
        self.assertEqual(actions["A9"]["improvement"], ["I1", "I5"])

    def test_all_of_it_can_be_undone_and_made_again(self):
        first = (self.folder / "first.yaml").read_bytes()
        last = self.plan.read_bytes()
        self.assertNotEqual(first, last)
        steps = len(re.findall(r"(?m)^ *\d+  ", self.succeed("undo", "--list")))
        self.assertGreaterEqual(steps, FEWEST_STEPS)
        self.assertLess(steps, len(re.findall(r"(?m)^\$ bywhen ", self.shown)))  # init, lint and list are none
        self.succeed("undo", str(steps), "--quiet")
        self.assertEqual(self.plan.read_bytes(), first)
        self.assertIn("nothing can be undone", self.succeed("undo", "--list"))
        self.succeed("redo", str(steps), "--quiet")
        self.assertEqual(self.plan.read_bytes(), last)


if __name__ == "__main__":
    program.main()

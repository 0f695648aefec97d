#!/usr/bin/env python3
"""Two people add 200 actions each to one plan, at the same time: all 400 are in it, each with its own id."""
import re
import subprocess

import program

EACH = 200


class TwoWritersTest(program.ProgramTest):
    def test_nothing_is_lost_between_two_writers(self):
        self.succeed("init", "Two writers", "--quiet")
        first = self.plan.read_bytes()
        script = 'for i in $(seq "$1"); do "$2" add-action "Action $i of $3" --quiet || exit 1; done'
        writers = [subprocess.Popen(["sh", "-c", script, "sh", str(EACH), program.PROGRAM, name],
                                    cwd=self.folder, env=program.environment(self.folder))
                   for name in ("Ana", "Ben")]
        self.assertEqual([writer.wait(timeout=300) for writer in writers], [0, 0])

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

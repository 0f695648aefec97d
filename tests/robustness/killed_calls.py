#!/usr/bin/env python3
"""kill -9 between any two system calls of a write, for each kind of writing command: the plan is the old one or the
new one, the next command works and cleans up, and undo gives back what was there.
"""
import contextlib
import os
import pty
import shutil

import program
import system_calls

COMMANDS = {  # what is typed
    "assign": ["assign", "A1", "ana"],
    "done": ["done", "A5"],
    "note": ["note", "A2", "Said: on Friday"],
    "schedule": ["schedule", "A2", "fri", "--after", "A1"],
    "edit": ["edit", "A4", "--title", "Another title", "--deadline", "fri", "--clear", "notes"],
    "edit-person": ["edit-person", "ana", "--id", "anna"],
    "remove --force": ["remove", "A3", "ben", "--force"],
    "rank": ["rank", "I3", "I1"],
    "add-action from a pipe": ["add-action", "-"],
    "edit in an editor": ["edit"],
}
TITLES = b"One: more\n\n# And another\n"
EDITOR = "sed -i s/number.7/seven/"
KILLS = 20  # of each
LEAD = 10  # stops before the first trace of a write, which are hit, too
FEWEST = 4  # kills of each that must come before the new plan is there, and after


def plan():
    actions = "".join(f"  - id: A{i}\n    title: Action number {i}\n    owner: ben  # since {i}\n"
                      f"    after: [A{i % 3 + 1}]\n    notes: {'long ' * 300}\n" for i in range(4, 21))
    return ("bywhen: 1\ntitle: Killed\ndate: 2026-11-24\n"
            "people:\n  - {id: ana, name: Ana}\n  - {id: ben, name: Ben}\n  - {id: zoe, name: Zoe}\n"
            "improvements:\n  - {id: I1, title: One}\n  - {id: I2, title: Two}\n  - {id: I3, title: Three}\n"
            "actions:\n  - {id: A1, title: First, owner: zoe}\n  - {id: A2, title: Second, owner: ana}\n"
            f"  - {{id: A3, title: Third}}\n{actions}")


class KilledCallsTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        if not system_calls.are_traceable():
            self.skipTest("processes can't be traced here")
        self.drafts = self.folder.with_name(self.folder.name + "-drafts")  # a killed program leaves its draft
        self.drafts.mkdir()
        self.addCleanup(shutil.rmtree, self.drafts, ignore_errors=True)
        self.plan.write_text(plan())
        self.base = self.plan.read_bytes()

    @contextlib.contextmanager
    def streams(self, name):
        """Standard input and output as that command needs them."""
        if name == "edit in an editor":
            ours, theirs = pty.openpty()
            answer = os.dup(theirs)
        else:
            theirs, ours = os.pipe()
            os.write(ours, TITLES)
            os.close(ours)
            ours, answer = os.dup(theirs), os.open(os.devnull, os.O_WRONLY)
        try:
            yield {"stdin": theirs, "stdout": answer, "stderr": answer}
        finally:
            for descriptor in (ours, theirs, answer):
                os.close(descriptor)

    @contextlib.contextmanager
    def traced(self, name):
        environment = program.environment(self.folder) | {
            "TMPDIR": str(self.drafts), "EDITOR": EDITOR, "ASAN_OPTIONS": "detect_leaks=0"}  # which traces, too
        with self.streams(name) as streams:
            calls = system_calls.SystemCalls([program.PROGRAM, *COMMANDS[name]], cwd=self.folder, env=environment,
                                             **streams)
            try:
                yield calls
            finally:
                calls.kill()

    def traces(self):
        """What a write leaves on its way: the journal's size, files beside the plan."""
        journals = program.state_of(self.folder).glob("bywhen/*")
        return sum(path.stat().st_size for path in journals), self.names()

    def whole_run(self, name):
        """The stop at which a write can first be seen, the last one, and the new plan."""
        with self.traced(name) as calls:
            first, before = None, self.traces()
            while calls.next():
                if first is None and self.traces() != before:
                    first = calls.count
            self.assertEqual(calls.exit_code, 0, name)
            new = self.plan.read_bytes()
            self.assertNotEqual(new, self.base, name)
            self.assertIsNotNone(first, name)
            self.succeed("undo", "--quiet")
            self.assertEqual(self.plan.read_bytes(), self.base, name)
            return first, calls.count, new

    def kill_at(self, name, stop, new):
        """Whether the new plan was there already."""
        with self.traced(name) as calls:
            while calls.count < stop and calls.next():
                pass
        now = self.plan.read_bytes()
        self.assertIn(now, (self.base, new), f"{name}, killed at stop {stop}")
        self.assertLessEqual(len(self.names()), 2)  # a killed write's file goes with the next write
        return now == new

    def go_on(self, is_new, where):
        """A command after the kill, and back to the first plan."""
        self.succeed("note", "A2", "works", "--quiet")
        self.assertEqual(self.names(), ["action-plan.yaml"], where)
        self.assertIn(b"note: works", self.plan.read_bytes(), where)
        self.succeed("undo", "2" if is_new else "1", "--quiet")
        self.assertEqual(self.plan.read_bytes(), self.base, where)

    def test_the_old_plan_or_the_new_one(self):
        for name in COMMANDS:
            with self.subTest(command=name):
                first, last, new = self.whole_run(name)
                begin = max(1, first - LEAD)
                outcomes = {"old": 0, "new": 0}
                for i in range(KILLS):
                    stop = begin + (last - begin) * i // (KILLS - 1)
                    is_new = self.kill_at(name, stop, new)
                    outcomes["new" if is_new else "old"] += 1
                    self.go_on(is_new, f"{name}, killed at stop {stop}")
                print(f"{name}: {outcomes} of the stops {begin} to {last}")
                self.assertGreaterEqual(min(outcomes.values()), FEWEST)


if __name__ == "__main__":
    program.main()

#!/usr/bin/env python3
"""kill -9 at any moment of a write, an undo or a redo: the plan is the old or the new one, and undo still works."""
import re
import statistics
import time

import program

KILLS = 200
LAST_MOMENT = 1.3  # of the time that a run, or what is left of it once the journal was written, takes


class KilledUndoTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        actions = "".join(f"  - id: A{i}\n    title: Action number {i}\n    notes: {'long ' * 2000}\n"
                          for i in range(1, 21))
        self.plan.write_text(f"bywhen: 1\ntitle: Killed\ndate: 2026-11-24\nactions:\n{actions}")

    def journal_size(self):
        return sum(path.stat().st_size for path in program.state_of(self.folder).glob("bywhen/*.journal"))

    def wait_for_the_note(self, writer, size):
        """Until the journal says what is about to be done, or the program has ended."""
        while writer.poll() is None and self.journal_size() == size:
            pass

    def times(self):
        """Seconds that a run takes, and that it takes once the journal was written."""
        runs, writes = [], []
        for i in range(7):
            size = self.journal_size()
            writer = self.start("schedule", "A1", f"+{i + 1}d", "--quiet")
            start = time.monotonic()
            self.wait_for_the_note(writer, size)
            noted = time.monotonic()
            self.assertEqual(writer.wait(), 0, writer.communicate()[1])
            runs.append(time.monotonic() - start)
            writes.append(time.monotonic() - noted)
            writer.communicate()
        self.succeed("undo", "7", "--quiet")
        return statistics.median(runs), statistics.median(writes)

    def killed(self, arguments, i, times):
        """The plan after the program was killed at the moment `i` of KILLS."""
        whole, write = times
        size = self.journal_size()
        writer = self.start(*arguments, "--quiet")
        if i % 2 == 0:  # at moments spread over the whole run
            time.sleep(whole * LAST_MOMENT * i / KILLS)
        else:  # at moments spread over what comes after the note
            self.wait_for_the_note(writer, size)
            time.sleep(write * LAST_MOMENT * i / KILLS)
        writer.kill()
        writer.communicate()
        self.outcomes["noted, not made"] += self.journal_size() > size and self.plan.read_bytes() == self.texts[-1]
        return self.plan.read_bytes()

    def test_a_killed_write(self):
        times = self.times()
        self.outcomes = {"old": 0, "new": 0, "noted, not made": 0}
        self.texts = [self.plan.read_bytes()]  # what undo must give back, the newest last
        for i in range(KILLS):
            day = f"2027-{i // 28 + 1:02}-{i % 28 + 1:02}"
            bare = re.sub(rb"(?m)^    deadline: .*\n", b"", self.texts[-1])
            new = bare.replace(b"    title: Action number 1\n",
                               b"    title: Action number 1\n    deadline: " + day.encode() + b"\n")
            now = self.killed(["schedule", "A1", day], i, times)
            self.assertIn(now, (self.texts[-1], new), f"kill {i}")
            self.outcomes["new" if now == new else "old"] += 1
            if now == new:
                self.texts.append(new)
            if len(self.texts) < 2:
                continue
            self.succeed("undo", "--quiet")
            self.assertEqual(self.plan.read_bytes(), self.texts[-2], f"undo after kill {i}")
            self.succeed("redo", "--quiet")
            self.assertEqual(self.plan.read_bytes(), self.texts[-1], f"redo after kill {i}")
        print(self.outcomes)
        self.assertGreater(self.outcomes["old"], 0)
        self.assertGreater(self.outcomes["new"], 0)
        self.succeed("undo", str(len(self.texts) - 1), "--quiet")
        self.assertEqual(self.plan.read_bytes(), self.texts[0])

    def test_a_killed_undo_or_redo(self):
        times = self.times()
        self.outcomes = {"old": 0, "new": 0, "noted, not made": 0}
        states = [self.plan.read_bytes()]  # before the first write, after it, ...
        for i in range(4):
            self.succeed("schedule", "A1", f"+{i + 1}d", "--quiet")
            states.append(self.plan.read_bytes())
        at = len(states) - 1
        for i in range(KILLS):
            back = at == len(states) - 1 or (at > 0 and i % 3 != 0)
            self.texts = [states[at]]
            goal = at - 1 if back else at + 1
            now = self.killed(["undo" if back else "redo"], i, times)
            self.assertIn(now, (states[at], states[goal]), f"kill {i}")
            self.outcomes["old" if now == states[at] else "new"] += 1
            at = at if now == states[at] else goal
        print(self.outcomes)
        if at > 0:
            self.succeed("undo", str(at), "--quiet")
        self.assertEqual(self.plan.read_bytes(), states[0])
        self.succeed("redo", str(len(states) - 1), "--quiet")
        self.assertEqual(self.plan.read_bytes(), states[-1])


if __name__ == "__main__":
    program.main()

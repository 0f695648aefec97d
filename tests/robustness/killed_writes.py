#!/usr/bin/env python3
"""kill -9 at any moment of a write: the plan is the old one or the new one, and the next write cleans up."""
import re
import statistics
import time

import program

KILLS = 100
LAST_MOMENT = 1.3  # of the time that a run, or the write in it, takes


class KilledWritesTest(program.ProgramTest):
    def new_plan(self):
        """A plan of a size at which the write takes a part of the whole run that can be hit."""
        actions = "".join(f"  - id: A{i}\n    title: Action number {i}\n    notes: {'long ' * 1000}\n"
                          for i in range(1, 101))
        return f"bywhen: 1\ntitle: Killed\ndate: 2026-11-24\nactions:\n{actions}"

    def times(self):
        """Seconds that a run takes, and that the write takes in it."""
        runs, writes = [], []
        for i in range(7):
            start = time.monotonic()
            writer = self.start("schedule", "A1", f"+{i + 1}d", "--quiet")
            self.wait_for_the_write(writer)
            write_start = time.monotonic()
            self.assertEqual(writer.wait(), 0, writer.communicate()[1])
            runs.append(time.monotonic() - start)
            writes.append(time.monotonic() - write_start)
            writer.communicate()
        return statistics.median(runs), statistics.median(writes)

    def wait_for_the_write(self, writer):
        """Until there is a second file beside the plan, or the program has ended."""
        while writer.poll() is None and len(self.names()) < 2:
            pass

    def test_the_old_plan_or_the_new_one(self):
        self.plan.write_text(self.new_plan())
        whole, write = self.times()
        old = self.plan.read_bytes()
        outcomes = {"old": 0, "new": 0, "in the middle of the write": 0}
        for i in range(KILLS):
            deadline = f"2027-{i // 28 + 1:02}-{i % 28 + 1:02}".encode()
            new = re.sub(rb"(?m)^    deadline: .*$", b"    deadline: " + deadline, old)
            writer = self.start("schedule", "A1", deadline.decode(), "--quiet")
            if i % 2 == 0:  # at moments spread over the whole run
                time.sleep(whole * LAST_MOMENT * i / KILLS)
            else:  # at moments spread over the write alone
                self.wait_for_the_write(writer)
                time.sleep(write * LAST_MOMENT * i / KILLS)
            writer.kill()
            writer.communicate()
            now = self.plan.read_bytes()
            self.assertIn(now, (old, new), f"kill {i}")
            outcomes["new" if now == new else "old"] += 1
            outcomes["in the middle of the write"] += self.names() != ["action-plan.yaml"]
            old = now
            self.assertLessEqual(len(self.names()), 2)  # a killed write's file goes with the next write
        print(outcomes)
        self.assertGreater(outcomes["old"], 0)
        self.assertGreater(outcomes["new"], 0)
        self.succeed("list")
        self.succeed("assign", "A1", "ana")
        self.assertEqual(self.names(), ["action-plan.yaml"])


if __name__ == "__main__":
    program.main()

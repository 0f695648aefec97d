#!/usr/bin/env python3
"""The check-in of examples/check-in over examples/checkout.plan.yaml, from a pipe and typed into a real terminal (tmux):
the same plan, byte for byte, that stands beside it. And kill -9 at any moment: every word that was accepted is in the
plan, and the check-in goes on from there.
"""
import os
import pty
import random
import re
import select
import shutil
import signal
import subprocess
import time

import program
from session import Terminal, ends_in_prompt

LINES = (program.EXAMPLES / "check-in/lines.txt").read_text().splitlines()
EXPECTED = (program.EXAMPLES / "check-in/action-plan.yaml").read_bytes()
CALL = ["check-in", "--today", "2026-12-08", "--as", "mia"]
ACTIONS = 40
KILLS = 30
PATIENCE = 20  # seconds for anything


class CheckInTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        shutil.copy(program.EXAMPLES / "checkout.plan.yaml", self.plan)

    def test_from_a_pipe(self):
        with open(program.EXAMPLES / "check-in/lines.txt", "rb") as lines:
            code, out, err = self.run_program(*CALL, stdin=lines)
        self.assertEqual(code, 0, err)
        self.assertEqual(self.plan.read_bytes(), EXPECTED)
        self.assertIn(b"Next check-in: Tue 12 Jan 2027 at 14:00" if isinstance(out, bytes) else
                      "Next check-in: Tue 12 Jan 2027 at 14:00", out)

    def test_typed(self):
        if shutil.which("tmux") is None:
            self.skipTest("there is no tmux")
        for changes in ({}, {"LC_ALL": "C"}, {"TERM": "dumb"}, {"columns": 30}):
            with self.subTest(**changes):
                shutil.copy(program.EXAMPLES / "checkout.plan.yaml", self.plan)
                shutil.rmtree(program.state_of(self.folder), ignore_errors=True)
                terminal = Terminal(self, *CALL, **changes)
                terminal.wait(ends_in_prompt)
                for line in LINES:
                    before = terminal.screen()
                    terminal.tmux("send-keys", "-l", "--", line + "\r")
                    screen = terminal.wait(lambda text: text != before and
                                           (ends_in_prompt(text) or "ended with" in text))
                self.assertIn("ended with 0", screen)
                terminal.close()
                self.assertEqual(self.plan.read_bytes(), EXPECTED)

    def test_stopped_anywhere_it_goes_on_there(self):
        """After each line Ctrl-D, and a new run for the next one: the same plan."""
        for line in LINES:
            outcome = subprocess.run([program.PROGRAM, *CALL], input=line + "\n", cwd=self.folder, text=True,
                                     env=program.environment(self.folder), capture_output=True, check=False)
            if line == LINES[1]:
                self.assertEqual(outcome.returncode, 2)  # what helps is asked right behind its word only
                self.note("A1", "what helps: " + line)
                continue
            self.assertEqual(outcome.returncode, 0, f"{line}: {outcome.stderr}")
        self.assertEqual(self.plan.read_bytes(), EXPECTED)

    def note(self, action, text):
        code, _, err = self.run_program("note", action, text, *CALL[1:])
        self.assertEqual(code, 0, err)

    def test_killed_at_any_moment(self):
        chance = random.Random(20261208)
        text = "bywhen: 1\ntitle: Many\ndate: 2026-11-24\nactions:\n" + "".join(
            f"  - {{id: A{n}, title: thing {n}, owner: Zoe, ownership: accepted, deadline: 2026-12-11}}\n"
            for n in range(1, ACTIONS + 1))
        for _ in range(KILLS):
            self.plan.write_text(text)
            shutil.rmtree(program.state_of(self.folder), ignore_errors=True)
            said = self.kill_after(chance.uniform(0, 0.1))
            plan = self.plan.read_text()
            for word in said:
                self.assertIn(word, plan)
            self.succeed("show")
            _, out, _ = self.run_program(*CALL[:3])
            self.assertNotIn(f"A{len(said)} (", str(out))  # which got a word

    def kill_after(self, seconds):
        """Gives a word to one action after the other, and kills the check-in; the words whose answers were shown."""
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execve(program.PROGRAM, ["bywhen", *CALL[:3]], program.environment(self.folder) | {"TERM": "xterm"})
        shown = b""
        left = [f"note: word {n} of many" for n in range(1, ACTIONS + 1)]
        deadline = None
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            ready, _, _ = select.select([terminal], [], [], 0.005)
            if ready:
                try:
                    shown += os.read(terminal, 65536)
                except OSError:
                    break
            prompts = len(re.findall(rb"to go\)> ", shown))
            if left and prompts > ACTIONS - len(left):
                os.write(terminal, (left.pop(0) + "\r").encode())
            if deadline is None and prompts > 2:
                deadline = time.monotonic() + seconds
            if deadline is not None and time.monotonic() > deadline:
                break
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(terminal)
        return [word.decode() for word in re.findall(rb"A\d+: (word \d+ of many)", shown)]


if __name__ == "__main__":
    program.main()

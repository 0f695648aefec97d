#!/usr/bin/env python3
"""`board` and `timer` on a real terminal (tmux): what is seen, and that the terminal is as it was after every way out."""
import os
import shutil
import signal
import subprocess
import time
import unittest

import program

PLAN = """bywhen: 1
title: Returns
people:
  - {id: ana, name: Ana Ruiz}
actions:
  - {id: A1, title: Rewrite the returns page, owner: ana, deadline: 2026-12-04, resources: none}
  - {id: A2, title: Tell support}
"""


@unittest.skipUnless(shutil.which("tmux"), "tmux is not installed")
class ScreenTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.plan.write_text(PLAN)
        self.environment = program.environment(self.folder) | {"ENV": "", "PS1": "$ "}
        del self.environment["TERM"]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "-c", str(self.folder), "sh")
        self.addCleanup(self.tmux, "kill-server")
        self.tmux("set", "status", "off")
        self.type(f"alias bywhen={program.PROGRAM}")
        self.before = self.settings()

    def tmux(self, *arguments):
        return subprocess.run(["tmux", "-S", str(self.folder / "tmux"), *arguments], env=self.environment,
                              cwd=self.folder, check=True, capture_output=True, text=True, timeout=60).stdout

    def type(self, line):
        self.tmux("send-keys", "-l", line)
        self.tmux("send-keys", "Enter")

    def keys(self, *names):
        self.tmux("send-keys", *names)

    def shown(self, *options):
        return self.tmux("capture-pane", "-p", *options)

    def wait_for(self, *texts, is_gone=False):
        """Until the terminal shows all of them, or, with is_gone, none."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            shown = self.shown()
            if all((text in shown) != is_gone for text in texts):
                return shown
            time.sleep(0.05)
        return self.fail(f"{texts} never {'went' if is_gone else 'came'}; the terminal shows:\n{self.shown()}")

    def settings(self):
        """What the shell's terminal is set to, and whether its cursor is seen and the usual screen there."""
        self.settings_asked = getattr(self, "settings_asked", 0) + 1
        file = self.folder / f"settings{self.settings_asked}"
        self.type(f"stty -a > {file}.part; mv {file}.part {file}")
        end = time.monotonic() + 20
        while not file.exists() and time.monotonic() < end:
            time.sleep(0.05)
        flags = self.tmux("display", "-p", "#{alternate_on} #{cursor_flag} #{wrap_flag}").strip()
        size, *rest = file.read_text().split(";")  # the speed; the size is the window's own
        return [size, [part for part in rest if "rows" not in part and "columns" not in part], flags]

    def process(self):
        """The program's id."""
        shell = self.tmux("display", "-p", "#{pane_pid}").strip()
        return int(subprocess.run(["ps", "--ppid", shell, "-o", "pid="], check=True, capture_output=True,
                                  text=True).stdout.split()[0])

    def assert_as_before(self):
        self.assertEqual(self.settings(), self.before)

    def test_the_terminal_is_as_it_was_after_every_way_out(self):
        ways = {
            "q": lambda: self.keys("q"),
            "Ctrl-C": lambda: self.keys("C-c"),
            "SIGTERM": lambda: os.kill(self.process(), signal.SIGTERM),
            "SIGHUP": lambda: os.kill(self.process(), signal.SIGHUP),
            "SIGINT": lambda: os.kill(self.process(), signal.SIGINT),
            "a crash": lambda: os.kill(self.process(), signal.SIGABRT),
        }
        for command, text in (("board", "Tell support"), ("timer", "Step 1 of 5")):
            for way, leave in ways.items():
                if way == "a crash" and program.is_sanitized():
                    continue
                with self.subTest(command=command, way=way):
                    self.type(f"clear; bywhen {command}; echo left: $?")
                    self.wait_for(text)
                    self.assertEqual(self.tmux("display", "-p", "#{alternate_on} #{cursor_flag}").strip(), "1 0")
                    leave()
                    self.wait_for("left: 134" if way == "a crash" else "left: 0")
                    self.assert_as_before()

    def test_ctrl_z_gives_the_terminal_back_and_fg_takes_it_again(self):
        self.type("set -m; bywhen board")
        self.wait_for("? help")
        self.keys("C-z")
        self.wait_for("? help", is_gone=True)
        self.assert_as_before()
        self.type("fg")
        self.wait_for("? help")
        self.keys("q")
        self.wait_for("? help", is_gone=True)
        self.assert_as_before()

    def test_resized_while_it_runs(self):
        for command, text in (("board", "A2"), ("timer", "of 2:00")):
            with self.subTest(command=command):
                self.type(f"bywhen {command}")
                self.wait_for(text)
                for columns, rows in ((200, 60), (20, 5), (1, 1), (80, 24)):
                    self.tmux("resize-window", "-x", str(columns), "-y", str(rows))
                    time.sleep(0.2)
                self.wait_for(text)
                self.keys("q")
                self.wait_for("? help" if command == "board" else "Step 1", is_gone=True)
                self.assert_as_before()

    def test_twenty_and_two_hundred_columns(self):
        self.tmux("resize-window", "-x", "20", "-y", "12")
        self.type("bywhen board")
        self.wait_for("who?", "by when?")
        self.tmux("resize-window", "-x", "200", "-y", "40")
        self.wait_for("Tell support              who?  by when?")
        self.keys("q")

    def test_the_board_follows_the_plan(self):
        self.type("bywhen board")
        self.wait_for("who? 1")
        self.succeed("assign", "A2", "ana")
        self.wait_for("● A2  Tell support", "by when? 1")
        self.keys("q")

    def test_two_timers_on_one_plan(self):
        self.type("bywhen timer")
        self.wait_for("Step 1 of 5")
        self.succeed("timer", "pause")
        self.wait_for("paused")
        self.keys("n")
        self.wait_for("Step 2 of 5")
        self.assertIn("2/5", self.run_program("timer", "status")[1])
        self.keys("q")
        self.wait_for("the timer runs on")

    def test_keys_of_several_bytes(self):
        self.tmux("resize-window", "-y", "3")
        self.type("bywhen board")
        self.wait_for("page 1 of")
        self.keys("Right")
        self.wait_for("page 2 of")
        self.keys("Left")
        self.wait_for("page 1 of")
        self.keys("?")
        self.wait_for("any key goes back")
        self.keys("Escape")
        self.wait_for("page 1 of")
        self.keys("é", "q")
        self.wait_for("page 1 of", is_gone=True)

    def test_without_utf8_it_is_drawn_in_ascii(self):
        self.type("LC_ALL=C bywhen timer")
        self.wait_for("##", "===")
        self.assertTrue(self.shown().isascii())
        self.keys("q")

    def test_a_terminal_that_cant_is_refused_with_the_way_out(self):
        self.type("TERM=dumb bywhen board; echo left: $?")
        self.wait_for("bywhen board --plain prints the board once", "left: 2")
        self.type("TERM=dumb bywhen timer; echo gone: $?")
        self.wait_for("bywhen timer --plain prints a line a minute", "gone: 2")
        self.assert_as_before()

    def test_standard_input_closed(self):
        self.type("bywhen timer <&-; echo left: $?")
        self.wait_for("bywhen timer --plain prints a line a minute", "left: 2")
        self.type("clear; bywhen board <&-; echo gone: $?")
        self.wait_for("Tell support", "gone: 0")
        self.assert_as_before()


if __name__ == "__main__":
    program.main()

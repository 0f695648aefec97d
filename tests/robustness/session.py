#!/usr/bin/env python3
"""The session of examples/session from a pipe and typed into a real terminal (tmux): the same plan, byte for byte, that
lint passes. And kill -9 at any moment: every line that was accepted is in the plan, and the session goes on from there.
"""
import os
import pty
import random
import re
import select
import shutil
import signal
import subprocess
import termios
import time

import program

SESSION = program.EXAMPLES / "session"
LINES = (SESSION / "lines.txt").read_text().splitlines()
# The last step, and the round in it: four say yes, Ana takes what was parked, and the check-in is the one proposed.
ROUND = [*LINES[:-1], "/close", "ok", "ok", "ok", "ok", "ana", "", "", "", "/go"]
KILLS = 50
PATIENCE = 20  # seconds for anything


def ends_in_prompt(screen):
    """Whether the last thing on the screen is a prompt with nothing typed."""
    return screen.rstrip().endswith(">")


def read_for(terminal, seconds):
    """What comes from a terminal until it is silent for so long, or the program has ended."""
    shown = b""
    while select.select([terminal], [], [], seconds)[0]:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    return shown.decode(errors="replace")


def read_until(terminal, pattern):
    """What comes until `pattern` is in it."""
    shown = b""
    end = time.monotonic() + PATIENCE
    while not re.search(pattern.encode(), shown):
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {pattern}:\n{shown.decode(errors='replace')}")
        if select.select([terminal], [], [], 0.02)[0]:
            shown += os.read(terminal, 65536)
    return shown.decode(errors="replace")


class Terminal:
    """The program in a window of tmux, with a server of its own."""

    count = 0

    def __init__(self, test, *arguments, columns=100, **changes):
        Terminal.count += 1
        self.socket = str(test.folder / f"tmux{Terminal.count}")
        variables = program.environment(test.folder) | {"TERM": "tmux-256color"} | changes
        # What the program leaves on the screen is to be seen when it has ended.
        words = ["env", "-i", *(f"{name}={value}" for name, value in variables.items()), str(program.PROGRAM), *arguments]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", "50", "-c", str(test.folder),
                  "sh", "-c", 'trap : INT; "$@"; echo "ended with $?"; exec sleep 100', "sh", *words)
        test.addCleanup(self.close)

    def tmux(self, *words):
        return subprocess.run(["tmux", "-u", "-S", self.socket, *words], check=True, capture_output=True, text=True).stdout

    def close(self):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], check=False, capture_output=True)

    def screen(self):
        return self.tmux("capture-pane", "-p", "-J", "-S", "-500")

    def wait(self, holds):
        end = time.monotonic() + PATIENCE
        while not holds(screen := self.screen()):
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain:\n{screen}")
            time.sleep(0.01)
        return screen


class SessionTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        shutil.copy(SESSION / "action-plan.yaml", self.plan)

    def plan_from_pipe(self):
        with open(SESSION / "lines.txt", "rb") as lines:
            code, _, err = self.run_program("session", stdin=lines)
        self.assertEqual(code, 0, err)
        return self.plan.read_bytes()

    def test_the_same_lines_give_the_same_plan_in_a_terminal(self):
        if shutil.which("tmux") is None:
            self.skipTest("there is no tmux")
        expected = self.plan_from_pipe()
        self.succeed("lint")
        for changes in ({}, {"LC_ALL": "C"}, {"TERM": "dumb"}, {"columns": 20}):
            with self.subTest(**changes):
                shutil.copy(SESSION / "action-plan.yaml", self.plan)
                shutil.rmtree(program.state_of(self.folder), ignore_errors=True)
                terminal = Terminal(self, "session", **changes)
                terminal.wait(ends_in_prompt)
                for number, line in enumerate(LINES, 1):
                    self.type_and_wait(terminal, line, number)
                terminal.wait(lambda screen: "the round?" in screen and ends_in_prompt(screen))
                terminal.tmux("send-keys", "/go", "Enter")
                terminal.wait(lambda screen: "ended with 0" in screen)
                terminal.close()
                self.assertEqual(self.plan.read_bytes(), expected)

    def test_the_round_in_a_session_is_the_same_from_a_pipe_and_in_a_terminal(self):
        if shutil.which("tmux") is None:
            self.skipTest("there is no tmux")
        typed = self.folder / "typed"
        typed.write_text("".join(line + "\n" for line in ROUND))
        with open(typed, "rb") as lines:
            code, _, err = self.run_program("session", stdin=lines)
        self.assertEqual(code, 0, err)
        report = self.plan.with_suffix(".md")
        expected = self.plan.read_bytes(), report.read_bytes()
        report.unlink()
        shutil.copy(SESSION / "action-plan.yaml", self.plan)
        terminal = Terminal(self, "session")
        terminal.wait(ends_in_prompt)
        for line in ROUND:
            before = terminal.screen()
            terminal.tmux("send-keys", "-l", "--", line + "\r")
            screen = terminal.wait(lambda text: text != before and (ends_in_prompt(text) or "ended with" in text))
        self.assertIn("what we agreed", screen)
        self.assertIn("ended with 0", screen)
        self.assertEqual((self.plan.read_bytes(), report.read_bytes()), expected)

    def type_and_wait(self, terminal, line, number):
        """Types a line, and waits until it was taken: what is kept of the session says how many were."""
        count = self.taken()
        if line:
            terminal.tmux("send-keys", "-l", "--", line)
        terminal.tmux("send-keys", "Enter")
        end = time.monotonic() + PATIENCE
        while self.taken() == count:
            self.assertLess(time.monotonic(), end, f"line {number} was not taken:\n{terminal.screen()}")
            time.sleep(0.005)
        terminal.wait(ends_in_prompt)

    def taken(self):
        """Changes with every line that a session in a terminal takes: its state file is another one then."""
        state = program.state_of(self.folder) / "bywhen"
        return [(file.stat().st_ino, file.stat().st_mtime_ns) for file in sorted(state.glob("*.session"))]

    def test_killed_at_any_moment(self):
        chance = random.Random(20261124)
        titles = [f"Do the thing number {n} of many" for n in range(40)]
        begun = time.monotonic()
        for _ in range(KILLS):
            shutil.copy(SESSION / "action-plan.yaml", self.plan)
            shutil.rmtree(program.state_of(self.folder), ignore_errors=True)
            accepted = self.kill_after(chance.uniform(0, 0.12), titles)
            text = self.plan.read_text()
            for title in accepted:
                self.assertIn(title, text)
            self.succeed("show")
        self.assertLess(time.monotonic() - begun, 120)

    def kill_after(self, seconds, titles):
        """Types actions without a pause, and kills the session; the titles whose rows were shown."""
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execve(program.PROGRAM, ["bywhen", "session"], program.environment(self.folder) | {"TERM": "xterm"})
        shown = b""
        left = ["/go", "/go", *titles]
        deadline = None
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            ready, _, _ = select.select([terminal], [], [], 0.005)
            if ready:
                try:
                    shown += os.read(terminal, 65536)
                except OSError:
                    break
            prompts = len(re.findall(rb"(?:introduce|review|I\d)[^>\n]*> ", shown))
            if left and prompts > 42 - len(left):
                os.write(terminal, (left.pop(0) + "\r").encode())
            if deadline is None and prompts > 2:
                deadline = time.monotonic() + seconds
            if deadline is not None and time.monotonic() > deadline:
                break
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(terminal)
        return [title for title in titles if re.search(rb"A\d+(?:\x1b\[0m)?  " + title.encode() + rb"  \|", shown)]

    def test_resumed_where_it_was(self):
        if shutil.which("tmux") is None:
            self.skipTest("there is no tmux")
        terminal = Terminal(self, "session")
        terminal.wait(ends_in_prompt)
        for line in ("/go", "/go", ""):
            self.type_and_wait(terminal, line, 0)
        terminal.close()
        terminal = Terminal(self, "session")
        screen = terminal.wait(ends_in_prompt)
        self.assertIn("resuming at step 3, I1; --from-start begins again", screen)
        terminal.tmux("send-keys", "-l", "half a line")
        terminal.wait(lambda text: "half a line" in text)
        terminal.tmux("send-keys", "C-c")
        terminal.wait(lambda text: "half a line" in text and ends_in_prompt(text))
        terminal.tmux("send-keys", "C-d")
        terminal.wait(lambda text: "ended with 0" in text)
        terminal.close()
        terminal = Terminal(self, "session", "--from-start")
        self.assertNotIn("resuming", terminal.wait(ends_in_prompt))
        self.assertNotIn("half a line", self.plan.read_text())

    def test_pasted_lines_are_several_actions(self):
        if shutil.which("tmux") is None:
            self.skipTest("there is no tmux")
        for paste, term in ((["paste-buffer", "-p"], "tmux-256color"), (["paste-buffer"], "tmux-256color"),
                            (["paste-buffer"], "dumb")):
            shutil.copy(SESSION / "action-plan.yaml", self.plan)
            shutil.rmtree(program.state_of(self.folder), ignore_errors=True)
            terminal = Terminal(self, "session", TERM=term)
            terminal.wait(ends_in_prompt)
            for line in ("/go", "/go"):
                self.type_and_wait(terminal, line, 0)
            terminal.tmux("set-buffer", "Zähle die Türen 🎉\n\n\nPaint the hall\n\nClear the hall\n")
            terminal.tmux(*paste)
            terminal.wait(lambda text: "A3" in text and ends_in_prompt(text))
            terminal.close()
            text = self.plan.read_text()
            for title in ("Zähle die Türen 🎉", "Paint the hall", "Clear the hall"):
                self.assertIn(f"title: {title}\n    improvement: I2\n", text)

    def test_bug_interrupt_between_two_lines_ended_the_session(self):
        """Ctrl-C in a paste, at any moment of it: the rest is dropped, what was accepted stays, the session goes on."""
        chance = random.Random(20261125)
        titles = "".join(f"Do the thing number {n} of many\r" for n in range(60))
        for _ in range(5):
            shutil.copy(SESSION / "action-plan.yaml", self.plan)
            shutil.rmtree(program.state_of(self.folder), ignore_errors=True)
            process, terminal = pty.fork()
            if process == 0:
                os.chdir(self.folder)
                os.execve(program.PROGRAM, ["bywhen", "session"],
                          program.environment(self.folder) | {"TERM": "xterm"})
            read_until(terminal, "introduce[^>]*> ")
            os.write(terminal, b"/go\r/go\r")
            read_until(terminal, r"I\d[^>]*> ")
            os.write(terminal, f"\x1b[200~{titles}\x1b[201~".encode())
            read_until(terminal, r"A\d")
            time.sleep(chance.uniform(0, 0.05))
            os.write(terminal, b"\x03")
            read_for(terminal, 0.5)
            os.write(terminal, b"After the interrupt\r")
            shown = read_until(terminal, r"A\d+(\x1b\[0m)?  After the interrupt[^>]*> ")
            os.write(terminal, b"\x04")
            read_until(terminal, "goes on from here")
            self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), 0)
            os.close(terminal)
            text = self.plan.read_text()
            self.assertIn("title: After the interrupt", text)
            taken = [int(number) for number in re.findall(r"the thing number (\d+) of many", text)]
            self.assertEqual(taken, list(range(len(taken))), shown)  # from the first on, none left out

    def test_bug_a_line_was_drawn_over_itself_in_a_terminal_of_a_new_size(self):
        if shutil.which("tmux") is None:
            self.skipTest("there is no tmux")
        terminal = Terminal(self, "session")
        terminal.wait(ends_in_prompt)
        line = "a line that is typed while the terminal becomes narrow and wide"
        terminal.tmux("send-keys", "-l", line)
        terminal.wait(lambda text: line in text)
        for columns in (20, 200, 37):
            terminal.tmux("resize-window", "-x", str(columns), "-y", "50")
            time.sleep(0.1)
            terminal.tmux("send-keys", "-l", f" {columns}")
            line += f" {columns}"
            # Where a row ends there is a blank or none.
            terminal.wait(lambda text: re.search(r"introduce\([^)]*\)>" + line.replace(" ", "") + "$",
                                                 "".join(text.split())))
            self.assertIn("Who is here?", terminal.screen())

    def test_closed_input_ends_politely(self):
        before = self.plan.read_bytes()
        outcome = subprocess.run(["sh", "-c", '"$0" session <&-', str(program.PROGRAM)], cwd=self.folder,
                                 env=program.environment(self.folder), capture_output=True, text=True, check=False)
        self.assertEqual(outcome.returncode, 0, outcome.stderr)
        self.assertEqual(self.plan.read_bytes(), before)

    def test_terminal_is_given_back_after_a_signal(self):
        for number in (signal.SIGTERM, signal.SIGHUP):
            ours, theirs = pty.openpty()
            before = termios.tcgetattr(theirs)
            process = subprocess.Popen([program.PROGRAM, "session"], cwd=self.folder, stdin=theirs, stdout=theirs,
                                       stderr=theirs, env=program.environment(self.folder) | {"TERM": "xterm"})
            shown = b""
            while not re.search(rb"> ", shown):
                shown += os.read(ours, 65536)
            time.sleep(0.1)
            process.send_signal(number)
            self.assertEqual(process.wait(PATIENCE), -number)
            self.assertEqual(termios.tcgetattr(theirs), before)
            os.close(ours)
            os.close(theirs)


if __name__ == "__main__":
    program.main()

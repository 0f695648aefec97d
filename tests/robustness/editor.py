#!/usr/bin/env python3
"""`edit` on a real terminal: the editor gets it, an interrupt typed there is the editor's, and nothing is left behind."""
import os
import pty
import time
import unittest

import program

PLAN = "bywhen: 1\ntitle: Editing\nactions:\n  - {id: A1, title: One}\n  - {id: A2, title: Two}\n"
INTERRUPT = b"\x03"

# Says that it is there, waits until it is interrupted, and then does what editors do.
INTERRUPTED = """sh -c 'trap "sed -i s/One/Uno/ \\"$1\\"; exit 0" INT; echo READY; while :; do sleep 0.05; done' editor"""


class EditorTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.plan.write_text(PLAN)
        self.drafts = self.folder / "drafts"
        self.drafts.mkdir()

    def edit(self, editor, *arguments, answers=()):
        """What the terminal showed, and the exit code. `answers`: (text to wait for, bytes to type)."""
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.folder)
            os.execve(program.PROGRAM, [str(program.PROGRAM), "edit", *arguments],
                      program.environment(self.folder) | {"EDITOR": editor, "TMPDIR": str(self.drafts)})
        shown = b""
        answers = list(answers)
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                shown += os.read(terminal, 4096)
            except OSError:  # the other end is closed
                break
            if answers and answers[0][0] in shown:
                os.write(terminal, answers.pop(0)[1])
        os.close(terminal)
        return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def assert_clean(self):
        self.assertEqual(self.names(self.drafts), [])
        self.assertEqual(self.names(), ["action-plan.yaml", "drafts"])

    def test_what_the_editor_saves_is_the_plan(self):
        shown, code = self.edit("sed -i -e 's/Two/Due (#2)/'", "A2")
        self.assertEqual(code, 0, shown)
        self.assertIn("A2  Due (#2)", shown)
        self.assertEqual(self.plan.read_text(), PLAN.replace("Two", "Due (#2)"))
        self.assert_clean()

    def test_an_interrupt_is_the_editors(self):
        shown, code = self.edit(INTERRUPTED, answers=[(b"READY", INTERRUPT)])
        self.assertEqual(code, 0, shown)
        self.assertEqual(self.plan.read_text(), PLAN.replace("One", "Uno"))
        self.assert_clean()

    def test_a_damaged_draft_is_asked_about(self):
        shown, code = self.edit("sed -i -e 's/title: One/title: \"One/'", answers=[(b"(t)? ", b"t\n")])
        self.assertEqual(code, 0, shown)
        self.assertIn("thrown away", shown)
        self.assertEqual(self.plan.read_text(), PLAN)
        self.assert_clean()

    def test_an_editor_that_is_not_there(self):
        shown, code = self.edit("no-such-editor")
        self.assertEqual(code, 2, shown)
        self.assertIn("the editor 'no-such-editor' can't be started", shown)
        self.assertEqual(self.plan.read_text(), PLAN)
        self.assert_clean()

    def test_the_draft_is_private(self):
        mode = self.folder / "mode"
        shown, code = self.edit(f"sh -c 'stat -c %a \"$1\" \"${{1%/*}}\" > {mode}' editor")
        self.assertEqual(code, 0, shown)
        self.assertEqual(mode.read_text(), "600\n700\n")


if __name__ == "__main__":
    program.main()

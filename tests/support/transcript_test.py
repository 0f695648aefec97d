#!/usr/bin/env python3
"""The transcript runner itself: what it accepts, what it finds, what it writes."""
import os
import tempfile
import textwrap
import unittest
from pathlib import Path

import transcript


class TranscriptTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.program = self.folder / "bywhen"
        self.program.write_text('#!/bin/sh\necho "bywhen $*"\n')
        self.program.chmod(0o755)

    def run_text(self, text, name="sample.t", update=False):
        self.file = self.folder / name
        self.file.write_text(textwrap.dedent(text)[1:] if text.startswith("\n") else text)
        return transcript.run_file(self.file, self.program, update)

    def assert_passes(self, text, name="sample.t"):
        self.assertEqual(self.run_text(text, name), (0, ""))

    def assert_differs(self, text, *diff_lines, name="sample.t"):
        code, message = self.run_text(text, name)
        self.assertEqual(code, 1)
        for line in diff_lines:
            self.assertIn(line, message.split("\n"))

    def test_prose_commands_and_output(self):
        self.assert_passes("""
            Some words.

              $ bywhen list
              bywhen list

            More words.

              $ cat <<'END'
              > a
              >
              > b
              > END
              a
              * (glob)
              b
            """)

    def test_a_blank_line_is_output_too(self):
        self.assert_passes("x\n  $ echo; echo b\n  \n  b\n")
        self.assert_differs("x\n  $ echo; echo b\n  b\n", "+  ")

    def test_is_a_match(self):
        self.assert_passes("""
            Patterns.
              $ printf 'a[1]b\\nc9\\nx\\ty\\nend'
              a[*b (glob)
              c[0-9] (re)
              x\\ty (esc)
              end (no-eol)
              $ printf '\\033[1m\\377\\n'
              \\x1b[1m\\xff (esc)
              $ echo è
              è
            """)

    def test_other_output_differs(self):
        self.assert_differs("""
            x
              $ echo one; echo two
              one
              three
            """, "-  three", "+  two")

    def test_missing_and_surplus_output_differs(self):
        self.assert_differs("x\n  $ echo one\n", "+  one")
        self.assert_differs("x\n  $ true\n  one\n", "-  one")

    def test_the_exit_code_counts(self):
        self.assert_passes("x\n  $ (exit 3)\n  [3]\n")
        self.assert_differs("x\n  $ (exit 3)\n", "+  [3]")
        self.assert_differs("x\n  $ (exit 3)\n  [2]\n", "-  [2]", "+  [3]")

    def test_standard_error_is_output(self):
        self.assert_passes("x\n  $ echo oops >&2\n  oops\n")

    def test_a_shell_that_ends_early_differs(self):
        self.assert_differs("x\n  $ exit 0\n  $ echo one\n  one\n", "+  (the shell had ended)")

    def test_skips(self):
        code, message = self.run_text("x\n  $ (exit 80)\n")
        self.assertEqual(code, transcript.SKIPPED)
        self.assertTrue(message.endswith("sample.t: skipped"))

    def test_the_world_is_the_same_for_all(self):
        os.environ["BYWHEN_ME"] = "ana"
        os.environ["NO_COLOR"] = "1"
        self.addCleanup(os.environ.pop, "BYWHEN_ME")
        self.addCleanup(os.environ.pop, "NO_COLOR")
        self.assert_passes("""
            x
              $ echo "$BYWHEN_TODAY $BYWHEN_NOW $LC_ALL $TZ $COLUMNS $TERM ${BYWHEN_ME-} ${NO_COLOR-}"
              2026-11-24 14:00 C.UTF-8 UTC 100 dumb  
              $ find . "$HOME" "$XDG_STATE_HOME" "$TMPDIR" -mindepth 1
              $ umask; git init -q . && git config user.email
              0022
              [1]
            """)

    def test_update_writes_what_was_printed_and_keeps_patterns(self):
        code, _ = self.run_text("x\n  $ date; echo b; false\n  * (glob)\n  a\ny\n", update=True)
        self.assertEqual(code, 0)
        self.assertEqual(self.file.read_text(), "x\n  $ date; echo b; false\n  * (glob)\n  b\n  [1]\ny\n")

    def test_markdown_blocks_share_a_folder(self):
        self.assert_passes("""
            # Title

            ```console
            $ bywhen init "X Y" > made
            ```

            ```sh
            $ not run
            ```

            <!-- no-run -->
            ```console
            $ not run either
            ```

            ```console
            $ cat made; false
            bywhen init X Y
            ```
            """, name="README.md")

    def test_markdown_output_counts(self):
        self.assert_differs("```console\n$ echo one\ntwo\n```\n", "-two", "+one", name="README.md")


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
"""The tree check finds what it is there for, in small trees."""
import tempfile
import unittest
from pathlib import Path

import tree


class TreeTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def put(self, name, text=""):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def test_the_root(self):
        self.assertEqual(list(tree.root_faults(tree.MUST_BE_THERE | {".gitignore", "CHANGELOG.md"})), [])
        self.assertEqual(list(tree.root_faults(tree.MUST_BE_THERE - {"man"} | {"notes.txt", "src2"})),
                         ["missing: man", "does not belong here: notes.txt", "does not belong here: src2"])

    def test_without_git_the_build_folder_does_not_count(self):
        self.put("build/dev/x")
        self.put("src/main.cc")
        self.assertEqual(tree.top_level(self.root), {"src"})

    def test_a_whole_command(self):
        self.put("src/cli/commands/add_action.cc")
        self.put("tests/cli/add-action/first.t")
        self.put("man/bywhen.1", ".Sh COMMANDS\n.It Cm add-action Ar title\n.It Cm add\n.Sh FILES\n.It Cm other\n")
        self.assertEqual(list(tree.command_faults(self.root)), [])

    def test_a_command_without_transcript_and_manual(self):
        self.put("src/cli/commands/list.cc")
        self.put("tests/cli/list/notes.md")
        self.put("man/bywhen.1", ".Sh COMMANDS\n.It Cm listing\n")
        self.assertEqual(list(tree.command_faults(self.root)),
                         ["list: no transcript in tests/cli/list/", "list: no entry in man/bywhen.1",
                          "listing: in man/bywhen.1, but there is no such command"])

    def test_the_readme(self):
        self.put("README.md", "Run tests/run.\n")
        self.assertEqual(list(tree.readme_faults(self.root)), ["README.md does not name examples/quickstart"])


if __name__ == "__main__":
    unittest.main()

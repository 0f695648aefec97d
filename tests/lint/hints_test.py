#!/usr/bin/env python3
"""A hint of lint can be typed: its commands run in a shell as they stand, and change the plan that was linted.

    hints_test.py --program build/dev/bywhen

Taken are the hints of all rules' bad examples, and of plans whose names mean something to a shell. In a command, what is
in capitals stands for something to fill in. Beside the plan lies another one that a command would find by itself.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = None  # set by main()
FILL_IN = {"WHO": "zoe", "WHEN": "2027-01-08", "TEXT": "'some text'", "NAME": "'Zoe Lind'", "TITLE": "'A title'",
           "ID": "zoe2", "ACTION": "A1", "IMPROVEMENT": "I1"}
NAMES = ["a b.plan.yaml", "it's.plan.yaml", "$(touch x)`touch y`;touch z.plan.yaml", "-n.plan.yaml", "a, b; (c): d.plan.yaml",
         "new\nline\x1b[31m.plan.yaml", "caf\udce9 \u202e.plan.yaml", "~zoe.plan.yaml", "*?[x].plan.yaml", "äß.plan.yaml"]
OTHER = "bywhen: 1\ntitle: Other\nactions:\n  - {id: A1, title: other}\n"
SEPARATORS = re.compile(r"[,;)]| \(|: ")
# What one finding keeps a command from doing is said by another finding: an id used twice, a list that is none.
HINDERED = {"duplicate-id", "duplicate-key", "yaml-syntax", "merge-conflict", "invalid-value"}


def commands_in(hint):
    """Each from "bywhen VERB" up to where the hint goes on in words."""
    found = []
    for match in re.finditer(r"(?:^|[ (])(bywhen [a-z])", hint):
        at = match.start(1)
        while at < len(hint):
            quoted = re.match(r"\$'(?:[^'\\]|\\.)*'|'[^']*'|\\.", hint[at:])
            if not quoted and SEPARATORS.match(hint, at):
                break
            at += quoted.end() if quoted else 1
        found.append(hint[match.start(1):at])
    return found


def filled_in(command):
    """Only whole words outside of quotes are in capitals."""
    pieces = re.split(r"(\$'(?:[^'\\]|\\.)*'|'[^']*'|\\.)", command)
    return "".join(piece if i % 2 else re.sub(r"(?<![^ ])[A-Z]+(?![^ ])", lambda word: FILL_IN[word[0]], piece)
                   for i, piece in enumerate(pieces))


def bad_examples():
    """{rule: its bad example}, without the lines that mark places."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "x.plan.yaml").write_text(OTHER)
        done = subprocess.run([PROGRAM, "lint", "--format", "sarif"], cwd=folder, capture_output=True, check=False)
    examples = {}
    for rule in json.loads(done.stdout)["runs"][0]["tool"]["driver"]["rules"]:
        text = rule["help"]["text"].split("\nNot so:\n\n")[1].split("\nBut so:\n\n")[0]
        examples[rule["id"]] = "".join(line for line in text.splitlines(keepends=True)
                                       if not re.fullmatch(r"[ #]*\^[ ^]*\n?", line))
    return examples


class HintsTest(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="bywhen-")
        self.addCleanup(place.cleanup)
        self.top = Path(place.name)
        self.folder = self.top / "work"
        self.folder.mkdir()
        (self.top / "bywhen").symlink_to(PROGRAM)

    def run_in(self, command):
        kept = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
        return subprocess.run(command, cwd=self.folder, capture_output=True, check=False, timeout=60, env=kept | {
            "PATH": f"{self.top}:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_STATE_HOME": str(self.top / "state"),
            "BYWHEN_TODAY": "2026-12-01", "HOME": str(self.top)})

    def hints(self, name, *options):
        done = self.run_in(["bywhen", "lint", "--format", "json", *options, "--", f"./{name}"])
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return [(one["rule"], one["hint"]) for one in json.loads(done.stdout)["findings"] if one["hint"]]

    def check_hints(self, name, text, *options):
        """Types the commands in all hints, each into the plan as it was. Returns how many there are."""
        plan = self.folder / os.fsencode(name).decode(errors="surrogateescape")
        other = self.folder / "action-plan.yaml"
        plan.write_text(text)
        other.write_text(OTHER)
        hints = self.hints(name, *options)
        broken = {rule for rule, _ in hints} & HINDERED
        count = 0
        for rule, hint in hints:
            for command in commands_in(hint):
                plan.write_text(text)
                done = self.run_in(["bash", "-c", filled_in(command)])
                said = f"{rule}: {hint}\n{filled_in(command)}\n{done.stderr.decode(errors='replace')}"
                self.assertNotIn(b"unknown option", done.stderr, said)
                self.assertNotIn(b"no command", done.stderr, said)
                if not broken:
                    self.assertEqual(done.returncode, 0, said)
                    self.assertNotEqual(plan.read_text(), text, said)
                self.assertEqual(other.read_text(), OTHER, said)
                count += 1
        plan.unlink()
        return count

    def test_those_of_all_bad_examples(self):
        typed = 0
        for rule, text in bad_examples().items():
            with self.subTest(rule=rule):
                people = "people:\n" in text
                text = text.replace("people:\n", "people:\n  - {id: zoe, name: Zoe Lind}\n") if people else text
                typed += self.check_hints("x.plan.yaml", text, "--select", rule)
        self.assertGreater(typed, 25)

    def test_in_plans_whose_names_mean_something_to_a_shell(self):
        text = "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: x}\n"
        for name in NAMES:
            with self.subTest(name=ascii(name)):
                self.assertGreater(self.check_hints(name, text), 2)
        self.assertEqual([left.name for left in self.folder.iterdir()], ["action-plan.yaml"])

    def test_with_people_whose_names_mean_something_to_a_shell(self):
        for name in ("Ana Ruiz", "O'Neil", "-x y", "$(touch x)", "a; touch x", "bywhen drop A1", "a\\nb\\x1b[2J", "é, b",
                     "\\u202eana", "--owner", "#", "~"):
            owner = json.dumps(name).replace("\\\\", "\\")
            text = (f"bywhen: 1\ntitle: T\nactions:\n  - {{id: A1, title: x, owner: {owner}}}\n"
                    f"  - {{id: A2, title: x, owner: [{owner}, ben]}}\n"
                    f"  - {{id: A3, title: x, owner: {owner}, ownership: declined}}\n")
            with self.subTest(name=name):
                self.assertGreater(self.check_hints("x.plan.yaml", text, "--strict"), 5)
        self.assertEqual(sorted(left.name for left in self.folder.iterdir()), ["action-plan.yaml"])

    def test_commands_are_found_as_people_read_them(self):
        self.assertEqual(commands_in("split it (bywhen add-action TITLE), or say: bywhen schedule A1 --start WHEN"),
                         ["bywhen add-action TITLE", "bywhen schedule A1 --start WHEN"])
        self.assertEqual(commands_in("bywhen accept A1 --as 'a, b' --file $'x\\', y'"),
                         ["bywhen accept A1 --as 'a, b' --file $'x\\', y'"])
        self.assertEqual(filled_in("bywhen accept A1 --as 'WHO IS' --by WHEN"),
                         "bywhen accept A1 --as 'WHO IS' --by 2027-01-08")


def main():
    global PROGRAM
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    options, rest = parser.parse_known_args()
    PROGRAM = options.program.resolve()
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()

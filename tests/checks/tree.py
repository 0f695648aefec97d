#!/usr/bin/env python3
"""Fails where the tree is not as agreed.

    tree.py [ROOT]     ROOT: the project's folder; default: the one this file is in

The root holds what it should and nothing else; each command (src/cli/commands/NAME.cc) has its transcripts and
its entry in the manual, and nothing else has; the README names the two commands that a newcomer needs.
"""
import re
import subprocess
import sys
from pathlib import Path

MUST_BE_THERE = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
                 "examples", "include", "man", "src", "tests"}
MAY_BE_THERE = {"CHANGELOG.md"}  # and dotfiles
NOT_OURS = {"build"}             # where git can't tell what is tracked
ALIASES = {"add"}                # in the manual like a command


def top_level(root):
    """The names in the root that git tracks or would; without git, those that are there."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, text=True, check=False)
    if listed.returncode:
        return {entry.name for entry in root.iterdir()} - NOT_OURS
    return {line.split("/")[0] for line in listed.stdout.splitlines()}


def root_faults(names):
    visible = {name for name in names if not name.startswith(".")}
    yield from (f"missing: {name}" for name in sorted(MUST_BE_THERE - visible))
    yield from (f"does not belong here: {name}" for name in sorted(visible - MUST_BE_THERE - MAY_BE_THERE))


def command_faults(root):
    commands = {file.stem.replace("_", "-") for file in (root / "src/cli/commands").glob("*.cc")}
    transcripts = {file.parent.name for file in (root / "tests/cli").glob("*/*.t")}
    manual = (root / "man/bywhen.1").read_text() if (root / "man/bywhen.1").exists() else ""
    section = re.search(r"^\.Sh COMMANDS\n(.*?)(^\.Sh|\Z)", manual, re.MULTILINE | re.DOTALL)
    documented = set(re.findall(r"^\.It Cm ([a-z][a-z-]*)", section[1] if section else "", re.MULTILINE))
    for command in sorted(commands - transcripts):
        yield f"{command}: no transcript in tests/cli/{command}/"
    for command in sorted(commands - documented):
        yield f"{command}: no entry in man/bywhen.1"
    for command in sorted(documented - commands - ALIASES):
        yield f"{command}: in man/bywhen.1, but there is no such command"


def readme_faults(root):
    readme = (root / "README.md").read_text() if (root / "README.md").exists() else ""
    for command in ("examples/quickstart", "tests/run"):
        if command not in readme:
            yield f"README.md does not name {command}"


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    found = [*root_faults(top_level(root)), *command_faults(root), *readme_faults(root)]
    print("\n".join(found) if found else "tree: as agreed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

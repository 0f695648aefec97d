#!/usr/bin/env python3
"""Fails where man/bywhen.1 and the program's help name different commands or options.

    man_help.py --program build/dev/bywhen
"""
import argparse
import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[2] / "man" / "bywhen.1"


def told_by(program, *words):
    return subprocess.run([program, "help", *words], capture_output=True, text=True, check=True).stdout


def help_options(text):
    return set(re.findall(r"^ +(?:-\w, )?--([a-z][a-z-]*)", text, re.MULTILINE))


def help_commands(overview):
    """The commands of the overview: its lines that begin with two blanks and a word."""
    return re.findall(r"^  ([a-z][a-z-]*)  ", overview, re.MULTILINE)


def manual_entries(page, commands):
    """Each command's part of the page: from its first `.It Cm NAME` to the next command's, or the list's end."""
    entries = {}
    name = None
    inside = page[page.index(".Sh COMMANDS"):page.index(".Sh COMMON OPTIONS")]
    for line in inside.splitlines():
        item = re.match(r"\.It Cm (\S+)", line)
        if item and item[1] in commands:
            name = item[1]
        elif line.startswith(".Ss"):
            name = None
        if name:
            entries.setdefault(name, []).append(line)
    return {name: "\n".join(lines) for name, lines in entries.items()}


def manual_options(text):
    return set(re.findall(r"Fl -([a-z][a-z-]*)", text))


def differences(program, page):
    overview = told_by(program)
    common = help_options(overview)
    commands = help_commands(overview)
    entries = manual_entries(page, commands)
    common_part = page[page.index(".Sh COMMON OPTIONS"):page.index(".Sh NAMING THINGS")]
    if not commands:
        yield "the help names no command"
    for option in sorted(common ^ manual_options(common_part)):
        yield f"common option --{option}: only in the {'help' if option in common else 'manual'}"
    for command in commands:
        if command not in entries:
            yield f"{command}: not in the manual"
            continue
        helped = help_options(told_by(program, command))
        described = manual_options(entries[command])
        for option in sorted(helped - described):
            yield f"{command} --{option}: not in the manual"
        for option in sorted(described - helped - common):
            yield f"{command} --{option}: only in the manual"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    found = list(differences(parser.parse_args().program, PAGE.read_text()))
    print("\n".join(found) or "man_help: the manual and the help agree")
    sys.exit(1 if found else 0)


main()

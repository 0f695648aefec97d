#!/usr/bin/env python3
"""Whether `lint --fix` is done at the first time, on random plans full of slips.

    fix_twice_test.py --program build/dev/bywhen [--plans 200]

Done again it changes nothing, and lint no longer offers it. What it has changed are lines with a finding, and none
has come or gone.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

KEYS = {
    "title": ["title", "Title", "titel"],
    "owner": ["owner", "onwer", "Owner"],
    "deadline": ["deadline", "deadlin", "dead_line"],
    "resources": ["resources", "resource", "Resources"],
    "after": ["after", "After", "afer"],
    "status": ["status", "Status"],
}
OWNERS = ["ana", "Ana Ruiz", "ANA", "Ben", "zed", "TBD"]
DEADLINES = ["2026-12-04", "2026/12/05", "4 Dec 2026", "2026.12.7", "asap", "2026-12-06"]  # the 5th is a Saturday
RESOURCES = ["none", "None", "[]", "[None]", "[{need: x, Kind: Money, status: Secured}]", "[{need: y, status: odd}]"]
STATUSES = ["Done", "done", "todo", "Doing", "finished"]


def fields_of(chance, number, count):
    def key(name):
        return chance.choice(KEYS[name])

    yield f"id: A{number}"
    yield f"{key('title')}: Call the carrier"
    yield f"{key('owner')}: {chance.choice(OWNERS)}"
    yield f"{key('deadline')}: {chance.choice(DEADLINES)}"
    yield f"{key('resources')}: {chance.choice(RESOURCES)}"
    if chance.random() < 0.4:
        yield f"{key('after')}: [A{chance.randint(1, count)}]"
    if chance.random() < 0.3:
        yield f"{key('status')}: {chance.choice(STATUSES)}"


def plan_of(chance):
    lines = ["bywhen: 1", f"{chance.choice(KEYS['title'])}: Returns"]
    if chance.random() < 0.5:
        lines += [f"{chance.choice(['people', 'People', 'peple'])}:", "  - {id: ana, name: Ana Ruiz}",
                  f"  - {{id: ben, {chance.choice(['name', 'Name'])}: Ben}}"]
    if chance.random() < 0.3:
        lines.append(f"ends: {chance.choice(DEADLINES)}")
    lines.append("actions:")
    count = chance.randint(1, 8)
    for number in range(1, count + 1):
        first, *rest = fields_of(chance, number, count)
        if chance.random() < 0.5:
            lines.append("  - {" + ", ".join([first, *rest]) + "}")
        else:
            lines += [f"  - {first}", *(f"    {field}" for field in rest)]
    return "\n".join(lines) + "\n"


def objections(program, plan, options):
    """What is wrong with mending this plan."""
    def lint(*more):
        return subprocess.run([program, "lint", *options, *more, str(plan)], capture_output=True, text=True)

    text = plan.read_text()
    found = json.loads(lint("--format", "json").stdout)["findings"]
    lint("--fix")
    once = plan.read_text()
    if "mended by: " in lint().stdout:
        yield "it is offered once more"
    lint("--fix")
    if plan.read_text() != once:
        yield "the second time changes something"
    before, after = text.splitlines(), once.splitlines()
    if len(before) != len(after):
        yield "a line has come or gone"
    with_finding = {finding["line"] for finding in found}
    for number, (old, new) in enumerate(zip(before, after), start=1):
        if old != new and number not in with_finding:
            yield f"line {number} had no finding: {old!r} is {new!r} now"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--plans", type=int, default=200)
    given = arguments.parse_args()
    program = str(Path(given.program).resolve())
    chance = random.Random(20261126)
    changed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(BYWHEN_TODAY="2026-11-25", XDG_STATE_HOME=f"{folder}/state")
        plan = Path(folder, "x.plan.yaml")
        for number in range(given.plans):
            text = plan_of(chance)
            plan.write_text(text)
            options = chance.choice([[], ["--strict"]])
            found = list(objections(program, plan, options))
            if found:
                sys.exit("\n".join([f"fix_twice: plan {number} {options}", text, plan.read_text(), *found]))
            changed += plan.read_text() != text
    print(f"fix_twice: {given.plans} plans, {changed} of them mended")
    sys.exit(0 if changed > given.plans / 2 else 1)


main()

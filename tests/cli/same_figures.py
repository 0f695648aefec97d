#!/usr/bin/env python3
"""Whether list, report and status count the same, and as the plan's own YAML does, on random plans.

    same_figures.py --program build/dev/bywhen [--plans 200]

Plans with statuses, owners who declined, dates around today, and values that are none: a status nobody knows,
a deadline that is no day, actions without an id. Ends with 80 where PyYAML is not there.
"""
import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

try:
    import yaml
except ImportError:
    print("same_figures: PyYAML is not installed")
    sys.exit(80)

TODAY = date(2026, 12, 8)
STATUSES = ["todo", "doing", "blocked", "done", "dropped"]
OWNERS = ["ana", "ben", "cleo"]


class Plans:
    """Random plans, as text."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def one(self):
        lines = ["bywhen: 1", "title: Random", "date: 2026-11-24"]
        if self.some(2):
            lines.append("ends: 2027-01-29")
        if self.some(2):
            lines.append("people: [{id: ana, name: Ana Ruiz}, {id: ben, name: Ben}, {id: cleo}]")
        lines.append("actions:" if (count := self.random.randrange(0, 31)) else "actions: []")
        for number in range(1, count + 1):
            lines.append("  - {" + ", ".join(self.fields(number, count)) + "}")
        return "\n".join(lines) + "\n"

    def some(self, of):
        return self.random.randrange(of) == 0

    def day(self):
        return (TODAY + timedelta(days=self.random.randrange(-20, 40))).isoformat()

    def fields(self, number, count):
        if not self.some(15):
            yield f"id: A{number}"
        yield f"title: Step {number}"
        if not self.some(5):
            yield f"owner: {self.random.choice(OWNERS)}"
            if self.some(2):
                yield f"ownership: {self.random.choice(['accepted', 'declined', 'proposed', 'perhaps'])}"
        elif self.some(3):
            yield "owner: TBD"
        if not self.some(6):
            yield f"deadline: {self.random.choice([self.day()] * 6 + ['soon', '2026-02-30', 'TBD'])}"
        if not self.some(3):
            yield f"status: {self.random.choice(STATUSES * 3 + ['doen', ''])}"
        if not self.some(4):
            yield "resources: " + self.random.choice(["none", "[Desk]", "[]", "[{need: Desk}]", "TBD"])
        if self.some(2):
            yield f"after: [A{self.random.randrange(1, count + 1)}, A{self.random.randrange(1, count + 2)}]"
        if self.some(4):
            yield f"start: {self.day()}"
        if self.some(3):
            yield f"effort: {self.random.randrange(1, 60)}h"


def as_day(value):
    """The day that a plan's value is, or None."""
    try:
        return date.fromisoformat(str(value)) if value is not None else None
    except ValueError:
        return None


def counted_by_hand(text):
    """The figures by the words of the format, from the YAML alone."""
    # Days stay text, as in the file: 2026-02-30 is a mistake of the plan, not of this.
    loaded = yaml.load(text, Loader=yaml.BaseLoader)
    figures = Counter()
    owners = Counter()
    lacking = []
    for action in loaded["actions"] or []:
        status = action.get("status") if action.get("status") in STATUSES else "todo"
        is_open = status not in ("done", "dropped")
        figures[status if not is_open else "open"] += 1
        owner = action.get("owner") if action.get("owner") in OWNERS else None
        if action.get("ownership") == "declined":
            owner = None
        deadline = as_day(action.get("deadline"))
        is_late = is_open and deadline is not None and deadline < TODAY
        figures["overdue"] += is_late
        if owner and status != "dropped":
            owners[owner, "open" if is_open else "done"] += 1
            owners[owner, "overdue"] += is_late
        resources = action.get("resources")
        has_resources = resources == "none" or isinstance(resources, list) and len(resources) > 0
        if is_open and not (owner and deadline and has_resources):
            lacking.append(action.get("id"))
    return figures, +owners, lacking


def counted_in_list(actions):
    """The same from `list --format json`."""
    figures = Counter()
    owners = Counter()
    lacking = []
    for action in actions:
        status = action["status"] or "todo"
        kind = status if status in ("done", "dropped") else "open"
        figures[kind] += 1
        figures["overdue"] += action["overdue"]
        if action["owner"] and action["ownership"] != "declined" and kind != "dropped":
            owners[action["owner"], kind] += 1
            owners[action["owner"], "overdue"] += action["overdue"]
        if action["missing"]:
            lacking.append(action["id"])
    return figures, +owners, lacking


def counted_in_status(plan):
    """The same from `status --format json`."""
    figures = Counter({name: plan["progress"][name] for name in ("done", "open", "dropped", "overdue")})
    owners = Counter({(one["person"], name): one[name]
                      for one in plan["people"] for name in ("done", "open", "overdue")})
    return figures, +owners, plan["missing"]


def counted_in_report(plan):
    """The same from `report --format json`."""
    figures, owners, _ = counted_in_status({**plan, "missing": []})
    return figures, owners, [one["action"] for one in plan["missing"]]


def counted_in_words(text):
    """"1 of 10 actions done, 9 open (2 overdue), 1 dropped": the figures of the first such words."""
    words = re.search(r"(\d+) of (\d+) actions? done(?:, (\d+) open)?(?: \((\d+) overdue\))?(?:, (\d+) dropped)?", text)
    if not words:
        return Counter() if "no actions yet" in text else None
    done, total, still_open, overdue, dropped = (int(number or 0) for number in words.groups())
    if total != done + still_open + dropped:
        return None
    return Counter(done=done, open=still_open, overdue=overdue, dropped=dropped)


def words_of_html(page):
    """What the body of a page says, without its tags and what describes its drawings."""
    return re.sub(r"<[^>]*>", "", page[page.index("<main"):])


def differences(program, text, folder):
    plan = Path(folder) / "action-plan.yaml"
    plan.write_text(text, encoding="utf-8")

    def told_by(*words):
        return subprocess.run([program, *words, "--today", TODAY.isoformat(), "-f", str(plan)],
                              capture_output=True, text=True, check=True, cwd=folder).stdout

    def exit_code():
        return subprocess.run([program, "status", "--exit-code", "--today", TODAY.isoformat(), "-f", str(plan)],
                              capture_output=True, check=False, cwd=folder).returncode

    figures, owners, lacking = counted_by_hand(text)
    status = json.loads(told_by("status", "--format", "json"))["plans"][0]
    whole = {
        "list": counted_in_list(json.loads(told_by("list", "--format", "json"))["plans"][0]["actions"]),
        "status": counted_in_status(status),
        "report": counted_in_report(json.loads(told_by("report", "--format", "json"))["plans"][0]),
    }
    for name, told in whole.items():
        for what, ours, theirs in zip(("figures", "owners", "lacking"), (+figures, owners, lacking), told):
            theirs = +theirs if isinstance(theirs, Counter) else theirs
            if theirs != ours:
                yield f"{name}: {what} are {theirs}, not {ours}"
    pages = {"status in text": told_by("status"), "report": told_by("report"),
             "report in Markdown": told_by("report", "--format", "markdown"),
             "report in HTML": words_of_html(told_by("report", "--format", "html"))}
    for name, page in pages.items():
        told = counted_in_words(page)
        if told is None or +told != +figures:
            yield f"{name}: {told}, not {figures}"
    lacks = re.search(r"(\d+) actions? lacks? something", pages["status in text"])
    if int(lacks[1] if lacks else 0) != len(lacking):
        yield f"status in text: {lacks and lacks[0]}, not {len(lacking)}"
    if len(status["overdue"]) != figures["overdue"] or exit_code() != (figures["overdue"] > 0):
        yield f"status: overdue {status['overdue']}, exit code {exit_code()}, not {figures['overdue']}"
    late = told_by("list", "--overdue", "--format", "csv").count("\n") - 1
    if late != figures["overdue"]:
        yield f"list --overdue: {late}, not {figures['overdue']}"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--plans", type=int, default=200)
    given = arguments.parse_args()
    program = str(Path(given.program).resolve())
    os.environ["LC_ALL"] = "C.UTF-8"
    seen = Counter()
    plans = Plans(2026)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(given.plans):
            text = plans.one()
            found = list(differences(program, text, folder))
            if found:
                sys.exit(f"same_figures: plan {number}\n{text}" + "\n".join(found))
            seen += counted_by_hand(text)[0]
    print(f"same_figures: {given.plans} plans, " + ", ".join(f"{count} {name}" for name, count in sorted(seen.items())))


if __name__ == "__main__":
    main()

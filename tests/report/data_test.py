#!/usr/bin/env python3
"""Holds the figures of `report` as JSON and as CSV against a reading of the plan that is not bywhen's.

    data_test.py --program build/dev/bywhen

The examples, a hostile plan and plans of chance (always the same). Python's csv reads the CSV, and no cell
begins as a formula does. Without python3-yaml this says so and ends with 80.
"""
import argparse
import collections
import csv
import datetime
import decimal
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is not here")
    sys.exit(80)

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-24"
STATUSES = ["todo", "doing", "blocked", "done", "dropped"]
HAD = ["needed", "requested", "secured"]
HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "a;=HYPERLINK(1)", "\t=1", "\n=1", 'say "a", b', "\uff1d1", " =1", "'=1", "\u00a0=1", "|", "x" * 300,
           "<script>", "\u05e2\u05d1\u05e8\u05d9\u05ea", "\u202ea", "\U0001f600", "\x1b[31m", "a\r\nb"]


def run(program, *words):
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "BYWHEN_TODAY": TODAY}
    return subprocess.run([program, *words], capture_output=True, check=True, env=environment).stdout.decode()


def read(path):
    """Every plain value is a text."""
    return yaml.load(Path(path).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def listed(value):
    return value if isinstance(value, list) else [value] if value else []


class Figures:
    """What can be counted of a plan, or of one person's actions in it."""

    def __init__(self, plan, owner=None):
        self.status = collections.Counter()
        self.overdue = self.lacking = 0
        self.people = {}
        self.sums = collections.defaultdict(lambda: collections.defaultdict(decimal.Decimal))
        self.weeks = collections.Counter()
        for action in plan.get("actions") or []:
            if owner is None or (self.owner_of(action) == owner):
                self.add(action)

    @staticmethod
    def owner_of(action):
        return None if action.get("ownership") == "declined" else action.get("owner") or None

    def add(self, action):
        status = action.get("status", "todo")
        is_open = status not in ("done", "dropped")
        owner = self.owner_of(action)
        is_late = is_open and action.get("deadline", TODAY) < TODAY
        self.status[status] += 1
        self.overdue += is_late
        self.lacking += is_open and not (owner and action.get("deadline") and action.get("resources"))
        if owner and status != "dropped":
            person = self.people.setdefault(owner, collections.Counter())
            person.update(open=is_open, done=not is_open, overdue=is_late)
        if is_open and owner and action.get("deadline"):
            day = datetime.date.fromisoformat(action["deadline"])
            self.weeks[owner, str(day - datetime.timedelta(days=day.weekday()))] += 1
        if status != "dropped" and isinstance(action.get("resources"), list):
            for resource in action["resources"]:
                self.add_cost(resource, is_open)

    def add_cost(self, resource, is_open):
        if isinstance(resource, str) or not resource.get("cost"):
            return
        currency = re.search("[A-Z]{3}", resource["cost"])[0]
        amount = decimal.Decimal(re.sub("[^0-9.]", "", resource["cost"]))
        status = resource.get("status", "needed")
        for name in ([status] if is_open else ["done"] if status in HAD else []) + (["total"] if status in HAD else []):
            self.sums[name][currency] += amount


def costs_of(report):
    """{"total": {"EUR": 900}, ...} as Figures has them."""
    sums = {}
    for name, texts in report["costs"].items():
        if name != "unreadable" and texts:
            sums[name] = {text.split()[1]: decimal.Decimal(text.split()[0]) for text in texts}
    return sums


def expect(about, found, wanted):
    if found != wanted:
        sys.exit(f"FAILED: {about}: {found!r}, not {wanted!r}")


def check_figures(about, report, figures):
    status = figures.status
    still_open = status["todo"] + status["doing"] + status["blocked"]
    expect(f"{about}: progress", report["progress"], {
        "actions": sum(status.values()), "done": status["done"], "open": still_open, "dropped": status["dropped"],
        "overdue": figures.overdue})
    expect(f"{about}: overdue", len(report["overdue"]), figures.overdue)
    expect(f"{about}: blocked", len(report["blocked"]), status["blocked"])
    expect(f"{about}: missing", len(report["missing"]), figures.lacking)
    expect(f"{about}: actions", len(report["actions"]), sum(status.values()))
    people = {one["person"]: {key: one[key] for key in ("open", "done", "overdue")} for one in report["people"]}
    expect(f"{about}: people", people, {name: {key: int(one[key]) for key in ("open", "done", "overdue")}
                                        for name, one in figures.people.items()})
    load = {(one["person"], week["week"]): week["actions"] for one in report["people"] for week in one["load"]}
    expect(f"{about}: load", load, dict(figures.weeks))
    expect(f"{about}: costs", costs_of(report), {name: dict(sums) for name, sums in figures.sums.items()})


def check_agreement(program, path, report):
    """With `list`, and with the text."""
    actions = json.loads(run(program, "list", "--format", "json", "-f", path))["plans"][0]["actions"]
    expect(f"{path}: the actions of list", report["actions"], actions)
    expect(f"{path}: overdue in list", sorted(report["overdue"], key=str),
           sorted((one["id"] for one in actions if one["overdue"]), key=str))
    expect(f"{path}: missing in list", [one["missing"] for one in report["missing"]],
           [one["missing"] for one in actions if one["missing"]])
    progress = report["progress"]
    if progress["actions"]:
        text = run(program, "report", path)
        found = re.search(r"(\d+) of (\d+) actions? done", text)
        expect(f"{path}: the text", [int(one) for one in found.groups()], [progress["done"], progress["actions"]])
        overdue = re.search(r"\((\d+) overdue\)", text.split("\n\n")[0])
        expect(f"{path}: overdue in the text", int(overdue[1]) if overdue else 0, progress["overdue"])


def check_csv(program, path, report, by):
    text = run(program, "report", "--format", "csv", *(["--by", by] if by else []), path)
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    expect(f"{path}: widths by {by}", {len(row) for row in rows}, {len(rows[0])})
    for row in rows:
        for cell in row:
            if re.match(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]", cell) or re.search(r";[=+\-@]", cell):
                sys.exit(f"FAILED: {path}: {cell!r} is a formula")
    id_column = rows[0].index("id")
    if not by:
        expect(f"{path}: rows", [row[id_column] for row in rows[1:]], [one["id"] or "" for one in report["actions"]])
        return
    groups = json.loads(run(program, "report", "--format", "json", "--by", by, path))["plans"][0]["groups"]
    expect(f"{path}: rows by {by}", [row[id_column] for row in rows[1:]],
           [id or "" for group in groups for id in group["actions"]])


def check(program, path):
    plan = read(path)
    whole = json.loads(run(program, "report", "--format", "json", path))
    expect(f"{path}: today", (whole["bywhen"], whole["kind"], whole["today"]), (1, "report", TODAY))
    report = whole["plans"][0]
    check_figures(path, report, Figures(plan))
    check_agreement(program, path, report)
    for by in (None, "owner", "improvement", "status", "week", "resource"):
        check_csv(program, path, report, by)
    for person in plan.get("people") or []:
        sheet = json.loads(run(program, "report", "--format", "json", "--owner", person["id"], path))["plans"][0]
        check_figures(f"{path}: sheet of {person['id']}", sheet, Figures(plan, person["id"]))


def check_together(program, paths):
    """Several plans: each as alone, and the total is their sum."""
    whole = json.loads(run(program, "report", "--format", "json", *paths))
    expect("the plans together", len(whole["plans"]), len(paths))
    for path, report in zip(paths, whole["plans"]):
        check_figures(f"{path}, of several", report, Figures(read(path)))
    for key, value in whole["total"]["progress"].items():
        expect(f"the total: {key}", value, sum(one["progress"][key] for one in whole["plans"]))
    sums = collections.defaultdict(decimal.Decimal)
    for report in whole["plans"]:
        for currency, amount in costs_of(report).get("total", {}).items():
            sums[currency] += amount
    expect("the total: costs", costs_of({"costs": {"all": whole["total"]["costs"]}}).get("all", {}), dict(sums))


def day_near(chance, days):
    return str(datetime.date.fromisoformat(TODAY) + datetime.timedelta(days=chance.randint(-days, days)))


def action_of_chance(chance, number):
    action = {"id": f"A{number}", "title": chance.choice(HOSTILE + ["Rewrite the page", "Ask legal"])}
    for key, make in {
            "owner": lambda: chance.choice(["ana", "ben", "cleo"]), "deadline": lambda: day_near(chance, 90),
            "start": lambda: day_near(chance, 90), "ownership": lambda: chance.choice(["accepted", "declined", "proposed"]),
            "status": lambda: chance.choice(STATUSES), "after": lambda: [f"A{chance.randint(1, 20)}"],
            "improvement": lambda: chance.sample(["I1", "I2", "I3"], 2), "effort": lambda: chance.choice(["4h", "2d", "1w"]),
            "resources": lambda: chance.choice(["none", [resource_of_chance(chance) for _ in range(3)]])}.items():
        if chance.random() < 0.6:
            action[key] = make()
    if "owner" not in action:
        action.pop("ownership", None)
    return action


def resource_of_chance(chance):
    resource = {"need": chance.choice(["CMS access", "cms access", "Copywriter", "=1+1"])}
    if chance.random() < 0.7:
        resource["status"] = chance.choice([*HAD, "unavailable"])
    if chance.random() < 0.7:
        resource["cost"] = f"{chance.randint(1, 5000)}{chance.choice(['', '.50', '.05'])} {chance.choice(['EUR', 'NOK', 'USD'])}"
    return resource


def plan_of_chance(chance):
    return {"bywhen": 1, "title": "T", "date": day_near(chance, 20),
            "people": [{"id": "ana", "name": "Ana"}, {"id": "ben", "name": "=Ben"}, {"id": "cleo"}],
            "improvements": [{"id": f"I{i}", "title": chance.choice(HOSTILE)} for i in (1, 2, 3)],
            "actions": [action_of_chance(chance, number + 1) for number in range(chance.randint(0, 20))]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--plans", type=int, default=50, help="random ones, beside the examples")
    given = parser.parse_args()
    program = str(Path(given.program).resolve())
    paths = sorted(str(path) for path in (ROOT / "examples").rglob("*plan.yaml"))
    with tempfile.TemporaryDirectory() as folder:
        chance = random.Random(20261124)
        for number in range(given.plans):
            path = Path(folder) / f"{number}.plan.yaml"
            path.write_text(json.dumps(plan_of_chance(chance), ensure_ascii=False), encoding="utf-8")
            paths.append(str(path))
        for path in paths:
            check(program, path)
        check_together(program, paths)
    print(f"{len(paths)} plans")


if __name__ == "__main__":
    main()

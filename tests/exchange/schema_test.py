#!/usr/bin/env python3
"""Holds the JSON Schemas against the loader, from both sides, with an independent validator.

    schema_test.py --program build/dev/bywhen

What is sound passes both; each thing that is wrong in its structure fails both. Dates are read as texts, and formats
are asserted. Where python3-jsonschema is not there, this says so and ends with 80.
"""
import argparse
import copy
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 80
STRUCTURE = "yaml-syntax,unknown-key,duplicate-key,invalid-value,invalid-date,placeholder-value"


class JsonLoader(yaml.SafeLoader):
    """YAML's JSON schema: null, true, false and numbers are what they are, all other plain texts are texts."""


JsonLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag in
            ("tag:yaml.org,2002:null", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
for word in "tf":
    JsonLoader.yaml_implicit_resolvers.setdefault(word, []).append(
        ("tag:yaml.org,2002:bool", __import__("re").compile("^(true|false)$")))


def whole_plan():
    """A plan with every key of the format."""
    return {
        "bywhen": 1, "title": "T", "date": "2026-11-24", "facilitator": "ana", "ends": "2027-02-26",
        "calendar": {"workdays": ["mon", "Tuesday"], "holidays": ["2026-12-25"], "x-mine": 1},
        "people": [{"id": "ana", "name": "Ana Ruiz", "email": "ana@example.org", "capacity": "12h", "x-a": [1]}],
        "present": ["ana"],
        "improvements": [{"id": "I1", "title": "y", "priority": 1, "benefit": "b", "status": "open"}],
        "actions": [{
            "id": "A1", "title": "x", "improvement": "I1", "benefit": "b", "done_when": "d", "owner": "ana",
            "ownership": "accepted", "declined_because": "no", "helpers": ["ana"], "start": "2026-11-25",
            "deadline": "2026-12-04", "tentative": True, "effort": "1d 4h", "after": ["A2"], "status": "doing",
            "reason": "r", "done_on": "2026-12-04",
            "resources": ["Test account", {"need": "n", "kind": "people", "status": "secured",
                                           "needed_by": "2026-11-30", "cost": "1,200.50 EUR", "fallback": "f"}],
            "risks": [{"risk": "r", "trigger": "2026-12-01", "contingency": "c", "owner": "ana", "status": "gone"}],
            "links": ["https://example.org"], "notes": "n",
            "updates": [{"date": "2026-11-27", "author": "ana", "note": "n"},
                        {"field": "deadline", "from": "2026-12-01", "to": "2026-12-04", "why": "w"}]},
            {"id": "A2", "title": 2026, "improvement": ["I1"], "resources": "none", "owner": None}],
        "decisions": ["d"], "parked": ["p"],
        "check_ins": [{"date": "2026-12-08", "time": "14:00", "minutes": 20, "link": "l", "held": False}],
        "agenda": [{"step": "s", "minutes": 2, "kind": "introduce", "actual": 3}],
        "x-ours": {"any": "thing"},
    }


def changed(path, value):
    """The whole plan with another value at `path`; with `...` for a value, without that key."""
    plan = whole_plan()
    at = plan
    for step in path[:-1]:
        at = at[step]
    if value is ...:
        del at[path[-1]]
    else:
        at[path[-1]] = copy.deepcopy(value)
    return plan


A, P, R, K = ("actions", 0), ("people", 0), ("actions", 0, "resources", 1), ("actions", 0, "risks", 0)
SOUND = [(path, value) for path, values in {
    ("title",): [12, "ü"], ("date",): [None, "2024-02-29"], ("people",): [None, []], ("present",): [None],
    ("actions",): [[]], ("decisions",): [None, [""]], (*A, "owner"): [None, "ana"], (*A, "effort"): [
        "30m", "1.5d", "1w", "1w2d  3h 4m", "0d 1h", "0.005w", "0.975d", "2.05h", "3.000m", "1000w", "5000d", "40000h",
        "2400000m", "0000001h"],
    (*A, "resources"): ["none", None, []], (*R, "cost"): ["EUR 900", "900EUR", "1,200,300.5 EUR", "999999999999999 EUR"], (*R, "kind"): [None], (*A, "after"): [None],
    (*P, "id"): ["a.b-c_2"], ("check_ins", 0, "time"): ["00:00", "23:59"], ("agenda", 0, "actual"): [None, ...],
    ("calendar",): [None, {}], (*A, "x-me"): [None, {"a": 1}],
    ("bywhen",): ["1"], (*A, "tentative"): ["true", "false", None], ("check_ins", 0, "held"): ["false"],
    ("improvements", 0, "priority"): ["1", "007", "1000000"], ("agenda", 0, "minutes"): ["2"],
    ("calendar", "workdays"): [["MON", "wednesday", "Thu", None]],
}.items() for value in values]
WRONG = [(path, value) for path, values in {
    ("bywhen",): [..., "2", "one"], ("title",): [..., [], {}], ("actions",): [..., {}, "x", ["x"], [None]],
    ("titel",): ["x"], ("date",): ["24.11.2026", "2026-02-30", [], {"a": 1}], ("facilitator",): [["ana"]],
    ("calendar",): [[], "x"], ("calendar", "workdays"): ["mon", ["moonday"], ["monkey"], ["mond"], [" mon"]], ("calendar", "holidays"): [["x"]],
    ("calendar", "days"): [[]], ("people",): [{}, "x"], (*P, "id"): [..., "Ana", "1a", "a b"], (*P, "email"): ["x", "a b@c"],
    (*P, "capacity"): ["12", "x"], (*P, "nick"): ["x"], ("present",): ["ana"], ("improvements",): [{}],
    ("improvements", 0, "id"): [..., "A1", "I0", "1"], ("improvements", 0, "title"): [...],
    ("improvements", 0, "priority"): [0, -1, "first", 1.5, "0", "1000001", 1000001, " 1", "1.0"], ("improvements", 0, "status"): ["todo", "Open"],
    ("improvements", 0, "prio"): [1], (*A, "id"): [..., "1", "a1", "A01", "I1"], (*A, "title"): [..., ["x"]],
    (*A, "improvement"): [{"a": 1}], (*A, "ownership"): ["yes", []], (*A, "helpers"): ["ana"], (*A, "start"): ["x"],
    (*A, "deadline"): ["2026-11-31", "4 Dec"], (*A, "tentative"): ["maybe", 1, "True", "1"],
    (*A, "effort"): ["2", "2 days", "d", "0d", " 1d", "1d ", "1D", "1.555d", "1.5m", "1.01h", "0.001w", "1d 1w", "1h 1h",
                     "1001w", "5001d", "40001h", "2400001m", "00000001h", "999999999999w", "1.d", "0.0000w", ""],
    (*A, "after"): ["A2"], (*A, "status"): ["open", "Done"], (*A, "done_on"): ["today"], (*A, "due"): ["x"],
    (*A, "resources"): ["nothing", {}, [[]], [None]], (*R, "need"): [...], (*R, "kind"): ["thing"],
    (*R, "status"): ["ok"], (*R, "needed_by"): ["x"], (*R, "cost"): ["900", "much", "1,2,3 EUR", "1200,300 EUR", " 900 EUR", "900 EUR ", "1234567890123456 EUR", "9 eur"], (*R, "price"): [1],
    (*A, "risks"): ["x", ["x"], {}], (*K, "risk"): [...], (*K, "trigger"): ["x"], (*K, "status"): ["x"], (*K, "plan"): [1],
    (*A, "links"): ["x"], (*A, "updates"): [{}, ["x"]], (*A, "updates", 0, "date"): ["x"], (*A, "updates", 0, "who"): ["x"],
    ("decisions",): ["x"], ("parked",): [{}], ("check_ins",): [{}], ("check_ins", 0, "date"): [..., "x"],
    ("check_ins", 0, "time"): ["14", "24:00", "2pm"], ("check_ins", 0, "minutes"): [0, "x"],
    ("check_ins", 0, "held"): ["x"], ("check_ins", 0, "where"): ["x"], ("agenda", 0, "step"): [...],
    ("agenda", 0, "minutes"): [..., 0, "x", "0"], ("agenda", 0, "kind"): ["x"], ("agenda", 0, "actual"): [-1, "-1"],
}.items() for value in values]

SOUND_SETTINGS = [
    "", "lint:\n", "x-a: 1\n", "lint: {sets: core}\n", "lint: {sets: [core, strict], clock: false, fail-on: never}\n",
    "lint: {exclude: archive/, rules: {overdue: 'off', P101: warning}}\n",
    "lint: {overrides: [{paths: [a/], sets: [], rules: {missing-owner: 'on'}}]}\n", "lint: {clock: 'true'}\n",
    "lint: {exclude: 12}\n", "lint: {exclude: [2025, true]}\n", "lint: {exclude: null}\n", "lint: {exclude: []}\n",
    "lint: {overrides: [{paths: 2025}]}\n", "lint: {overrides: [{paths: a/}]}\n",
]
WRONG_SETTINGS = [
    "- a\n", "lnt: {}\n", "lint: x\n", "lint: {set: core}\n", "lint: {sets: [all]}\n", "lint: {clock: 1}\n",
    "lint: {fail-on: info}\n", "lint: {exclude: {a: 1}}\n", "lint: {rules: [a]}\n", "lint: {rules: {overdue: error!}}\n",
    "lint: {rules: {over due: 'off'}}\n", "lint: {rules: {missing-ownr: 'off'}}\n",
    "lint: {rules: {overdue: error}}\n", "lint: {overrides: {}}\n", "lint: {overrides: [{rules: {}}]}\n",
    "lint: {overrides: [{paths: [a], exclude: [b]}]}\n", "lint: {overrides: [{paths: []}]}\n",
    "lint: {overrides: [{paths: null}]}\n", "lint: {exclude: [null]}\n", "lint: {clock: 'yes'}\n", "lint: {clock: null}\n",
]


class Judges:
    def __init__(self, program, folder):
        import jsonschema
        self.program, self.folder = program, Path(folder)
        self.validators = {}
        for name in ("plan", "config"):
            schema = json.loads(self.run("schema", name).stdout)
            jsonschema.Draft202012Validator.check_schema(schema)
            self.validators[name] = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments], cwd=self.folder, capture_output=True, text=True, check=False,
                              env={"PATH": os.environ["PATH"], "BYWHEN_TODAY": "2026-11-24"})

    def by_schema(self, name, text):
        return self.validators[name].is_valid(yaml.load(text, Loader=JsonLoader))

    def by_loader(self, text):
        (self.folder / "one.plan.yaml").write_text(text, encoding="utf-8")
        done = self.run("lint", "one.plan.yaml", "--select", STRUCTURE)
        if done.returncode not in (0, 1):
            sys.exit(f"lint ended with {done.returncode}: {done.stderr}")
        return done.returncode == 0

    def by_settings(self, text):
        (self.folder / ".bywhen.yaml").write_text(text, encoding="utf-8")
        done = self.run("lint", "--show-config", "one.plan.yaml")
        (self.folder / ".bywhen.yaml").unlink()
        return done.returncode == 0


def faults(judges):
    def judge(what, sound, text, name, by_program):
        verdicts = {"the schema": judges.by_schema(name, text), "the program": by_program(text)}
        for who, verdict in verdicts.items():
            if verdict != sound:
                yield f"{who} {'takes' if verdict else 'refuses'} {what}"

    for file in [*sorted((ROOT / "examples").glob("*.plan.yaml")), *sorted((ROOT / "tests").rglob("corpus/*.plan.yaml"))]:
        yield from judge(file.name, True, file.read_text(encoding="utf-8-sig"), "plan", judges.by_loader)
    yield from judge("the whole plan", True, yaml.dump(whole_plan()), "plan", judges.by_loader)
    for sound, cases in ((True, SOUND), (False, WRONG)):
        for path, value in cases:
            what = f"{'.'.join(map(str, path))} = {'(left out)' if value is ... else repr(value)}"
            text = yaml.dump(changed(path, value), allow_unicode=True)
            yield from judge(what, sound, text, "plan", judges.by_loader)
    for sound, texts in ((True, SOUND_SETTINGS), (False, WRONG_SETTINGS)):
        for text in texts:
            yield from judge(repr(text), sound, text, "config", judges.by_settings)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    program = Path(parser.parse_args().program).resolve()
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        print("python3-jsonschema is not there: not run")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder:
        found = list(faults(Judges(program, folder)))
    print("\n".join(found) or f"schema: {len(SOUND)} sound and {len(WRONG)} wrong changes, judged alike")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Takes a calendar in twice, with changes of the plan between: each entry is there once, as it is now.

    ics_twice_test.py --program build/dev/bywhen

Into khal, and into a calendar that does as RFC 5546 says (of two entries with one UID the higher SEQUENCE holds, then the
later DTSTAMP). What is not there is skipped, in plain words; without icalendar this ends with 80.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import icalendar
except ImportError:
    icalendar = None

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 80
PLAN = "checkout.plan.yaml"
CHANGES = [  # after the session, and between the two exports
    ["schedule", "A1", "+5wd", "--because", "waiting for legal"],
    ["schedule", "A7", "11 dec"],  # it was tentative
    ["done", "A5"],
    ["drop", "A9", "--because", "the new dock has its own list"],
    ["edit", "A3", "--title", "Put the button in one place; then, in all of them"],
    ["assign", "A6", "ana"],
    ["edit-resource", "A4", "vouchers", "--needed-by", "2027-01-15"],
    ["edit-risk", "A8", "--status", "gone"],
    ["edit-plan", "--title", "Checkout, second look"],
    ["add-action", "Ask again in spring", "--owner", "mia", "--deadline", "2027-02-24"],
]
NEW = 1  # entries that the changes add

KHAL = """
[calendars]
[[plan]]
path = {folder}/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
[default]
default_calendar = plan
[sqlite]
path = {folder}/khal.db
"""


class Session:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def bywhen(self, now, *words):
        today, time = now
        run = subprocess.run([self.program, *words, "-f", PLAN], cwd=self.folder, capture_output=True, text=True, check=False,
                             env=os.environ | {"BYWHEN_TODAY": today, "BYWHEN_NOW": time, "BYWHEN_ME": "mia",
                                               "XDG_STATE_HOME": str(self.folder / "state")})
        assert run.returncode == 0, f"{words}: {run.stderr}"

    def export(self, now, name, *options):
        self.bywhen(now, "export", "-o", name, *options)
        return self.folder / name

    def khal(self, *words):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG")}
        return subprocess.run(["khal", "-c", self.folder / "khal.conf", *words], capture_output=True, text=True, check=True,
                              env=environment | {"HOME": str(self.folder), "LC_ALL": "C.UTF-8"}).stdout


def parts_of(file):
    return [part for part in icalendar.Calendar.from_ical(file.read_bytes()).subcomponents]


def age(part):
    return int(part["SEQUENCE"]), part["DTSTAMP"].dt


def take_in(store, file):
    for part in parts_of(file):
        held = store.get(part["UID"])
        if held is None or age(part) > age(held):
            store[part["UID"]] = part


def told(parts):
    """What a person sees of it: the day, the words and whether it is on."""
    def day(part):
        when = part.get("DUE") or part["DTSTART"]
        return when.dt.isoformat()[:10]
    return sorted((day(part), str(part["SUMMARY"]), str(part["STATUS"])) for part in parts)


def check_simulated(first, second, moved, undone, what):
    store = {}
    take_in(store, first)
    once = len(store)
    assert once == len(parts_of(first)), f"{what}: an entry stands twice"
    take_in(store, first)
    assert len(store) == once
    take_in(store, second)
    assert len(store) == once + NEW, f"{what}: {len(store)} entries, expected {once + NEW}"
    assert told(store.values()) == told(parts_of(second)), f"{what}: not as the plan is now"
    take_in(store, first)
    assert told(store.values()) == told(parts_of(second)), f"{what}: an old export took the place of a newer one"
    take_in(store, moved)
    assert told(store.values()) == told(parts_of(moved)) != told(parts_of(second)), f"{what}: nothing was moved"
    take_in(store, undone)
    assert told(store.values()) == told(parts_of(undone)) == told(parts_of(second)), f"{what}: what was undone does not hold"
    lowest = 0
    for file in first, second, moved, undone:
        sequences = [int(part["SEQUENCE"]) for part in parts_of(file)]
        assert min(sequences) > lowest, f"{what}: SEQUENCE went back in {file.name}"
        lowest = max(sequences)
        assert lowest < 2**31, f"{what}: {lowest} is more than programs count to"
    off = {(str(part["UID"]).split("-")[1], str(part["UID"]).split("-")[2].split("@")[0])
           for part in store.values() if part["STATUS"] == "CANCELLED"}
    assert off == {("a9", "deadline" if what == "events" else "todo"), ("a8", "risk"), ("a5", "need")}, f"{what}: {off}"
    print(f"{what}: {once} entries, then {len(store)}, each once and as the plan is now")


def check_khal(session, *files):
    (session.folder / "khal.conf").write_text(KHAL.format(folder=session.folder))
    (session.folder / "calendar").mkdir()

    def listed():
        lines = session.khal("list", "2026-11-01", "200d", "--day-format", "", "--format",
                             "{start-date}|{title}|{status}").splitlines()
        return sorted(tuple(line.rstrip().split("|")) for line in lines if line.strip())

    for file in files:
        for _ in range(2):
            session.khal("import", "--batch", file)
            assert listed() == told(parts_of(file)), f"khal, after {file.name}: {listed()}"
    print(f"khal: {len(listed())} entries, each once and as the plan is now")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    program = Path(parser.parse_args().program).resolve()
    if icalendar is None:
        print("skipped: python3-icalendar is not here; tests/run installs it")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        session = Session(program, Path(folder))
        shutil.copy(ROOT / "examples" / PLAN, folder)
        then, now = ("2026-11-25", "10:00"), ("2026-11-26", "09:00")
        first = [session.export(then, f"first{as_kind}.ics", "--as", as_kind) for as_kind in ("event", "todo")]
        for change in CHANGES:
            session.bywhen(now, *change)
        second = [session.export(now, f"second{as_kind}.ics", "--as", as_kind) for as_kind in ("event", "todo")]
        session.bywhen(now, "schedule", "A1", "+9wd", "--because", "waiting still")
        now = ("2026-11-26", "09:01")
        moved = [session.export(now, f"moved{as_kind}.ics", "--as", as_kind) for as_kind in ("event", "todo")]
        session.bywhen(now, "undo")  # now the plan tells of one change less than it did
        now = ("2026-11-26", "09:02")
        undone = [session.export(now, f"undone{as_kind}.ics", "--as", as_kind) for as_kind in ("event", "todo")]
        check_simulated(first[0], second[0], moved[0], undone[0], "events")
        check_simulated(first[1], second[1], moved[1], undone[1], "to-dos")
        if shutil.which("khal"):
            check_khal(session, first[0], second[0], moved[0], undone[0])
        else:
            print("skipped: khal is not here; tests/run installs it")
    return 0


sys.exit(main())

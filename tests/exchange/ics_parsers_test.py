#!/usr/bin/env python3
"""Holds what `bywhen export` writes against the plans, read by others: the calendars by icalendar (Python) and ical.js
(JavaScript), the plans by PyYAML.

    ics_parsers_test.py --program build/dev/bywhen

All examples and hostile plans, as events and as to-dos. What is not there of the parsers is skipped, in plain words; where
neither is, this ends with 80.
"""
import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

try:
    import icalendar
except ImportError:
    icalendar = None

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
SKIPPED = 80
TODAY = "2026-11-24"

HOSTILE_TITLES = [
    "x\nBEGIN:VALARM\nACTION:AUDIO\nTRIGGER:PT0S\nEND:VALARM",
    "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:stolen\r\nDTSTART:20200101",
    "END:VCALENDAR", "a;b,c:d\\e\\n\"f\" 'g'", "\\", "\\\\n", ";VALUE=DATE:20200101", "SUMMARY:other",
    "<script>alert(1)</script>", "\"><img onerror=x>", "=HYPERLINK(\"http://x\")", "| `a` |", "##[error]x ##vso[y]z",
    "🎯 👩‍👩‍👧‍👦 " * 30, "עברית והעולם العربية", "x" * 300, "字" * 100, "é" * 299 + "🎯", " x  y\t\tz ",
    "tail ends in a blank ", "%s %n {0} ${HOME} $(id)",
]
ACTING_TITLES = ["\u202eevil\u202c", "\x1b[31mred", "bell\x07", "next\x85line\u2028sep\u2029", "zero\u200bwidth", "\x7f"]
DATES = ["2026-12-04", "2026-11-24", "2020-02-29", "2076-12-31", "0001-01-01", "9999-12-31", "2026-12-26", None]


def hostile_plan(seed):
    """A plan full of what could go wrong, the same for the same seed."""
    chance = random.Random(seed)
    titles = HOSTILE_TITLES + ACTING_TITLES

    def title():
        return chance.choice(titles)

    def some(**fields):
        return {key: value for key, value in fields.items() if value is not None}

    actions = []
    for number in range(1, 30):
        action = some(
            id=f"A{number}", title=titles[number % len(titles)], deadline=chance.choice(DATES),
            start=chance.choice(DATES), owner=chance.choice(["ana", "ben", None]), done_when=title(), notes=title(),
            ownership=chance.choice(["accepted", "declined", None]), tentative=chance.choice([True, None]),
            status=chance.choice(["todo", "doing", "blocked", "done", "dropped", None]),
            after=[f"A{chance.randint(1, 29)}"], links=[title(), "https://example.org/?a=1,2;3"])
        action["resources"] = chance.choice(["none", [some(need=title(), needed_by=chance.choice(DATES), status=chance.choice(
            ["needed", "secured", None]), fallback=title()) for _ in range(3)]])
        action["risks"] = [some(risk=title(), trigger=chance.choice(DATES), contingency=title(),
                                status=chance.choice(["open", "gone", "happened", None])) for _ in range(2)]
        actions.append(action)
    return {"bywhen": 1, "title": title(), "date": TODAY, "actions": actions,
            "people": [{"id": "ana", "name": title() or "Ana"}, {"id": "ben", "name": "Ben"}],
            "check_ins": [some(date=day, time=chance.choice(["14:00", "23:59", None]), link=title(),
                               minutes=chance.choice([20, 1000000, None]), held=chance.choice([True, False]))
                          for day in DATES if day]}


def plain(text):
    """What is left of a text where nothing depends on how blanks and what can't be seen are shown."""
    return re.sub(r"[\W_]+", "", text)


def acts(text):
    return any(text.count(piece) for piece in ("\u202e", "\x1b", "\x07", "\x85", "\u2028", "\u200b", "\x7f"))


def does_without(action, resource):
    """Whether its fallback was taken."""
    return resource.get("status") == "unavailable" and resource.get("fallback") is not None and any(
        update.get("field") == "resources" and update.get("from") == resource["need"] and update.get("to") == resource["fallback"]
        for update in action.get("updates") or [])


def expected_entries(plan, as_todos):
    """(kind, when, status, minutes, the plan's own words), as the plan alone tells it."""
    for action in plan.get("actions") or []:
        status = action.get("status", "todo")
        is_open = status not in ("done", "dropped")
        title = action.get("title", "")
        if as_todos:
            yield ("VTODO", action.get("deadline"), {"done": "COMPLETED", "dropped": "CANCELLED", "doing": "IN-PROCESS"}.get(
                status, "NEEDS-ACTION"), None, title)
        elif action.get("deadline"):
            tentative = is_open and action.get("tentative") in (True, "true")
            yield ("VEVENT", action["deadline"], "CANCELLED" if status == "dropped" else "TENTATIVE" if tentative
                   else "CONFIRMED", 24 * 60, title)
        resources = action.get("resources")
        for resource in resources if isinstance(resources, list) else []:
            if isinstance(resource, dict) and resource.get("needed_by"):
                on = is_open and not does_without(action, resource)
                yield "VEVENT", resource["needed_by"], "CONFIRMED" if on else "CANCELLED", 24 * 60, resource["need"]
        for risk in action.get("risks") or []:
            if risk.get("trigger"):
                on = is_open and risk.get("status") != "gone"
                yield "VEVENT", risk["trigger"], "CONFIRMED" if on else "CANCELLED", 24 * 60, risk["risk"]
    for meeting in plan.get("check_ins") or []:
        time = meeting.get("time")
        when = meeting["date"] + (f"T{time}:00" if time else "")
        yield "VEVENT", when, "CONFIRMED", int(meeting.get("minutes") or 30) if time else 24 * 60, "Check-in: " + plan["title"]


def by_icalendar(file):
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0"
    for part in calendar.subcomponents:
        day = part.get("DUE" if part.name == "VTODO" else "DTSTART")
        length = part.get("DURATION")
        assert part["DTSTAMP"].dt.utcoffset().total_seconds() == 0
        yield {"kind": part.name, "uid": str(part["UID"]), "sequence": int(part["SEQUENCE"]),
               "when": day and day.dt.isoformat(), "floating": day is None or getattr(day.dt, "tzinfo", None) is None,
               "minutes": length and length.dt.total_seconds() / 60, "status": str(part["STATUS"]),
               "summary": str(part["SUMMARY"]), "description": part.get("DESCRIPTION") and str(part["DESCRIPTION"]),
               "url": part.get("URL") and str(part["URL"]),
               "alarms": sum(one.name == "VALARM" for one in part.subcomponents),
               "other_parts": sum(one.name != "VALARM" for one in part.subcomponents)}


def by_ical_js(files):
    """What ical.js reads in all of them; None where it can't be had."""
    if not shutil.which("node"):
        return None
    environment = os.environ | {"NODE_PATH": str(ROOT / "build/npm/node_modules")}
    run = subprocess.run(["node", HERE / "ics_events.js", *files], capture_output=True, text=True, env=environment,
                         check=False)
    if run.returncode == SKIPPED:
        return None
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def hold_against(plan, entries, as_todos, where):
    """Every entry that the plan asks for, once, and no other."""
    # icalendar 4 takes an escaped backslash before an n for a line break.
    read_as = (lambda text: text.replace("\\n", "\n")) if where.startswith("icalendar") else str
    expected = list(expected_entries(plan, as_todos))
    assert len(entries) == len(expected), f"{where}: {len(entries)} entries, expected {len(expected)}"
    assert len({one["uid"] for one in entries}) == len(entries), f"{where}: a UID stands twice"

    def key(kind, when, status, minutes):
        return kind, when or "", status, -1 if minutes is None else minutes

    left = list(entries)
    for kind, when, status, minutes, words in expected:
        wanted = key(kind, when, status, minutes)
        fits = [one for one in left if key(one["kind"], one["when"], one["status"], one["minutes"]) == wanted and
                (acts(words) or plain(read_as(words)) in plain(one["summary"]))]
        assert fits, f"{where}: no entry for {wanted} {words!r}"
        left.remove(fits[0])
    for one in entries:
        assert one["floating"] and not one["other_parts"] and one["alarms"] <= 1, f"{where}: {one}"
        assert one["url"] is None or one["url"].startswith(("https://", "http://")), f"{where}: {one['url']}"
        shown = one["summary"] + (one["description"] or "")
        assert not acts(shown) and "\r" not in shown, f"{where}: {shown!r}"
        if one["status"] in ("CANCELLED", "COMPLETED"):
            assert not one["alarms"], f"{where}: an alarm for what is over"


def hold_lines(data, where):
    """The bytes themselves: CRLF at every end, at most 75 bytes a line, no control character."""
    assert data.endswith(b"\r\n"), where
    for line in data[:-2].split(b"\r\n"):
        assert len(line) <= 75, f"{where}: {len(line)} bytes: {line!r}"
        line.decode("utf-8")
        assert not re.search(rb"[\x00-\x1f\x7f]", line), f"{where}: {line!r}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    program = Path(parser.parse_args().program).resolve()
    with tempfile.TemporaryDirectory() as folder:
        # Two examples may have the same name.
        plans = [("-".join(file.relative_to(ROOT / "examples").parts), file)
                 for file in sorted((ROOT / "examples").glob("**/*.yaml"))
                 if file.read_text().find("\nbywhen:") >= 0 or file.read_text().startswith("bywhen:")]
        for seed in range(20):
            file = Path(folder, f"hostile{seed}.plan.yaml")
            file.write_text(yaml.safe_dump(hostile_plan(seed), allow_unicode=True))
            plans.append((file.name, file))
        calendars = []
        for name, file in plans:
            for kind in ("event", "todo"):
                out = Path(folder, f"{name}.{kind}.ics")
                run = subprocess.run([program, "export", "-f", file, "--as", kind, "-o", out], capture_output=True, text=True,
                                     env=os.environ | {"BYWHEN_TODAY": TODAY, "BYWHEN_NOW": "14:00"}, check=False)
                assert run.returncode == 0, f"{name}: {run.stderr}"
                hold_lines(out.read_bytes(), out.name)
                calendars.append((yaml.load(file.read_text(), yaml.BaseLoader), kind == "todo", out))
        readings = {"icalendar": icalendar and [list(by_icalendar(out)) for _, _, out in calendars],
                    "ical.js": by_ical_js([out for _, _, out in calendars])}
        for parser_name, reading in readings.items():
            if reading is None:
                print(f"skipped: {parser_name} is not here; tests/run installs it")
                continue
            for (plan, as_todos, out), entries in zip(calendars, reading):
                hold_against(plan, entries, as_todos, f"{parser_name}, {out.name}")
            print(f"{parser_name}: {len(reading)} calendars, {sum(map(len, reading))} entries, as their plans have them")
        return 0 if any(reading is not None for reading in readings.values()) else SKIPPED


sys.exit(main())

#!/usr/bin/env python3
"""lint where there is much of everything: files that are no plans, findings, links, what can't be read, threads."""
import json
import os
import re
import subprocess
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import program

HEAD = "bywhen: 1\ntitle: Much\nactions:\n"
WHOLE = HEAD + "  - {id: A1, title: x, owner: ana, deadline: 2026-12-04, resources: none}\n"
GAP = WHOLE.replace("owner: ana, ", "")
TOO_BIG = (64 << 20) + 1
FINDINGS = 5000
# Each finding of a format, counted in its document.
COUNT = {
    "text": lambda out: out.count("error[missing-owner]"),
    "line": lambda out: out.count("[missing-owner]\n"),
    "github": lambda out: out.count("\n::error ") + out.startswith("::error "),
    "json": lambda out: len(json.loads(out)["findings"]),
    "gitlab": lambda out: len(json.loads(out)),
    "sarif": lambda out: len(json.loads(out)["runs"][0]["results"]),
    "junit": lambda out: sum(1 for _ in ElementTree.fromstring(out).iter("failure")),
    "checkstyle": lambda out: sum(1 for _ in ElementTree.fromstring(out).iter("error")),
    "rdjson": lambda out: len(json.loads(out)["diagnostics"]),
}


class LintTest(program.ProgramTest):
    def write(self, name, text):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def lint(self, *arguments):
        return self.run_program("lint", *arguments)

    def measured(self, *arguments):
        """(exit code, standard output, peak memory in bytes), for an output longer than a pipe takes at once"""
        process = self.start(*arguments)
        first = os.read(process.stdout.fileno(), 1)  # from here on the program waits, its document in memory
        status = Path(f"/proc/{process.pid}/status").read_text()
        out, _ = process.communicate(timeout=120)
        return process.returncode, (first + out).decode(), int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) << 10


class ManyFilesTest(LintTest):
    def test_three_plans_among_ten_thousand_files(self):
        for folder in range(100):
            (self.folder / f"{folder}").mkdir()
            for number in range(100):
                (self.folder / f"{folder}" / f"{number}.yaml").touch()
        for name in ("7/action-plan.yaml", "50/x.plan.yaml", "99/y.plan.yml"):
            self.write(name, GAP)

        def fastest(command):
            times = []
            for _ in range(3):
                start = time.monotonic()
                command()
                times.append(time.monotonic() - start)
            return min(times)

        code, out, err = self.lint("--format", "line")
        self.assertEqual((code, err, out.count("\n")), (1, "", 3), out)
        ours = fastest(self.lint)
        theirs = fastest(lambda: subprocess.run(["find", ".", "-name", "*.plan.yaml"], cwd=self.folder, check=True,
                                                stdout=subprocess.DEVNULL))
        allowed = 20 if program.is_sanitized() else 4
        self.assertLess(ours, allowed * theirs + 0.2)


class ManyFindingsTest(LintTest):
    def setUp(self):
        super().setUp()
        actions = (f"  - {{id: A{i}, title: Number {i}, deadline: 2026-12-04, resources: none}}\n"
                   for i in range(1, FINDINGS + 1))
        self.write("action-plan.yaml", HEAD + "".join(actions))

    def test_each_format_has_all_of_them(self):
        self.assertEqual(sorted(COUNT), sorted(self.formats()))
        for form, count in COUNT.items():
            code, out, peak = self.measured("lint", "--format", form)
            self.assertEqual((code, count(out)), (1, FINDINGS), form)
            if not program.is_sanitized():
                self.assertLess(peak, 20 * self.plan.stat().st_size + 2 * len(out) + (20 << 20), form)

    def test_a_baseline_has_all_of_them(self):
        self.assertEqual(self.lint("--write-baseline", "known.json", "--format", "line")[0], 0)
        self.assertEqual((self.folder / "known.json").read_text().count("missing-owner"), FINDINGS)
        self.assertEqual(self.lint("--baseline", "known.json")[0], 0)

    def formats(self):
        _, out, _ = self.run_program("help", "lint")
        return out.split("Formats: ")[1].split(".")[0].replace("\n", " ").split(", ")


class OddPlacesTest(LintTest):
    def test_links_in_a_circle(self):
        self.write("a/b/x.plan.yaml", GAP)
        (self.folder / "a/b/up").symlink_to("..")
        (self.folder / "a/b/self").symlink_to("self")
        (self.folder / "a/b/self.plan.yaml").symlink_to("self.plan.yaml")
        (self.folder / "a/y.plan.yaml").symlink_to("b/x.plan.yaml")
        code, out, err = self.lint("--format", "line", ".", "a", "a/b/up/b")
        self.assertEqual(code, 2)  # of the link to itself alone
        self.assertIn("self.plan.yaml: ", err)
        self.assertEqual(out.count("\n"), 1, out)  # one plan under five names

    def test_what_cannot_be_read_stops_nothing(self):
        os.mkfifo(self.folder / "a.plan.yaml")
        with open(self.folder / "b.plan.yaml", "wb") as big:
            big.truncate(TOO_BIG)
        (self.folder / "c.plan.yaml").mkdir()  # a folder like any other
        self.write("c.plan.yaml/in.plan.yaml", GAP)
        (self.folder / "d.plan.yaml").symlink_to("/dev/zero")
        (self.folder / "e.plan.yaml").symlink_to("nowhere")
        self.write("f.plan.yaml", GAP)
        for form, count in COUNT.items():
            code, out, err = self.lint("--format", form)
            self.assertEqual(code, 2)
            self.assertEqual([name for name in "abcdef" if f"{name}.plan.yaml: " in err], ["a", "b", "d", "e"], err)
            for name in ("c.plan.yaml/in.plan.yaml", "f.plan.yaml"):
                self.assertIn(name, out, form)
            if form in ("text", "line", "json"):
                self.assertEqual(count(out), 2, form)

    def test_threads_change_nothing(self):
        for number in range(60):
            self.write(f"{number % 7}/{number}.plan.yaml", GAP if number % 3 else "a: [\n" if number % 2 else WHOLE)
        os.mkfifo(self.folder / "3" / "fifo.plan.yaml")
        first = self.lint("--format", "json", "--jobs", "1")
        self.assertEqual(first[0], 2)
        for jobs in [2, 3, 16, 2, 3, 16, 2, 3, 16, 1]:
            self.assertEqual(self.lint("--format", "json", "--jobs", f"{jobs}"), first)


if __name__ == "__main__":
    program.main()

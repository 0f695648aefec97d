#!/usr/bin/env python3
"""Holds examples/ci and .pre-commit-hooks.yaml against what can be known of them without the services.

    ci_examples.py --program build/dev/bywhen

The files have the keys that matter and no more rights than they need; their `bywhen` lines run, green on a whole plan
and red on one with a gap; the git hook does its work in a real repository.
"""
import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
CI = ROOT / "examples" / "ci"
SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin"
PROGRAM = None  # set by main()

WHOLE = "bywhen: 1\ntitle: T\nactions:\n  - {id: A1, title: x, owner: ana, deadline: 2026-12-04, resources: none}\n"
GAP = WHOLE.replace("owner: ana, ", "")
OVERDUE = WHOLE.replace("2026-12-04", "2026-11-20")
PLAN_NAMES = ["action-plan.yaml", "a/action-plan.yaml", "x.plan.yaml", "a b/c.plan.yml", "a.b/c.d.plan.yaml"]
OTHER_NAMES = ["plan.yaml", "my-action-plan.yaml", "action-plan.yml", "x.plan.yaml.txt", "action-plan.yaml/x",
               ".plan.yaml", "a/.plan.yml", ".x.plan.yaml", "a/.#x.plan.yaml", ".h/h.plan.yaml", "a/.h/b/action-plan.yaml"]
OFF = "lint: {rules: {missing-owner: off}}\n"
WRONG = "lint: {no such: setting}\n"


def environment(folder):
    """`bywhen` on the PATH as people have it, git without anybody's settings, a fixed day."""
    link = Path(folder) / ".bin" / "bywhen"
    link.parent.mkdir(exist_ok=True)
    if not link.exists():
        link.symlink_to(PROGRAM)
    kept = {name: os.environ[name] for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
    person = {f"GIT_{who}_{what}": "ana@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return kept | person | {
        "PATH": f"{link.parent}:{SYSTEM_PATH}", "HOME": str(folder), "LC_ALL": "C.UTF-8", "TZ": "UTC",
        "BYWHEN_TODAY": "2026-11-24", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CEILING_DIRECTORIES": str(Path(folder).parent)}


class FolderTest(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="bywhen-")
        self.addCleanup(place.cleanup)
        self.folder = Path(place.name).resolve()

    def run_in(self, command, **options):
        return subprocess.run(command, cwd=self.folder, env=environment(self.folder), capture_output=True, text=True,
                              check=False, timeout=60, **options)

    def write(self, name, text):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def check_line(self, line, red, green):
        """The line ends with 0 where the plan is `green`, with 1 where it is `red`."""
        for text, code in ((green, 0), (red, 1)):
            self.write("some.plan.yaml", text)
            done = self.run_in(["bash", "-euo", "pipefail", "-c", line])
            self.assertEqual(done.returncode, code, f"{line}\n{done.stdout}{done.stderr}")


class GitHubTest(FolderTest):
    def setUp(self):
        super().setUp()
        self.text = (CI / "github-lint.yml").read_text()
        self.workflow = yaml.safe_load(self.text)
        self.job = self.workflow["jobs"]["lint"]

    def test_it_runs_when_it_should(self):
        events = self.workflow[True]  # to YAML 1.1, "on" is a truth
        self.assertEqual(set(events), {"pull_request", "push", "schedule"})
        self.assertRegex(events["schedule"][0]["cron"], r"^\S+ \S+ \S+ \S+ \S+$")
        self.assertIn("cancel-in-progress", self.workflow["concurrency"])
        self.assertIn("timeout-minutes", self.job)

    def test_it_may_do_no_more_than_it_must(self):
        self.assertEqual(self.workflow["permissions"], {})
        self.assertEqual(self.job["permissions"], {"contents": "read", "security-events": "write"})
        for step in self.job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                self.assertIs(step["with"]["persist-credentials"], False)

    def test_it_uses_what_github_keeps(self):
        used = {step["uses"] for step in self.job["steps"] if "uses" in step}
        for action in used:
            self.assertRegex(action, r"^(actions/(checkout|cache/restore|cache/save)|github/codeql-action/upload-sarif)@v\d+$")
        self.assertTrue(any("upload-sarif" in action for action in used))

    def test_what_is_built_is_kept_where_lint_is_red_too(self):
        steps = self.job["steps"]
        save = next(i for i, step in enumerate(steps) if step.get("uses", "").startswith("actions/cache/save@"))
        first_lint = next(i for i, step in enumerate(steps) if step.get("run", "").startswith("bywhen "))
        self.assertLess(save, first_lint)
        restore = next(step for step in steps if step.get("uses", "").startswith("actions/cache/restore@"))
        self.assertEqual(steps[save]["with"]["path"], restore["with"]["path"])
        self.assertIn(f"steps.{restore['id']}.outputs.cache-primary-key", steps[save]["with"]["key"])

    def test_nothing_is_pasted_into_a_shell(self):
        for step in self.job["steps"]:
            self.assertEqual(len({"run", "uses"} & set(step)), 1, step)
            self.assertNotIn("${{", step.get("run", ""))

    def test_its_lines_run(self):
        lines = [step["run"] for step in self.job["steps"] if step.get("run", "").startswith("bywhen ")]
        proposed, tonight = lines
        self.check_line(proposed, red=GAP, green=OVERDUE)
        self.check_line(tonight, red=OVERDUE, green=WHOLE)

    def test_it_uploads_what_it_wrote(self):
        line = next(step["run"] for step in self.job["steps"] if "sarif=" in step.get("run", ""))
        upload = next(step for step in self.job["steps"] if "upload-sarif" in step.get("uses", ""))
        self.check_line(line, red=GAP, green=WHOLE)
        written = json.loads((self.folder / upload["with"]["sarif_file"]).read_text())
        self.assertEqual(len(written["runs"][0]["results"]), 1)
        self.assertIn(f"hashFiles('{upload['with']['sarif_file']}')", upload["if"])


class GitLabTest(FolderTest):
    def setUp(self):
        super().setUp()
        self.jobs = yaml.safe_load((CI / "gitlab-ci.yml").read_text())

    def test_it_runs_when_it_should(self):
        for name, source in (("plans", "merge_request_event"), ("plans-tonight", "schedule")):
            job = self.jobs[name]
            self.assertIn(job["extends"], self.jobs)
            self.assertIn(f'$CI_PIPELINE_SOURCE == "{source}"', [rule["if"] for rule in job["rules"]])

    def test_what_is_built_is_kept_where_lint_is_red_too(self):
        self.assertEqual(self.jobs[".with-bywhen"]["cache"]["when"], "always")

    def test_its_scripts_are_bash(self):
        for line in self.jobs[".with-bywhen"]["before_script"]:
            done = self.run_in(["bash", "-n"], input=line)
            self.assertEqual((done.returncode, done.stderr), (0, ""), line)

    def test_its_lines_run(self):
        (proposed,), (tonight,) = self.jobs["plans"]["script"], self.jobs["plans-tonight"]["script"]
        self.check_line(tonight, red=OVERDUE, green=WHOLE)
        self.check_line(proposed, red=GAP, green=OVERDUE)

    def test_its_reports_are_what_it_wrote(self):
        self.check_line(self.jobs["plans"]["script"][0], red=GAP, green=WHOLE)
        artifacts = self.jobs["plans"]["artifacts"]
        self.assertEqual(artifacts["when"], "always")  # the report matters most where the job is red
        self.assertEqual(len(json.loads((self.folder / artifacts["reports"]["codequality"]).read_text())), 1)
        self.assertIn("<failure", (self.folder / artifacts["reports"]["junit"]).read_text())


# What a stranger may write into a plan, and how the file may be called.
HOSTILE_TITLE = r"\n/close $(touch x)`touch y` ${HOME} ::error::x <script>alert(1)</script> @ana #12 [l](j) " + "x" * 300
HOSTILE = f"""bywhen: 1
title: "{HOSTILE_TITLE}"
actions:
  - {{id: A1, title: "{HOSTILE_TITLE}", owner: "{HOSTILE_TITLE}", deadline: 2026-11-20, status: blocked,
     reason: "{HOSTILE_TITLE}", resources: [{{need: "{HOSTILE_TITLE}", status: unavailable}}]}}
"""
HOSTILE_NAMES = ["$(touch x)`touch y`.plan.yaml", "a\n::error::.plan.yaml", "-n @ana.plan.yaml"]


class CheckInTest(FolderTest):
    """What the weekly jobs of both services have in common."""

    def write_plans(self):
        self.write("action-plan.yaml", OVERDUE)
        for name in HOSTILE_NAMES:
            self.write(f"plans/{name}", HOSTILE)

    def fake(self, name, says):
        """A program of that name that keeps what it is given, a file for each call."""
        file = self.folder / ".bin" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("#!/bin/bash\n" +
                        'n=$(ls "$HOME/.bin" | grep -c "^call")\n' +
                        'printf "%s\\0" "$@" >"$HOME/.bin/call$n"\n' +
                        'if [ ! -t 0 ]; then cat >"$HOME/.bin/input$n"; fi\n' + says)
        file.chmod(0o755)

    def calls(self):
        files = sorted((self.folder / ".bin").glob("call*"), key=lambda file: int(file.name[4:]))
        return [file.read_text().split("\0")[:-1] for file in files]

    def run_script(self, script, **variables):
        words = [f"{name}={value}" for name, value in variables.items()]
        done = self.run_in(["env", *words, "bash", "-eo", "pipefail", "-c", script], stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def assert_harmless(self):
        """Nothing that a plan or its name says was done."""
        self.assertEqual([file for file in self.folder.rglob("*") if file.name in ("x", "y")], [])

    def assert_agenda(self, text):
        self.assertEqual(text.count("# Check-in: "), 1 + len(HOSTILE_NAMES))
        self.assertIn("**Overdue**", text)
        self.assertNotIn("<script", text)
        for line in text.splitlines():
            self.assertRegex(line, r"^(# |## |- \*\*|- `|  - |One line|$)")  # none is a command to GitLab or a runner
        self.assertNotRegex(re.sub(r"`[^`]*`", "", text), r"@\w|#\d")


class GitHubCheckInTest(CheckInTest):
    def setUp(self):
        super().setUp()
        self.workflow = yaml.safe_load((CI / "github-check-in.yml").read_text())
        self.jobs = self.workflow["jobs"]

    def steps(self):
        return [step for job in self.jobs.values() for step in job["steps"]]

    def script(self, name):
        return next(step["run"] for step in self.steps() if step.get("name") == name)

    def test_it_runs_when_it_should(self):
        events = self.workflow[True]
        self.assertEqual(set(events), {"schedule", "workflow_dispatch"})
        self.assertRegex(events["schedule"][0]["cron"], r"^\d+ \d+ \* \* 1$")

    def test_it_may_do_no_more_than_it_must(self):
        self.assertEqual(self.workflow["permissions"], {})
        self.assertEqual({name: job["permissions"] for name, job in self.jobs.items()},
                         {"write": {"contents": "read"}, "post": {"issues": "write"},
                          "publish": {"pages": "write", "id-token": "write"}})
        for job in self.jobs.values():
            self.assertIn("timeout-minutes", job)
        for step in self.steps():
            if step.get("uses", "").startswith("actions/checkout@"):
                self.assertIs(step["with"]["persist-credentials"], False)

    def test_who_may_write_runs_nothing_of_a_repository(self):
        for name in ("post", "publish"):
            for step in self.jobs[name]["steps"]:
                self.assertNotRegex(step.get("uses", "") + step.get("run", ""), "checkout|bywhen ")

    def test_it_uses_what_github_keeps(self):
        for step in self.steps():
            self.assertEqual(len({"run", "uses"} & set(step)), 1, step)
            self.assertRegex(step.get("uses", "actions/x@v1"), r"^actions/[a-z/-]+@v\d+$")

    def test_nothing_is_pasted_into_a_shell(self):
        for step in self.steps():
            self.assertNotIn("${{", step.get("run", ""))

    def test_it_builds_as_the_lint_job_does(self):
        lint = yaml.safe_load((CI / "github-lint.yml").read_text())["jobs"]["lint"]["steps"]
        count = next(i for i, step in enumerate(lint) if step.get("name") == "Where it is") + 1
        self.assertEqual(self.jobs["write"]["steps"][:count], lint[:count])

    def test_nothing_is_published_unasked(self):
        self.assertEqual(self.jobs["publish"]["if"], "vars.BYWHEN_PAGES == 'on'")
        pages = [step for step in self.steps() if "upload-pages-artifact" in step.get("uses", "")]
        self.assertEqual([step["if"] for step in pages], ["vars.BYWHEN_PAGES == 'on'"])

    def test_it_uploads_what_it_wrote(self):
        self.write_plans()
        self.run_script(self.script("Write the agenda and the report"), GITHUB_STEP_SUMMARY=self.folder / "summary.md")
        for step in self.jobs["write"]["steps"]:
            if step.get("uses", "").startswith("actions/upload-"):
                self.assertTrue((self.folder / step["with"]["path"]).exists(), step)
        agenda = (self.folder / "agenda.md").read_text()
        self.assert_agenda(agenda)
        self.assertEqual((self.folder / "summary.md").read_text(), agenda)
        self.assertIn("Content-Security-Policy", (self.folder / "public" / "index.html").read_text())
        self.assert_harmless()

    def post(self, agenda):
        self.write("agenda.md", agenda)
        self.fake("gh", 'case "$1 $2" in\n'
                        '  "issue list") printf "7\\n8\\n" ;;\n'
                        '  "issue create") echo https://github.example/issues/9; cp agenda.md posted.md ;;\n'
                        'esac\n')
        self.run_script(self.script("Post the agenda"), GITHUB_SERVER_URL="https://github.example",
                        GITHUB_REPOSITORY="o/r", GITHUB_RUN_ID="5")
        return (self.folder / "posted.md").read_text()

    def test_the_agenda_becomes_an_issue_and_the_earlier_ones_are_closed(self):
        self.assertEqual(self.post("# Check-in: $(touch x)\n"), "# Check-in: $(touch x)\n")
        label, listed, created, *closed = self.calls()
        self.assertEqual(label[:3], ["label", "create", "check-in"])
        self.assertEqual(listed[:2], ["issue", "list"])
        self.assertIn("github-actions", listed)  # nobody else's
        self.assertRegex(created[created.index("--title") + 1], r"^Check-in, \d{4}-\d\d-\d\d$")
        self.assertEqual(created[created.index("--body-file") + 1], "agenda.md")
        self.assertEqual([call[:3] for call in closed], [["issue", "close", "7"], ["issue", "close", "8"]])
        self.assertEqual(closed[0][-1], "Goes on in https://github.example/issues/9")
        self.assert_harmless()

    def test_what_is_too_long_for_an_issue_is_linked(self):
        said = self.post("x" * 65001)
        self.assertLess(len(said), 200)
        self.assertIn("(https://github.example/o/r/actions/runs/5)", said)


class GitLabCheckInTest(CheckInTest):
    def setUp(self):
        super().setUp()
        self.jobs = yaml.safe_load((CI / "gitlab-check-in.yml").read_text())

    def test_it_runs_when_it_should(self):
        for name in ("check-in", "post-agenda", "pages"):
            (rule,) = self.jobs[name]["rules"]
            self.assertIn('$CI_PIPELINE_SOURCE == "schedule" && $CHECK_IN == "yes"', rule["if"])
        self.assertIn('$BYWHEN_PAGES == "on"', self.jobs["pages"]["rules"][0]["if"])

    def test_it_builds_as_the_lint_job_does(self):
        lint = yaml.safe_load((CI / "gitlab-ci.yml").read_text())
        self.assertEqual(self.jobs[".with-bywhen"], lint[".with-bywhen"])
        self.assertEqual(self.jobs["variables"], lint["variables"])

    def test_the_token_is_for_the_job_that_posts_alone(self):
        self.assertEqual(self.jobs["post-agenda"]["environment"], {"name": "check-in", "action": "access"})
        for name in ("check-in", "pages", ".with-bywhen"):
            self.assertNotIn("environment", self.jobs[name])
            self.assertNotIn("TOKEN", str(self.jobs[name]))
        self.assertNotIn("extends", self.jobs["post-agenda"])  # it builds nothing

    def test_it_keeps_what_it_wrote(self):
        self.write_plans()
        self.run_script("\n".join(self.jobs["check-in"]["script"]))
        for path in self.jobs["check-in"]["artifacts"]["paths"]:
            self.assertTrue((self.folder / path).exists(), path)
        self.assert_agenda((self.folder / "agenda.md").read_text())
        self.run_script("\n".join(self.jobs["pages"]["script"]))
        self.assert_harmless()

    def post(self, **variables):
        (script,) = self.jobs["post-agenda"]["script"]
        self.write("agenda.md", "# Check-in: $(touch x)\n")
        self.fake("curl", 'while [ $# -gt 1 ]; do\n'
                          '  if [ "$1" = --output ]; then echo \'[{"iid": 7}, {"iid": 8}]\' >"$2"; fi\n'
                          '  shift\n'
                          'done\n')
        return self.run_script(script, CI_API_V4_URL="https://gitlab.example/api/v4", CI_PROJECT_ID="3", **variables)

    @unittest.skipUnless(shutil.which("jq", path=SYSTEM_PATH), "jq is not installed")
    def test_the_agenda_becomes_an_issue_and_the_earlier_ones_are_closed(self):
        self.post(CHECK_IN_TOKEN="secret")
        listed, created, *closed = self.calls()
        issues = "https://gitlab.example/api/v4/projects/3/issues"
        self.assertTrue(any(word.startswith(issues + "?") and "created_by_me" in word for word in listed))
        self.assertIn(issues, created)
        self.assertIn("description@agenda.md", created)
        self.assertTrue(any(re.match(r"^title=Check-in, \d{4}-\d\d-\d\d$", word) for word in created))
        self.assertEqual([next(word for word in call if word.startswith(issues)) for call in closed],
                         [issues + "/7", issues + "/8"])
        for call in self.calls():
            self.assertNotIn("secret", " ".join(call))
            self.assertIn("--fail", call)
        self.assertEqual((self.folder / ".bin" / "input0").read_text(), 'header = "PRIVATE-TOKEN: secret"\n')
        self.assert_harmless()

    def test_without_a_token_nothing_is_posted(self):
        self.assertIn("nothing is posted", self.post())
        self.assertEqual(self.calls(), [])


class PreCommitFrameworkTest(FolderTest):
    def setUp(self):
        super().setUp()
        self.hook, self.settings = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())

    def test_it_has_the_keys(self):
        self.assertEqual(self.hook["id"], "bywhen-lint")
        self.assertEqual(self.settings["id"], "bywhen-settings")
        for hook in (self.hook, self.settings):
            self.assertEqual(hook["language"], "system")
            self.assertIs(hook["pass_filenames"], True)

    def test_it_takes_plans_alone(self):
        for name in PLAN_NAMES:
            self.assertRegex(name, re.compile(self.hook["files"]))
        for name in OTHER_NAMES:
            self.assertNotRegex(name, re.compile(self.hook["files"]))

    def test_lint_finds_the_same_files(self):
        for name in PLAN_NAMES + [name for name in OTHER_NAMES if "/x" not in name]:
            self.write(name, GAP)
        said = self.run_in(["bywhen", "lint", "--format", "line"]).stdout
        self.assertEqual(sorted(line.split(":")[0] for line in said.splitlines()), sorted(PLAN_NAMES))

    def test_settings_are_looked_at_by_themselves(self):
        for name in (".bywhen.yaml", "a b/.bywhen.yaml"):
            self.assertRegex(name, re.compile(self.settings["files"]))
        for name in ("x.bywhen.yaml", ".bywhen.yaml/x", "bywhen.yaml", ".h/.bywhen.yaml", "x.plan.yaml"):
            self.assertNotRegex(name, re.compile(self.settings["files"]))
        line = shlex.split(self.settings["entry"])  # as pre-commit takes it apart; it gives it several files at once
        names = [".bywhen.yaml", "-x y/.bywhen.yaml", "z/.bywhen.yaml"]
        for wrong in (None, *names):
            for name in names:
                self.write(name, WRONG if name == wrong else OFF)
            done = self.run_in([*line, *names])
            self.assertEqual((done.returncode, done.stdout), (1 if wrong else 0, ""))
            self.assertIn(f"{wrong}:1:8" if wrong else "", done.stderr)

    def test_its_line_runs(self):
        for text, code in ((WHOLE, 0), (GAP, 1)):
            self.write("a b.plan.yaml", text)
            done = self.run_in([*self.hook["entry"].split(), "a b.plan.yaml"])
            self.assertEqual(done.returncode, code, done.stderr)

    def test_what_is_excluded_does_not_block(self):
        self.write(".bywhen.yaml", 'lint: {exclude: ["*.draft.plan.yaml"]}\n')
        self.write("x.draft.plan.yaml", GAP)
        self.write("y.plan.yaml", WHOLE)
        for names in (["x.draft.plan.yaml"], ["x.draft.plan.yaml", "y.plan.yaml"]):
            done = self.run_in([*self.hook["entry"].split(), *names])
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


class GitHookTest(FolderTest):
    def setUp(self):
        super().setUp()
        self.git("init", "--quiet")
        hook = self.folder / ".git" / "hooks" / "pre-commit"
        hook.parent.mkdir(exist_ok=True)
        hook.write_bytes((CI / "pre-commit").read_bytes())
        hook.chmod(0o755)
        self.write(".gitignore", ".bin\n")
        self.git("add", ".gitignore")

    def git(self, *arguments):
        done = self.run_in(["git", *arguments])
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def stage(self, name, text):
        self.write(name, text)
        self.git("add", "--", name)

    def commit(self, *arguments):
        """(whether there is a commit, what was said)"""
        done = self.run_in(["git", "commit", "--quiet", "-m", "x", *arguments])
        return done.returncode == 0, done.stderr

    def assert_blocked(self, *words):
        done, said = self.commit()
        self.assertFalse(done)
        for word in words:
            self.assertIn(word, said)

    def assert_passes(self, what=None):
        done, said = self.commit()
        self.assertTrue(done, f"{what}: {said}")

    def test_a_gap_is_blocked_and_a_whole_plan_is_not(self):
        self.stage("plans/x.plan.yaml", GAP)
        self.assert_blocked("missing-owner", "plans/x.plan.yaml:4:")
        self.stage("plans/x.plan.yaml", WHOLE)
        self.assert_passes()

    def test_what_is_staged_counts(self):
        self.stage("action-plan.yaml", GAP)
        self.write("action-plan.yaml", WHOLE)
        self.assert_blocked("missing-owner")
        self.stage("action-plan.yaml", WHOLE)
        self.write("action-plan.yaml", GAP)
        self.assert_passes()
        self.assertFalse(self.commit("--all")[0])  # what --all stages counts, too

    def test_one_gap_among_whole_plans_is_enough(self):
        for name, text in (("a.plan.yaml", WHOLE), ("b.plan.yaml", GAP), ("c.plan.yaml", WHOLE)):
            self.stage(name, text)
        self.assert_blocked("b.plan.yaml:4:")

    def test_names_are_never_read_as_anything_else(self):
        for name in ("a b.plan.yaml", "it's \"so\".plan.yaml", "-n.plan.yaml", "$(touch x)`touch y`.plan.yaml",
                     "a\nb.plan.yaml", "a\n/b.plan.yaml", "1:é*[x].plan.yml", "%0A::error::.plan.yaml", ":(top)x.plan.yaml"):
            self.stage(f"./{name}", GAP)
            done, said = self.commit()
            self.assertFalse(done, name)
            self.assertIn("missing-owner", said, name)
            self.stage(f"./{name}", WHOLE)
            self.assert_passes(name)
        self.assertEqual([name for name in ("x", "y") if (self.folder / name).exists()], [])

    def test_what_is_no_plan_is_left_alone(self):
        self.stage("notes.yaml", "a: [\n")
        self.stage("x.plan.yaml", WHOLE)
        (self.folder / "link.plan.yaml").symlink_to("x.plan.yaml")
        self.git("add", "link.plan.yaml")
        self.assert_passes()
        self.git("rm", "--quiet", "x.plan.yaml", "link.plan.yaml")
        self.assert_passes()

    def test_from_a_folder_below(self):
        self.stage("plans/x.plan.yaml", GAP)
        done = self.run_in(["git", "-C", "plans", "commit", "--quiet", "-m", "x"])
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("plans/x.plan.yaml:4:", done.stderr)

    def test_the_settings_of_the_repository_hold(self):
        self.stage(".bywhen.yaml", "lint: {rules: {missing-owner: off}}\n")
        self.stage("x.plan.yaml", GAP)
        self.assert_passes()

    def test_the_settings_that_are_staged_hold_and_no_others(self):
        self.stage("x.plan.yaml", GAP)
        self.write(".bywhen.yaml", "lint: {rules: {missing-owner: off}}\n")
        self.assert_blocked("missing-owner")
        self.stage(".bywhen.yaml", "lint: {rules: {missing-owner: off}}\n")
        self.write(".bywhen.yaml", "lint: {no such: setting}\n")
        self.assert_passes()
        self.stage("a b/.bywhen.yaml", "lint: {no such: setting}\n")
        self.stage("a b/y.plan.yaml", WHOLE)
        self.assert_blocked("a b/.bywhen.yaml:1:8")

    def test_settings_that_are_wrong_are_blocked_without_a_plan_beside_them_too(self):
        self.stage("a b/.bywhen.yaml", "lint: {no such: setting}\n")
        self.assert_blocked("a b/.bywhen.yaml:1:8")
        self.stage("a b/.bywhen.yaml", "lint: {exclude: [drafts/]}\n")
        self.stage(".bywhen.yaml", "lint: {fail-on: warning}\n")
        done = self.run_in(["git", "commit", "--quiet", "-m", "x"])
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
        self.git("rm", "--quiet", ".bywhen.yaml")
        self.assert_passes()

    def link(self, name, target):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        file.symlink_to(target)
        self.git("add", "--", name)

    def test_what_is_hidden_is_no_plan_as_lint_has_it(self):
        self.link(".#a.plan.yaml", "me@host.1")
        for name in (".x.plan.yaml", ".h/h.plan.yaml", "a/.h/b/action-plan.yaml"):
            self.stage(name, GAP)
        self.stage(".h/.bywhen.yaml", WRONG)
        self.assert_passes()

    def test_a_link_is_the_settings_that_are_staged_where_it_leads_to(self):
        self.stage("conf/b.yaml", OFF)
        self.link(".bywhen.yaml", "conf/b.yaml")
        self.stage("x.plan.yaml", GAP)
        self.write("conf/b.yaml", WRONG)  # not staged
        self.assert_passes()
        self.stage("conf/b.yaml", WRONG)  # the link itself does not change
        self.assert_blocked(".bywhen.yaml:1:8")
        self.stage("conf/b.yaml", OFF)
        self.link("conf/c.yaml", "./b.yaml")
        self.link("teams/ops/.bywhen.yaml", "../../conf/c.yaml")
        self.stage("teams/ops/y.plan.yaml", GAP)
        self.assert_passes()

    def test_a_link_is_followed_to_nothing_but_what_is_staged(self):
        outside = self.folder.parent / f"{self.folder.name}.yaml"
        outside.write_text(OFF)
        self.addCleanup(outside.unlink)
        self.write("loose.yaml", OFF)
        self.stage("conf/b.yaml", OFF)
        self.link("d", "conf")
        for target in (f"../{outside.name}", str(outside), str(self.folder / "conf" / "b.yaml"), "loose.yaml", "conf",
                       ".bywhen.yaml", "d/b.yaml", "d/../conf/b.yaml", "conf/../../x", "nowhere"):
            self.link(".bywhen.yaml", target)
            self.assert_blocked("pre-commit: .bywhen.yaml: this link leads to nothing that is staged in this repository",
                                "stage the file that it leads to")
        self.link("x.plan.yaml", f"../{outside.name}")
        self.git("rm", "--quiet", "--cached", ".bywhen.yaml")
        self.assert_blocked("pre-commit: x.plan.yaml: this link leads to nothing")

    def test_a_link_that_leads_out_stops_what_it_holds_for_and_no_more(self):
        self.link("a/.bywhen.yaml", "/dev/null")
        self.git("commit", "--quiet", "--no-verify", "-m", "x")
        self.stage("b.plan.yaml", WHOLE)
        self.assert_passes()
        self.stage("a/b/c.plan.yaml", WHOLE)
        self.assert_blocked("pre-commit: a/.bywhen.yaml: this link leads to nothing")

    def test_a_plan_may_be_a_link(self):
        self.stage("notes.yaml", GAP)
        self.link("x.plan.yaml", "notes.yaml")
        self.assert_blocked("x.plan.yaml:4:")
        self.stage("notes.yaml", WHOLE)
        self.assert_passes()
        self.stage("notes.yaml", GAP)
        self.assert_blocked("x.plan.yaml:4:")
        self.stage("notes.yaml", WHOLE)
        self.stage("folder/y", "")
        self.link("z.plan.yaml", "folder")  # no plan to lint, either
        self.assert_passes()

    def test_a_submodule_is_no_plan_whatever_it_is_called(self):
        self.git("init", "--quiet", "s.plan.yaml")
        self.git("-C", "s.plan.yaml", "commit", "--quiet", "--allow-empty", "-m", "x")
        self.git("add", "s.plan.yaml")
        self.link("t.plan.yaml", "s.plan.yaml")
        self.stage("x.plan.yaml", WHOLE)
        self.assert_passes()

    def test_it_is_for_the_bash_of_macos_too(self):
        text = (CI / "pre-commit").read_text()
        for newer in ("mapfile", "readarray", "declare -A", "local -n", "declare -n", "${!", ",,}", "^^}", "@Q}", "&>>", "|&",
                      ";;&", "read -d '' -t", "[-1]"):
            self.assertNotIn(newer, text)
        for name in re.findall(r"\$\{(\w+)\[@\]\}", text):  # of an empty one set -u makes an error there
            self.assertTrue(name == "files" or f'"${{#{name}[@]}}" -gt 0' in text, name)

    def test_where_all_is_well_nothing_is_said(self):
        self.stage(".bywhen.yaml", "lint: {exclude: [drafts/]}\n")
        self.stage("x.plan.yaml", WHOLE.replace("none", "[{need: x, status: unavailable}]"))  # a warning
        self.stage("y.plan.yaml", WHOLE)
        done = self.run_in(["git", "commit", "--quiet", "-m", "x"])
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))
        self.stage("drafts/x.plan.yaml", GAP)
        done = self.run_in(["git", "commit", "--quiet", "-m", "x"])
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_nothing_is_left_behind(self):
        place = self.folder / ".bin" / "tmp"
        place.mkdir(parents=True)
        for text in (GAP, WHOLE):
            self.stage("x.plan.yaml", text)
            self.run_in(["env", f"TMPDIR={place}", "git", "commit", "--quiet", "-m", "x"])
            self.assertEqual(list(place.iterdir()), [])

    def test_of_a_partial_commit_what_it_takes_counts(self):
        self.stage("x.plan.yaml", WHOLE)
        self.stage("y.plan.yaml", WHOLE)
        self.assert_passes()
        self.stage("x.plan.yaml", GAP)
        self.write("y.plan.yaml", WHOLE + "# more\n")
        done, said = self.commit("--", "y.plan.yaml")
        self.assertTrue(done, said)
        self.write("y.plan.yaml", GAP)
        self.stage("x.plan.yaml", WHOLE + "# more\n")
        done, said = self.commit("--only", "y.plan.yaml")
        self.assertFalse(done)
        self.assertIn("y.plan.yaml:4:", said)

    def test_in_a_worktree(self):
        self.stage("x.plan.yaml", WHOLE)
        self.stage(".bywhen.yaml", "lint: {rules: {missing-deadline: off}}\n")
        self.assert_passes()
        self.git("worktree", "add", "--quiet", "-b", "other", ".bin/other")
        plan = self.folder / ".bin" / "other" / "plans" / "a b.plan.yaml"
        plan.parent.mkdir()
        for text, word in ((GAP, "plans/a b.plan.yaml:4:"), (WHOLE.replace("deadline: 2026-12-04, ", ""), None)):
            plan.write_text(text)
            self.git("-C", ".bin/other", "add", ".")
            done = self.run_in(["git", "-C", ".bin/other", "commit", "--quiet", "-m", "x"])
            self.assertEqual(done.returncode, 1 if word else 0, done.stderr)
            self.assertIn(word or "", done.stderr)

    def test_hints_name_the_plan(self):
        self.stage("action-plan.yaml", GAP)
        self.assert_blocked("bywhen assign A1 WHO --file action-plan.yaml")

    def test_what_is_excluded_does_not_block(self):
        self.stage(".bywhen.yaml", "lint: {exclude: [drafts/]}\n")
        self.stage("drafts/x.plan.yaml", GAP)
        self.assert_passes()
        self.stage("y.plan.yaml", GAP)
        self.assert_blocked("y.plan.yaml:4:")

    @unittest.skipIf(shutil.which("bywhen", path=SYSTEM_PATH), "there is one installed")
    def test_without_the_program_it_says_so(self):
        environment(self.folder)
        (self.folder / ".bin" / "bywhen").unlink()
        (self.folder / ".bin" / "bywhen").mkdir()  # nothing that can be run
        self.assert_blocked("bywhen is not on the PATH")


def main():
    global PROGRAM
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    options, rest = parser.parse_known_args()
    PROGRAM = options.program.resolve()
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()

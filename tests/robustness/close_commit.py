#!/usr/bin/env python3
"""close --commit in repositories and with titles that nobody wishes for: the commit has the plan and the report, its
message has each action on a line and nothing that git would act on; what else is staged stays so; where git refuses,
the plan stays as it was agreed and the index as it was.
"""
import json
import shutil
import subprocess

import program

HOSTILE = ["# not a comment", "x\n\n# not a comment\nSigned-off-by: Nobody <n@example.org>",
           "Signed-off-by: Nobody <n@example.org>", "x\n# ------------------------ >8 ------------------------\ny",
           "$(touch pwned) `touch pwned` ; touch pwned", "-m x --amend --author=n", "\u202egnp\u202c \u001b[2J \u0000",
           "fixup! x", "x" * 5000, "\u00e9\u4e2d\U0001f600", "%s %n %(trailers)", "'\"\\", "diff --git a/x b/x"]


def plan_of(title, titles):
    """JSON is YAML."""
    lines = ["bywhen: 1", f"title: {json.dumps(title, ensure_ascii=False)}", "actions:"]
    for number, one in enumerate(titles, 1):
        lines.append(f"  - {{id: A{number}, title: {json.dumps(one, ensure_ascii=False)}, owner: ana, "
                     "deadline: 2026-12-04, resources: none}")
    return "\n".join(lines) + "\n"


class CloseCommitTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        if shutil.which("git") is None:
            self.skipTest("no git")
        self.git("init", "-q")
        self.git("config", "user.name", "Mia Holm")
        self.git("config", "user.email", "mia@example.org")

    def git(self, *arguments, check=True):
        done = subprocess.run(["git", *arguments], cwd=self.folder, env=program.environment(self.folder),
                              capture_output=True, check=False)
        if check:
            self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout.decode()

    def close(self, *options, said=b"ok\n"):
        process = self.start("close", "--commit", *options, stdin=subprocess.PIPE)
        out, err = process.communicate(said, timeout=120)
        return process.returncode, out.decode(), err.decode()

    def committed(self):
        return sorted(name for name in self.git("show", "--name-only", "--format=", "-z", "HEAD").split("\0") if name)

    def test_hostile_titles(self):
        for title in [*HOSTILE, "T"]:
            with self.subTest(title=title[:40]):
                self.plan.write_text(plan_of(title, HOSTILE))
                code, _, err = self.close()
                self.assertEqual(code, 0, err)
                message = self.git("log", "-1", "--format=%B").rstrip("\n").split("\n")
                self.assertLessEqual(len(message[0]), 72)
                self.assertTrue(message[0].startswith(f"Agree on {len(HOSTILE)} actions: "), message[0])
                self.assertEqual(message[1], "")
                self.assertEqual([line.split(" ")[0] for line in message[2:]],
                                 [f"A{i + 1}" for i in range(len(HOSTILE))])
                self.assertEqual(self.git("log", "-1", "--format=%(trailers)").strip(), "")
                self.assertEqual(self.git("log", "-1", "--format=%an"), "Mia Holm\n")
                self.assertFalse((self.folder / "pwned").exists())
                self.assertEqual(self.git("status", "--short"), "")
        self.assertEqual(self.git("rev-list", "--count", "HEAD"), f"{len(HOSTILE) + 1}\n")

    def test_hostile_names_of_files(self):
        for name in ["-x", ":(top)x", "a*b", "two  words", "\u00e9", "x'\"$y", "[a]", "!x"]:
            with self.subTest(name=name):
                plan = self.folder / f"{name}.plan.yaml"
                plan.write_text(plan_of("T", ["x"]))
                (self.folder / "aXb.plan.yaml").write_text(plan_of(name, ["x"]))
                code, _, err = self.close(f"--file=./{name}.plan.yaml")
                self.assertEqual(code, 0, err)
                self.assertEqual(self.committed(), sorted([plan.name, f"{name}.plan.md"]))

    def test_what_else_is_staged_stays_staged(self):
        (self.folder / "other").write_text("x")
        self.git("add", "other")
        self.plan.write_text(plan_of("T", ["x"]))
        self.assertEqual(self.close()[0], 0)
        self.assertEqual(self.committed(), ["action-plan.md", "action-plan.yaml"])
        self.assertEqual(self.git("status", "--short"), "A  other\n")

    def test_in_a_folder_below_and_through_a_link(self):
        below = self.folder / "below"
        below.mkdir()
        (below / "real.plan.yaml").write_text(plan_of("T", ["x"]))
        self.plan.symlink_to("below/real.plan.yaml")
        code, _, err = self.close()
        self.assertEqual(code, 0, err)
        self.assertEqual(self.committed(), ["action-plan.md", "below/real.plan.yaml"])
        self.assertTrue(self.plan.is_symlink())

    def test_settings_of_git_change_nothing_of_the_message(self):
        for key, value in [("commit.cleanup", "strip"), ("core.commentChar", "A"), ("commit.template", "nowhere"),
                           ("commit.verbose", "true"), ("core.editor", "false"), ("core.quotePath", "true")]:
            self.git("config", key, value)
        self.plan.write_text(plan_of("T", ["x"]))
        code, _, err = self.close()
        self.assertEqual(code, 0, err)
        self.assertEqual(self.git("log", "-1", "--format=%B"), "Agree on 1 action: T\n\nA1 ana, by Fri 4 Dec 2026: x\n\n")

    def check_refused(self, why, options=(), report="action-plan.md"):
        before = self.git("status", "--short", "--ignored")
        head = self.git("rev-parse", "HEAD", check=False)
        code, out, err = self.close(*options)
        self.assertEqual((code, out), (2, ""))
        self.assertIn(why, err)
        self.assertIn("ownership: accepted", self.plan.read_text())
        self.assertTrue((self.folder / report).exists())
        self.assertEqual(self.git("rev-parse", "HEAD", check=False), head)
        after = [line for line in self.git("status", "--short", "--ignored").split("\n") if report not in line]
        self.assertEqual(after, [line for line in before.split("\n") if report not in line])

    def test_a_hook_refuses(self):
        hook = self.folder / ".git/hooks/commit-msg"
        hook.parent.mkdir(exist_ok=True)
        hook.write_text("#!/bin/sh\nprintf 'not \\033[2Jtoday\\n' >&2\nexit 1\n")
        hook.chmod(0o755)
        self.plan.write_text(plan_of("T", ["x"]))
        self.check_refused("nothing was committed: not \\x1b[2Jtoday")

    def test_a_hook_that_leaves_something_running_is_not_waited_for(self):
        hook = self.folder / ".git/hooks/post-commit"
        hook.parent.mkdir(exist_ok=True)
        hook.write_text("#!/bin/sh\nsleep 60 &\necho $! > .git/sleeper\n")
        hook.chmod(0o755)
        self.plan.write_text(plan_of("T", ["x"]))
        process = self.start("close", "--commit", stdin=subprocess.PIPE)
        process.communicate(b"ok\n", timeout=30)
        self.assertEqual(process.returncode, 0)
        subprocess.run(["kill", (self.folder / ".git/sleeper").read_text().strip()], check=False)

    def test_nobody_knows_who_commits(self):
        self.git("config", "--unset", "user.email")
        self.git("config", "user.useConfigOnly", "true")
        self.plan.write_text(plan_of("T", ["x"]))
        self.check_refused("git does not know who you are")

    def test_another_git_is_at_work(self):
        (self.folder / ".git/index.lock").write_text("")
        self.plan.write_text(plan_of("T", ["x"]))
        self.check_refused("index.lock")

    def test_git_ignores_the_plan(self):
        (self.folder / ".gitignore").write_text("*.yaml\n")
        self.plan.write_text(plan_of("T", ["x"]))
        self.check_refused("git ignores the plan")

    def test_in_the_middle_of_a_merge(self):
        self.plan.write_text(plan_of("T", ["x"]))
        self.git("add", "-A")
        self.git("commit", "-qm", "x")
        (self.folder / "other").write_text("x")
        self.git("checkout", "-qb", "side")
        self.git("add", "other")
        self.git("commit", "-qm", "y")
        self.git("checkout", "-q", "-")
        self.git("commit", "-q", "--allow-empty", "-m", "z")
        self.git("merge", "-q", "--no-commit", "side")
        code, _, err = self.close()
        self.assertEqual(code, 2)
        self.assertIn("nothing was committed", err)
        self.assertTrue((self.folder / ".git/MERGE_HEAD").exists())
        self.assertEqual(self.git("diff", "--cached", "--name-only"), "other\n")

    def test_outside_of_a_repository(self):
        shutil.rmtree(self.folder / ".git")
        self.plan.write_text(plan_of("T", ["x"]))
        code, out, err = self.close()
        self.assertEqual((code, out), (2, ""))
        self.assertIn("the plan is in no git repository", err)
        self.assertIn("ownership: accepted", self.plan.read_text())

    def test_a_repository_that_is_empty_or_broken(self):
        shutil.rmtree(self.folder / ".git")
        (self.folder / ".git").mkdir()
        self.plan.write_text(plan_of("T", ["x"]))
        code, _, err = self.close()
        self.assertEqual(code, 2)
        self.assertIn("nothing was committed: ", err)
        self.assertIn("ownership: accepted", self.plan.read_text())


if __name__ == "__main__":
    program.main()

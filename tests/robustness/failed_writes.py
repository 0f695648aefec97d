#!/usr/bin/env python3
"""A write that fails: the old file is whole, nothing is left beside it, the exit code is 2 and a message says why."""
import ctypes
import os
import resource
import shutil
import subprocess
import tempfile
import unittest

import program

PLAN = "bywhen: 1\ntitle: Failing writes\nactions:\n  - {id: A1, title: One, owner: ben}\n"
NOBODY = 65534
IS_ROOT = os.geteuid() == 0
CLONE_NEWNS = 0x20000
MS_RDONLY, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 32, 4096, 16384, 1 << 18

WRITES = [["add-action", "Two"], ["assign", "A1", "ana"], ["accept", "A1"], ["schedule", "A1", "fri"],
          ["done", "A1"], ["note", "A1", "Draft sent"],
          ["add-resource", "A1", "--none"], ["add-person", "ana", "Ana Ruiz"], ["add-improvement", "Better"]]


def mount(source, target, kind, flags, data=None):
    libc = ctypes.CDLL(None, use_errno=True)
    encoded = [text and str(text).encode() for text in (source, target, kind, data)]
    if libc.mount(*encoded[:3], ctypes.c_ulong(flags), encoded[3]) != 0:
        raise OSError(ctypes.get_errno(), f"mount {target}")


def own_mounts():
    """From here on, what this process mounts is its own."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    mount("none", "/", None, MS_REC | MS_PRIVATE)


def can_mount():
    """Whether a child of this process may mount something of its own."""
    if not IS_ROOT:
        return False
    try:
        return subprocess.run(["true"], preexec_fn=own_mounts, check=False).returncode == 0
    except subprocess.SubprocessError:
        return False


def become_nobody():
    if IS_ROOT:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


class FailedWritesTest(program.ProgramTest):
    @classmethod
    def setUpClass(cls):
        """The program where everybody can run it, wherever it was built."""
        place = tempfile.mkdtemp(prefix="bywhen-")
        cls.addClassCleanup(shutil.rmtree, place)
        cls.addClassCleanup(setattr, program, "PROGRAM", program.PROGRAM)
        os.chmod(place, 0o755)
        program.PROGRAM = shutil.copy(program.PROGRAM, place)

    def setUp(self):
        super().setUp()
        self.plan.write_text(PLAN)

    def assert_refused(self, arguments, reason, preexec_fn, plan=None, beside=("action-plan.yaml",)):
        plan = plan or self.plan
        old = plan.read_bytes()
        code, out, err = self.run_program(*arguments, preexec_fn=preexec_fn)
        self.assertEqual((code, out), (2, ""), f"{arguments}\n{err}")
        self.assertIn(reason, err)
        self.assertEqual(plan.read_bytes(), old)
        self.assertEqual(self.names(plan.parent), sorted(beside))

    def test_no_file_may_be_that_big(self):
        """As with `ulimit -f`; the signal that comes with it must not kill the program."""
        self.plan.write_text(PLAN + "# " + "x" * 5000 + "\n")
        limit = len(self.plan.read_bytes()) - 100

        def limited():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        self.assert_refused(["add-action", "Two"], "allows no file of this size", limited)
        out = self.folder / "report.md"
        code, _, err = self.run_program("report", "-o", str(out), preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_FSIZE, (10, 10)))
        self.assertEqual(code, 2, err)
        self.assertEqual(self.names(), ["action-plan.yaml"])

    @unittest.skipUnless(can_mount(), "needs root, for a small file system")
    def test_a_full_disk(self):
        disk = self.folder / "disk"
        disk.mkdir()
        plan = disk / "action-plan.yaml"

        # All in one process, for the file system goes with it: 16 KB of 24 are taken, the new plan has no room.
        def check(arguments):
            own_mounts()
            mount("none", disk, "tmpfs", 0, "size=24k")
            plan.write_text(PLAN + "# " + "x" * 14000 + "\n")
            old = plan.read_bytes()
            outcome = subprocess.run([program.PROGRAM, *arguments, "--file", plan], capture_output=True, text=True,
                                     env=program.environment(self.folder), check=False)
            assert (outcome.returncode, outcome.stdout) == (2, ""), outcome
            assert "no space is left" in outcome.stderr, outcome
            assert plan.read_bytes() == old
            assert os.listdir(disk) == ["action-plan.yaml"], os.listdir(disk)

        for arguments in WRITES:
            self.in_child(lambda: check(arguments))

    @unittest.skipUnless(can_mount(), "needs root, for a read-only file system")
    def test_a_read_only_file_system(self):
        def read_only():
            own_mounts()
            mount(self.folder, self.folder, None, MS_BIND)
            mount("none", self.folder, None, MS_REMOUNT | MS_BIND | MS_RDONLY)
            os.chdir(self.folder)

        for arguments in WRITES:
            self.assert_refused(arguments, "read-only", read_only)
        self.assert_refused(["init", "More", "--file", "more.plan.yaml"], "read-only", read_only)
        self.assertEqual(self.run_program("list", preexec_fn=read_only)[0], 0)

    def test_a_read_only_plan(self):
        self.plan.chmod(0o444)
        self.folder.chmod(0o777)
        for arguments in WRITES:
            self.assert_refused(arguments, "permission denied", become_nobody)
        self.assertEqual(self.run_program("list", preexec_fn=become_nobody)[0], 0)
        self.assertEqual(self.run_program("assign", "A1", "ana", "--dry-run", preexec_fn=become_nobody)[0], 0)

    def test_a_read_only_folder(self):
        self.plan.chmod(0o666)
        self.folder.chmod(0o555)
        for arguments in WRITES:
            self.assert_refused(arguments, "permission denied", become_nobody)
        self.assert_refused(["init", "More", "--file", "more.plan.yaml"], "permission denied", become_nobody)
        self.assert_refused(["report", "-o", "plan.md"], "permission denied", become_nobody)

    def test_an_unreadable_plan(self):
        self.plan.chmod(0o000)
        self.folder.chmod(0o755)
        for arguments in [*WRITES, ["list"], ["show"], ["report"]]:
            code, out, err = self.run_program(*arguments, preexec_fn=become_nobody)
            self.assertEqual((code, out), (2, ""))
            self.assertIn("action-plan.yaml: ", err)
            self.assertIn("permission denied", err)
        other = self.folder / "other.plan.yaml"
        other.write_text(PLAN)
        code, out, err = self.run_program("lint", preexec_fn=become_nobody)
        self.assertEqual(code, 2)
        self.assertIn("action-plan.yaml: permission denied", err)
        self.assertIn("other.plan.yaml:4:", out)  # the rest is linted all the same

    def test_a_full_standard_output(self):
        for arguments in (["list"], ["help"], ["lint"], ["report"], ["add-action", "Two"]):
            with open("/dev/full", "wb") as full:
                code, _, err = self.run_program(*arguments, stdout=full)
            self.assertEqual(code, 2, arguments)
            self.assertIn("can't write the answer", err)
        self.assertIn("title: Two", self.plan.read_text())  # what was asked for is done; only the answer is not

    def in_child(self, work):
        child = os.fork()
        if child == 0:
            try:
                work()
            except BaseException as error:  # pylint: disable=broad-except
                print(error, flush=True)
                os._exit(1)
            os._exit(0)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0)


class KeptTest(program.ProgramTest):
    def test_the_mode_is_kept(self):
        for mode in (0o600, 0o640, 0o664):
            self.plan.write_text(PLAN)
            self.plan.chmod(mode)
            self.succeed("assign", "A1", "ana")
            self.assertEqual(self.plan.stat().st_mode & 0o7777, mode)

    def test_a_link_stays_a_link(self):
        shelf = self.folder / "shelf"
        shelf.mkdir()
        target = shelf / "real.txt"
        target.write_text(PLAN)
        target.chmod(0o640)
        self.plan.symlink_to("shelf/real.txt")
        self.succeed("assign", "A1", "ana")
        self.assertTrue(self.plan.is_symlink())
        self.assertEqual(os.readlink(self.plan), "shelf/real.txt")
        self.assertIn("owner: ana", target.read_text())
        self.assertEqual(target.stat().st_mode & 0o7777, 0o640)
        self.assertEqual(self.names(), ["action-plan.yaml", "shelf"])
        self.assertEqual(self.names(shelf), ["real.txt"])


if __name__ == "__main__":
    program.main()

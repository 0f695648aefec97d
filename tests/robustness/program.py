"""What the robustness tests have in common: running the program in a folder of its own.

Each test is a script: `NAME.py --program build/dev/bywhen`. Exit code: 0 as it should be, 1 not, 80 it can't be
tested here.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SKIPPED = 80
# Where hundreds of writes need not wait for a disk; None: wherever temporary files go.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

PROGRAM = None  # set by main()


def state_of(folder):
    """The folder of the journals, beside the one that a test works in."""
    return folder.with_name(folder.name + "-state")


def environment(folder):
    kept = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
    return {name: os.environ[name] for name in kept if name in os.environ} | {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "TERM": "dumb",
        "HOME": str(folder),
        "XDG_STATE_HOME": str(state_of(folder)),
        "BYWHEN_TODAY": "2026-11-24",
        "GIT_CEILING_DIRECTORIES": str(folder.parent),
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_CONFIG_NOSYSTEM": "1",
    }


def is_sanitized():
    """Whether the program carries the address sanitizer, which takes its own time and memory."""
    return b"__asan_init" in PROGRAM.read_bytes()


class ProgramTest(unittest.TestCase):
    """A test with a fresh folder, self.folder, in which the program runs."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="bywhen-", dir=MEMORY)).resolve()
        self.addCleanup(self.remove_folder)
        self.plan = self.folder / "action-plan.yaml"

    def remove_folder(self):
        subprocess.run(["chmod", "-R", "u+rwX", self.folder], check=False)
        shutil.rmtree(self.folder)
        shutil.rmtree(state_of(self.folder), ignore_errors=True)

    def start(self, *arguments, **options):
        """The program, running."""
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        where = {"cwd": self.folder, "env": environment(self.folder)}
        return subprocess.Popen([PROGRAM, *arguments], **(pipes | where | options))

    def run_program(self, *arguments, **options):
        """(exit code, standard output, standard error)"""
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=120)
        return process.returncode, (out or b"").decode(), (err or b"").decode()

    def succeed(self, *arguments, **options):
        """The answer of a command that must end with 0."""
        code, out, err = self.run_program(*arguments, **options)
        self.assertEqual((code, err), (0, ""), f"{arguments}\n{out}")
        return out

    def names(self, folder=None):
        """What is in the folder, sorted."""
        return sorted(os.listdir(folder or self.folder))


def main():
    global PROGRAM
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True, help="the bywhen to run")
    options, rest = parser.parse_known_args()
    PROGRAM = options.program.resolve()
    outcome = unittest.main(argv=[sys.argv[0], *rest], exit=False).result
    if outcome.failures or outcome.errors:
        sys.exit(1)
    if outcome.testsRun and len(outcome.skipped) == outcome.testsRun:
        sys.exit(SKIPPED)

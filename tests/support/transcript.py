#!/usr/bin/env python3
"""Runs terminal transcripts: what the program prints must be what the file says.

    transcript.py --program build/dev/bywhen [--update] FILE...

A file that ends in .t is a transcript in cram's syntax:

    Text at the margin is prose.
      $ bywhen init "Checkout"          a command; `  > ` continues it
      action-plan.yaml: made            what it prints, standard error included
      [2]                               its exit code, where it is not 0
      A1  * (glob)                      * and ? stand for anything; also (re), (esc), (no-eol)

A Markdown file (.md) is one transcript too: its ```console blocks, in order, without the indentation. A block
after a line `<!-- no-run -->` is left out, and exit codes may be left out.

Each file runs in one bash, in a fresh empty folder, in the environment of `environment()`. A command that exits
with 80 skips the file. --update writes what was printed into the file.
Exit code: 0 as expected, 1 not, 80 all skipped.
"""
import argparse
import concurrent.futures
import difflib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 80
SECONDS = 300  # for one file


def environment(program, test_file, work):
    """All that a transcript sees of the world. `work` is its folder; what lies beside it is its own too."""
    kept = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
    return {name: os.environ[name] for name in kept if name in os.environ} | {
        "PATH": f"{program.parent}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "COLUMNS": "100",
        "TERM": "dumb",
        "BYWHEN_TODAY": "2026-11-24",
        "BYWHEN_NOW": "14:00",
        "HOME": str(work.parent / "home"),
        "XDG_STATE_HOME": str(work.parent / "state"),
        "TMPDIR": str(work.parent / "tmp"),
        "GIT_CEILING_DIRECTORIES": str(work.parent),
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Mia Holm",
        "GIT_AUTHOR_EMAIL": "mia@example.org",
        "GIT_AUTHOR_DATE": "2026-11-24T14:00:00Z",
        "GIT_COMMITTER_NAME": "Mia Holm",
        "GIT_COMMITTER_EMAIL": "mia@example.org",
        "GIT_COMMITTER_DATE": "2026-11-24T14:00:00Z",
        "TESTDIR": str(test_file.parent),
        "EXAMPLES": str(ROOT / "examples"),
    }


@dataclass
class Step:
    """A command with what it must print; or prose, then `command` is empty and `lines` are its lines."""
    lines: list  # as they stand in the file
    command: str = ""
    indent: str = ""
    exit_codes_optional: bool = False
    expected: list = field(default_factory=list)  # without the indentation


def lines_of(text, markdown):
    """Each line with what it holds for the transcript: None where it is prose."""
    if not markdown:
        yield from ((line, line[2:] if line.startswith("  ") else None) for line in text.split("\n"))
        return
    fence, runs, before = "", False, ""
    for line in text.split("\n"):
        if fence and line.rstrip() == fence:
            fence = ""
        elif fence:
            yield line, line if runs else None
            continue
        elif opening := re.match(r"(`{3,}|~{3,})(\S*)", line):
            fence, runs = opening[1], opening[2] == "console" and before.strip() != "<!-- no-run -->"
        before = line
        yield line, None


def parse(text, markdown):
    """The steps of a file; their lines, one after the other, are the file."""
    steps = [Step([])]
    for line, inner in lines_of(text, markdown):
        step = steps[-1]
        if inner is not None and inner.startswith("$ "):
            steps.append(Step([line], inner[2:], "" if markdown else "  ", markdown))
        elif inner is not None and step.command:
            step.lines.append(line)
            if not step.expected and (inner == ">" or inner.startswith("> ")):
                step.command += "\n" + inner[2:]
            else:
                step.expected.append(inner)
        elif step.command:
            steps.append(Step([line]))
        else:
            step.lines.append(line)
    return steps


def run(commands, env, work):
    """What each command printed (bytes, the exit code not among them) and its exit code, as far as they came."""
    salt = f"--{os.urandom(8).hex()}--"
    script = "".join(f"{command}\nprintf '\\n%s %s\\n' {salt} $?\n" for command in commands)
    (work.parent / "script").write_text(script)
    process = subprocess.Popen(["bash", "--noprofile", "--norc", "../script"], cwd=work, env=env, umask=0o022,
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, start_new_session=True)
    try:
        output = process.communicate(timeout=SECONDS)[0]
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output = process.communicate()[0] + b"\n(killed: took too long)"
    pieces = re.split(rb"\n" + salt.encode() + rb" (\d+)\n", output)
    results = [(pieces[i], int(pieces[i + 1])) for i in range(0, len(pieces) - 1, 2)]
    if len(results) < len(commands):  # the shell itself ended early
        results.append((pieces[-1], process.returncode))
    return results


def as_lines(output, code):
    """What was printed, as a transcript shows it."""
    lines = []
    for piece in output.split(b"\n"):
        text = piece.decode("utf-8", "replace")
        if "\ufffd" in text or re.search(r"[\x00-\x1f\x7f-\x9f]", text):
            text = "".join(c if 32 <= ord(c) < 127 else f"\\x{ord(c):02x}"
                           for c in piece.decode("latin-1").replace("\\", "\\\\")) + " (esc)"
            text = text.replace("\\x09", "\\t").replace("\\x0d", "\\r")
        lines.append(text)
    if lines[-1] == "":
        lines.pop()
    else:
        lines[-1] += " (no-eol)"
    return lines + ([f"[{code}]"] if code else [])


def glob_regex(pattern):
    """* and ? stand for anything, \\* and \\? for themselves, all else for itself."""
    wild = {"*": ".*", "?": "."}
    return "".join(wild.get(c) or re.escape(c[-1]) for c in re.findall(r"\\[*?\\]|.", pattern))


def line_matches(expected, actual):
    if expected == actual:
        return True
    try:
        if expected.endswith(" (esc)"):
            decoded = expected[:-6].encode().decode("unicode_escape")
            return decoded.encode("latin-1", "replace") == actual.encode()
        if expected.endswith(" (re)"):
            return re.fullmatch(expected[:-5], actual) is not None
        if expected.endswith(" (glob)"):
            return re.fullmatch(glob_regex(expected[:-7]), actual) is not None
    except (re.error, UnicodeError):
        pass  # not a pattern: stands for itself alone
    return False


def merged(expected, actual):
    """`actual`, with each line that an expected line stands for replaced by that one: the longest such pairing."""
    if len(expected) == len(actual) and all(map(line_matches, expected, actual)):
        return expected
    rows = [[0] * (len(actual) + 1) for _ in range(len(expected) + 1)]
    for i in reversed(range(len(expected))):
        for j in reversed(range(len(actual))):
            rows[i][j] = (1 + rows[i + 1][j + 1] if line_matches(expected[i], actual[j])
                          else max(rows[i + 1][j], rows[i][j + 1]))
    result, i = [], 0
    for j, line in enumerate(actual):
        while i < len(expected) and rows[i][j] == rows[i + 1][j] and not line_matches(expected[i], line):
            i += 1
        if i < len(expected) and line_matches(expected[i], line):
            line, i = expected[i], i + 1
        result.append(line)
    return result


def transcribed(step, result):
    """The lines of a step with what was printed in the place of what was expected."""
    if not step.command:
        return step.lines
    actual = as_lines(*result) if result else ["(the shell had ended)"]
    shows_code = bool(step.expected) and re.fullmatch(r"\[\d+\]", step.expected[-1])
    if step.exit_codes_optional and not shows_code and result and result[1]:
        actual.pop()
    head = step.lines[:len(step.lines) - len(step.expected)]
    return head + [step.indent + line for line in merged(step.expected, actual)]


def run_file(path, program, update):
    """(exit code, what to say) for one file."""
    text = path.read_text()
    steps = parse(text, path.suffix == ".md")
    place = Path(tempfile.mkdtemp(prefix="bywhen-"))
    try:
        work = place / "work"
        for folder in (work, place / "home", place / "state", place / "tmp"):
            folder.mkdir()
        results = run([s.command for s in steps if s.command], environment(program, path, work), work)
    finally:
        subprocess.run(["chmod", "-R", "u+rwX", place], check=False)
        shutil.rmtree(place)
    if any(code == SKIPPED for _, code in results):
        return SKIPPED, f"{path}: skipped"
    remaining = iter(results)
    got = "\n".join(line for s in steps for line in transcribed(s, next(remaining, None) if s.command else None))
    if got == text:
        return 0, ""
    if update:
        path.write_text(got)
        return 0, f"{path}: updated"
    return 1, "\n".join(difflib.unified_diff(text.split("\n"), got.split("\n"), f"{path} (expected)",
                                             f"{path} (printed)", lineterm=""))


def main():
    parser = argparse.ArgumentParser(description="Runs terminal transcripts.")
    parser.add_argument("--program", type=Path, required=True, help="the bywhen to run")
    parser.add_argument("--update", action="store_true", help="write what was printed into the files")
    parser.add_argument("files", type=Path, nargs="+")
    options = parser.parse_args()
    program = options.program.resolve()
    if not os.access(program, os.X_OK):
        parser.error(f"no such program: {program}")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(lambda file: run_file(file.resolve(), program, options.update), options.files))
    for _, message in outcomes:
        if message:
            print(message)
    codes = {code for code, _ in outcomes}
    return 1 if 1 in codes else SKIPPED if codes == {SKIPPED} else 0


if __name__ == "__main__":
    sys.exit(main())

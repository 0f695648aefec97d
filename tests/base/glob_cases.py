#!/usr/bin/env python3
"""Writes glob_cases.h: what git itself takes for ignored, by many lists of patterns.

    glob_cases.py [--check]

With --check nothing is written, and the exit code is 1 where git says something else than the file. Left out are
patterns such as "a**/b", of which git before 2.52 says something else than its manual.
"""
import argparse
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TABLE = Path(__file__).with_suffix(".h")
PATHS = ["a", "b", "ab", "A", "B", "1", "-", "]", "[a", "#a", "!a", "a ", "a\\", "*", "é", "a.b", ".a", "^",
         "a/b", "b/a", "a/a", "ab/a", "A/b", "c/ab", "c/B", "a /b", "c/.a", "#a/b", "c/é",
         "a/b/c", "c/a/b", "a/c/b", "b/b/b", "c/c/1", "a/c/c/b", "c/a/b/a", "c/c/a/ab", "b/a/a/a/b"]
CHOSEN = [
    ["*.b", "!a.b"], ["a/*", "!a/b"], ["a/", "!a/b"], ["a/**", "!a/b/"], ["a/**", "!a/c/", "!a/c/b"], ["!a", "a"],
    ["a", "!a", "a/b"], ["*", "!*/"], ["*", "!*/", "!b"], ["/*", "!/a"], ["/*", "!/a/", "/a/*", "!/a/b"], ["**/"],
    ["**"], ["/**"], ["/**/"], ["***"], ["*/**"], ["**/*"], ["**/a"], ["**/a/"], ["a/**"], ["a/**/"], ["a/**/b"],
    ["c/**/b"], ["**/a/**"], ["**/a/**/b"], ["a/***/b"], ["**\\/b"], ["?**/b"], ["c/*b**"], ["*/b"], ["*/*/b"], ["?/b"],
    ["a/"], ["/a"], ["/a/"], ["a"], ["a/b"], ["/a/b"], ["a/b/"], ["c/a"], ["\\#a"], ["#a"], ["!#a", "a"], ["\\!a"],
    ["*a", "!!a"], ["\\a"], ["\\*"], ["\\?"], ["a "], ["a\\ "], ["a\\  "], ["a\\\\"], ["a\\"], ["a\\/b"], ["a/\\*"],
    ["a  ", "! a"], [" a"], ["a\t"], ["[[:upper:]]"], ["[[:lower:]]"], ["[[:alpha:]]b"], ["[[:digit:][:upper:]]"],
    ["[![:alpha:]]"], ["[^[:alnum:]]"], ["[[:punct:]]"], ["[[:punct:]]a"], ["a[[:space:]]"], ["a[[:blank:]]"],
    ["[[:xdigit:]]*"], ["[[:graph:]]"], ["[[:print:]][[:print:]]"], ["[[:cntrl:]]"], ["[[:word:]]"], ["[[:upper:"],
    ["[[:upper]"], ["[:upper:]"], ["[[:upper:]-b]"], ["[a-[:upper:]]"], ["[a-b]"], ["[b-a]"], ["[!a-b]"], ["[^a]"],
    ["[a-]"], ["[-a]"], ["[]a]"], ["[]-a]"], ["[!]a]"], ["[]"], ["[!]"], ["[a"], ["[[a"], ["[[]a"], ["\\[a"], ["[\\]]"],
    ["[\\a-\\b]"], ["[\\"], ["[a\\"], ["[a-\\"], ["a[/]b"], ["a[!b]b"], ["[ab/]"], ["[a/b]"], ["a?b"], ["a[^/]b"],
    ["c[[:punct:]]b"], ["[\\^]"], ["[*]"], ["[?]"], ["??"], ["\\é"], ["[é]"], ["[é][é]"], ["."], ["./a"], ["../a"],
    ["a//b"], ["//a"], ["a//"], ["/"], ["//"], ["!"], ["!/"], [""], [" "], ["-"], ["^"], [".*"], [".*", "!.a"], ["*.*"],
]
PIECES = ["a", "b", "c", "A", "*", "**", "?", "[a-b]", "[!a]", "[[:upper:]]", "[[:alpha:]c]", "\\a", "/", "/", "/", "/**/",
          "ab", "[^b-c]"]
UNCLEAR = re.compile(r"!?/?[^*?\[\\]*[^*?\[\\/!]\*\*")


def random_pattern(rng):
    while True:
        text = "".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 6)))
        text = rng.choice(["", "", "", "/", "**/"]) + text + rng.choice(["", "", "", "/", "/**"])
        text = re.sub("//+", "/", text)
        if not UNCLEAR.match(text):
            return text


def random_list(rng):
    negated = [rng.randrange(3) == 0 for _ in range(rng.randrange(1, 5))]
    return [("!" if is_negated else "") + random_pattern(rng) for is_negated in negated]


def ignored(folder, patterns):
    """One letter a path: x is ignored."""
    (folder / ".gitignore").write_text("\n".join(patterns) + "\n")
    done = subprocess.run(["git", "-C", folder, "-c", "core.ignoreCase=false", "-c", "core.excludesFile=/dev/null",
                           "check-ignore", "--no-index", "--stdin", "-z"],
                          input="\0".join(PATHS) + "\0", capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    found = set(done.stdout.split("\0"))
    return "".join("x" if path in found else "." for path in PATHS)


def quoted(text):
    for character, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t"), ("?", "\\?")):  # no trigraphs
        text = text.replace(character, escaped)
    return f'"{text}"'


def table():
    rng = random.Random(24)
    lists = CHOSEN + [random_list(rng) for _ in range(1800)]
    lines = ["// Written by glob_cases.py: what git takes for ignored.", "// clang-format off"]
    lines += ["constexpr const char* ignored_paths[] = {", *(f"  {quoted(path)}," for path in PATHS), "};", ""]
    lines += ["struct Ignored {", "  const char* patterns;  // one a line",
              "  const char* paths;     // x for each of ignored_paths that is ignored", "};", "",
              "constexpr Ignored ignored_by_git[] = {"]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        subprocess.run(["git", "init", "--quiet", folder], check=True)
        seen = set()
        for patterns in lists:
            result = ignored(folder, patterns)
            is_telling = "x" in result and "." in result
            if patterns in CHOSEN or (is_telling and result not in seen):
                lines.append(f"  {{{quoted(chr(10).join(patterns))}, \"{result}\"}},")
            seen.add(result)
    return "\n".join([*lines, "};", ""])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        sys.exit(0 if TABLE.read_text() == table() else f"git says something else than {TABLE}")
    TABLE.write_text(table())


if __name__ == "__main__":
    main()

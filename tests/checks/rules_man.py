#!/usr/bin/env python3
"""Fails where man/bywhen-rules.7 is not what the program prints of its rules.

    rules_man.py --program build/dev/bywhen [--update]
"""
import argparse
import difflib
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[2] / "man" / "bywhen-rules.7"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--update", action="store_true", help="write what is printed into the page")
    options = parser.parse_args()
    printed = subprocess.run([options.program, "rules", "--format", "mdoc"], capture_output=True, text=True,
                             check=True).stdout
    if options.update:
        PAGE.write_text(printed)
    page = PAGE.read_text()
    lines = difflib.unified_diff(page.splitlines(), printed.splitlines(), "bywhen-rules.7", "bywhen rules", lineterm="")
    print("\n".join(lines) or "rules_man: the page and the rules agree")
    sys.exit(0 if page == printed else 1)


main()

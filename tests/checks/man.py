#!/usr/bin/env python3
"""Fails where `mandoc -Tlint` has anything to say about a manual page."""
import subprocess
import sys
from pathlib import Path

folder = Path(__file__).parents[2] / "man"
pages = sorted(page.name for page in folder.glob("*.[1-9]"))
if not pages:
    sys.exit("man: no pages")
# Run beside the pages: mandoc looks for what they refer to in its own folder.
said = subprocess.run(["mandoc", "-Tlint", *pages], cwd=folder, capture_output=True, text=True, check=False)
print((said.stdout + said.stderr) or f"man: {len(pages)} pages, nothing to say")
sys.exit(1 if said.returncode or said.stdout or said.stderr else 0)

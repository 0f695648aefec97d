"""Whether PyYAML reads the titles that were typed. same_titles.py WANTED: {"plan": ["title", ...]}"""
import json
import sys

import yaml

different = 0
for name, wanted in json.load(open(sys.argv[1], encoding="utf-8")).items():
    with open(name, "rb") as plan:
        read = [action["title"] for action in yaml.safe_load(plan)["actions"]]
    if len(read) != len(wanted):
        print(f"{name}: {len(read)} actions, not {len(wanted)}")
        different += 1
    for ours, theirs in zip(wanted, read):
        if ours != theirs:
            print(f"{name}: {ours!r} reads as {theirs!r}")
            different += 1
sys.exit(1 if different else 0)

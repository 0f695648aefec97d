#!/usr/bin/env python3
"""Fails on an include that goes up or sideways in the layers.

    layers.py [ROOT]     ROOT: the project's folder; default: the one this file is in

Reads every #include in ROOT/include and ROOT/src and prints each that must not be there.
"""
import os
import re
import sys
from pathlib import Path

# What each layer may include beside itself. A new layer gets its line here.
MAY_INCLUDE = {
    "base": [],
    "value": ["base"],
    "yaml": ["base"],
    "model": ["yaml", "value", "base"],
    "lint": ["model", "yaml", "value", "base"],
    "report": ["model", "yaml", "value", "base"],
    "exchange": ["model", "yaml", "value", "base"],
    "dialogue": ["agenda", "model", "yaml", "value", "base"],
    "history": ["value", "base"],
    "agenda": ["model", "yaml", "value", "base"],
    "cli": ["lint", "report", "exchange", "dialogue", "history", "agenda", "model", "yaml", "value", "base"],
    "main": ["cli", "lint", "report", "exchange", "dialogue", "history", "agenda", "model", "yaml", "value", "base"],
}
YAML_CPP_READER = "src/yaml/event_reader.cc"
INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')


def layer_of(path):
    """Of a file, relative to the root: include/bywhen/LAYER/..., src/LAYER/... or src/main.cc."""
    parts = path.parts[2:] if path.parts[0] == "include" else path.parts[1:]
    return parts[0] if len(parts) > 1 else path.stem


def includes(root):
    """(file relative to root, line number, '"' or '<', what is included), in the order of the tree."""
    for top in ("include", "src"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix in (".h", ".cc"):
                for number, line in enumerate(file.read_text().splitlines(), 1):
                    if match := INCLUDE.match(line):
                        yield file.relative_to(root), number, match[1], match[2]


def own_include_fault(root, path, target):
    """What is wrong with an include of the project's own, or None."""
    layer, public = layer_of(path), target.startswith("bywhen/")
    beside = Path(os.path.normpath(path.parent / target))
    if not public and (root / beside).is_file():
        target = str(beside.relative_to(beside.parts[0]))  # relative to the file: now from the layer on
    parts = target.split("/")[1 if public else 0:]
    if layer not in MAY_INCLUDE:
        return f"no such layer: {layer} (a new one is named in tests/checks/layers.py)"
    if len(parts) < 2 or parts[0] not in MAY_INCLUDE:
        return "neither there nor a path from the layer on"
    if parts[0] != layer and parts[0] not in MAY_INCLUDE[layer]:
        return f"{layer} must not include {parts[0]}"
    if not public and path.parts[0] == "include":
        return "a public header must not include a private one"
    if not public and parts[0] != layer and layer != "main":
        return f"a private header of {parts[0]}"
    return None


def faults(root):
    cli11_users = []
    for path, number, quote, target in includes(root):
        where = f"{path}:{number}: {target}: "
        if quote == '"' or target.startswith("bywhen/"):
            if fault := own_include_fault(root, path, target):
                yield where + fault
        elif target.startswith("yaml-cpp/") and str(path) != YAML_CPP_READER:
            yield where + f"only {YAML_CPP_READER} includes yaml-cpp"
        elif target.startswith("CLI/"):
            cli11_users.append(str(path))
    if len(set(cli11_users)) > 1:
        yield "CLI11 is included by more than one file: " + ", ".join(sorted(set(cli11_users)))


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])
    found = list(faults(root))
    print("\n".join(found) if found else "layers: every include goes down")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

"""Reads documents as other YAML readers do and compares them with what was meant.

Usage: round_trip.py FILE. Each line of FILE: the document in hex, then every text that it holds in
order, in hex ("-" is the empty one), separated by blanks. A document is a list of texts, or a
mapping whose keys are the texts. Exit 80: the readers are not installed.
"""

import sys

try:
    import yaml
    from ruamel.yaml import YAML
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(80)


def texts(document):
    return list(document)


def unhex(word):
    return "" if word == "-" else bytes.fromhex(word).decode("utf-8")


def main(path):
    wrong = 0
    readers = {
        "PyYAML": lambda text: yaml.safe_load(text),
        "ruamel.yaml": lambda text: YAML(typ="safe", pure=True).load(text),
    }
    with open(path, encoding="ascii") as lines:
        for line in lines:
            document, *expected = [unhex(word) for word in line.split()]
            for name, read in readers.items():
                found = texts(read(document))
                if len(found) != len(expected):
                    print(f"{name}: {len(found)} texts, expected {len(expected)}")
                    wrong += 1
                for one, other in zip(found, expected):
                    if one != other or not isinstance(one, str):
                        print(f"{name}: {one!r}, expected {other!r}")
                        wrong += 1
    return 1 if wrong else 0


sys.exit(main(sys.argv[1]))

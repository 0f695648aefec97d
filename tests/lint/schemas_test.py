#!/usr/bin/env python3
"""Holds lint's documents against the formats' own schemas: SARIF's, GitLab's and JUnit's.

    schemas_test.py --program build/dev/bywhen

The schemas lie in ../shared/schemas beside the project; where they, python3-jsonschema or xmllint are not there, this
says so and ends with 80.
The plans: a clean one, one with every kind of finding that a small plan can have, a hostile one, one that is no YAML.
"""
import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SCHEMAS = Path(__file__).resolve().parents[3] / "shared" / "schemas"
SKIPPED = 80

HOSTILE = r"%0A::error::x ]]> <script>alert(1)</script> \e[31m \u202E \uFFFE [a](b) {0} ##[error]x"
PLANS = {
    "clean.plan.yaml": "bywhen: 1\ntitle: T\nactions:\n"
                       "  - {id: A1, title: x, owner: ana, deadline: 2026-12-04, resources: none}\n",
    "gaps.plan.yaml": "bywhen: 1\ntitle: T\nimprovements: [{id: I1, title: y}]\nactions:\n"
                      "  - {id: A1, title: x, after: [A2], owner: Ana, ownership: declined}\n"
                      "  - {id: A2, title: é, after: [A1], deadline: 2026/12/04, status: Done}\n"
                      "  - {id: A2, title: x, efort: 1d, risks: [{risk: z}]}\n",
    "hostile plan%0A.plan.yaml": f"bywhen: 1\ntitle: T\npeople: [{{id: ana, name: Ana}}]\nactions:\n"
                                 f'  - {{id: A1, title: "{HOSTILE}", owner: "{HOSTILE}", "{HOSTILE}": 1}}\n',
    "broken.plan.yaml": 'bywhen: 1\ntitle: "T\nactions: []\n',
}


def output_of(program, form, folder):
    done = subprocess.run([program, "lint", "--format", form], cwd=folder, capture_output=True, check=False,
                          env=os.environ | {"BYWHEN_TODAY": "2026-11-24"})
    if done.returncode not in (1, 2):
        sys.exit(f"lint --format {form} ended with {done.returncode}:\n{done.stderr.decode()}")
    return done.stdout


def json_faults(form, schema, document):
    import jsonschema
    validator = jsonschema.validators.validator_for(schema)(schema)
    for error in validator.iter_errors(document):
        yield f"{form}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def xml_faults(form, schema, text, folder):
    file = Path(folder) / "out.xml"
    file.write_bytes(text)
    arguments = ["--schema", str(schema)] if schema else []
    done = subprocess.run(["xmllint", "--noout", *arguments, str(file)], capture_output=True, text=True, check=False)
    if done.returncode:
        yield f"{form}: {done.stderr}"


def faults(program, folder):
    sarif = json.loads(output_of(program, "sarif", folder))
    yield from json_faults("sarif", json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text()), sarif)
    gitlab = json.loads(output_of(program, "gitlab", folder))
    yield from json_faults("gitlab", json.loads((SCHEMAS / "gitlab-code-quality.schema.json").read_text()), gitlab)
    if len({issue["fingerprint"] for issue in gitlab}) != len(gitlab):
        yield "gitlab: two findings have the same fingerprint"
    if not 8 < len(gitlab) == len(sarif["runs"][0]["results"]):
        yield f"{len(gitlab)} findings in gitlab, {len(sarif['runs'][0]['results'])} in sarif"
    yield from xml_faults("junit", SCHEMAS / "junit-10.xsd", output_of(program, "junit", folder), folder)
    yield from xml_faults("checkstyle", None, output_of(program, "checkstyle", folder), folder)


def missing():
    """What this can't run without and is not there."""
    there = {
        "the schemas (../shared/schemas)": SCHEMAS.is_dir(),
        "python3-jsonschema": importlib.util.find_spec("jsonschema") is not None,
        "xmllint": shutil.which("xmllint") is not None,
    }
    return [what for what, is_there in there.items() if not is_there]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    program = Path(parser.parse_args().program).resolve()
    if missing():
        print(f"not there: {', '.join(missing())}: not run")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in PLANS.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        found = list(faults(program, folder))
    print("\n".join(found) or "lint's documents are what their schemas say")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""The layer check finds what it is there for: each kind of bad include, planted in a small tree."""
import tempfile
import unittest
from pathlib import Path

import layers


class LayersTest(unittest.TestCase):
    def faults(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                file = Path(folder, name)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
            return list(layers.faults(Path(folder)))

    def assert_fault(self, name, line, message):
        self.assertEqual(self.faults({name: f"// A file.\n{line}\n"}), [message])

    def test_includes_downward_are_fine(self):
        self.assertEqual(self.faults({
            "include/bywhen/value/date.h": '#include "bywhen/base/result.h"\n#include <string>\n',
            "src/value/date.cc": '#include "bywhen/value/date.h"\n#include "value/digits.h"\n',
            "src/yaml/event_reader.cc": "#include <yaml-cpp/eventhandler.h>\n",
            "src/lint/overdue.cc": '#include "bywhen/model/plan.h"\n#include "bywhen/base/text.h"\n',
            "src/cli/options.cc": '#include <CLI/CLI.hpp>\n#include "bywhen/report/list.h"\n',
            "src/lint/rule.h": "",
            "src/lint/rule.cc": '#include "rule.h"\n',
            "src/main.cc": '#include "cli/program.h"\n',
        }), [])

    def test_upward(self):
        self.assert_fault("src/base/text.cc", '#include "bywhen/value/date.h"',
                          "src/base/text.cc:2: bywhen/value/date.h: base must not include value")
        self.assert_fault("include/bywhen/model/plan.h", '#  include "bywhen/lint/rule.h"',
                          "include/bywhen/model/plan.h:2: bywhen/lint/rule.h: model must not include lint")
        self.assert_fault("src/report/list.cc", '#include "cli/program.h"',
                          "src/report/list.cc:2: cli/program.h: report must not include cli")

    def test_sideways(self):
        self.assert_fault("src/lint/overdue.cc", '#include "bywhen/report/list.h"',
                          "src/lint/overdue.cc:2: bywhen/report/list.h: lint must not include report")
        self.assert_fault("src/yaml/edit.cc", "#include <bywhen/value/date.h>",
                          "src/yaml/edit.cc:2: bywhen/value/date.h: yaml must not include value")

    def test_siblings_never_include_each_other(self):
        siblings = ["lint", "report", "exchange", "dialogue", "history"]
        for layer in siblings:
            for other in siblings:
                if other != layer:
                    self.assert_fault(f"src/{layer}/a.cc", f'#include "bywhen/{other}/b.h"',
                                      f"src/{layer}/a.cc:2: bywhen/{other}/b.h: {layer} must not include {other}")

    def test_private_headers_stay_private(self):
        self.assert_fault("src/model/plan.cc", '#include "yaml/tree.h"',
                          "src/model/plan.cc:2: yaml/tree.h: a private header of yaml")
        self.assert_fault("include/bywhen/yaml/edit.h", '#include "yaml/tree.h"',
                          "include/bywhen/yaml/edit.h:2: yaml/tree.h: "
                          "a public header must not include a private one")

    def test_relative_paths_count_as_what_they_lead_to(self):
        self.assertEqual(
            self.faults({"src/cli/options.h": "", "src/yaml/tree.h": "",
                         "src/cli/commands/list.cc": '#include "../options.h"\n',
                         "src/yaml/edit.cc": '#include "../cli/options.h"\n',
                         "src/model/plan.cc": '#include "../yaml/tree.h"\n'}),
            ["src/model/plan.cc:1: ../yaml/tree.h: a private header of yaml",
             "src/yaml/edit.cc:1: ../cli/options.h: yaml must not include cli"])

    def test_a_path_that_leads_nowhere(self):
        self.assert_fault("src/yaml/edit.cc", '#include "tree.h"',
                          "src/yaml/edit.cc:2: tree.h: neither there nor a path from the layer on")

    def test_a_layer_that_nobody_named(self):
        self.assert_fault("src/nowhere/journal.cc", '#include "bywhen/base/file.h"',
                          "src/nowhere/journal.cc:2: bywhen/base/file.h: no such layer: nowhere "
                          "(a new one is named in tests/checks/layers.py)")

    def test_yaml_cpp_has_one_user(self):
        self.assert_fault("src/yaml/edit.cc", "#include <yaml-cpp/yaml.h>",
                          "src/yaml/edit.cc:2: yaml-cpp/yaml.h: "
                          "only src/yaml/event_reader.cc includes yaml-cpp")

    def test_cli11_has_one_user(self):
        self.assertEqual(
            self.faults({"src/cli/a.cc": "#include <CLI/CLI.hpp>\n#include <CLI/App.hpp>\n",
                         "src/cli/b.cc": "#include <CLI/CLI.hpp>\n"}),
            ["CLI11 is included by more than one file: src/cli/a.cc, src/cli/b.cc"])


if __name__ == "__main__":
    unittest.main()

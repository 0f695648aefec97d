#!/usr/bin/env python3
"""The check of includes finds a file that compiles only since a header is precompiled."""
import tempfile
import unittest
from pathlib import Path

import includes


class IncludesTest(unittest.TestCase):
    def faults(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                file = Path(folder, name)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)
            return list(includes.faults(Path(folder)))

    def test_what_is_included_is_fine(self):
        self.assertEqual(self.faults({
            "src/base/a.cc": "#include <vector>\nstd::vector<int> a;\n",
            "src/base/b.cc": "#  include <fmt/format.h>\nauto b = fmt::format(\"\");\n",
            "src/base/c.cc": "#include <algorithm>\nvoid c(int* c) { std::ranges::sort(c, c + 1); }\n",
        }), [])

    def test_what_is_not_included(self):
        self.assertEqual(self.faults({"src/base/a.cc": "#include <vector>\nstd::optional<int> a;\n"}),
                         ["src/base/a.cc: std::optional wants #include <optional>"])
        self.assertEqual(self.faults({"src/base/a.h": "inline auto a() { return fmt::format(\"\"); }\n"}),
                         ["src/base/a.h: fmt:: wants #include <fmt/format.h>"])
        self.assertEqual(self.faults({"include/bywhen/base/a.h": "void a(std::chrono::seconds);\n"}),
                         ["include/bywhen/base/a.h: std::chrono wants #include <chrono>"])

    def test_our_headers_bring_theirs_along(self):
        headers = {"include/bywhen/base/a.h": "#include <string>\n",
                   "src/base/b.h": '#include "bywhen/base/a.h"\n',
                   "src/base/c.h": '#include "base/d.h"\n',
                   "src/base/d.h": '#include "c.h"\n'}  # in a circle: no hang
        for header in ("bywhen/base/a.h", "base/b.h", "b.h"):
            self.assertEqual(self.faults(headers | {"src/base/e.cc": f'#include "{header}"\nstd::string e;\n'}), [])
        self.assertEqual(self.faults(headers | {"src/base/e.cc": '#include "c.h"\nstd::string e;\n'}),
                         ["src/base/e.cc: std::string wants #include <string>"])

    def test_a_header_that_comes_with_another(self):
        self.assertEqual(self.faults({"src/base/a.cc": "#include <string>\nstd::size_t a; std::string_view b;\n"}), [])
        self.assertEqual(self.faults({"src/base/a.cc": "#include <string_view>\nstd::string a;\n"}),
                         ["src/base/a.cc: std::string wants #include <string>"])

    def test_comments_and_texts_use_nothing(self):
        self.assertEqual(self.faults({"src/base/a.cc": '// std::vector\nauto a = "std::optional \\" std::span";\n'}), [])

    def test_every_precompiled_header_is_known(self):
        options = "target_precompile_headers(${holder} PRIVATE\n  <vector>\n  <%s> ${ARGN})\n"
        self.assertEqual(list(includes.unknown_headers(options % "string")), [])
        self.assertEqual(list(includes.unknown_headers(options % "regex")), [
            "src/cmake/options.cmake: <regex> is precompiled: tests/checks/includes.py must know its names"])


if __name__ == "__main__":
    unittest.main()

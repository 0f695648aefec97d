#!/usr/bin/env python3
"""The Markdown of reports, read by a renderer that is not ours (markdown-it, as wikis and editors have it): tables
keep their cells, and nothing of a plan becomes a tag, a link or a heading.

    markdown_test.py --program build/dev/bywhen
"""
import argparse
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SKIPPED = 80
try:
    from markdown_it import MarkdownIt
except ImportError:
    print("skipped: no python3-markdown-it")
    sys.exit(SKIPPED)

PROGRAM = None
NASTY = ["a | b \\| c", "`x | y` ``", "two\nlines\n\n# and a heading", "\u202Eright to left", "\u05E9\u05DC\u05D5\u05DD",
         "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "[link](https://evil.example)", "*a* _b_ ~~c~~",
         "- item", "1. item", "=HYPERLINK(\"x\")", "&lt;b&gt;", "\\", "|", "x" * 300, "\U0001F469\u200D\U0001F680"]
# What is asked for: one plan by each grouping, a person's sheet, and a portfolio.
WAYS = [["one.plan.yaml", "--by", by] for by in ("owner", "improvement", "resource")] + [
    ["one.plan.yaml", "--owner", "ana"], [".", "--by", "week"], [".", "--by", "status", "--owner", "ana"]]


def plan_of(text):
    """A plan in which all that people write is `text`. JSON is YAML."""
    need = {"need": text, "fallback": text, "needed_by": "2026-11-20"}
    risk = {"risk": text, "contingency": text, "trigger": "2026-11-20", "owner": "ana"}
    full = {"id": "A1", "title": text, "improvement": "I1", "owner": "ana", "deadline": "2026-11-20", "done_when": text,
            "status": "blocked", "reason": text, "resources": [need], "risks": [risk], "notes": text,
            "updates": [{"date": "2026-11-12", "author": "ana", "note": text}]}
    plan = {"bywhen": 1, "title": text, "date": "2026-11-10", "facilitator": "ana",
            "people": [{"id": "ana", "name": text}],
            "improvements": [{"id": "I1", "title": text, "benefit": text}, {"id": "I2", "title": text}],
            "actions": [full, {"id": "A2", "title": text, "status": "dropped", "reason": text},
                        {"id": "A3", "title": text, "after": ["A1"]}],
            "decisions": [text], "parked": [text], "check_ins": [{"date": "2026-12-08", "link": text}]}
    return json.dumps(plan, ensure_ascii=False)


class Markdown(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.work = Path(self.folder.name)

    def report(self, *arguments):
        done = subprocess.run([PROGRAM, "report", "--format", "markdown", "--today", "2026-11-24", *arguments],
                              cwd=self.work, capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(done.stdout), done.stdout

    def reports(self):
        for text in NASTY:
            (self.work / "one.plan.yaml").write_text(plan_of(text), encoding="utf-8")
            (self.work / "two.plan.yaml").write_text(plan_of(text), encoding="utf-8")
            for way in WAYS:
                with self.subTest(text=text, way=way):
                    yield self.report(*way)

    def test_every_row_has_the_cells_of_its_head(self):
        tables = 0
        for tokens, source in self.reports():
            cells, head = 0, 0
            for token in tokens:
                tables += token.type == "table_open"
                if token.type == "tr_open":
                    cells = 0
                cells += token.type in ("th_open", "td_open")
                if token.type == "thead_close":
                    head = cells
                if token.type == "tr_close" and head:
                    self.assertEqual(cells, head)
                if token.type == "table_close":
                    head = 0
            # Each head that we wrote is a table there, and none has rows that are not in it.
            heads = sum(line.startswith("| ---") for line in source.splitlines())
            self.assertEqual(sum(token.type == "table_open" for token in tokens), heads)
            rows = sum(line.startswith("|") and not line.startswith("| ---") for line in source.splitlines())
            self.assertEqual(sum(token.type == "tr_open" for token in tokens), rows)
        self.assertGreater(tables, 100)

    def test_nothing_of_a_plan_is_markup(self):
        allowed = {"text", "softbreak", "strong_open", "strong_close"}
        for tokens, _ in self.reports():
            for token in tokens:
                self.assertNotIn(token.type, ("html_block", "code_block", "fence", "blockquote_open", "hr"))
                for inline in token.children or []:
                    self.assertIn(inline.type, allowed)

    def test_texts_are_shown_as_they_are(self):
        for text in ("a | b \\| c", "`x | y` ``", "<script>alert(1)</script>", "[link](x)", "*a* _b_ ~~c~~", "&lt;b&gt;"):
            (self.work / "one.plan.yaml").write_text(plan_of(text), encoding="utf-8")
            tokens, _ = self.report("one.plan.yaml")
            shown = ["".join(inline.content for inline in token.children) for token in tokens if token.children]
            self.assertEqual(shown[0], text)  # the heading
            self.assertIn("A1 " + text, shown)  # a cell


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    options, rest = parser.parse_known_args()
    PROGRAM = str(Path(options.program).resolve())
    unittest.main(argv=[sys.argv[0], *rest])

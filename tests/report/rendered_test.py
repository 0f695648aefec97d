#!/usr/bin/env python3
"""Renders the Markdown that bywhen writes of hostile plans as GitHub does: nothing of a plan may act.

    rendered_test.py --program build/dev/bywhen

Exit code: 80 where cmark-gfm is not installed.
"""
import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from html.parser import HTMLParser
from pathlib import Path

PROGRAM = None  # set by main()
TAGS = {"h1", "h2", "h3", "ul", "li", "p", "strong", "code", "table", "thead", "tbody", "tr", "th", "td", "input", "a"}
ATTRIBUTES = {"href", "type", "disabled", "checked"}
COMMANDS = (["check-in", "--agenda"], ["report", "--format", "markdown"])
PIECES = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "| a | b |", "`x` ``y``", "*a* **b** _c_ ~~d~~",
          "[l](javascript:x)", "![i](http://x.example/i.png)", "@ana", "#12", "!12", "&12", "GH-12", "mia@example.org",
          "https://evil.example", "www.evil.example", "<https://evil.example>", "&lt;b&gt;", "\\", "\\\\|", "$x^2$",
          "\n\n# head\n", "\n- item\n", "\n```\ncode\n", "\n/close\n", "\n    indented\n", "\t", "\u202eabc", "\x1b[2J",
          "<!-- c", "-->", "[x]: http://x.example", "<details>", "1. a", "- b", "===", "---", "x" * 300, "שלום", "😀"]


class Page(HTMLParser):
    """The tags, attributes and text of rendered Markdown."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.links, self.headings, self.text = set(), set(), [], 0, ""
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attributes}
        self.links += [value for name, value in attributes if name == "href"]
        self.headings += tag == "h1"

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_comment(self, data):
        self.tags.add("<!--")

    def handle_data(self, data):
        self.text += data


def render(markdown):
    return subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist"],
                          input=markdown, capture_output=True, text=True, check=True).stdout


def hostile_plan(seed):
    """Every text of it is made of pieces that mean something to somebody. JSON is YAML."""
    pick = random.Random(seed)

    def text():
        return " ".join(pick.sample(PIECES, pick.randint(1, 4))) or "x"

    def action(number):
        return {"id": f"A{number}", "title": text(), "owner": text(), "done_when": text(), "status": "blocked",
                "reason": text(), "deadline": "2026-11-20", "start": "2026-11-02", "links": [text()],
                "resources": [{"need": text(), "status": "unavailable", "fallback": text()}],
                "risks": [{"risk": text(), "trigger": "2026-11-20", "contingency": text(), "owner": text()}]}
    declined = {"id": "A8", "title": text(), "owner": text(), "ownership": "declined", "declined_because": text()}
    done = {"id": "A9", "title": text(), "owner": text(), "status": "done", "done_on": "2026-11-23"}
    return json.dumps({"bywhen": 1, "title": text(), "date": "2026-11-02", "actions": [action(1), action(2), declined, done],
                       "check_ins": [{"date": "2026-12-01", "time": text(), "link": text()}], "parked": [text()],
                       "decisions": [text()]}, ensure_ascii=False)


class RenderedTest(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="bywhen-")
        self.addCleanup(place.cleanup)
        self.file = Path(place.name) / "x.plan.yaml"

    def rendered(self, command):
        done = subprocess.run([PROGRAM, *command, "--file", self.file, "--today", "2026-11-24"], capture_output=True,
                              text=True, check=True)
        return Page(render(done.stdout))

    def test_nothing_of_a_plan_acts(self):
        for seed in range(60):
            self.file.write_text(hostile_plan(seed))
            for command in COMMANDS:
                with self.subTest(seed=seed, command=command):
                    page = self.rendered(command)
                    self.assertEqual(page.tags - TAGS, set())
                    self.assertEqual(page.attributes - ATTRIBUTES, set())
                    self.assertEqual(page.headings, 1)
                    self.assertNotRegex(page.text, r"@ana|#12|!12|&12|GH-12|\u202e|\x1b")
                    for link in page.links:  # the plan's own, as a link field says them
                        self.assertRegex(link, r"^https?://(evil\.example|x\.example)")

    def test_the_check_would_see_it(self):
        page = Page(render("# a\n\nx <script>x</script> ![i](http://x) @ana [l](javascript:x)\n\n# b\n"))
        self.assertIn("script", page.tags)
        self.assertIn("src", page.attributes)
        self.assertEqual((page.headings, page.links), (2, ["javascript:x"]))
        self.assertTrue(re.search("@ana", page.text))


def main():
    global PROGRAM
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    options, rest = parser.parse_known_args()
    if shutil.which("cmark-gfm") is None:
        print("skipped: cmark-gfm is not installed")
        sys.exit(80)
    PROGRAM = options.program.resolve()
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()

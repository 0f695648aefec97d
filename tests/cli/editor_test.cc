#include "cli/editor.h"

#include <doctest/doctest.h>

#include "cli/place.h"
#include "cli/run_editor.h"

namespace bywhen::cli {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("the editor is $VISUAL, else $EDITOR, else vi") {
  Place place;
  CHECK(editor_of(place.world()) == "vi");
  place.environment["EDITOR"] = " nano ";
  CHECK(editor_of(place.world()) == "nano");
  place.environment["VISUAL"] = "  ";
  CHECK(editor_of(place.world()) == "nano");
  place.environment["VISUAL"] = "code -w";
  CHECK(editor_of(place.world()) == "code -w");
}

TEST_CASE("the line is named to editors that are known to take it") {
  for (const char* editor : {"vi", "vim", "nvim -n", "/usr/bin/nano -B", "'/opt/my editors/vim' -n",
                             "emacs", "emacsclient -t"}) {
    CHECK(editor_arguments(editor, "/tmp/f", 12) == Words{"+12", "/tmp/f"});
    CHECK(editor_arguments(editor, "/tmp/f", 0) == Words{"/tmp/f"});
  }
  for (const char* editor : {"code -w", "ed", "subl", "", "vimdiff"}) {
    CHECK(editor_arguments(editor, "/tmp/f", 12) == Words{"/tmp/f"});
  }
}

TEST_CASE("the editor's command may have arguments, and gets the file as it is named") {
  const Place place;
  place.write("a $(touch x) \"b'.yaml", "old\n");
  const std::string file = (place.path() / "a $(touch x) \"b'.yaml").string();
  CHECK(run_editor("sed -i -e 's/old/new text/'", {file}) == 0);
  CHECK(place.read("a $(touch x) \"b'.yaml") == "new text\n");
  CHECK(place.names().size() == 1);
}

TEST_CASE("the exit code is the editor's") {
  CHECK(run_editor("true", {"f"}) == 0);
  CHECK(run_editor("kill -INT $PPID; true", {"f"}) == 0);  // the keyboard's signals go to all
  CHECK(run_editor("sh -c 'kill -INT $PPID; sleep 0.1; exit 4'", {"f"}) == 4);
  CHECK(run_editor("exit 3;", {"f"}) == 3);
  CHECK(run_editor("no-such-editor-anywhere 2>/dev/null", {"f"}) == 127);
  CHECK(run_editor("kill -TERM $$;", {"f"}) == 128 + 15);
}

}  // namespace
}  // namespace bywhen::cli

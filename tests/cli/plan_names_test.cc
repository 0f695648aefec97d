#include "cli/plan_names.h"

#include <doctest/doctest.h>

#include "cli/place.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

// A folder "repo" with the folders "a", "b" and "link", which leads to "a"; the current one is "repo/b".
class Folders {
 public:
  explicit Folders(bool is_repository) {
    for (const char* folder : {"repo/a/deep", "repo/b/c"}) fs::create_directories(folder);
    fs::create_directory_symlink("a/deep", "repo/link");
    if (is_repository) fs::create_directory("repo/.git");
    top = fs::canonical("repo").parent_path();
    fs::current_path("repo/b");
  }

 private:
  Place place_;

 public:
  fs::path top;
};

TEST_CASE("a file is called as it would be typed here, however it was typed") {
  const Folders folders(true);
  const std::string repo = (folders.top / "repo").string();
  CHECK(named_from_here("./x") == "x");
  CHECK(named_from_here("c/../../a//./x") == "../a/x");
  CHECK(named_from_here(".") == ".");
  CHECK(named_from_here("../b/x") == "x");
  CHECK(named_from_here("../../repo/b") == ".");
  CHECK(named_from_here(repo + "/b/x") == "x");
  CHECK(named_from_here(repo + "/b") == ".");
  CHECK(named_from_here(repo + "/a/../a/x") == "../a/x");
  CHECK(named_from_here("/elsewhere/./x") == "/elsewhere/x");
}

TEST_CASE("a way back out of a link is not shortened to one that leads elsewhere") {
  const Folders folders(true);
  CHECK(named_from_here("../link/../x") == "../link/../x");
}

TEST_CASE("many files are called as each of them would be alone") {
  const Folders folders(true);
  const std::string repo = (folders.top / "repo").string();
  NamedFromHere named;
  for (const std::string& file :
       {std::string("x"), std::string("./y"), std::string("../a/x"), std::string("../a/y"),
        std::string("../b/x"), std::string("../b/c/y"), std::string("../link/../x"), repo + "/b/x",
        repo + "/b/y", repo + "/link/x", repo + "/a/x", std::string("/elsewhere/x"),
        std::string("/x"), std::string("/"), std::string("."), std::string("z")}) {
    CAPTURE(file);
    CHECK(named(file) == named_from_here(file).native());
  }
}

TEST_CASE("reports name files from the repository's root on, one way") {
  const Folders folders(true);
  const auto path_of = paths_from_root({});
  const std::string repo = (folders.top / "repo").string();
  for (const std::string name : {"../a/deep/x", "./../a/deep/x", "../link/x", "c/../../a/deep/x"}) {
    CHECK(path_of(name) == "a/deep/x");
  }
  CHECK(path_of(repo + "/link/x") == "a/deep/x");
  CHECK(path_of("x") == "b/x");
  CHECK(path_of("../.bywhen.yaml") == ".bywhen.yaml");
  CHECK(path_of("../../x") == (folders.top / "x").string());
  CHECK(path_of("-") == "-");
}

TEST_CASE("outside a repository, reports name files from the working folder on") {
  const Folders folders(false);
  const auto path_of = paths_from_root({});
  CHECK(path_of("./c/../x") == "x");
  CHECK(path_of((folders.top / "repo/b/c/x").string()) == "c/x");
}

TEST_CASE("from outside, the repository that all plans are in counts") {
  const Folders folders(true);
  fs::current_path("../..");
  std::vector<LintedFile> files(2);
  files[0].name = "repo/a/x";
  files[1].name = "repo/b/x";
  CHECK(paths_from_root(files)("repo/b/x") == "b/x");
  files[1].name = "x";
  CHECK(paths_from_root(files)("repo/b/x") == "repo/b/x");
}

}  // namespace
}  // namespace bywhen::cli

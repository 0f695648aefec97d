#include "base/temp_file.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

#include "base/temp_folder.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

TEST_CASE("the folder of a path") {
  CHECK(folder_of("plan") == ".");
  CHECK(folder_of("a/plan") == "a");
  CHECK(folder_of("/plan") == "/");
}

TEST_CASE("a temporary file goes with its object, unless it has got its name") {
  const TempFolder folder;
  {
    Result<TempFile> temp = TempFile::create(folder.path(), 0600);
    REQUIRE(temp);
    CHECK(temp->write("text") == 0);
    REQUIRE(folder.names().size() == 1);
    const std::string name = folder.names().front();
    CHECK(name.starts_with(".bywhen-"));
    CHECK(name.ends_with(".tmp"));
  }
  CHECK(folder.names().empty());
  {
    Result<TempFile> temp = TempFile::create(folder.path(), 0600);
    REQUIRE(temp);
    CHECK(temp->write("text") == 0);
    CHECK(temp->rename_to(folder / "plan") == 0);
  }
  CHECK(folder.names() == Names{"plan"});
  CHECK(slurp(folder / "plan") == "text");
}

TEST_CASE("a failed rename leaves nothing behind") {
  const TempFolder folder;
  fs::create_directory(folder / "plan");
  spit(folder / "taken", "old");
  {
    Result<TempFile> temp = TempFile::create(folder.path(), 0600);
    REQUIRE(temp);
    CHECK(temp->rename_to(folder / "plan") == EISDIR);
    CHECK(temp->rename_to(folder / "gone" / "plan") == ENOENT);
    CHECK(temp->name_if_free(folder / "taken") == EEXIST);
  }
  CHECK(folder.names() == Names{"plan", "taken"});
  CHECK(slurp(folder / "taken") == "old");
}

TEST_CASE("stale files go, those of living writers and of other programs stay") {
  const TempFolder folder;
  spit(folder / ".bywhen-abcdefghij01.tmp", "stale");
  spit(folder / ".bywhen-notours.tmp", "too short a name");
  spit(folder / "bywhen-abcdefghij01.tmp", "no dot");
  fs::create_directory(folder / ".bywhen-folderfolder.tmp");
  fs::create_symlink("bywhen-abcdefghij01.tmp", folder / ".bywhen-linklinklink.tmp");
  const Result<TempFile> living = TempFile::create(folder.path(), 0600);
  REQUIRE(living);
  REQUIRE(folder.names().size() == 6);
  remove_stale_temp_files(folder.path());
  CHECK(folder.names().size() == 5);
  CHECK_FALSE(fs::exists(folder / ".bywhen-abcdefghij01.tmp"));
  CHECK(fs::exists(folder / "bywhen-abcdefghij01.tmp"));
}

TEST_CASE("a folder that can't be listed is no trouble") {
  remove_stale_temp_files("/nonexistent/folder");
  const Result<TempFile> temp = TempFile::create("/nonexistent/folder", 0600);
  REQUIRE_FALSE(temp);
  CHECK(temp.error().message == "there is no such folder");
}

}  // namespace
}  // namespace bywhen

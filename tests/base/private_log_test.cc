#include "bywhen/base/private_log.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "temp_folder.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;

unsigned mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

// Whatever the umask of the one who runs the tests.
struct OpenUmask {
  mode_t old = ::umask(0);
  ~OpenUmask() { ::umask(old); }
};

TEST_CASE("a log and the folders to it are made for the user alone") {
  const OpenUmask open;
  const TempFolder folder;
  const fs::path path = folder / "state/bywhen/x.journal";
  auto log = PrivateLog::open(path);
  REQUIRE(log);
  CHECK(mode_of(folder / "state") == 0700);
  CHECK(mode_of(folder / "state/bywhen") == 0700);
  CHECK(mode_of(path) == 0600);
  REQUIRE(log->append("one\n"));
  REQUIRE(log->append("two\n"));
  CHECK(slurp(path) == "one\ntwo\n");
  CHECK(*log->size() == 8);
}

TEST_CASE("what is there already is kept") {
  const TempFolder folder;
  spit(folder / "log", "old\n");
  auto log = PrivateLog::open(folder / "log");
  REQUIRE(log);
  REQUIRE(log->append("new\n"));
  CHECK(slurp(folder / "log") == "old\nnew\n");
}

TEST_CASE("rights of others on a log are taken away") {
  const TempFolder folder;
  spit(folder / "log", "secret\n");
  REQUIRE(::chmod((folder / "log").c_str(), 0644) == 0);
  REQUIRE(PrivateLog::open(folder / "log"));
  CHECK(mode_of(folder / "log") == 0600);
}

TEST_CASE("a log is found without being made") {
  const TempFolder folder;
  auto none = PrivateLog::find(folder / "state/log");
  REQUIRE(none);
  CHECK_FALSE(none->has_value());
  CHECK(folder.names().empty());
  spit(folder / "log", "old\n");
  auto log = PrivateLog::find(folder / "log");
  REQUIRE(log);
  REQUIRE(log->has_value());
  CHECK(*(*log)->read(0, 100) == "old\n");
}

TEST_CASE("any piece can be read; what is past the end is not there") {
  const TempFolder folder;
  spit(folder / "log", "0123456789");
  auto log = PrivateLog::open(folder / "log");
  REQUIRE(log);
  CHECK(*log->read(0, 3) == "012");
  CHECK(*log->read(7, 100) == "789");
  CHECK(*log->read(10, 1) == "");
  CHECK(*log->read(50, 1) == "");
}

TEST_CASE("other contents come as a whole, and more can be added to them") {
  const OpenUmask open;
  const TempFolder folder;
  auto log = PrivateLog::open(folder / "log");
  REQUIRE(log);
  REQUIRE(log->append("a long first line\n"));
  REQUIRE(log->replace("short\n"));
  REQUIRE(log->append("more\n"));
  CHECK(slurp(folder / "log") == "short\nmore\n");
  CHECK(mode_of(folder / "log") == 0600);
  CHECK(folder.names() == std::vector<std::string>{"log"});
}

TEST_CASE("a symlink is not followed, even to a file of our own") {
  const TempFolder folder;
  spit(folder / "elsewhere", "mine\n");
  fs::create_symlink(folder / "elsewhere", folder / "log");
  const auto log = PrivateLog::open(folder / "log");
  REQUIRE_FALSE(log);
  CHECK(log.error().message == "this is a symbolic link, which is not followed here");
  CHECK(log.error().place == (folder / "log").string());
  CHECK_FALSE(PrivateLog::find(folder / "log"));
  CHECK(slurp(folder / "elsewhere") == "mine\n");
}

TEST_CASE("what is no file is refused and left alone") {
  const TempFolder folder;
  fs::create_directory(folder / "folder");
  CHECK_FALSE(PrivateLog::open(folder / "folder"));
  REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
  const auto log = PrivateLog::open(folder / "fifo");
  REQUIRE_FALSE(log);
  CHECK(log.error().message == "this is not a regular file");
}

TEST_CASE("a file where a folder should be is an error") {
  const TempFolder folder;
  spit(folder / "state", "");
  const auto log = PrivateLog::open(folder / "state/bywhen/log");
  REQUIRE_FALSE(log);
  CHECK(log.error().message ==
        "this folder can't be made: a part of the path is a file, not a folder");
}

TEST_CASE("somebody else's file is refused" * doctest::skip(::geteuid() != 0)) {
  const TempFolder folder;
  spit(folder / "log", "theirs\n");
  REQUIRE(::chown((folder / "log").c_str(), 65534, 65534) == 0);
  const auto log = PrivateLog::open(folder / "log");
  REQUIRE_FALSE(log);
  CHECK(log.error().message == "this file is somebody else's");
}

}  // namespace
}  // namespace bywhen

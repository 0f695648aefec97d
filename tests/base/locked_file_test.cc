#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <ctime>

#include "base/processes.h"
#include "base/temp_folder.h"
#include "bywhen/base/file.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;
using std::chrono::milliseconds;

ino_t inode(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_ino;
}

TEST_CASE("a locked file gives its content and takes a new one") {
  const TempFolder folder;
  spit(folder / "plan", "old\n");
  Result<LockedFile> file = LockedFile::open(folder / "plan");
  REQUIRE(file);
  CHECK(file->contents() == "old\n");
  CHECK(file->path() == folder / "plan");
  REQUIRE(file->replace("new\n"));
  CHECK(slurp(folder / "plan") == "new\n");
  CHECK(file->contents() == "old\n");
  CHECK(folder.names() == Names{"plan"});
}

TEST_CASE("a locked file can be replaced again, and shrink to nothing") {
  const TempFolder folder;
  spit(folder / "plan", "one");
  Result<LockedFile> file = LockedFile::open(folder / "plan");
  REQUIRE(file);
  REQUIRE(file->replace("two"));
  REQUIRE(file->replace(""));
  CHECK(slurp(folder / "plan").empty());
}

TEST_CASE("a new name, not the old bytes overwritten: who reads the old file reads it whole") {
  const TempFolder folder;
  spit(folder / "plan", "old");
  fs::create_hard_link(folder / "plan", folder / "reader");
  REQUIRE(LockedFile::open(folder / "plan")->replace("new"));
  CHECK(slurp(folder / "reader") == "old");
}

TEST_CASE("the mode stays, whatever the umask says") {
  const TempFolder folder;
  for (const mode_t mode : {0600U, 0644U, 0666U, 0750U}) {
    spit(folder / "plan", "old");
    REQUIRE(::chmod((folder / "plan").c_str(), mode) == 0);
    const mode_t old_mask = ::umask(077);
    const Status<> replaced = LockedFile::open(folder / "plan")->replace("new");
    ::umask(old_mask);
    REQUIRE(replaced);
    CHECK(fs::status(folder / "plan").permissions() == fs::perms(mode));
  }
}

TEST_CASE("the owner stays where that is allowed") {
  const TempFolder folder;
  spit(folder / "plan", "old");
  if (::geteuid() != 0 || ::chown((folder / "plan").c_str(), 1234, 4321) != 0) return;
  REQUIRE(LockedFile::open(folder / "plan")->replace("new"));
  struct stat status {};
  REQUIRE(::stat((folder / "plan").c_str(), &status) == 0);
  CHECK(status.st_uid == 1234);
  CHECK(status.st_gid == 4321);
}

TEST_CASE("where the group can't stay, it gains nothing") {
  const TempFolder folder;
  fs::permissions(folder.path(), fs::perms(0777));
  spit(folder / "plan", "old");
  REQUIRE(::chmod((folder / "plan").c_str(), 0666) == 0);
  if (::geteuid() != 0) return;  // only root can give a file away
  REQUIRE(::chown((folder / "plan").c_str(), 1234, 4321) == 0);
  CHECK(ended_well(
      in_powerless_child([&] { return LockedFile::open(folder / "plan")->replace("new").ok(); })));
  CHECK(fs::status(folder / "plan").permissions() == fs::perms(0666));
  REQUIRE(::chmod((folder / "plan").c_str(), 0640) == 0);
  REQUIRE(::chown((folder / "plan").c_str(), 65534, 4321) == 0);
  CHECK(ended_well(
      in_powerless_child([&] { return LockedFile::open(folder / "plan")->replace("new").ok(); })));
  CHECK(fs::status(folder / "plan").permissions() == fs::perms(0600));
}

TEST_CASE("a link stays a link, its target is replaced where it lies") {
  const TempFolder folder;
  fs::create_directory(folder / "real");
  spit(folder / "real" / "plan", "old");
  fs::create_symlink("real/plan", folder / "link");
  Result<LockedFile> file = LockedFile::open(folder / "link");
  REQUIRE(file);
  CHECK(file->path() == folder / "real" / "plan");
  REQUIRE(file->replace("new"));
  CHECK(fs::read_symlink(folder / "link") == "real/plan");
  CHECK(slurp(folder / "real" / "plan") == "new");
  CHECK(folder.names() == Names{"link", "real"});
}

TEST_CASE("what can't be locked is refused with its place") {
  const TempFolder folder;
  spit(folder / "big", "123456");
  const auto refusal = [](const fs::path& path) {
    const Result<LockedFile> file = LockedFile::open(path, milliseconds(0), 5);
    if (file) return std::string("not refused");
    CHECK(file.error().place == path.string());
    return file.error().message;
  };
  CHECK(refusal(folder / "missing") == "there is no such file");
  CHECK(refusal(folder.path()) == "this is a folder, not a file");
  CHECK(refusal("/dev/null") == "this is a device, not a regular file");
  CHECK(refusal(folder / "big") == "the file is too big: over 5 bytes");
  fs::create_symlink("nowhere", folder / "dangling");
  CHECK(refusal(folder / "dangling") == "there is no such file");
}

TEST_CASE("a second writer waits no longer than told, and gets it when the first is done") {
  const TempFolder folder;
  spit(folder / "plan", "x");
  Result<LockedFile> first = LockedFile::open(folder / "plan");
  REQUIRE(first);
  const Result<LockedFile> second = LockedFile::open(folder / "plan", milliseconds(20));
  REQUIRE_FALSE(second);
  CHECK(second.error().message == "another program is writing this file");
  { const LockedFile done = *std::move(first); }
  CHECK(LockedFile::open(folder / "plan", milliseconds(0)));
}

TEST_CASE("the lock goes over to the file that took the old one's place") {
  const TempFolder folder;
  spit(folder / "plan", "x");
  Result<LockedFile> first = LockedFile::open(folder / "plan");
  REQUIRE(first->replace("y"));
  CHECK_FALSE(LockedFile::open(folder / "plan", milliseconds(5)));
}

TEST_CASE("who waited for the old file gets the new one") {
  const TempFolder folder;
  spit(folder / "plan", "old");
  Result<LockedFile> first = LockedFile::open(folder / "plan");
  REQUIRE(first);
  const pid_t waiter = in_child([&] {
    const Result<LockedFile> file = LockedFile::open(folder / "plan");
    return file && file->contents() == "new";
  });
  ::usleep(20'000);  // in most runs the waiter stands at the lock by now
  REQUIRE(first->replace("new"));
  { const LockedFile done = *std::move(first); }
  CHECK(ended_well(waiter));
}

TEST_CASE("a file that was replaced or removed by another program is left alone") {
  const TempFolder folder;
  spit(folder / "plan", "old");
  Result<LockedFile> file = LockedFile::open(folder / "plan");
  spit(folder / "other", "from elsewhere");
  fs::rename(folder / "other", folder / "plan");
  const Status<> replaced = file->replace("new");
  REQUIRE_FALSE(replaced);
  CHECK(replaced.error().message ==
        "another program has changed, replaced or removed this file meanwhile");
  CHECK(slurp(folder / "plan") == "from elsewhere");

  Result<LockedFile> removed = LockedFile::open(folder / "plan");
  fs::remove(folder / "plan");
  CHECK_FALSE(removed->replace("new"));
  CHECK(folder.names().empty());
}

TEST_CASE("a full disk leaves the old file whole and nothing beside it") {
  const TempFolder folder;
  spit(folder / "plan", "old");
  const ino_t before = inode(folder / "plan");
  CHECK(ended_well(in_child([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit { 1000, 1000 };
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return false;
    const Status<> replaced = LockedFile::open(folder / "plan")->replace(std::string(5000, 'x'));
    return !replaced && replaced.error().message ==
                            "nothing was written: the system allows no file of this size here";
  })));
  CHECK(slurp(folder / "plan") == "old");
  CHECK(inode(folder / "plan") == before);
  CHECK(folder.names() == Names{"plan"});
}

TEST_CASE("a read-only file and a read-only folder are refused") {
  const TempFolder folder;
  spit(folder / "plan", "old");
  fs::permissions(folder / "plan", fs::perms(0444));
  fs::permissions(folder.path(), fs::perms(0555));
  CHECK(ended_well(in_powerless_child([&] {
    const Result<LockedFile> file = LockedFile::open(folder / "plan");
    return !file && file.error().message == "cannot write this file: permission denied";
  })));
  fs::permissions(folder / "plan", fs::perms(0666));
  CHECK(ended_well(in_powerless_child([&] {
    const Status<> replaced = LockedFile::open(folder / "plan")->replace("new");
    return !replaced && replaced.error().message == "cannot write in its folder: permission denied";
  })));
  fs::permissions(folder.path(), fs::perms(0755));
  CHECK(slurp(folder / "plan") == "old");
  CHECK(folder.names() == Names{"plan"});
}

TEST_CASE("two writers, fifty times each: nothing is lost") {
  const TempFolder folder;
  spit(folder / "count", "0");
  const auto count_up = [&] {
    for (int i = 0; i < 50; ++i) {
      Result<LockedFile> file = LockedFile::open(folder / "count");
      if (!file) return false;
      const int count = std::stoi(file->contents());
      if (!file->replace(std::to_string(count + 1))) return false;
    }
    return true;
  };
  const pid_t one = in_child(count_up);
  const pid_t two = in_child(count_up);
  CHECK(ended_well(one));
  CHECK(ended_well(two));
  CHECK(slurp(folder / "count") == "100");
  CHECK(folder.names() == Names{"count"});
}

TEST_CASE("killed at any moment: the old file or the new one, and the next write cleans up") {
  const TempFolder folder;
  const std::string one(60'000, '1');
  const std::string two(90'000, '2');
  spit(folder / "plan", one);
  const auto write_on_and_on = [&] {
    for (bool turn = false;; turn = !turn) {
      Result<LockedFile> file = LockedFile::open(folder / "plan");
      if (!file || !file->replace(turn ? one : two)) return false;
    }
  };
  std::uint32_t random = 5;
  int damaged = 0;
  std::size_t most_left = 0;
  for (int i = 0; i < 100; ++i) {
    const pid_t writer = in_child(write_on_and_on);
    random = random * 1664525U + 1013904223U;
    ::usleep(200 + (random >> 18U) % 5000);
    ::kill(writer, SIGKILL);
    CHECK_FALSE(ended_well(writer));
    const std::string content = slurp(folder / "plan");
    if (content != one && content != two) ++damaged;
    most_left = std::max(most_left, folder.names().size());
  }
  CHECK(damaged == 0);
  CHECK(most_left > 1);  // or no writer was caught in the middle of a write
  REQUIRE(LockedFile::open(folder / "plan")->replace("done"));
  CHECK(folder.names() == Names{"plan"});
}

}  // namespace
}  // namespace bywhen

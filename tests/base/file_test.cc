#include "bywhen/base/file.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <csignal>
#include <cstring>

#include "base/processes.h"
#include "base/temp_folder.h"

namespace bywhen {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

std::string refusal(const fs::path& path, std::size_t limit = max_plan_bytes) {
  const Result<std::string> read = read_file(path, limit);
  if (read) return "not refused";
  CHECK(read.error().place == path.string());
  return read.error().message;
}

TEST_CASE("a file is read as it is") {
  const TempFolder folder;
  const std::string bytes("\xef\xbb\xbfone\r\ntwo\0three", 18);
  spit(folder / "plan", bytes);
  const Result<std::string> read = read_file(folder / "plan");
  REQUIRE(read);
  CHECK(*read == bytes);
  spit(folder / "empty", "");
  REQUIRE(read_file(folder / "empty"));
  CHECK(read_file(folder / "empty")->empty());
}

TEST_CASE("a file that says it has no size is read to its end") {
  const Result<std::string> read = read_file("/proc/self/status");
  REQUIRE(read);
  CHECK(read->find("Pid:") != std::string::npos);
  CHECK(refusal("/proc/self/status", 10) == "the file is too big: over 10 bytes");
}

TEST_CASE("what is no regular file is refused by its kind") {
  const TempFolder folder;
  CHECK(refusal(folder / "missing") == "there is no such file");
  CHECK(refusal(folder.path()) == "this is a folder, not a file");
  CHECK(refusal("/dev/zero") == "this is a device, not a regular file");
  spit(folder / "plan", "x");
  CHECK(refusal(folder / "plan" / "inside") == "a part of the path is a file, not a folder");
  fs::create_symlink("loop", folder / "loop");
  CHECK(refusal(folder / "loop") == "its symbolic links go round in a circle");
}

TEST_CASE("a FIFO without a writer is refused at once") {
  const TempFolder folder;
  const fs::path fifo = folder / "fifo";
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  CHECK(refusal(fifo) == "this is a pipe (FIFO), not a regular file");
}

TEST_CASE("a socket is refused") {
  const TempFolder folder;
  const std::string path = (folder / "socket").string();
  struct sockaddr_un address {};
  address.sun_family = AF_UNIX;
  REQUIRE(path.size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, path.data(), path.size());
  const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
  REQUIRE(::bind(listener, reinterpret_cast<struct sockaddr*>(&address), sizeof address) == 0);
  CHECK(refusal(path) == "this is a socket, not a regular file");
  ::close(listener);
}

TEST_CASE("a file over the limit is refused by its size") {
  const TempFolder folder;
  spit(folder / "plan", "12345");
  CHECK(read_file(folder / "plan", 5));
  CHECK(refusal(folder / "plan", 4) == "the file is too big: over 4 bytes");
  fs::resize_file(folder / "plan", std::uintmax_t{100} << 30);  // a hole: takes no room
  CHECK(refusal(folder / "plan") == "the file is too big: over 64 MiB");
}

TEST_CASE("an unreadable file is refused") {
  const TempFolder folder;
  spit(folder / "plan", "x");
  fs::permissions(folder.path(), fs::perms(0755));
  fs::permissions(folder / "plan", fs::perms(0));
  CHECK(ended_well(
      in_powerless_child([&] { return refusal(folder / "plan") == "permission denied"; })));
}

TEST_CASE("a file is created complete, with the rights that the umask leaves") {
  const TempFolder folder;
  const mode_t old_mask = ::umask(027);
  const Status<> created = create_file(folder / "plan", "content\n");
  ::umask(old_mask);
  REQUIRE(created);
  CHECK(slurp(folder / "plan") == "content\n");
  CHECK(folder.names() == Names{"plan"});
  CHECK(fs::status(folder / "plan").permissions() == fs::perms(0640));
}

TEST_CASE("create replaces nothing: no file, no folder, no dangling link") {
  const TempFolder folder;
  spit(folder / "file", "old");
  fs::create_directory(folder / "folder");
  fs::create_symlink("nowhere", folder / "link");
  for (const char* name : {"file", "folder", "link"}) {
    const Status<> created = create_file(folder / name, "new");
    REQUIRE_FALSE(created);
    CHECK(created.error().message == "there is already something of that name");
    CHECK(created.error().place == (folder / name).string());
  }
  CHECK(slurp(folder / "file") == "old");
  CHECK(folder.names() == Names{"file", "folder", "link"});
}

TEST_CASE("create in a folder that is not there, or that can't be written") {
  const TempFolder folder;
  const Status<> nowhere = create_file(folder / "no" / "plan", "new");
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().message == "there is no such folder");
  fs::permissions(folder.path(), fs::perms(0555));
  CHECK(ended_well(in_powerless_child([&] {
    const Status<> created = create_file(folder / "plan", "new");
    return !created && created.error().message == "cannot write in its folder: permission denied";
  })));
  fs::permissions(folder.path(), fs::perms(0755));
  CHECK(folder.names().empty());
}

TEST_CASE("of many who create one file at once, one does") {
  const TempFolder folder;
  std::vector<pid_t> children;
  for (char name = 'a'; name <= 'h'; ++name) {
    children.push_back(
        in_child([&] { return create_file(folder / "plan", std::string(5000, name)).ok(); }));
  }
  int winners = 0;
  for (const pid_t child : children) winners += ended_well(child) ? 1 : 0;
  CHECK(winners == 1);
  const std::string content = slurp(folder / "plan");
  CHECK(content == std::string(5000, content.at(0)));
  CHECK(folder.names() == Names{"plan"});
}

TEST_CASE("a full disk leaves nothing behind") {
  const TempFolder folder;
  CHECK(ended_well(in_child([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit { 1000, 1000 };
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return false;
    const Status<> created = create_file(folder / "plan", std::string(5000, 'x'));
    return !created && created.error().message ==
                           "nothing was written: the system allows no file of this size here";
  })));
  CHECK(folder.names().empty());
}

}  // namespace
}  // namespace bywhen

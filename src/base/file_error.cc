#include "base/file_error.h"

#include <cerrno>
#include <system_error>

namespace bywhen {
namespace {

struct Reason {
  int code;
  std::string_view words;
  std::string_view hint;
};

constexpr std::string_view rights = "check who owns the file and its folder, and their permissions";
constexpr std::string_view room = "make room and try again";

constexpr Reason reasons[] = {
    {ENOENT, "there is no such file", "check the name and the folder you are in"},
    {ENOTDIR, "a part of the path is a file, not a folder", "check the path"},
    {EISDIR, "this is a folder, not a file", "name a file in it"},
    {ELOOP, "its symbolic links go round in a circle", "name the file itself"},
    {ENAMETOOLONG, "the name is too long", "choose a shorter name"},
    {EACCES, "permission denied", rights},
    {EPERM, "permission denied", rights},
    {EROFS, "the file system is read-only", "copy the file to a place that can be written"},
    {EEXIST, "there is already something of that name",
     "choose another name, or move it away first"},
    {ENOSPC, "no space is left on the disk", room},
    {EDQUOT, "the disk quota is used up", room},
    {EFBIG, "the system allows no file of this size here",
     "raise the limit (ulimit -f) and try again"},
    {EIO, "the disk reports a read or write error", "check the disk, and keep a copy of the file"},
    {EMFILE, "too many files are open", "close other programs and try again"},
    {ENFILE, "too many files are open", "close other programs and try again"},
    {EBUSY, "another program keeps it busy", "close the other program and try again"},
    {ETXTBSY, "another program is running it", "close the other program and try again"},
};

}  // namespace

Error file_error(const std::filesystem::path& path, std::string_view what, int code) {
  const std::string start = what.empty() ? std::string() : std::string(what) + ": ";
  for (const Reason& reason : reasons) {
    if (reason.code != code) continue;
    return {start + std::string(reason.words), std::string(reason.hint), path.string()};
  }
  return {start + std::system_category().message(code), "", path.string()};
}

}  // namespace bywhen

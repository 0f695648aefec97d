#include "bywhen/base/file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

#include "base/file_error.h"
#include "base/guarded_read.h"
#include "base/temp_file.h"

namespace bywhen {

namespace fs = std::filesystem;

Result<std::string> read_file(const fs::path& path, std::size_t limit) {
  const Result<Fd> fd = open_regular(path, O_RDONLY);
  if (!fd) return fd.error();
  return read_all(*fd, path, limit);
}

Status<> create_file(const fs::path& path, std::string_view contents) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) == 0) return file_error(path, "", EEXIST);
  if (errno != ENOENT) return file_error(path, "", errno);
  remove_stale_temp_files(folder_of(path));
  Result<TempFile> temp = TempFile::create(folder_of(path), 0666);
  if (!temp) return Error{temp.error().message, temp.error().hint, path.string()};
  if (int code = temp->write(contents); code != 0) {
    return file_error(path, "nothing was written", code);
  }
  if (int code = temp->name_if_free(path); code != 0) {
    return file_error(path, "nothing was written", code);
  }
  return Done{};
}

}  // namespace bywhen

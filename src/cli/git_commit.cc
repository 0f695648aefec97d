#include "cli/git_commit.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <system_error>

#include "bywhen/base/text.h"
#include "cli/discovery.h"
#include "cli/git.h"
#include "cli/run_git.h"

namespace bywhen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr std::size_t most_lines = 3;  // of what git says

// git's own words, on one line: from its complaint on, else the last ones.
std::string words_of_git(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, '\n')) {
    if (!trim(line).empty()) lines.emplace_back(trim(line));
  }
  const auto complaint = std::ranges::find_if(lines, [](const std::string& line) {
    return line.starts_with("fatal: ") || line.starts_with("error: ");
  });
  if (complaint != lines.end()) return *complaint;
  if (lines.size() > most_lines)
    lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(most_lines));
  return join(lines, "; ");
}

fs::path real_path(const fs::path& path) {
  std::error_code ignored;
  fs::path real = fs::weakly_canonical(path, ignored);
  return real.empty() ? fs::absolute(path, ignored) : real;
}

// One repository, and the files of it that are committed.
class Commit {
 public:
  explicit Commit(const std::vector<fs::path>& files) {
    for (const fs::path& file : files) files_.push_back(real_path(file).string());
    named_ = files;
    folder_ = fs::path(files_.front()).parent_path().string();
  }

  Result<Committed> make(const std::string& message) {
    if (auto ready = get_ready(); !ready) return ready.error();
    Committed done{.commit = {}, .left_out = std::move(left_out_)};
    const GitAnswer status = ask({"status", "--porcelain=v1", "-z", "--untracked-files=all"});
    if (status.code == 0 && status.text.empty()) return done;
    if (auto committed = commit(message); !committed) return committed.error();
    done.commit = trim(git_says(words({"rev-parse", "--short", "HEAD"}), {}, most_bytes).text);
    return done;
  }

 private:
  Status<> get_ready() {
    if (repository_root(folder_).empty()) {
      return Error{"nothing was committed: the plan is in no git repository",
                   "git init makes one; all else has been done", ""};
    }
    const std::vector<std::string> where = words({"rev-parse", "--show-toplevel"});
    GitAnswer root = git_says(where, {}, most_bytes);
    if (root.code == 127) return refusal("git can't be started");
    if (root.code != 0) return refusal(words_of_git(tell_git(where, {}, most_bytes).text));
    if (root.text.ends_with('\n')) root.text.pop_back();
    for (const char* who : {"GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"}) {
      if (git_says(words({"var", who}), {}, most_bytes).code == 0) continue;
      return Error{"nothing was committed: git does not know who you are",
                   "git config user.name \"Ana Ruiz\" and git config user.email ana@example.org "
                   "say it; all else has been done",
                   ""};
    }
    return leave_out(root.text);
  }

  // What git does not take: files outside of the repository, and ignored ones.
  Status<> leave_out(const std::string& root) {
    const std::string inside = root == "/" ? root : root + "/";
    const auto is_inside = [&](const std::string& file) { return file.starts_with(inside); };
    std::vector<std::string> ignored;
    std::ranges::copy_if(files_, std::back_inserter(ignored), is_inside);
    // What git can't tell, it will say itself.
    ignored = git_ignored(root, ignored).value_or(std::vector<std::string>());
    const auto is_taken = [&](const std::string& file) {
      return is_inside(file) && std::ranges::find(ignored, file) == ignored.end();
    };
    if (!is_taken(files_.front())) {
      return Error{"nothing was committed: git ignores the plan",
                   "git check-ignore -v says by which rule; all else has been done", ""};
    }
    std::vector<std::string> taken;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      if (is_taken(files_[i])) {
        taken.push_back(files_[i]);
      } else {
        left_out_.push_back(named_[i]);
      }
    }
    files_ = std::move(taken);
    return Done{};
  }

  // New files are made known to git first; where it comes to nothing, they are unknown again.
  Status<> commit(const std::string& message) {
    std::vector<std::string> unknown;
    for (const std::string& file : files_) {
      const auto others =
          git_says(words({"ls-files", "--others", "-z", "--", file}), {}, most_bytes);
      if (!others.text.empty()) unknown.push_back(file);
    }
    if (!unknown.empty()) {
      const GitAnswer added = tell({"add", "--intent-to-add"}, unknown, {});
      if (added.code != 0) return refusal(words_of_git(added.text));
    }
    const GitAnswer committed = tell({"-c", "i18n.commitEncoding=UTF-8", "commit", "--quiet",
                                      "--only", "--cleanup=verbatim", "--file=-"},
                                     files_, message);
    if (committed.code == 0) return Done{};
    if (!unknown.empty()) (void)tell({"rm", "--cached", "--quiet", "--force"}, unknown, {});
    return refusal(words_of_git(committed.text));
  }

  [[nodiscard]] static Error refusal(const std::string& why) {
    return {fmt::format("nothing was committed: {}", why.empty() ? "git refused" : why),
            "all else has been done; git commit can be tried again", ""};
  }

  // A path is a path, whatever stands in it, and no program that the repository's settings name is
  // started to look at files.
  [[nodiscard]] std::vector<std::string> words(std::vector<std::string> command) const {
    std::vector<std::string> all{"git", "--literal-pathspecs", "-C", folder_,
                                 "-c",  "core.fsmonitor=false"};
    all.insert(all.end(), command.begin(), command.end());
    return all;
  }

  [[nodiscard]] GitAnswer ask(std::vector<std::string> command) const {
    command.emplace_back("--");
    command.insert(command.end(), files_.begin(), files_.end());
    return git_says(words(std::move(command)), {}, most_bytes);
  }

  [[nodiscard]] GitAnswer tell(std::vector<std::string> command,
                               const std::vector<std::string>& files,
                               const std::string& input) const {
    command.emplace_back("--");
    command.insert(command.end(), files.begin(), files.end());
    return tell_git(words(std::move(command)), input, most_bytes);
  }

  std::vector<std::string> files_;  // real paths; the first is the plan's
  std::vector<fs::path> named_;     // the same, as they were given
  std::string folder_;
  std::vector<fs::path> left_out_;
};

}  // namespace

Result<Committed> git_commit(const std::vector<fs::path>& files, const std::string& message) {
  return Commit(files).make(message);
}

}  // namespace bywhen::cli

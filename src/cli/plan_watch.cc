#include "cli/plan_watch.h"

#include <utility>

#include "bywhen/base/escape.h"

namespace bywhen::cli {
namespace {

// After a change the file is read again: it can change once more within a tick of its clock.
constexpr unsigned looks_after_change = 2;

}  // namespace

PlanWatch::PlanWatch(OpenPlan open, std::filesystem::path path)
    : path_(std::move(path)), open_(std::move(open)), seen_(trace_of(path_)) {}

PlanWatch::Trace PlanWatch::trace_of(const std::filesystem::path& path) {
  struct stat trace {};
  if (::stat(path.c_str(), &trace) != 0) return std::nullopt;
  return trace;
}

bool PlanWatch::is_same(const Trace& a, const Trace& b) {
  if (!a || !b) return !a && !b;
  return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_size == b->st_size &&
         a->st_ctim.tv_sec == b->st_ctim.tv_sec && a->st_ctim.tv_nsec == b->st_ctim.tv_nsec;
}

bool PlanWatch::look() {
  Trace now = trace_of(path_);
  if (!is_same(now, seen_)) looks_left_ = looks_after_change;
  seen_ = std::move(now);
  if (!seen_) return fail(printable(path_.string()) + " is gone");
  if (looks_left_ == 0) return false;
  --looks_left_;
  return read();
}

bool PlanWatch::read() {
  auto open = read_plan(path_);
  if (!open) {
    const Error& error = open.error();
    return fail(printable(error.place.empty() ? path_.string() : error.place) + ": " +
                printable(error.message));
  }
  failures_ = 0;
  const bool had_word = !std::exchange(word_, "").empty();
  if (open->plan.document.text() == open_.plan.document.text()) return had_word;
  open_ = std::move(*open);
  return true;
}

bool PlanWatch::fail(std::string word) {
  if (++failures_ < 2) return false;
  word += "; this is how it was";
  return std::exchange(word_, word) != word;
}

}  // namespace bywhen::cli

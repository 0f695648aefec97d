#include "cli/lint_crew.h"

#include <system_error>
#include <utility>

namespace bywhen::cli {

LintCrew::LintCrew(std::size_t size) {
  try {
    while (others_.size() + 1 < size) {
      others_.emplace_back([this] {
        wait_for_work();
        work_();
      });
    }
  } catch (const std::system_error&) {
    // The ones that there are do the work.
  }
  std::unique_lock lock(mutex_);
  has_arrived_.wait(lock, [this] { return arrived_ == others_.size(); });
}

LintCrew::~LintCrew() {
  if (!begun_) begin([] {});
}

void LintCrew::work(std::function<void()> work) {
  begin(std::move(work));
  work_();
  others_.clear();
}

void LintCrew::wait_for_work() {
  std::unique_lock lock(mutex_);
  ++arrived_;
  has_arrived_.notify_one();
  has_begun_.wait(lock, [this] { return begun_; });
}

void LintCrew::begin(std::function<void()> work) {
  {
    const std::lock_guard lock(mutex_);
    work_ = std::move(work);
    begun_ = true;
  }
  has_begun_.notify_all();
}

}  // namespace bywhen::cli

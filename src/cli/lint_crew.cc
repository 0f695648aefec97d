#include "cli/lint_crew.h"

#include <system_error>
#include <utility>

namespace bywhen::cli {

LintCrew::LintCrew(std::size_t size) {
  try {
    while (others_.size() + 1 < size) {
      others_.emplace_back([this] {
        has_begun_.wait(false);
        work_();
      });
    }
  } catch (const std::system_error&) {
    // The ones that there are do the work.
  }
}

LintCrew::~LintCrew() {
  if (!has_begun_) begin([] {});
}

void LintCrew::work(std::function<void()> work) {
  begin(std::move(work));
  work_();
  others_.clear();
}

void LintCrew::begin(std::function<void()> work) {
  work_ = std::move(work);
  has_begun_ = true;
  has_begun_.notify_all();
}

}  // namespace bywhen::cli

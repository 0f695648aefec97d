#include "cli/lint_crew.h"

#include <doctest/doctest.h>

namespace bywhen::cli {
namespace {

TEST_CASE("each thread of a crew does the work, once, and all are through when it returns") {
  for (const std::size_t size : {1U, 2U, 5U}) {
    std::atomic<std::size_t> done = 0;
    LintCrew crew(size);
    crew.work([&] { ++done; });
    CHECK(done == size);
  }
}

TEST_CASE("a crew without work goes home") { const LintCrew crew(4); }

}  // namespace
}  // namespace bywhen::cli

#include "plans.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "process.h"

namespace bywhen::bench {
namespace {

constexpr const char* people[] = {"ana", "ben", "cleo", "emil", "hana", "luis", "mia"};
constexpr int actions_per_improvement = 5;

class PlanFile {
 public:
  explicit PlanFile(const std::filesystem::path& path) : file_(std::fopen(path.c_str(), "wb")) {
    if (file_ == nullptr) give_up(path.c_str());
  }
  ~PlanFile() { std::fclose(file_); }
  PlanFile(const PlanFile&) = delete;
  PlanFile& operator=(const PlanFile&) = delete;

  void line(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), file_);
    std::fputc('\n', file_);
    size_ += text.size() + 1;
  }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  std::FILE* file_;
  std::size_t size_ = 0;
};

// A working day, later or the same for a larger number: nothing is due before what it waits for.
std::string workday(int number) {
  using namespace std::chrono;
  const sys_days monday = sys_days{year{2026} / 11 / 30} + weeks{number / 5};
  const year_month_day day{monday + days{number % 5}};
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", int{day.year()}, unsigned{day.month()},
                unsigned{day.day()});
  return text;
}

void write_head(PlanFile& out, int improvements) {
  out.line(
      "# What the group agreed on.\nbywhen: 1\ntitle: Checkout blueprint refinement\ndate: "
      "2026-11-24\npeople:");
  for (const char* person : people) {
    out.line("  - {id: " + std::string(person) + ", name: Somebody Called " + person + "}");
  }
  out.line("improvements:");
  for (int i = 1; i <= improvements; ++i) {
    const std::string number = std::to_string(i);
    out.line("  - {id: I" + number + ", title: Customers can do number " + number +
             " without calling support}");
  }
}

void write_action(PlanFile& out, int number, int of) {
  const std::string id = std::to_string(number);
  const std::string person = people[number % 7];
  const std::string due = workday(static_cast<int>(200L * number / of));
  out.line("  - id: A" + id);
  out.line("    title: Rewrite page " + id + " so that it names the three steps");
  out.line("    improvement: I" + std::to_string((number - 1) / actions_per_improvement + 1));
  out.line("    done_when: The page is live and linked from the order mail");
  out.line("    owner: " + person + (number % 3 == 0 ? "   # said yes in the room" : ""));
  out.line("    ownership: accepted");
  out.line("    deadline: " + due);
  if (number % 4 == 0) out.line("    after: [A" + std::to_string(number - 1) + "]");
  if (number % 2 == 0) {
    out.line("    resources: none");
    return;
  }
  out.line(
      "    resources:\n      - need: Copywriter for two days\n        kind: people\n        "
      "status: requested");
  out.line("        fallback: \"Ana drafts it: herself\"");
  if (number % 5 != 0) return;
  out.line("    risks:\n      - risk: Legal review takes longer than a week");
  out.line("        contingency: Publish it as a help-centre article first");
}

}  // namespace

std::size_t write_plan(const std::filesystem::path& path, int actions) {
  PlanFile out(path);
  write_head(out, (actions + actions_per_improvement - 1) / actions_per_improvement);
  out.line("actions:");
  for (int number = 1; number <= actions; ++number) write_action(out, number, actions);
  return out.size();
}

std::size_t write_plans(const std::filesystem::path& folder, int count) {
  constexpr int folders = 10, usual_actions = 10;
  std::size_t size = 0;
  for (int i = 0; i < count; ++i) {
    const auto place = folder / ("team-" + std::to_string(i % folders));
    std::filesystem::create_directories(place);
    const int actions = usual_actions - 3 + i % 7;
    size += write_plan(place / ("round-" + std::to_string(i) + ".plan.yaml"), actions);
  }
  return size;
}

}  // namespace bywhen::bench

// One kind of step of a session. Its items are walked by empty lines; it never ends by itself.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "bywhen/dialogue/session.h"
#include "bywhen/model/words.h"

namespace bywhen {

// What every step knows.
struct StepSetting {
  Date today;
  std::string way_on;            // "/go goes on to owners and timelines"
  std::chrono::seconds time{0};  // for all items
};

class SessionStep {
 public:
  explicit SessionStep(StepSetting setting) : setting_(std::move(setting)) {}
  virtual ~SessionStep() = default;

  // Also settles what the next line is about, by the plan as it now is.
  [[nodiscard]] virtual SessionQuestion question(const Plan& plan) = 0;
  // `is_answer`: people say it to the last question; a plan in which its item is gone refuses it.
  [[nodiscard]] virtual Result<Heard> hear(std::string_view line, const Plan& plan,
                                           bool is_answer) = 0;
  [[nodiscard]] virtual std::string item() const = 0;
  virtual void go_to(const std::string& item) = 0;
  // The lines that only this step has; what all take is not in it.
  [[nodiscard]] virtual std::string_view help() const = 0;

  void set_time(std::chrono::seconds time) { setting_.time = time; }

 protected:
  [[nodiscard]] const StepSetting& setting() const { return setting_; }
  // What an empty line says where there is no next item.
  [[nodiscard]] std::string that_was_the_last() const;

 private:
  StepSetting setting_;
};

using StepMaker = std::unique_ptr<SessionStep> (*)(StepSetting setting);

[[nodiscard]] std::unique_ptr<SessionStep> make_introduce_step(StepSetting setting);
[[nodiscard]] std::unique_ptr<SessionStep> make_review_step(StepSetting setting);
[[nodiscard]] std::unique_ptr<SessionStep> make_define_step(StepSetting setting);
[[nodiscard]] std::unique_ptr<SessionStep> make_assign_step(StepSetting setting);
[[nodiscard]] std::unique_ptr<SessionStep> make_resources_step(StepSetting setting);
// Of a step without a kind.
[[nodiscard]] std::unique_ptr<SessionStep> make_free_step(StepSetting setting);

}  // namespace bywhen

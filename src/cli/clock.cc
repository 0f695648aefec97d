#include "cli/clock.h"

#include <fmt/format.h>

#include <string_view>

namespace bywhen::cli {

Result<std::optional<GivenTime>> given_time(const World& world) {
  const std::string given = world.environment("BYWHEN_NOW").value_or("");
  if (given.empty()) return std::optional<GivenTime>();
  const std::string_view text = given;
  const auto time = TimeOfDay::parse(text.substr(0, 5));
  // The seconds are read as the minutes of a time of day.
  std::optional<TimeOfDay> seconds = text.size() == 5 ? std::optional(TimeOfDay()) : std::nullopt;
  if (text.size() > 5 && text[5] == ':') seconds = TimeOfDay::parse("00" + given.substr(5));
  if (time && seconds) {
    return std::optional(GivenTime{*time, std::chrono::seconds(seconds->minute())});
  }
  return Error{.message = fmt::format("not a time of day: '{}'", given),
               .hint = "like 14:00",
               .place = "BYWHEN_NOW"};
}

Result<Clock> Clock::of(const Call& call) {
  auto given = given_time(call.world);
  if (!given) return given.error();
  Clock clock(call.world);
  if (!*given) return clock;
  const std::chrono::hours days = std::chrono::days((call.today - Date()).count);
  const TimeOfDay& time = (*given)->time;
  clock.given_ = Instant{days + std::chrono::hours(time.hour()) +
                             std::chrono::minutes(time.minute()) + (*given)->second,
                         std::chrono::milliseconds(0), ""};
  return clock;
}

Instant Clock::now() const { return given_ ? *given_ : world_->instant(); }

bool Clock::wait(std::chrono::milliseconds time) {
  if (given_) given_->wall += time;
  return world_->wait(time);
}

}  // namespace bywhen::cli

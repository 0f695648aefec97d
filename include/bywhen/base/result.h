// Result<T, E>: the answer, or the reason why there is none. For what can fail in normal life;
// bugs are assertions, defects of a plan are findings.
//
//   Result<Date> date = Date::parse(text);
//   if (!date) return date.error();
//   use(*date);
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace bywhen {

// What went wrong, where, and the way out; each one line without a full stop at its end.
// Not escaped: whoever prints it escapes it (base/escape.h).
struct Error {
  std::string message;  // "no person 'anna'"
  std::string hint;     // "did you mean 'ana'?"; may be empty
  std::string place;    // "action-plan.yaml:12:5", "action-plan.yaml" or empty
};

template <class T, class E = Error>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(E error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] explicit operator bool() const { return state_.index() == 0; }
  [[nodiscard]] bool ok() const { return state_.index() == 0; }

  // The value; requires ok().
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(value()); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  // The reason; requires !ok().
  [[nodiscard]] const E& error() const {
    assert(!ok());
    return std::get<1>(state_);
  }

 private:
  T& value() {
    assert(ok());
    return std::get<0>(state_);
  }
  const T& value() const {
    assert(ok());
    return std::get<0>(state_);
  }

  std::variant<T, E> state_;
};

// Done, or the reason why not.
struct Done {};
template <class E = Error>
using Status = Result<Done, E>;

}  // namespace bywhen

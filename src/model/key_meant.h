// Which key is meant by one that the format does not have.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bywhen/model/plan.h"
#include "bywhen/yaml/document.h"

namespace bywhen {

struct KeyMeant {
  std::string key;       // the nearest of the format's keys; "" where none is, or more than one
  bool certain = false;  // a slip of the pen, of no other key, and the right one is not there
};

// `written` is a key of `mapping` and none of `known`.
[[nodiscard]] KeyMeant key_meant(yaml::Node mapping, std::string_view written,
                                 const std::vector<std::string>& known);

// Takes the place of the field of that name, which every such entry must have, where nothing is
// written there: its misspelt key (at `place`) is the one thing to mend, and it is not missing.
template <class Entry>
void hold_place(Entry& entry, std::string_view name, yaml::Range place) {
  const auto hold = [&]<class T>(std::string_view key, Field<T>& field) {
    if (key == name && !field.written()) field = Field<T>(Field<T>::State::defective, place);
  };
  if constexpr (requires { entry.id; }) hold("id", entry.id);
  if constexpr (requires { entry.title; }) hold("title", entry.title);
  if constexpr (requires { entry.owner; }) hold("owner", entry.owner);
  if constexpr (requires { entry.deadline; }) hold("deadline", entry.deadline);
  if constexpr (requires { entry.need; }) hold("need", entry.need);
  if constexpr (requires { entry.risk; }) hold("risk", entry.risk);
  if constexpr (requires { entry.step; }) hold("step", entry.step);
  if constexpr (requires { entry.minutes; }) hold("minutes", entry.minutes);
  if constexpr (requires { entry.date; }) hold("date", entry.date);
  if constexpr (requires { entry.resources.state; }) {
    if (name != "resources" || entry.resources.state != Resources::State::absent) return;
    entry.resources.state = Resources::State::defective;
    entry.resources.range = place;
  }
}

}  // namespace bywhen

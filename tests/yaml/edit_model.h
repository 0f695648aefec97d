// A document as a plain value in memory, and the operations of the Editor on it: the independent
// half of the tests with random edits.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "bywhen/yaml/edit.h"

namespace bywhen::yaml {

struct Model {
  Kind kind = Kind::null;
  std::string text;               // of a scalar
  std::vector<std::string> keys;  // of a mapping, beside `children`
  std::vector<Model> children;
  friend bool operator==(const Model&, const Model&) = default;
};

inline Model model_of(Node node) {
  Model model{node.kind(), std::string(node.value()), {}, {}};
  for (const Node item : node.items()) model.children.push_back(model_of(item));
  for (const Entry& entry : node.entries()) {
    model.keys.emplace_back(entry.key.value());
    model.children.push_back(model_of(entry.value));
  }
  return model;
}

inline Model model_of(const Value& value) {
  switch (value.kind()) {
    case Value::Kind::null:
      return {};
    case Value::Kind::text:
    case Value::Kind::raw:
      return {Kind::scalar, value.string(), {}, {}};
    case Value::Kind::list:
    case Value::Kind::map:
      break;
  }
  const bool is_map = value.kind() == Value::Kind::map;
  Model model{is_map ? Kind::mapping : Kind::sequence, "", value.keys(), {}};
  for (const Value& item : value.items()) model.children.push_back(model_of(item));
  return model;
}

// The place at the end of a path that exists.
inline Model& at(Model& root, const Path& path) {
  Model* model = &root;
  for (const Step& step : path) {
    std::size_t index = 0;
    if (const auto* key = std::get_if<std::string>(&step)) {
      index = static_cast<std::size_t>(std::find(model->keys.begin(), model->keys.end(), *key) -
                                       model->keys.begin());
    } else {
      index = std::get<std::size_t>(step);
    }
    model = &model->children.at(index);
  }
  return *model;
}

inline void insert_key(Model& mapping, const std::string& key, Model value,
                       const std::string& after) {
  mapping.kind = Kind::mapping;
  const auto found = std::find(mapping.keys.begin(), mapping.keys.end(), after);
  const auto place = (found == mapping.keys.end() ? found : found + 1) - mapping.keys.begin();
  mapping.keys.insert(mapping.keys.begin() + place, key);
  mapping.children.insert(mapping.children.begin() + place, std::move(value));
}

inline void insert_item(Model& sequence, std::size_t index, Model value) {
  sequence.kind = Kind::sequence;
  const auto place = static_cast<std::ptrdiff_t>(std::min(index, sequence.children.size()));
  sequence.children.insert(sequence.children.begin() + place, std::move(value));
}

inline void remove_at(Model& collection, std::size_t index) {
  const auto place = static_cast<std::ptrdiff_t>(index);
  if (collection.kind == Kind::mapping) collection.keys.erase(collection.keys.begin() + place);
  collection.children.erase(collection.children.begin() + place);
}

}  // namespace bywhen::yaml

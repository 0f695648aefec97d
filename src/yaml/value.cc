#include <utility>

#include "bywhen/yaml/edit.h"
#include "yaml/plain.h"

namespace bywhen::yaml {

Path Path::operator/(Step step) const {
  Path longer = *this;
  longer.push_back(std::move(step));
  return longer;
}

Value Value::text(std::string text) {
  Value value;
  value.kind_ = Kind::text;
  value.string_ = std::move(text);
  return value;
}

Value Value::raw(std::string text) {
  Value value;
  value.kind_ = Kind::raw;
  value.string_ = std::move(text);
  return value;
}

Value Value::null() { return {}; }

Value Value::list(std::vector<Value> items) {
  Value value;
  value.kind_ = Kind::list;
  value.items_ = std::move(items);
  return value;
}

Value Value::map(std::vector<std::pair<std::string, Value>> entries) {
  Value value;
  value.kind_ = Kind::map;
  for (auto& [key, item] : entries) {
    value.keys_.push_back(std::move(key));
    value.items_.push_back(std::move(item));
  }
  return value;
}

Value Value::inline_by_default() const {
  Value value = *this;
  value.inline_ = true;
  return value;
}

namespace {

// Begins an alias: no plain scalar, so no operation takes it.
constexpr const char* unwritable = "*";

Value scalar_of(Node node) {
  const std::string text(node.value());
  const bool typed = node.style() == Style::plain && reads_as_other(text);
  return typed ? Value::raw(text) : Value::text(text);
}

Value collection_of(Node node) {
  if (node.is_sequence()) {
    std::vector<Value> items;
    for (const Node item : node.items()) items.push_back(value_of(item));
    return Value::list(std::move(items));
  }
  std::vector<std::pair<std::string, Value>> entries;
  for (const Entry& entry : node.entries()) {
    entries.emplace_back(entry.key.value(), value_of(entry.value));
  }
  return Value::map(std::move(entries));
}

}  // namespace

Value value_of(Node node) {
  switch (node.kind()) {
    case Kind::null:
      return Value::null();
    case Kind::scalar:
      return scalar_of(node);
    case Kind::alias:
      return Value::raw(unwritable);
    case Kind::sequence:
    case Kind::mapping:
      break;
  }
  const Value value = collection_of(node);
  return node.style() == Style::flow ? value.inline_by_default() : value;
}

}  // namespace bywhen::yaml

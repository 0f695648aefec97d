#include "exchange/copy.h"

namespace bywhen {
namespace {

using yaml::Kind;
using yaml::Node;
using yaml::Value;

// Of what stands in `node`, itself included, the first that can't be copied.
Status<> check(const yaml::Document& document, Node node) {
  if (node.kind() == Kind::alias) {
    return Error{.message = "an alias can't be carried over",
                 .hint = "write out here what it stands for",
                 .place = place_of(document, node.range().begin)};
  }
  for (const Node item : node.is_sequence() ? node.items() : std::vector<Node>()) {
    if (auto sound = check(document, item); !sound) return sound;
  }
  for (const yaml::Entry& entry : node.entries()) {
    if (value_of(entry.key).kind() != Value::Kind::text) {
      return Error{.message = "a key that is no plain word can't be carried over",
                   .hint = "put the key into quotes",
                   .place = place_of(document, entry.key.range().begin)};
    }
    if (auto sound = check(document, entry.value); !sound) return sound;
  }
  return Done{};
}

}  // namespace

std::string place_of(const yaml::Document& document, std::uint32_t offset) {
  const yaml::Place place = document.place(offset);
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

Result<Value> copy_of(const yaml::Document& document, Node node) {
  if (auto sound = check(document, node); !sound) return sound.error();
  return value_of(node);
}

}  // namespace bywhen

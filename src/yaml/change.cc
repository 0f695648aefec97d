#include "yaml/change.h"

#include "yaml/walk.h"

namespace bywhen::yaml {

namespace {

bool is_null_word(std::string_view text) {
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

}  // namespace

void expect_text(std::vector<ExpectedNode>& nodes, std::string_view text) {
  const auto self = static_cast<std::uint32_t>(nodes.size());
  nodes.push_back({Kind::scalar, std::string(text), self + 1, false});
}

void expect(std::vector<ExpectedNode>& nodes, const Value& value) {
  const std::size_t self = nodes.size();
  const bool is_null = value.kind() == Value::Kind::null ||
                       (value.kind() == Value::Kind::raw && is_null_word(value.string()));
  if (value.kind() == Value::Kind::list || value.kind() == Value::Kind::map) {
    const bool is_map = value.kind() == Value::Kind::map;
    nodes.push_back({is_map ? Kind::mapping : Kind::sequence, "", 0, false});
    for (std::size_t i = 0; i < value.items().size(); ++i) {
      if (is_map) expect_text(nodes, value.keys()[i]);
      expect(nodes, value.items()[i]);
    }
  } else {
    nodes.push_back({is_null ? Kind::null : Kind::scalar, is_null ? "" : value.string(), 0, false});
  }
  nodes[self].after = static_cast<std::uint32_t>(nodes.size());
}

std::string spliced(std::string_view text, const std::vector<Splice>& splices) {
  std::string out;
  out.reserve(text.size() + 256);
  std::size_t at = 0;
  for (const Splice& splice : splices) {
    out += text.substr(at, splice.old.begin - at);
    out += splice.text;
    at = splice.old.end;
  }
  return out += text.substr(at);
}

std::vector<std::size_t> dropped_by(const Tree& tree, const std::vector<Splice>& splices) {
  std::vector<std::size_t> dropped;
  for (const Splice& splice : splices) {
    const CommentSpan span = comments_in(tree, splice.old.begin, splice.old.end);
    for (std::size_t i = span.first; i < span.last; ++i) dropped.push_back(i);
  }
  return dropped;
}

}  // namespace bywhen::yaml

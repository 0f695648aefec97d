#include "yaml/quick_reader.h"

#include "yaml/bytes.h"
#include "yaml/quick.h"
#include "yaml/scalars.h"

namespace bywhen::yaml {
namespace {

constexpr std::uint16_t deepest = 64;  // deeper is not usual

}  // namespace

QuickReader::QuickReader(Tree& tree)
    : tree_(tree), base_(tree.text.data()), at_(base_ + tree.body), line_(at_) {
  tree.nodes.reserve(tree.text.size() / 4 + 8);  // memory that is not used costs nothing
}

bool QuickReader::document() {
  if (!next_content()) return false;
  before_document_ = false;
  const bool marker = column_ == 0 && at_[0] == '-' && at_[1] == '-';
  if (marker) {
    at_ += 3;
    if (at_[-1] != '-' || !blank_or_end_at(at_) || !next_line()) return false;
  }
  if (column_ != 0 || *at_ == '.') return false;
  const bool brackets = *at_ == '[' || *at_ == '{';
  return (brackets ? flow(none) && next_line() : collection(none)) && column_ == -1;
}

bool QuickReader::value(int parent, Indicator kind, std::uint32_t indicator) {
  const std::uint32_t absent = offset();
  skip_spaces();
  if (!at_line_end() && *at_ != '#') return value_here(parent, kind, indicator);
  if (!next_line()) return false;
  if (column_ > parent) return collection(indicator);
  if (kind == Indicator::colon && column_ == parent && at_dash()) {
    return sequence(column_, indicator);
  }
  add_absent(absent, indicator);
  return true;
}

bool QuickReader::value_here(int parent, Indicator kind, std::uint32_t indicator) {
  const int column = column_here();
  if (at_dash()) return kind == Indicator::dash && sequence(column, indicator);
  if (*at_ == '|' || *at_ == '>') return block_scalar(parent, indicator);
  if (*at_ == '[' || *at_ == '{') {
    if (!flow(indicator)) return false;
  } else {
    Scalar scalar;
    if (!block_text(scalar)) return false;
    if (*at_ == ':') return kind == Indicator::dash && mapping(column, indicator, scalar);
    add_scalar(scalar, indicator);
  }
  return next_line() && column_ <= parent;  // deeper: the scalar goes on, or nothing that we know
}

// On a line of its own.
bool QuickReader::collection(std::uint32_t indicator) {
  if (at_dash()) return sequence(column_, indicator);
  const int column = column_;
  Scalar key;
  return block_text(key) && mapping(column, indicator, key);
}

bool QuickReader::sequence(int column, std::uint32_t indicator) {
  const std::uint32_t index = add(Kind::sequence, Style::block, offset(), indicator);
  if (!enter()) return false;
  do {
    const std::uint32_t dash = offset();
    ++at_;
    if (!value(column, Indicator::dash, dash)) return false;
  } while (column_ == column && at_dash());
  leave(index);
  return true;
}

bool QuickReader::mapping(int column, std::uint32_t indicator, Scalar key) {
  const std::uint32_t index = add(Kind::mapping, Style::block, key.begin, indicator);
  if (!enter()) return false;
  for (;;) {
    if (!key_ends(key)) return false;
    add_scalar(key, none);
    const std::uint32_t colon = offset();
    ++at_;
    if (!value(column, Indicator::colon, colon) || column_ > column) return false;
    if (column_ < column) break;
    if (!block_text(key)) return false;
  }
  leave(index);
  return true;
}

std::uint32_t QuickReader::add(Kind kind, Style style, std::uint32_t begin,
                               std::uint32_t indicator) {
  const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
  TreeNode& node = tree_.nodes.emplace_back();
  node.begin = node.content = begin;
  node.indicator = indicator;
  node.after = index + 1;
  node.depth = depth_;
  node.kind = kind;
  node.style = style;
  return index;
}

void QuickReader::add_scalar(const Scalar& scalar, std::uint32_t indicator) {
  const std::string_view text(base_ + scalar.begin, scalar.end - scalar.begin);
  const bool null = scalar.style == Style::plain && is_null_word(text);
  const std::uint32_t index =
      add(null ? Kind::null : Kind::scalar, scalar.style, scalar.begin, indicator);
  tree_.nodes[index].end = last_end_ = scalar.end;
  if (!scalar.escaped) return;
  tree_.nodes[index].decoded = static_cast<std::uint32_t>(tree_.decoded.size());
  tree_.decoded.push_back(decoded_);
}

void QuickReader::add_absent(std::uint32_t at, std::uint32_t indicator) {
  const std::uint32_t index = add(Kind::null, Style::plain, at, indicator);
  tree_.nodes[index].end = last_end_ = at;
}

bool QuickReader::enter() { return ++depth_ <= deepest; }

void QuickReader::leave(std::uint32_t collection) {
  --depth_;
  tree_.nodes[collection].end = last_end_;
  tree_.nodes[collection].after = static_cast<std::uint32_t>(tree_.nodes.size());
}

bool QuickReader::at_dash() const { return at_[0] == '-' && blank_or_end_at(at_ + 1); }

bool read_quick(Tree& tree) { return QuickReader(tree).document(); }

}  // namespace bywhen::yaml

// Flow collections and scalars of one line in the quick reader.
#include "yaml/bytes.h"
#include "yaml/guards.h"
#include "yaml/quick.h"
#include "yaml/scalars.h"

namespace bywhen::yaml {

bool QuickReader::flow(std::uint32_t indicator) {
  const char closer = *at_ == '[' ? ']' : '}';
  const Kind kind = closer == ']' ? Kind::sequence : Kind::mapping;
  const std::uint32_t index = add(kind, Style::flow, offset(), indicator);
  ++at_;
  if (!enter() || !flow_children(closer)) return false;
  ++at_;
  last_end_ = offset();
  leave(index);
  return true;
}

// To the closer.
bool QuickReader::flow_children(char closer) {
  for (;;) {
    if (!flow_gap()) return false;
    if (*at_ == closer) return true;
    if (!(closer == ']' ? flow_node(none) : flow_entry()) || !flow_gap()) return false;
    if (*at_ == ',') {
      ++at_;
    } else if (*at_ != closer) {
      return false;
    }
  }
}

bool QuickReader::flow_node(std::uint32_t indicator) {
  if (*at_ == '[' || *at_ == '{') return flow(indicator);
  Scalar scalar;
  if (!flow_text(scalar)) return false;
  add_scalar(scalar, indicator);
  return true;
}

bool QuickReader::flow_entry() {
  Scalar key;
  if (!flow_text(key) || !key_ends(key)) return false;
  add_scalar(key, none);
  const std::uint32_t colon = offset();
  ++at_;
  skip_spaces();
  return flow_node(colon);
}

bool QuickReader::flow_gap() {
  for (;;) {
    skip_spaces();
    if (*at_ == '#') {
      if (at_[-1] != ' ' && at_ != line_) return false;
      comment();
    }
    if (*at_ != '\n' && *at_ != '\r') break;
    if (!line_end()) return false;
  }
  return at_ != line_ || (*at_ != '-' && *at_ != '.' && *at_ != '%');
}

bool QuickReader::block_text(Scalar& scalar) {
  scalar = {offset(), 0, Style::plain, false};
  if (*at_ == '"' || *at_ == '\'') return quoted(scalar);
  const bool starts = is_of(*at_, starts_text) || (*at_ == '-' && !at_dash());
  if (!starts) return false;
  for (;; ++at_) {
    while (!is_of(*at_, stops_block_text)) ++at_;
    if (*at_ == '\t') return false;
    if (*at_ == '#' && at_[-1] != ' ') continue;
    if (*at_ == ':' && at_[1] == '\t') return false;
    if (*at_ == ':' && !blank_or_end_at(at_ + 1)) continue;
    break;
  }
  const char* end = at_;
  while (end[-1] == ' ') --end;
  scalar.end = static_cast<std::uint32_t>(end - base_);
  return true;
}

bool QuickReader::flow_text(Scalar& scalar) {
  scalar = {offset(), 0, Style::plain, false};
  if (*at_ == '"' || *at_ == '\'') return quoted(scalar);
  const bool starts = is_of(*at_, starts_text) || (*at_ == '-' && is_of(at_[1], alphanumeric));
  if (!starts) return false;
  for (;; ++at_) {
    while (!is_of(*at_, stops_flow_text)) ++at_;
    if (*at_ == '\t' || *at_ == '?' || *at_ == '[' || *at_ == '{') return false;
    if (*at_ == '#' && at_[-1] != ' ') continue;
    if (*at_ != ':' || blank_or_end_at(at_ + 1)) break;
    if (is_of(at_[1], stops_flow_text)) return false;  // ":," and its like
  }
  const char* end = at_;
  while (end[-1] == ' ') --end;
  scalar.end = static_cast<std::uint32_t>(end - base_);
  return true;
}

bool QuickReader::quoted(Scalar& scalar) {
  const char quote = *at_;
  scalar.style = quote == '"' ? Style::double_quoted : Style::single_quoted;
  for (++at_;; ++at_) {
    while (!is_of(*at_, stops_quoted)) ++at_;
    if (*at_ == '\n' || *at_ == '\r' || *at_ == '\0') return false;
    if (*at_ == '\\' && quote == '"') {
      if (!is_of(at_[1], usual_escape)) return false;
      scalar.escaped = true;
      ++at_;
    } else if (*at_ == quote) {
      if (quote == '"' || at_[1] != '\'') break;
      scalar.escaped = true;
      ++at_;
    }
  }
  ++at_;
  scalar.end = offset();
  if (scalar.escaped) {
    auto decoded = decode_quoted({base_ + scalar.begin, scalar.end - scalar.begin});
    if (!decoded) return false;
    decoded_ = *std::move(decoded);
  }
  skip_spaces();
  return true;
}

bool QuickReader::key_ends(const Scalar& key) {
  skip_spaces();
  return *at_ == ':' && at_[1] != '\t' && blank_or_end_at(at_ + 1) &&
         offset() - key.begin < max_key_bytes;
}

}  // namespace bywhen::yaml

#include "cli/key_decoder.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "bywhen/base/text.h"

namespace bywhen::cli {
namespace {

using Kind = Key::Kind;

constexpr char escape = '\x1b';
// A sequence that is longer than any key's is none.
constexpr std::size_t most_in_sequence = 32;

// What the bytes begin with: a key, something to pass over, or half of either.
struct Piece {
  std::size_t bytes = 0;  // 0: half a key
  std::optional<Key> key = {};
};

// Of "ESC [" or "ESC O", what stands between and the last byte.
std::optional<Key> key_of(std::string_view parameters, char last) {
  const std::string_view number = parameters.substr(0, parameters.find(';'));
  switch (last) {
    case 'A':
      return Key{Kind::up};
    case 'B':
      return Key{Kind::down};
    case 'C':
      return Key{Kind::right};
    case 'D':
      return Key{Kind::left};
    case '~':
      if (number == "5") return Key{Kind::page_up};
      if (number == "6") return Key{Kind::page_down};
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

Piece sequence(std::string_view bytes) {
  if (bytes.size() == 1) return {};
  if (bytes[1] == escape) return {1, Key{Kind::escape}};
  if (bytes[1] != '[' && bytes[1] != 'O') return {2};  // Alt and a letter: no key of ours
  const auto is_last = [](char c) { return c >= '@' && c <= '~'; };
  const auto last = std::find_if(bytes.begin() + 2, bytes.end(), is_last);
  if (last == bytes.end()) return {bytes.size() > most_in_sequence ? bytes.size() : 0};
  const auto end = static_cast<std::size_t>(last - bytes.begin());
  return {end + 1, key_of(bytes.substr(2, end - 2), *last)};
}

Piece control(char byte) {
  switch (byte) {
    case '\x03':  // Ctrl-C
    case '\x04':  // Ctrl-D
      return {1, Key{Kind::interrupt}};
    case '\x0c':  // Ctrl-L
      return {1, Key{Kind::resized}};
    case '\x1a':  // Ctrl-Z
      return {1, Key{Kind::suspend}};
    case '\r':
    case '\n':
      return {1, Key{Kind::enter}};
    default:
      return {1};
  }
}

Piece character(std::string_view bytes) {
  const auto first = static_cast<unsigned char>(bytes[0]);
  const std::size_t size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const std::string_view whole = bytes.substr(0, size);
  const auto is_more = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
  const auto other = std::find_if_not(whole.begin() + 1, whole.end(), is_more);
  if (other != whole.end()) return {static_cast<std::size_t>(other - whole.begin())};
  if (whole.size() < size) return {};
  if (find_invalid_utf8(whole) != whole.npos) return {size};
  return {size, Key{Kind::text, std::string(whole)}};
}

Piece first_of(std::string_view bytes) {
  const auto first = static_cast<unsigned char>(bytes[0]);
  if (bytes[0] == escape) return sequence(bytes);
  if (first < 0x20 || first == 0x7f) return control(bytes[0]);
  return character(bytes);
}

}  // namespace

std::optional<Key> KeyDecoder::next() {
  while (!bytes_.empty()) {
    Piece piece = first_of(bytes_);
    if (piece.bytes == 0) return std::nullopt;
    bytes_.erase(0, piece.bytes);
    if (piece.key) return std::move(piece.key);
  }
  return std::nullopt;
}

std::optional<Key> KeyDecoder::next_at_rest() {
  if (auto key = next()) return key;
  const bool is_lone_escape = bytes_.size() == 1 && bytes_[0] == escape;
  bytes_.clear();
  return is_lone_escape ? std::optional(Key{Kind::escape}) : std::nullopt;
}

}  // namespace bywhen::cli

// The fixed words of the plan format: statuses and kinds, and their spelling in the file.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace bywhen {

enum class Ownership : unsigned char { proposed, accepted, declined };
enum class ActionStatus : unsigned char { todo, doing, blocked, done, dropped };
enum class ImprovementStatus : unsigned char { open, done, parked };
enum class ResourceKind : unsigned char { people, money, tool, access, time, material, other };
enum class ResourceStatus : unsigned char { needed, requested, secured, unavailable };
enum class RiskStatus : unsigned char { open, happened, gone };
enum class StepKind : unsigned char { introduce, review, define, assign, resources };

// The words of an enumeration, in the order of its values.
template <class Word>
[[nodiscard]] std::span<const std::string_view> words_of();

template <>
std::span<const std::string_view> words_of<Ownership>();
template <>
std::span<const std::string_view> words_of<ActionStatus>();
template <>
std::span<const std::string_view> words_of<ImprovementStatus>();
template <>
std::span<const std::string_view> words_of<ResourceKind>();
template <>
std::span<const std::string_view> words_of<ResourceStatus>();
template <>
std::span<const std::string_view> words_of<RiskStatus>();
template <>
std::span<const std::string_view> words_of<StepKind>();

template <class Word>
requires std::is_enum_v<Word>
[[nodiscard]] std::string_view name(Word word) {
  return words_of<Word>()[static_cast<std::size_t>(word)];
}

template <class Word>
[[nodiscard]] std::optional<Word> parse_word(std::string_view text) {
  const auto words = words_of<Word>();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == text) return static_cast<Word>(i);
  }
  return std::nullopt;
}

}  // namespace bywhen

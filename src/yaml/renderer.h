// A Value as text, in the style of the file around it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bywhen/yaml/edit.h"
#include "yaml/style.h"

namespace bywhen::yaml {

// Where text is to stand.
struct Context {
  bool flow = false;          // between [] or {}
  bool force_quotes = false;  // text in double quotes, whatever it is
};

class Renderer {
 public:
  Renderer(const Tree& tree, std::string_view line_end, Context context)
      : tree_(tree), style_(style_of(tree)), line_end_(line_end), context_(context) {}

  // The value takes lines of its own: a filled list or map, outside of flow, that neither its
  // examples nor the caller want on one line.
  [[nodiscard]] bool takes_lines(const Value& value, const Examples& examples) const;

  // On one line. Requires nothing: lists and maps are written in [] and {}.
  [[nodiscard]] std::string one_line(const Value& value, const Examples& examples) const;

  // A filled list or map on lines of its own: the first begins where the caller stands, the rest
  // are indented by `column`; no line end behind the last.
  [[nodiscard]] std::string lines(const Value& value, std::uint32_t column,
                                  const Examples& examples) const;

  // `key: value`; like lines(), or on one line in flow. `key_example`: a key, or none.
  [[nodiscard]] std::string entry(std::string_view key, const Value& value, std::uint32_t column,
                                  std::uint32_t key_example, const Examples& examples) const;

  // What takes the place of the scalar `old`: in its quotes where it has some.
  [[nodiscard]] std::string replacement(const Value& value, std::uint32_t old,
                                        const Examples& examples) const;

  // A key, in the quotes of the key `like` where it has them by habit (none: no such key).
  [[nodiscard]] std::string key_text(std::string_view key, std::uint32_t like) const;

  // Columns from a key to its block value.
  [[nodiscard]] std::uint32_t step_to(const Value& value, const Examples& examples) const;

  [[nodiscard]] std::string new_line(std::uint32_t column) const;
  [[nodiscard]] const FileStyle& style() const { return style_; }
  [[nodiscard]] const Context& context() const { return context_; }

 private:
  [[nodiscard]] std::string text(std::string_view text, std::optional<Style> quote, bool keep,
                                 bool in_flow) const;
  [[nodiscard]] std::string scalar(const Value& value, const Examples& examples,
                                   bool in_flow) const;
  [[nodiscard]] std::string flow_collection(const Value& value, const Examples& examples) const;
  [[nodiscard]] std::string flow_or_scalar(const Value& value, const Examples& examples,
                                           bool in_flow) const;
  [[nodiscard]] bool is_spaced_like(const Value& value, const Examples& examples) const;

  const Tree& tree_;
  FileStyle style_;
  std::string_view line_end_;
  Context context_;
};

}  // namespace bywhen::yaml

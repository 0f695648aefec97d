#include "yaml/renderer.h"

#include "yaml/layout.h"
#include "yaml/plain.h"
#include "yaml/quoting.h"

namespace bywhen::yaml {

namespace {

Kind kind_of(const Value& value) {
  return value.kind() == Value::Kind::list ? Kind::sequence : Kind::mapping;
}

bool is_filled(const Value& value) {
  return (value.kind() == Value::Kind::list || value.kind() == Value::Kind::map) &&
         !value.items().empty();
}

std::optional<Style> quote_of(const Tree& tree, std::uint32_t node) {
  if (node == none || !is_quoted(tree.nodes[node])) return std::nullopt;
  return tree.nodes[node].style;
}

}  // namespace

bool Renderer::takes_lines(const Value& value, const Examples& examples) const {
  if (context_.flow || !is_filled(value)) return false;
  const Child example = examples.first_collection(kind_of(value));
  if (example.node != none) return !is_flow(tree_.nodes[example.node]);
  return !value.is_inline_by_default();
}

std::string Renderer::one_line(const Value& value, const Examples& examples) const {
  return flow_or_scalar(value, examples, context_.flow);
}

std::string Renderer::lines(const Value& value, std::uint32_t column,
                            const Examples& examples) const {
  std::string out;
  const bool is_list = value.kind() == Value::Kind::list;
  const std::uint32_t width = style_.dash_width;
  const Examples like = examples.items();
  for (std::size_t i = 0; i < value.items().size(); ++i) {
    const Value& item = value.items()[i];
    if (i > 0) out += new_line(column);
    if (!is_list) {
      out += entry(value.keys()[i], item, column, none, examples.under(value.keys()[i]));
      continue;
    }
    out += '-' + std::string(width - 1, ' ');
    out += takes_lines(item, like) ? lines(item, column + width, like) : one_line(item, like);
  }
  return out;
}

std::string Renderer::entry(std::string_view key, const Value& value, std::uint32_t column,
                            std::uint32_t key_example, const Examples& examples) const {
  const std::string head = key_text(key, key_example) + ':';
  if (!takes_lines(value, examples)) return head + ' ' + one_line(value, examples);
  const std::uint32_t deeper = column + step_to(value, examples);
  return head + new_line(deeper) + lines(value, deeper, examples);
}

std::string Renderer::replacement(const Value& value, std::uint32_t old,
                                  const Examples& examples) const {
  const std::optional<Style> quote = quote_of(tree_, old);
  if (quote && value.kind() == Value::Kind::text) {
    return text(value.string(), quote, true, context_.flow);
  }
  // Who quotes a date or a number wants it to be text.
  if (quote && value.kind() == Value::Kind::raw && reads_as_other(tree_.value(old))) {
    return quoted(value.string(), *quote);
  }
  return one_line(value, examples);
}

std::string Renderer::key_text(std::string_view key, std::uint32_t like) const {
  const std::optional<Style> quote = quote_of(tree_, like);
  return text(key, quote, quote && is_quoted_by_habit(tree_, like), context_.flow);
}

std::uint32_t Renderer::step_to(const Value& value, const Examples& examples) const {
  const Child example = examples.first_collection(kind_of(value));
  const Layout layout(tree_);
  if (example.node != none && example.key != none && !is_flow(tree_.nodes[example.node])) {
    const std::uint32_t from = layout.column(tree_.nodes[example.key].begin);
    const std::uint32_t to = layout.column(tree_.nodes[example.node].content);
    if (to >= from && to - from <= 16) return to - from;
  }
  return value.kind() == Value::Kind::list ? style_.sequence_offset : style_.map_step;
}

std::string Renderer::new_line(std::uint32_t column) const {
  return std::string(line_end_) + std::string(column, ' ');
}

// `keep`: quote also what could do without.
std::string Renderer::text(std::string_view text, std::optional<Style> quote, bool keep,
                           bool in_flow) const {
  if (context_.force_quotes) return double_quoted(text);
  if (!keep && is_plain_safe(text, in_flow)) return std::string(text);
  return quoted(text, quote.value_or(style_.quote));
}

std::string Renderer::scalar(const Value& value, const Examples& examples, bool in_flow) const {
  if (value.kind() == Value::Kind::null) return "null";
  if (value.kind() == Value::Kind::raw) return value.string();
  const std::uint32_t like = examples.first_scalar();
  const bool habit = like != none && is_quoted_by_habit(tree_, like);
  return text(value.string(), quote_of(tree_, like), habit, in_flow);
}

std::string Renderer::flow_or_scalar(const Value& value, const Examples& examples,
                                     bool in_flow) const {
  if (is_filled(value)) return flow_collection(value, examples);
  if (value.kind() == Value::Kind::list) return "[]";
  if (value.kind() == Value::Kind::map) return "{}";
  return scalar(value, examples, in_flow);
}

std::string Renderer::flow_collection(const Value& value, const Examples& examples) const {
  const bool is_list = value.kind() == Value::Kind::list;
  const Examples items = examples.items();
  std::string out;
  for (std::size_t i = 0; i < value.items().size(); ++i) {
    if (i > 0) out += ", ";
    if (!is_list) out += text(value.keys()[i], std::nullopt, false, true) + ": ";
    const Examples like = is_list ? items : examples.under(value.keys()[i]);
    out += flow_or_scalar(value.items()[i], like, true);
  }
  const std::string pad = is_spaced_like(value, examples) ? " " : "";
  return is_list ? '[' + pad + out + pad + ']' : '{' + pad + out + pad + '}';
}

bool Renderer::is_spaced_like(const Value& value, const Examples& examples) const {
  const Child example = examples.first_collection(kind_of(value));
  if (example.node != none && is_flow(tree_.nodes[example.node])) {
    return is_spaced(tree_, example.node);
  }
  return value.kind() == Value::Kind::list ? style_.spaced_lists : style_.spaced_maps;
}

}  // namespace bywhen::yaml

#include "yaml/complaint.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "yaml/error_context.h"
#include "yaml/guards.h"

namespace bywhen::yaml {
namespace {

constexpr std::string_view quote_it = "put quotes around the text";

SyntaxError error(std::size_t offset, std::string message, std::string_view hint) {
  return {static_cast<std::uint32_t>(offset), std::move(message), std::string(hint)};
}

// "illegal EOF in scalar", "illegal document indicator in scalar".
SyntaxError explain_quoted(std::string_view text, const Complaint& complaint) {
  if (const auto quote = open_quote(text, complaint.last_event)) {
    return explain_open_quote(static_cast<std::uint32_t>(*quote));
  }
  if (complaint.message == "illegal EOF in scalar") {
    return error(complaint.last_event, "a quote behind this place is never closed",
                 "end the text with the same quote");
  }
  return error(complaint.offset, "a line with '---' or '...' inside a quoted text",
               "indent the line");
}

std::optional<SyntaxError> explain_conflict(std::string_view text) {
  constexpr std::string_view marker = "<<<<<<< ";
  std::size_t at = text.starts_with(marker) ? 0 : text.find(fmt::format("\n{}", marker));
  if (at == text.npos) return {};
  if (text[at] == '\n') ++at;
  return error(at, "a merge conflict that is not resolved",
               "keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>");
}

SyntaxError explain_tab(std::size_t at) {
  return error(at, "a tab in the indentation", "indent with spaces");
}

SyntaxError explain_unclosed_bracket(std::string_view text, std::uint32_t open) {
  const bool list = text[open] == '[';
  return error(open, fmt::format("this '{}' is not closed", text[open]),
               list ? "end the list with ']'; a text that has brackets needs quotes"
                    : "end the mapping with '}'; a text that has braces needs quotes");
}

// The bracket of the flow collection that starts at `open`: behind its anchor or tag, or the one
// around a pair without braces. Past the text where there is none.
std::size_t open_bracket(std::string_view text, std::size_t open) {
  if (open >= text.size() || text[open] == '[' || text[open] == '{') return open;
  if (text[open] == '&' || text[open] == '!') return text.find_first_of("[{", open);
  return text.substr(0, open).find_last_of("[{");
}

// "end of sequence flow not found" and its like: something else than ',' or the closer.
SyntaxError explain_flow(std::string_view text, const Complaint& complaint) {
  const std::uint32_t at = complaint.offset;
  const auto open = static_cast<std::uint32_t>(open_bracket(text, complaint.open));
  const auto quote = at < text.size() ? std::nullopt : open_quote(text, complaint.last_event);
  if (quote) return explain_open_quote(static_cast<std::uint32_t>(*quote));
  if (open >= text.size()) return error(at, "brackets that do not match", quote_it);
  const bool same_line = Line(text, at).start == Line(text, open).start;
  if (at >= text.size() || !same_line) return explain_unclosed_bracket(text, open);
  return error(at, fmt::format("a ',' or '{}' is missing here", text[open] == '[' ? ']' : '}'),
               "put quotes around a text that has brackets, braces or commas");
}

// "illegal map value": a ':' where no key can be.
SyntaxError explain_colon(std::string_view text, std::uint32_t at) {
  const Line line(text, at);
  const std::string_view before = line.before.substr(std::min(line.indent(), line.before.size()));
  if (before.find(": ") != before.npos) {
    return error(at, "a second ': ' on one line", "put quotes around a text that has ': ' in it");
  }
  if (before.size() > max_key_bytes) {
    return error(line.start + line.indent(), "a key longer than 1,024 bytes",
                 "put quotes around a text that has ': ' in it");
  }
  const auto above = line_above(text, line.start);
  if (above && above->indent() == line.indent() && above->is_loose_text()) {
    return explain_lone_key(static_cast<std::uint32_t>(above->start + above->indent()));
  }
  if (above && above->indent() < line.indent()) {
    return error(line.start + line.indent(), "this key is indented deeper than the entry above it",
                 "give both the same indentation, or put quotes around a text that has ': ' in it");
  }
  return error(at, "a ':' where no key can be", "put quotes around a text that has ': ' in it");
}

// "illegal block entry": a dash where no item can be.
SyntaxError explain_dash(std::string_view text, const Complaint& complaint) {
  const Line line(text, complaint.offset);
  if (line.before.find(':') != line.before.npos) {
    return error(complaint.offset, "a list item on the line of its key",
                 "start the list on the next line, or put quotes around the text");
  }
  return error(complaint.offset, "a '-' where no list item can be",
               "put quotes around a text that starts with '- '");
}

// "- &x |": yaml-cpp measures the block's indentation from the anchor, and finds no text.
bool is_block_behind_property(std::string_view text, std::uint32_t at) {
  const std::string_view rest = text.substr(std::min<std::size_t>(at, text.size()));
  if (!rest.starts_with('&') && !rest.starts_with('!')) return false;
  const std::string_view line = rest.substr(0, rest.find('\n'));
  return line.find(" |") != line.npos || line.find(" >") != line.npos;
}

// "end of map not found", "end of sequence not found": something that fits nowhere.
SyntaxError explain_misfit(std::string_view text, const Complaint& complaint) {
  const Line line(text, complaint.offset);
  const std::size_t begin = line.start + line.indent();
  if (is_block_behind_property(text, complaint.last_event)) {
    return error(complaint.last_event,
                 "this is YAML, but bywhen can't read an anchor or tag before a block of text here",
                 "remove the anchor or tag, or put the text in quotes");
  }
  if (complaint.offset > begin) {
    const std::size_t last = line.before.find_last_not_of(" \t");
    const bool behind_quote =
        last != line.before.npos && (line.before[last] == '"' || line.before[last] == '\'');
    return error(complaint.offset,
                 behind_quote ? "text behind the closing quote" : "text that fits nowhere",
                 "put quotes around the whole text");
  }
  const std::string_view rest = line.text.substr(line.indent());
  const auto above = line_above(text, line.start);
  if (above && above->indent() != line.indent() && !above->text.ends_with(':')) {
    return error(begin, "this line's indentation fits none above it",
                 "give it the indentation of the lines that it belongs to");
  }
  if (rest.starts_with("- ") || rest == "-") {
    return error(begin, "a list item among keys", "give it the indentation of its list");
  }
  if (line.is_loose_text()) return explain_lone_key(complaint.offset);
  return error(begin, "a key among list items", "give it the indentation of the keys around it");
}

SyntaxError explain_unknown(std::string_view text, std::uint32_t at) {
  const char c = at < text.size() ? text[at] : ' ';
  if (c == '?') return error(at, "a '?' just here is valid YAML, but can't be read", quote_it);
  return error(at, fmt::format("a text can't start with '{}'", c), quote_it);
}

struct Saying {
  std::string_view theirs;  // the start of it
  std::string_view ours;
  std::string_view hint;
};

constexpr Saying sayings[] = {
    {"illegal flow end", "a closing bracket that closes nothing",
     "put quotes around a text that has brackets or braces"},
    {"illegal map key", "a '?' where no key can be", quote_it},
    {"the referenced anchor is not defined", "no anchor of this name stands above",
     "put quotes around a text that starts with '*'"},
    {"alias not found after *", "a text can't start with '*'", quote_it},
    {"anchor not found after &", "a text can't start with '&'", quote_it},
    {"illegal character found while scanning alias", "this is no name of an anchor", quote_it},
    {"illegal character found while scanning anchor", "this is no name of an anchor", quote_it},
    {"cannot assign multiple", "a second tag or anchor of one value", quote_it},
    {"illegal character found while scanning tag", "this is no tag",
     "put quotes around a text that starts with '!'"},
    {"tag handle with no suffix", "this is no tag",
     "put quotes around a text that starts with '!'"},
    {"end of verbatim tag not found", "this tag is never closed",
     "put quotes around a text that starts with '!'"},
    {"unknown escape character", "an escape that YAML does not know",
     R"(use single quotes, or write \\ for a backslash)"},
    {"bad character found while scanning hex", "an escape with too few digits",
     R"(\x takes 2 hexadecimal digits, \u takes 4, \U takes 8)"},
    {"invalid unicode", "an escape that is no character", "write the character itself"},
    {"cannot set zero indentation", "a block of text can't have the indentation 0", "remove the 0"},
    {"unexpected character in block scalar", "text behind the '|' or '>'",
     "start the text on the next line, or put quotes around it"},
    {"bad YAML version", "a line with %YAML that makes no sense",
     "remove the line that starts with %YAML"},
    {"YAML directives must", "a line with %YAML that makes no sense",
     "remove the line that starts with %YAML"},
    {"repeated", "a second directive of the same kind", "remove one of the two lines"},
    {"TAG directives must", "a line with %TAG that makes no sense",
     "remove the line that starts with %TAG"},
    {"YAML major version too large", "a version of YAML that bywhen does not know",
     "remove the line that starts with %YAML"},
};

SyntaxError explain_by_table(std::string_view text, const Complaint& complaint) {
  if (complaint.message == "unknown token") return explain_unknown(text, complaint.offset);
  for (const Saying& saying : sayings) {
    if (!complaint.message.starts_with(saying.theirs)) continue;
    const bool behind = saying.ours.starts_with("an escape");  // yaml-cpp is past it already
    const std::size_t backslash = behind ? text.rfind('\\', complaint.offset - 1) : text.npos;
    return error(backslash != text.npos ? backslash : complaint.offset, std::string(saying.ours),
                 saying.hint);
  }
  return error(complaint.offset, fmt::format("not readable as YAML ({})", complaint.message), "");
}

}  // namespace

SyntaxError explain(std::string_view text, const Complaint& complaint) {
  const std::string_view said = complaint.message;
  if (auto conflict = explain_conflict(text)) return *std::move(conflict);
  if (said == "illegal EOF in scalar" || said == "illegal document indicator in scalar") {
    return explain_quoted(text, complaint);
  }
  if (said.starts_with("illegal tab")) return explain_tab(complaint.offset);
  if (const auto tab = misused_tab(text, complaint.offset)) return explain_tab(*tab);
  if (said.ends_with("flow not found")) return explain_flow(text, complaint);
  if (said.ends_with("not found") && said.starts_with("end of ")) {
    return explain_misfit(text, complaint);
  }
  if (said == "illegal map value") return explain_colon(text, complaint.offset);
  if (said == "illegal block entry") return explain_dash(text, complaint);
  return explain_by_table(text, complaint);
}

SyntaxError explain_nesting(std::uint32_t node) {
  return error(node, "nested deeper than 500 levels", "no plan needs that");
}

SyntaxError explain_huge_piece(std::uint32_t node_before) {
  return error(node_before, "more than 2 MB in one text or one pair of brackets behind this place",
               "keep it in a file of its own, and link to that");
}

SyntaxError explain_endless_alias(std::uint32_t alias) {
  return error(alias, "an alias inside the anchor that it names", "remove it: it would never end");
}

SyntaxError explain_open_quote(std::uint32_t quote) {
  return error(quote, "this quote is never closed", "end the text with the same quote");
}

SyntaxError explain_lone_key(std::uint32_t key) {
  return error(key, "this line is neither a key with a ':' nor part of the text above it",
               "write 'key: value', or indent it as the text that it continues");
}

SyntaxError explain_lone_directive(std::uint32_t directive) {
  return error(
      directive, "a directive without a document",
      "write '---' on the line behind it, or put quotes around a text that starts with '%'");
}

SyntaxError explain_missing_item(std::uint32_t comma) {
  return error(comma, "nothing stands before this ','", "remove one of the commas");
}

SyntaxError explain_strange_notation(std::uint32_t offset) {
  return {offset, "a notation whose parts can't be told apart safely",
          "write it more plainly, e.g. in double quotes"};
}

SyntaxError explain_leftover(std::string_view text, std::uint32_t offset) {
  if (auto conflict = explain_conflict(text)) return *std::move(conflict);
  const Line line(text, offset);
  if (line.text.starts_with("---") || line.text.starts_with('%')) {
    return error(offset, "a second document starts here", "keep one document to a file");
  }
  if (offset > line.start + line.indent()) {
    return error(offset, "text behind the end of what came before", quote_it);
  }
  return error(offset, "this line does not belong to what stands above it",
               "check its indentation; each item of a list starts with '- '");
}

}  // namespace bywhen::yaml

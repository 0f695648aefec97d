#include "report/markdown_page.h"

#include <utility>

#include "report/markdown.h"
#include "report/wording.h"

namespace bywhen {
namespace {

std::string table_row(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + cell + (cell.empty() ? "|" : " |");
  return line + "\n";
}

}  // namespace

std::string md(std::string_view text) { return markdown_text(one_line(text)); }

void MarkdownPage::begin(bool is_item) {
  if (!out_.empty() && !(is_item && in_list_)) out_ += '\n';
  in_list_ = is_item;
}

void MarkdownPage::add_heading(std::size_t level, std::string_view text) {
  begin(false);
  out_ += std::string(level + lower_, '#') + ' ';
  out_ += text;
  out_ += '\n';
}

void MarkdownPage::add_item(std::string_view text, std::size_t depth) {
  begin(true);
  out_ += std::string(2 * depth, ' ') + "- ";
  out_ += text;
  out_ += '\n';
}

void MarkdownPage::add_table(const std::vector<std::string>& headings,
                             const std::vector<std::vector<std::string>>& rows) {
  if (rows.empty()) return;
  begin(false);
  out_ += table_row(headings) + "|";
  for (std::size_t i = 0; i < headings.size(); ++i) out_ += " --- |";
  out_ += '\n';
  for (const auto& row : rows) out_ += table_row(row);
}

}  // namespace bywhen

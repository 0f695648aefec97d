#include "cli/title_lines.h"

#include <fmt/format.h>

#include "bywhen/base/text.h"
#include "cli/typed.h"

namespace bywhen::cli {
namespace {

// Longer lines come in pieces (cli/line_reader.h), and nobody means them for a title.
constexpr std::size_t longest_line = std::size_t{1} << 20;

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

Error in_line(std::size_t number, Error error) {
  error.place = fmt::format("line {}", number);
  return error;
}

}  // namespace

Result<std::string> typed_title(std::string_view text) {
  auto title = typed_text(text, "title");
  if (title && *title == "-") {
    return Error{.message = "a title of one dash says nothing", .hint = {}, .place = {}};
  }
  return title;
}

Result<std::vector<std::string>> read_titles(const Call& call) {
  const World& world = call.world;
  if (world.input_is_terminal && world.output_is_terminal && !call.quiet()) {
    world.say("one title a line; Ctrl-D at the start of a line ends\n");
  }
  std::vector<std::string> titles;
  std::size_t number = 0;
  while (auto line = world.read_line()) {
    ++number;
    std::string_view text = *line;
    if (number == 1 && text.starts_with(byte_order_mark)) text.remove_prefix(3);
    if (text.size() >= longest_line) {
      return in_line(number, {"the title is over a million bytes long", "one title a line", ""});
    }
    if (trim(text).empty()) continue;
    auto title = typed_title(text);
    if (!title) return in_line(number, title.error());
    titles.push_back(*std::move(title));
  }
  if (!titles.empty()) return titles;
  return Error{.message = "no title came from standard input",
               .hint = "one title a line, e.g. bywhen add-action - < titles.txt",
               .place = {}};
}

}  // namespace bywhen::cli

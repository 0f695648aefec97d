#include "cli/output.h"

#include <algorithm>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "cli/output_file.h"

namespace bywhen::cli {
namespace {

// "text or markdown", "text, json or csv"
std::string or_list(std::span<const std::string_view> words) {
  std::string list(words.front());
  for (std::size_t i = 1; i < words.size(); ++i) {
    list.append(i + 1 == words.size() ? " or " : ", ").append(words[i]);
  }
  return list;
}

Result<std::string> typed_format(const std::string& text,
                                 std::span<const std::string_view> formats) {
  if (std::find(formats.begin(), formats.end(), text) != formats.end()) return text;
  const std::string hint = did_you_mean(text, {formats.begin(), formats.end()});
  return Error{.message = "no format '" + text + "'",
               .hint = hint.empty() ? or_list(formats) : hint,
               .place = {}};
}

// What stands before the "=" of "json=plan.txt", where it is a plain word.
std::optional<std::string> format_in(const std::string& file) {
  const auto end = file.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
  if (end == 0 || end == std::string::npos || file[end] != '=') return {};
  return file.substr(0, end);
}

}  // namespace

Result<Output> typed_output(const Call& call, std::span<const std::string_view> formats) {
  Output output{std::string(formats.front()), call.arguments.value("--output"), call.width(),
                call.paint};
  const auto given = call.arguments.value("--format");
  if (given) {
    auto format = typed_format(*given, formats);
    if (!format) return format.error();
    output.format = *format;
  }
  if (!output.file) return output;
  output.width = 0;
  output.paint = Paint(false);
  const auto prefix = format_in(*output.file);
  if (!prefix) return output;
  auto format = typed_format(*prefix, formats);
  if (!format) {
    Error error = format.error();
    error.hint += "; a file of that name is ./" + *output.file;
    return error;
  }
  if (given && *given != *format) {
    return Error{.message = "two formats: " + *given + " and " + *format,
                 .hint = "name one of them",
                 .place = {}};
  }
  output.format = *format;
  output.file->erase(0, prefix->size() + 1);
  return output;
}

Status<> put_out(Call& call, const Output& output, std::string text,
                 std::span<const OpenPlan> plans) {
  if (!output.file) {
    call.out = std::move(text);
    return Done{};
  }
  if (call.dry_run()) {
    call.note("would write " + *output.file);
    return Done{};
  }
  std::vector<std::filesystem::path> paths;
  for (const OpenPlan& plan : plans) paths.emplace_back(plan.name);
  return write_output(*output.file, text, paths);
}

}  // namespace bywhen::cli

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

// What stands before the "=" of "json=plan.txt", where it is a plain word.
std::optional<std::string> format_in(const std::string& file) {
  const auto end = file.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
  if (end == 0 || end == std::string::npos || file[end] != '=') return {};
  return file.substr(0, end);
}

// The format that the ending of a file's name says; nothing where it says none that there is here or
// elsewhere.
std::optional<std::string> format_by_ending(const std::string& file) {
  constexpr std::pair<std::string_view, std::string_view> endings[] = {
      {".csv", "csv"},           {".htm", "html"},    {".html", "html"},
      {".ics", "ics"},           {".json", "json"},   {".md", "markdown"},
      {".markdown", "markdown"}, {".mmd", "mermaid"}, {".txt", "text"}};
  const std::string folded = fold_case(file);
  for (const auto& [ending, format] : endings) {
    if (folded.ends_with(ending)) return std::string(format);
  }
  return {};
}

Error not_in_that_format(const std::string& file, const std::string& format,
                         std::span<const std::string_view> formats) {
  return {.message = "this can't be written as " + format,
          .hint = or_list(formats) + "; to have " + std::string(formats.front()) +
                  " under that name: -o " + std::string(formats.front()) + "=" + file,
          .place = file};
}

// "jsn=plan.txt" may be meant as the name of a file.
Error with_way_out(Error error, const std::string& file) {
  error.hint += error.hint.ends_with('?') ? " a" : "; a";
  error.hint += " file of that name is ./" + file;
  return error;
}

Error two_formats(const std::string& one, const std::string& other) {
  return {
      .message = "two formats: " + one + " and " + other, .hint = "name one of them", .place = {}};
}

}  // namespace

Result<std::string> typed_format(const std::string& text,
                                 std::span<const std::string_view> formats) {
  if (std::find(formats.begin(), formats.end(), text) != formats.end()) return text;
  const std::string hint = did_you_mean(text, {formats.begin(), formats.end()});
  return Error{.message = "no format '" + text + "'",
               .hint = hint.empty() ? or_list(formats) : hint,
               .place = {}};
}

Result<TypedFile> typed_file(const std::string& text, std::span<const std::string_view> formats) {
  TypedFile typed{.format = {}, .file = text};
  if (const auto prefix = format_in(text)) {
    auto format = typed_format(*prefix, formats);
    if (!format) return with_way_out(format.error(), text);
    typed = {.format = *format, .file = text.substr(prefix->size() + 1)};
  }
  if (!typed.file.empty()) return typed;
  const std::string format = typed.format.value_or(std::string(formats.front()));
  return Error{.message = "no file is named to write to",
               .hint = "e.g. -o " + format + "=FILE",
               .place = {}};
}

Result<Output> typed_output(const Call& call, std::span<const std::string_view> formats,
                            std::string_view option) {
  const auto given = call.arguments.value(option);
  auto format = typed_format(given.value_or(std::string(formats.front())), formats);
  if (!format) return format.error();
  const auto file = call.arguments.value("--output");
  if (!file) return Output{*format, {}, call.width(), call.paint};
  auto typed = typed_file(*file, formats);
  if (!typed) return typed.error();
  if (given && typed->format && *given != *typed->format)
    return two_formats(*given, *typed->format);
  const auto by_ending = given || typed->format ? std::nullopt : format_by_ending(*file);
  if (by_ending && std::ranges::find(formats, *by_ending) == formats.end())
    return not_in_that_format(*file, *by_ending, formats);
  Output output{.format = typed->format.value_or(by_ending.value_or(*format)),
                .file = std::move(typed->file)};
  if (output.file == "-") return Output{output.format, {}, call.width(), call.paint};
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

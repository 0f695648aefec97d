// An answer with a choice of formats, on standard output or in a file: --format and -o.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "bywhen/base/paint.h"
#include "bywhen/base/result.h"
#include "cli/command.h"
#include "cli/plan_file.h"

namespace bywhen::cli {

inline constexpr Option output_option{"-o,--output", "[FORMAT=]FILE",
                                      "write it there, complete or not at all"};

// The formats of what can be listed.
inline constexpr std::string_view data_formats[] = {"text", "json", "csv"};
inline constexpr Option data_format_option{"--format", "FORMAT", "text (the default), json or csv",
                                           false, words_in<data_formats>};

struct Output {
  std::string format;
  std::optional<std::string> file;
  // How text is laid out there: a file has no colours, and its lines are as long as they are.
  std::size_t width = 0;
  Paint paint{false};
};

// A format by its name, or the nearest in the error.
[[nodiscard]] Result<std::string> typed_format(const std::string& text,
                                               std::span<const std::string_view> formats);

// "json=plan.txt", or a file alone.
struct TypedFile {
  std::optional<std::string> format;
  std::string file;
};
[[nodiscard]] Result<TypedFile> typed_file(const std::string& text,
                                           std::span<const std::string_view> formats);

// What was typed behind `option`, or the first of `formats`. In "json=plan.txt" the format stands
// before the file, else the file's ending says it (.csv, .html, .ics, .json, .md, .mmd, .txt). "-"
// is standard output.
[[nodiscard]] Result<Output> typed_output(const Call& call,
                                          std::span<const std::string_view> formats,
                                          std::string_view option = "--format");

// Puts `text` there. A file is never one of `plans`, which it was made from, or any other plan.
[[nodiscard]] Status<> put_out(Call& call, const Output& output, std::string text,
                               std::span<const OpenPlan> plans);

}  // namespace bywhen::cli

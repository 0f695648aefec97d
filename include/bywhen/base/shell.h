// Words for people to type at a shell.
#pragma once

#include <string>
#include <string_view>

namespace bywhen {

// `text` as one word: as it is where nothing in it means anything to a shell, else in quotes. What
// printable() would change, a newline or a bidirectional override, is written as $'\012', which
// bash and zsh read. So printable() leaves the result alone. Takes any bytes.
[[nodiscard]] std::string shell_word(std::string_view text);

// An option with its value: "--as 'Ana Ruiz'"; "--as=-x" where the value begins with a dash.
[[nodiscard]] std::string shell_option(std::string_view option, std::string_view value);

// A file's name as a word that is no option: "./-x.plan.yaml".
[[nodiscard]] std::string shell_path(std::string_view path);

}  // namespace bywhen

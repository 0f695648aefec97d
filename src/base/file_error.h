// What the system says when a file operation fails, in words for people.
#pragma once

#include <filesystem>

#include "bywhen/base/result.h"

namespace bywhen {

// `what` ("cannot write this file"; may be empty) and the reason that errno's value `code` gives.
[[nodiscard]] Error file_error(const std::filesystem::path& path, std::string_view what, int code);

}  // namespace bywhen

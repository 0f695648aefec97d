// How the page looks: on screens wide and narrow, light and dark, and on paper.
#pragma once

#include <string>
#include <string_view>

namespace bywhen::html {

// One style sheet, the same for every page: the parts below, one after another.
[[nodiscard]] const std::string& page_style();

[[nodiscard]] std::string_view style_of_colours();
[[nodiscard]] std::string_view style_of_text();
[[nodiscard]] std::string_view style_of_sections();
[[nodiscard]] std::string_view style_of_drawings();
[[nodiscard]] std::string_view style_of_phones();  // and other narrow windows
[[nodiscard]] std::string_view style_of_paper();

}  // namespace bywhen::html

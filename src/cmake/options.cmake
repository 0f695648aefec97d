# The one place for compiler flags: link bywhen_options and get them all.
add_library(bywhen_options INTERFACE)
target_include_directories(bywhen_options INTERFACE ${PROJECT_SOURCE_DIR}/include)
target_compile_options(bywhen_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Wnull-dereference -Wextra-semi
  -ffunction-sections -fdata-sections)
if(BYWHEN_WERROR)
  target_compile_options(bywhen_options INTERFACE -Werror)
endif()
if(BYWHEN_SANITIZE)
  target_compile_options(bywhen_options INTERFACE
    -fsanitize=${BYWHEN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(bywhen_options INTERFACE -fsanitize=${BYWHEN_SANITIZE})
endif()

# Headers that nearly every file reads are read once, where that is asked for (BYWHEN_PCH): it halves the time
# of a build. A file that lacks one of these includes then compiles all the same, but not for a packager:
# tests/checks/includes.py finds it, and so does the preset tidy, which is built without.
function(bywhen_precompile target holder)
  if(NOT BYWHEN_PCH)
    return()
  endif()
  if(NOT TARGET ${holder})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${holder}.cc CONTENT "")
    add_library(${holder} OBJECT ${CMAKE_BINARY_DIR}/${holder}.cc)
    target_link_libraries(${holder} PRIVATE bywhen_options)
    target_compile_options(${holder} PRIVATE $<TARGET_PROPERTY:${target},COMPILE_OPTIONS>)
    target_precompile_headers(${holder} PRIVATE
      <algorithm> <array> <cstddef> <cstdint> <filesystem> <functional> <memory> <optional> <span>
      <string> <string_view> <unordered_map> <utility> <variant> <vector> <fmt/format.h> ${ARGN})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${holder})
endfunction()

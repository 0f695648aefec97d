# The one place for compiler flags: link bywhen_options and get them all.
add_library(bywhen_options INTERFACE)
target_include_directories(bywhen_options INTERFACE ${PROJECT_SOURCE_DIR}/include)
target_compile_definitions(bywhen_options INTERFACE FMT_HEADER_ONLY)
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

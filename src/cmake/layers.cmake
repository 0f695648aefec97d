# bywhen_layer(NAME [USES layer...] [LIBRARIES library...])
# The static library bywhen_NAME from src/NAME/**/*.cc. It sees the headers of its own folder,
# the public ones, and links the layers it may use; foreign libraries stay private to it.
function(bywhen_layer name)
  cmake_parse_arguments(layer "" "" "USES;LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cc)
  add_library(bywhen_${name} STATIC ${sources})
  target_include_directories(bywhen_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include
                             PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(bywhen_${name} PRIVATE bywhen_options)
  bywhen_precompile(bywhen_${name} layer_headers)
  foreach(lower IN LISTS layer_USES)
    target_link_libraries(bywhen_${name} PUBLIC bywhen_${lower})
  endforeach()
  target_link_libraries(bywhen_${name} PRIVATE ${layer_LIBRARIES})
endfunction()

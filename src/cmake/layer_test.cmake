# bywhen_layer_test(LAYER [library...])
# One test program from tests/LAYER/**/*_test.cc, so that a layer is tested without those above it.
function(bywhen_layer_test layer)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${layer}/*_test.cc)
  if(NOT sources)
    return()
  endif()
  add_executable(${layer}_test support/doctest_main.cc ${sources})
  target_include_directories(${layer}_test PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${layer}_test PRIVATE BYWHEN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_compile_options(${layer}_test PRIVATE -O0)  # compiled often, run for a moment
  target_link_libraries(${layer}_test PRIVATE bywhen_options bywhen_${layer} ${ARGN})
  add_test(NAME ${layer} COMMAND ${layer}_test)
endfunction()

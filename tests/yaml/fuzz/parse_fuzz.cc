// Any bytes: no crash, each byte of what can be read has its owner, and the quick reader reads
// nothing otherwise than the reference route.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "yaml/tree_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::string fault = bywhen::yaml::reading_fault(text);
  if (!fault.empty()) {
    std::fprintf(stderr, "%s\n", fault.c_str());
    std::abort();
  }
  return 0;
}

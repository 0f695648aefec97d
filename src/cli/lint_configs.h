// The configuration that holds for a plan.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "bywhen/base/result.h"
#include "bywhen/lint/config.h"

namespace bywhen::cli {

// Each file is read once. The nearest .bywhen.yaml is the one that holds: in the plan's folder, else
// in each above it, up to the root of the git repository; outside a repository up to the folder
// that the program was started in.
class LintConfigs {
 public:
  struct Holding {
    std::filesystem::path file;  // as it is shown; empty where there is none
    std::shared_ptr<const LintConfig> config = std::make_shared<const LintConfig>();
    std::string path;  // the plan's, from the folder of the file on, with '/'
  };
  // An error is what is wrong with the file, with its place.
  [[nodiscard]] Result<Holding> for_plan(const std::filesystem::path& plan);

 private:
  std::map<std::filesystem::path, Result<std::shared_ptr<const LintConfig>>> read_;
};

}  // namespace bywhen::cli

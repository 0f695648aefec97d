// The configuration that holds for a plan.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "bywhen/base/result.h"
#include "bywhen/lint/config.h"

namespace bywhen::cli {

// Each file is read once. The nearest .bywhen.yaml is the one that holds: in the plan's folder, else
// in each above it, up to the root of the git repository; outside a repository up to the folder
// that the program was started in.
class LintConfigs {
 public:
  struct Holding {
    std::filesystem::path file;                // as it is shown; empty where there is none
    std::shared_ptr<const LintConfig> config;  // never null where a plan can be linted
    std::string path;  // the plan's, from the folder of the file on, with '/'
  };
  // An error is what is wrong with the file, with its place.
  [[nodiscard]] Result<Holding> for_plan(std::string_view plan);

 private:
  // What all plans of a folder have in common.
  struct Folder {
    std::filesystem::path file;  // the configuration; empty where there is none
    std::filesystem::path shown;
    std::string way;  // to the folder, from that of the file on, with '/' at its end
  };
  [[nodiscard]] const Folder& folder(std::string_view named);

  std::unordered_map<std::string, Folder> folders_;  // by their names
  std::map<std::filesystem::path, Result<std::shared_ptr<const LintConfig>>> read_;
  std::shared_ptr<const LintConfig> none_ = std::make_shared<const LintConfig>();
};

}  // namespace bywhen::cli

// What init --carry-over writes is what another YAML reader finds in the old plan.
#include <doctest/doctest.h>

#include <cstdlib>

#include "bywhen/base/file.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

std::string example(const std::string& name) {
  const auto text = read_file(BYWHEN_SOURCE_DIR "/examples/" + name);
  REQUIRE(text);
  return *text;
}

bool has_pyyaml() { return std::system("/usr/bin/python3 -c 'import yaml' 2>/dev/null") == 0; }

bool same_for_pyyaml(const std::string& names) {
  const std::string script = "/usr/bin/python3 -B " BYWHEN_SOURCE_DIR "/tests/cli/same_actions.py ";
  return std::system((script + names).c_str()) == 0;
}

TEST_CASE("PyYAML reads in the new plan what it reads in the old one") {
  const Place place;
  place.write("checkout.yaml", example("checkout.plan.yaml"));
  place.write("hand.yaml", example("hand-edited.plan.yaml"));
  place.write(
      "hostile.yaml",
      "bywhen: 1\r\ntitle: Old\r\nx-odd: {a: [yes, ~, 1.0, 0x1F, 12:30, \"12:30\", 007]}\r\n"
      "actions:\r\n  - id: A1\r\n    title: \"a: b #c \\e[1m \\u202e 🙂\"\r\n"
      "    notes: |\r\n      one\r\n\r\n        two\r\n    links: ['*a', \"&b\", '- c']\r\n");
  for (const std::string name : {"checkout", "hand", "hostile"}) {
    place.succeed(
        {"init", "Next", "--carry-over", name + ".yaml", "--file", name + ".2.yaml", "-q"});
    place.succeed(
        {"init", "Next", "--carry-over", name + ".2.yaml", "--file", name + ".3.yaml", "-q"});
    CHECK(place.read(name + ".2.yaml") == place.read(name + ".3.yaml"));
  }
  if (!has_pyyaml()) {
    MESSAGE("PyYAML is not here (package python3-yaml): only our own reader was asked");
    return;
  }
  CHECK(same_for_pyyaml("checkout.yaml checkout.3.yaml A2"));
  CHECK(same_for_pyyaml("hand.yaml hand.3.yaml"));
  CHECK(same_for_pyyaml("hostile.yaml hostile.3.yaml"));
}

}  // namespace
}  // namespace bywhen::cli

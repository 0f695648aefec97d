// Whatever is typed: an answer or a reason, never a crash.
#include <doctest/doctest.h>

#include <random>

#include "bywhen/base/text.h"
#include "cli/commands.h"
#include "cli/place.h"

namespace bywhen::cli {
namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) { return random() % limit; }

// No slash, so that nothing outside the folder can be named, and no NUL, which no argument can
// hold.
std::string random_bytes(Random& random) {
  std::string bytes;
  for (std::size_t left = below(random, 12); left > 0; --left) {
    const char byte = static_cast<char>(1 + below(random, 255));
    bytes += byte == '/' ? '-' : byte;
  }
  return bytes;
}

// Every word that means something somewhere.
std::vector<std::string> known_words() {
  std::vector<std::string> words{"A1",  "a2",      "3",          "A99",  "ana",  "be",
                                 "fri", "today",   "2026-12-04", "+5wd", "fri?", "I1",
                                 "--",  "-",       "-nq",        "--x",  "-f",   "-o",
                                 "=",   "--file=", "returns",    "2d",   "",     "none"};
  for (const Command* command : all_commands()) {
    words.emplace_back(command->name);
    for (const auto options : {common_options(), command->options}) {
      for (const Option& option : options)
        words.emplace_back(option.name.substr(option.name.find("--")));
    }
  }
  return words;
}

TEST_CASE("random arguments never crash") {
  constexpr int calls = 20'000;
  constexpr int calls_in_a_folder = 100;  // plans grow, and more plans are made
  Random random(20261124);
  const std::vector<std::string> known = known_words();
  make_folders_in_memory();
  std::optional<Place> place;
  for (int call = 0; call < calls; ++call) {
    if (call % calls_in_a_folder == 0) {
      place.reset();
      place.emplace(small_plan);
    }
    std::vector<std::string> typed;
    if (below(random, 8) != 0) {  // mostly a command comes first
      typed.emplace_back(all_commands()[below(random, all_commands().size())]->name);
    }
    for (std::size_t left = below(random, 6); left > 0; --left) {
      typed.push_back(below(random, 3) == 0 ? random_bytes(random)
                                            : known[below(random, known.size())]);
    }
    const Outcome outcome = place->run(typed);
    const bool fine = outcome.code >= 0 && outcome.code <= 2 &&
                      find_invalid_utf8(outcome.err) == std::string::npos &&
                      outcome.err.find('\x1b') == std::string::npos &&
                      (outcome.code != 2 || !outcome.err.empty());
    if (fine) continue;
    std::string line;
    for (const std::string& word : typed) line += '[' + word + "] ";
    CAPTURE(line);
    CAPTURE(outcome.code);
    CAPTURE(outcome.err);
    FAIL_CHECK("not an answer");
  }
}

}  // namespace
}  // namespace bywhen::cli

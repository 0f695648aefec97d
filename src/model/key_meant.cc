#include "model/key_meant.h"

#include <algorithm>

#include "bywhen/base/suggest.h"
#include "model/mending.h"

namespace bywhen {
namespace {

// A mapping of more keys is nothing that was written by hand.
constexpr std::size_t most_keys = 100;

bool has_same_letters(std::string a, std::string b) {
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

// One letter too many or too few, or two swapped; a wrong letter only inside a longer word: "who" is
// not "why", "hold" not "held" and "headline" not "deadline".
bool is_slip(const std::string& written, const std::string& key) {
  if (std::min(written.size(), key.size()) < 4) return false;
  if (edit_distance(written, key, 1) != 1) return false;
  if (written.size() != key.size() || has_same_letters(written, key)) return true;
  return key.size() >= 6 && written.front() == key.front();
}

// Whether exactly one key of the mapping is `key`, or another writing or a slip of it.
bool is_alone(yaml::Node mapping, const std::string& key) {
  std::size_t keys = 0;
  std::size_t alike = 0;
  for (yaml::Node at = mapping.first(); at && alike < 2; at = at.next().next()) {
    if (++keys > most_keys) return false;
    const std::string skeleton = key_skeleton(at.value());
    if (skeleton == key || is_slip(skeleton, key)) ++alike;
  }
  return alike == 1;
}

}  // namespace

KeyMeant key_meant(yaml::Node mapping, std::string_view written,
                   const std::vector<std::string>& known) {
  const std::string skeleton = key_skeleton(written);
  for (const std::string& one : known) {
    const std::string other = key_skeleton(one);
    if (other == skeleton) return {one, is_alone(mapping, other)};
  }
  std::vector<const std::string*> slips;
  for (const std::string& one : known) {
    if (is_slip(skeleton, key_skeleton(one))) slips.push_back(&one);
  }
  if (slips.size() == 1) return {*slips[0], is_alone(mapping, key_skeleton(*slips[0]))};
  const std::vector<std::string> near = nearest(written, known);
  if (near.empty()) return {};
  constexpr std::size_t far = 10;
  const auto distance = [&](const std::string& key) { return edit_distance(written, key, far); };
  if (near.size() > 1 && distance(near[0]) == distance(near[1])) return {};
  return {near[0], false};
}

}  // namespace bywhen

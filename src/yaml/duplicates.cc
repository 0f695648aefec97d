#include "yaml/duplicates.h"

#include <algorithm>
#include <unordered_set>

namespace bywhen::yaml {
namespace {

struct Key {
  std::string_view text;
  std::uint32_t node;
  bool null;
};

class Finder {
 public:
  explicit Finder(Tree& tree) : tree_(tree) {}

  void look_at(std::uint32_t mapping) {
    collect(mapping);
    if (all_differ_at_a_glance()) return;
    if (keys_.size() <= 16) {
      compare_pairs();
    } else {
      compare_by_hash();
    }
  }

  void finish() {
    std::sort(found_.begin(), found_.end());
    for (const std::uint32_t node : found_) tree_.duplicate_keys.push_back(tree_.node(node));
  }

 private:
  void collect(std::uint32_t mapping) {
    keys_.clear();
    const std::uint32_t end = tree_.nodes[mapping].after;
    for (std::uint32_t key = mapping + 1; key < end;
         key = tree_.nodes[tree_.nodes[key].after].after) {
      const Kind kind = tree_.nodes[key].kind;
      if (kind == Kind::scalar || kind == Kind::null) {
        keys_.push_back({tree_.value(key), key, kind == Kind::null});
      }
    }
  }

  // Most mappings have a few keys that differ in their length or ends: one bit for each such class.
  [[nodiscard]] bool all_differ_at_a_glance() const {
    std::uint64_t seen = 0;
    for (const Key& key : keys_) {
      const std::size_t length = key.text.size();
      const std::size_t first = length == 0 ? 0 : static_cast<unsigned char>(key.text.front());
      const std::size_t last = length == 0 ? 0 : static_cast<unsigned char>(key.text.back());
      const std::uint64_t bit = std::uint64_t{1} << ((length * 7 + first * 5 + last) % 64);
      if ((seen & bit) != 0) return false;
      seen |= bit;
    }
    return true;
  }

  void compare_pairs() {
    for (auto later = keys_.begin(); later != keys_.end(); ++later) {
      const bool again = std::any_of(keys_.begin(), later, [&](const Key& earlier) {
        return earlier.null == later->null && earlier.text == later->text;
      });
      if (again) found_.push_back(later->node);
    }
  }

  void compare_by_hash() {
    std::unordered_set<std::string_view> seen;
    seen.reserve(keys_.size());
    bool seen_null = false;
    for (const Key& key : keys_) {
      const bool again = key.null ? seen_null : !seen.insert(key.text).second;
      if (again) found_.push_back(key.node);
      seen_null = seen_null || key.null;
    }
  }

  Tree& tree_;
  std::vector<Key> keys_;  // of one mapping; kept for its memory
  std::vector<std::uint32_t> found_;
};

}  // namespace

void find_duplicate_keys(Tree& tree) {
  Finder finder(tree);
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].kind == Kind::mapping) finder.look_at(i);
  }
  finder.finish();
}

}  // namespace bywhen::yaml

#include "lint/fix_edits.h"

#include <algorithm>

namespace bywhen {

std::vector<const Edits*> fixes_of(const std::vector<Finding>& findings) {
  std::vector<const Edits*> fixes;
  for (const Finding& finding : findings) {
    if (finding.fix && !finding.fix->edits.empty()) fixes.push_back(&finding.fix->edits);
  }
  std::stable_sort(fixes.begin(), fixes.end(), [](const Edits* a, const Edits* b) {
    return a->front().old.begin < b->front().old.begin;
  });
  std::uint32_t free_from = 0;
  std::erase_if(fixes, [&](const Edits* edits) {
    if (edits->front().old.begin < free_from) return true;
    free_from = std::max(edits->back().old.end, edits->front().old.begin + 1);
    return false;
  });
  return fixes;
}

std::string with_fixes(std::string_view text, const std::vector<const Edits*>& fixes) {
  std::string out;
  std::size_t at = 0;
  for (const Edits* edits : fixes) {
    for (const yaml::Splice& edit : *edits) {
      out.append(text.substr(at, edit.old.begin - at)).append(edit.text);
      at = edit.old.end;
    }
  }
  return out.append(text.substr(at));
}

std::set<std::uint32_t> written_lines(const std::vector<const Edits*>& fixes,
                                      const LineIndex& places) {
  std::set<std::uint32_t> lines;
  std::int64_t longer = 0;  // than before, up to here
  for (const Edits* edits : fixes) {
    for (const yaml::Splice& edit : *edits) {
      const auto at = static_cast<std::uint32_t>(edit.old.begin + longer);
      if (!edit.text.empty()) lines.insert(places.place(at).line);
      longer += static_cast<std::int64_t>(edit.text.size()) - (edit.old.end - edit.old.begin);
    }
  }
  return lines;
}

PlacesBefore::PlacesBefore(const std::vector<const Edits*>& fixes) {
  std::int64_t longer = 0;
  for (const Edits* edits : fixes) {
    for (const yaml::Splice& edit : *edits) {
      const auto begin = static_cast<std::uint32_t>(edit.old.begin + longer);
      edits_.push_back({begin, begin + static_cast<std::uint32_t>(edit.text.size()), edit.old});
      longer += static_cast<std::int64_t>(edit.text.size()) - (edit.old.end - edit.old.begin);
    }
  }
}

std::uint32_t PlacesBefore::of(std::uint32_t after) const {
  const auto behind =
      std::upper_bound(edits_.begin(), edits_.end(), after,
                       [](std::uint32_t at, const Edited& edit) { return at < edit.begin; });
  if (behind == edits_.begin()) return after;
  const Edited& edit = *(behind - 1);
  return after < edit.end ? edit.old.begin : edit.old.end + (after - edit.end);
}

}  // namespace bywhen

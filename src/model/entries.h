// How the entries of a plan's lists are read: each a mapping, by the table of its kind (model/fields.h), and
// with what every entry of that kind must have.
#pragma once

#include <string_view>
#include <type_traits>
#include <vector>

#include "bywhen/value/id.h"
#include "model/fields.h"

namespace bywhen {

// Notes what `entry` lacks, at `place`.
void require(Reader& reader, yaml::Range place, const Person& entry);
void require(Reader& reader, yaml::Range place, const Improvement& entry);
void require(Reader& reader, yaml::Range place, const Action& entry);
void require(Reader& reader, yaml::Range place, const Resource& entry);
void require(Reader& reader, yaml::Range place, const Risk& entry);
void require(Reader& reader, yaml::Range place, const CheckIn& entry);
void require(Reader& reader, yaml::Range place, const AgendaStep& entry);
void require(Reader& reader, yaml::Range place, const Update& entry);

// Where the second id stands of two entries glued into one; no place where there is one id.
[[nodiscard]] yaml::Node second_id(yaml::Node mapping);

// The mapping of one entry, and what it must have.
template <class T>
void read_checked(Reader& reader, yaml::Node mapping, T& entry) {
  read_entry(reader, mapping, entry);
  const yaml::Node first = mapping.first();
  require(reader, first ? first.range() : mapping.range(), entry);
  if constexpr (requires { entry.id; }) {
    if (const yaml::Node second = second_id(mapping)) reader.glued(mapping, second);
  }
}

// What is no mapping is no entry, but a risk written as a text is one in its place: risks are counted.
template <class T>
void keep_place(yaml::Node item, std::vector<T>& entries) {
  if constexpr (std::is_same_v<T, Risk>) {
    Risk& risk = entries.emplace_back();
    risk.range = item.range();
    if (item.is_scalar()) risk.risk = Text(item.value(), item.range());
  }
}

// The items of a list of mappings.
template <class T>
void read_entries(Reader& reader, yaml::Node list, std::vector<T>& entries, std::string_view what) {
  if (!reader.is_list(list)) return;
  entries.reserve(list.size());
  for (yaml::Node item = list.first(); item; item = item.next()) {
    if (!reader.is_mapping(item, what)) {
      keep_place(item, entries);
      continue;
    }
    if constexpr (std::is_same_v<T, Action>) {
      const yaml::Node id = item.find("id");
      // Every defect repeats it: a text of any length must not get there.
      reader.set_action(id && parse_entry_id('A', id.value()) ? id.value() : std::string_view());
    }
    read_checked(reader, item, entries.emplace_back());
    if constexpr (std::is_same_v<T, Action>) reader.set_action({});
  }
}

}  // namespace bywhen

#include "model/entries.h"

namespace bywhen {
namespace {

template <class T>
bool lacks(const Field<T>& field) {
  return !field.written();
}

}  // namespace

void require(Reader& r, yaml::Range place, const Person& e) {
  if (lacks(e.id)) r.missing(place, "person", "id");
}
void require(Reader& r, yaml::Range place, const Improvement& e) {
  if (lacks(e.id)) r.missing(place, "improvement", "id");
  if (lacks(e.title)) r.missing(place, "improvement", "title");
}
void require(Reader& r, yaml::Range place, const Action& e) {
  if (lacks(e.id)) r.missing(place, "action", "id");
  if (lacks(e.title)) r.missing(place, "action", "title");
}
void require(Reader& r, yaml::Range place, const Resource& e) {
  if (lacks(e.need)) r.missing(place, "resource", "need");
}
void require(Reader& r, yaml::Range place, const Risk& e) {
  if (lacks(e.risk)) r.missing(place, "risk", "risk");
}
void require(Reader& r, yaml::Range place, const CheckIn& e) {
  if (lacks(e.date)) r.missing(place, "check-in", "date");
}
void require(Reader& r, yaml::Range place, const AgendaStep& e) {
  if (lacks(e.step)) r.missing(place, "agenda step", "step");
  if (lacks(e.minutes)) r.missing(place, "agenda step", "minutes");
}
void require(Reader&, yaml::Range, const Update&) {}

yaml::Node second_id(yaml::Node mapping) {
  bool seen = false;
  for (yaml::Node key = mapping.first(); key; key = key.next().next()) {
    if (key.value() != "id") continue;
    if (seen) return key.next();
    seen = true;
  }
  return {};
}

}  // namespace bywhen

#include "lint/group_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "bywhen/base/text.h"

namespace bywhen {
namespace {

// Words that are nobody's name, in the languages that we can judge, folded.
constexpr std::array<std::string_view, 29> groups = {
    "all",       "all of us", "everybody",  "everyone",      "group",      "staff",
    "team",      "the group", "the staff",  "the team",      "us",         "we",
    "marketing", "sales",     "management", "engineering",   "accounting", "alle",
    "das team",  "wir",       "tous",       "tout le monde", "équipe",     "l'équipe",
    "todos",     "el equipo", "equipo",     "全員",          "チーム",
};

// What a group's name ends in: "Web team".
constexpr std::array<std::string_view, 4> endings = {" team", " department", " committee",
                                                     " group"};

// Departments whose letters are somebody's initials as well: only where they are capitals.
constexpr std::array<std::string_view, 2> capitals = {"IT", "HR"};

// Folded.
constexpr auto words = std::to_array<std::string_view>({
    "accounting",
    "administration",
    "all",
    "board",
    "communications",
    "compliance",
    "delivery",
    "department",
    "design",
    "dev",
    "development",
    "engineering",
    "everyone",
    "facilities",
    "finance",
    "found",
    "group",
    "health",
    "hr",
    "human",
    "it",
    "kitchen",
    "learning",
    "legal",
    "logistics",
    "maintenance",
    "management",
    "marketing",
    "office",
    "operations",
    "ops",
    "people",
    "pr",
    "procurement",
    "product",
    "production",
    "purchasing",
    "qa",
    "quality",
    "rescue",
    "research",
    "safety",
    "sales",
    "security",
    "service",
    "services",
    "staff",
    "support",
    "team",
    "teams",
    "the",
    "training",
    "ux",
    "volunteers",
    "warehouse",
    "alle",
    "buchhaltung",
    "das",
    "der",
    "die",
    "einkauf",
    "empfang",
    "entwicklung",
    "forschung",
    "gesundheit",
    "gruppe",
    "küche",
    "kommunikation",
    "lager",
    "leitung",
    "logistik",
    "personal",
    "planung",
    "produktion",
    "qualität",
    "sicherheit",
    "technik",
    "umwelt",
    "vertrieb",
    "verwaltung",
    "vorstand",
    "werbung",
    "équipe",
    "direction",
    "communication",
});

}  // namespace

bool is_group(std::string_view name) {
  if (std::ranges::find(capitals, name) != capitals.end()) return true;
  const std::string folded = fold_case(name);
  return std::ranges::find(groups, folded) != groups.end() ||
         std::ranges::any_of(endings, [&](std::string_view end) { return folded.ends_with(end); });
}

bool is_group_word(std::string_view word) {
  return std::ranges::find(words, fold_case(word)) != words.end();
}

}  // namespace bywhen

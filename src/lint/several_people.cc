#include "lint/several_people.h"

#include <algorithm>
#include <array>

#include "bywhen/base/text.h"
#include "lint/group_words.h"

namespace bywhen {
namespace {

using Names = std::vector<std::string_view>;
using std::string_view;

// Between two names and in none. Not "y" and "e": they are in Spanish and Portuguese ones.
constexpr std::array<string_view, 10> separators = {"/",     "&",     "+",    ";",    "|",
                                                    " and ", " und ", " et ", " or ", " oder "};

// What the names of companies end in: "Meyer & Söhne", folded.
constexpr auto company_words = std::to_array<string_view>(
    {"ag",       "associates", "bros", "brothers", "cie",   "co",     "company", "gmbh",
     "inc",      "kg",         "llc",  "llp",      "ltd",   "ohg",    "plc",     "partner",
     "partners", "sohn",       "son",  "sons",     "söhne", "töchter"});

// What stands in the name of an office or a house and in nobody's: "Bundesamt für Bau", folded.
constexpr auto office_words = std::to_array<string_view>({"for", "für", "of", "pour"});

// What such a name may go on with behind an "and", as in "Ministère de l'Eau et des Forêts", and nobody's
// begins with.
constexpr auto articles = std::to_array<string_view>({"das", "der", "des", "die", "les", "the"});

// What stands behind somebody's name and a comma, folded.
constexpr std::array<string_view, 10> titles = {"dr",  "esq", "ii", "iii", "jr",
                                                "mba", "md",  "ma", "phd", "sr"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80); }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The length of the separator at the start of `text`, 0 where there is none.
std::size_t separator_at(string_view text) {
  for (const string_view one : separators) {
    if (text.size() < one.size()) continue;
    if (std::equal(one.begin(), one.end(), text.begin(),
                   [](char wanted, char c) { return wanted == lower(c); })) {
      return one.size();
    }
  }
  return 0;
}

Names parts_of(string_view text) {
  Names parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = separator_at(text.substr(at));
    if (length > 0) {
      parts.push_back(trim(text.substr(begin, at - begin)));
      begin = at + length;
    }
    at += std::max<std::size_t>(length, 1);
  }
  parts.push_back(trim(text.substr(begin)));
  return parts;
}

bool is_one_of(const auto& words, string_view word) {
  return std::ranges::find(words, fold_case(word)) != words.end();
}

string_view without_dot(string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

// "AC" of "AC/DC"
bool is_abbreviation(string_view name) {
  return name.size() <= 2 && std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// Two letters or more, and no word that groups and companies are made of. Not the first half of
// "Arbeits- und Gesundheitsschutz", of "Ida von und zu Berg" and of "J. & K. Rowling".
bool can_be_a_person(string_view name) {
  if (name.empty() || !is_letter(name.front())) return false;
  if (count_code_points(without_dot(name)) < 2) return false;
  const auto words = split(name, ' ');
  if (name.ends_with('-') || words.back() == "von" || is_abbreviation(name)) return false;
  if (is_one_of(articles, words.front()) || name.find("'s ") != name.npos) return false;
  const auto is_of_an_office = [](string_view word) { return is_one_of(office_words, word); };
  return std::ranges::none_of(words, is_group_word) &&
         std::ranges::none_of(words, is_of_an_office) &&
         !is_one_of(company_words, without_dot(words.back()));
}

bool is_plain_name(string_view name) {
  return can_be_a_person(name) && name.find('.') == name.npos && !is_one_of(titles, name);
}

}  // namespace

Names several_people(string_view text, const std::function<bool(string_view)>& is_known) {
  constexpr std::size_t longest = 200;
  // With addresses, links and what is said in brackets nobody can be sure.
  if (text.size() > longest || text.find_first_of("@:()[]{}<>\n\"") != text.npos) return {};
  Names names = parts_of(text);
  if (names.size() > 1) {
    const bool is_a_house = names.front() == names.back();  // "Johnson & Johnson"
    return !is_a_house && std::ranges::all_of(names, can_be_a_person) ? names : Names();
  }
  names = split(text, ',');
  for (string_view& name : names) name = trim(name);
  if (names.size() < 2 || !std::ranges::all_of(names, can_be_a_person)) return {};
  if (std::ranges::all_of(names, is_known)) return names;
  return names.size() > 2 && std::ranges::all_of(names, is_plain_name) ? names : Names();
}

std::string as_owner_and_helpers(const Names& names) {
  constexpr std::size_t most_named = 5;
  const auto is_bare = [](string_view name) {
    return !name.empty() && is_letter(name.front()) && std::ranges::all_of(name, [](char c) {
      return (is_letter(c) && !(c & 0x80)) || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
             c == '.';
    });
  };
  if (names.size() > most_named || !std::ranges::all_of(names, is_bare)) return {};
  std::string who(names.front());
  for (std::size_t i = 1; i < names.size(); ++i) who.append(" --helper ").append(names[i]);
  return who;
}

}  // namespace bywhen

#include <algorithm>
#include <array>
#include <span>

#include "bywhen/base/text.h"
#include "bywhen/model/load.h"

namespace bywhen {
namespace {

using namespace std::string_view_literals;

constexpr std::array stand_ins{"tbd"sv,   "tba"sv, "tbc"sv, "todo"sv,
                               "fixme"sv, "xxx"sv, "..."sv, "…"sv};

// Where anything should be, that it is to come. Folded.
constexpr auto undecided = std::to_array<std::string_view>(
    {"to be decided", "to be determined", "to be confirmed", "offen", "noch offen", "unklar",
     "por definir", "a definir", "à définir", "à déterminer", "da definire", "te bepalen", "未定",
     "待定"});

// Folded. Not among them: what could be a name or initials ("Noone", "Na", "NN").
constexpr std::array nobodies{"nobody"sv,
                              "nobody yet"sv,
                              "no one"sv,
                              "no-one"sv,
                              "none"sv,
                              "n/a"sv,
                              "n.n."sv,
                              "n. n."sv,
                              "k.a."sv,
                              "k. a."sv,
                              "t.b.d."sv,
                              "t.b.a."sv,
                              "t.b.c."sv,
                              "–"sv,
                              "—"sv,
                              "open"sv,
                              "unassigned"sv,
                              "not assigned"sv,
                              "not assigned yet"sv,
                              "unknown"sv,
                              "vacant"sv,
                              "somebody"sv,
                              "someone"sv,
                              "anybody"sv,
                              "anyone"sv,
                              "who?"sv,
                              "to be named"sv,
                              "to be assigned"sv,
                              "niemand"sv,
                              "noch niemand"sv,
                              "keiner"sv,
                              "jemand"sv,
                              "irgendjemand"sv,
                              "irgendwer"sv,
                              "wer?"sv,
                              "wird noch benannt"sv,
                              "unbekannt"sv,
                              "vakant"sv,
                              "personne"sv,
                              "nadie"sv,
                              "nessuno"sv};

constexpr std::array no_days{"n/a"sv,
                             "n.a."sv,
                             "na"sv,
                             "none"sv,
                             "-"sv,
                             "--"sv,
                             "–"sv,
                             "—"sv,
                             "open"sv,
                             "asap"sv,
                             "a.s.a.p."sv,
                             "as soon as possible"sv,
                             "yyyy-mm-dd"sv,
                             "yyyy/mm/dd"sv,
                             "dd.mm.yyyy"sv,
                             "dd/mm/yyyy"sv,
                             "mm/dd/yyyy"sv,
                             "so bald wie möglich"sv,
                             "sobald wie möglich"sv,
                             "baldmöglichst"sv,
                             "schnellstmöglich"sv,
                             "jjjj-mm-tt"sv,
                             "tt.mm.jjjj"sv};

constexpr std::array no_needs{"n/a"sv,
                              "n.a."sv,
                              "na"sv,
                              "k.a."sv,
                              "k. a."sv,
                              "t.b.d."sv,
                              "t.b.a."sv,
                              "t.b.c."sv,
                              "–"sv,
                              "—"sv,
                              "unknown"sv,
                              "not known yet"sv,
                              "to be defined"sv,
                              "to be clarified"sv,
                              "unbekannt"sv,
                              "noch unklar"sv,
                              "noch zu klären"sv};

constexpr std::array nothings{"none"sv,         "nothing"sv, "nothing needed"sv,
                              "no resources"sv, "keine"sv,   "keine ressourcen"sv,
                              "nichts"sv,       "nil"sv,     "aucune"sv,
                              "rien"sv,         "niente"sv,  "nessuna"sv,
                              "nada"sv,         "ninguno"sv, "ninguna"sv,
                              "nenhum"sv,       "nenhuma"sv, "geen"sv};

bool same_ignoring_ascii_case(std::string_view text, std::string_view lower) {
  const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                    [&](char a, char b) { return lowered(a) == b; });
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

// The word of "(offen)", "[TBD]", "tbd?" and "Niemand.": without what stands around it.
std::string_view bare(std::string_view text) {
  const bool in_round = text.starts_with('(') && text.ends_with(')');
  const bool in_square = text.starts_with('[') && text.ends_with(']');
  if (in_round || in_square) text = trim(text.substr(1, text.size() - 2));
  const auto last = text.find_last_not_of(".!?");
  return last == std::string_view::npos ? std::string_view() : trim(text.substr(0, last + 1));
}

// Whether `text` is one of the words, in any case. Asked of every owner: what is longer than all
// words or plain ASCII is not folded for it.
bool is_word_of(std::span<const std::string_view> words, std::string_view text) {
  constexpr std::size_t longest = 24;
  if (text.empty() || text.size() > longest) return false;
  if (!is_ascii(text)) return std::find(words.begin(), words.end(), fold_case(text)) != words.end();
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return same_ignoring_ascii_case(text, word); });
}

bool is_one_of(std::span<const std::string_view> words, std::string_view text) {
  text = trim(text);
  if (is_word_of(words, text)) return true;
  const std::string_view word = bare(text);
  return word.size() != text.size() && is_word_of(words, word);
}

// ".", "*", "//", "___": no letter, no digit.
bool is_only_marks(std::string_view text) {
  text = trim(text);
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return c > ' ' && c < 0x7f && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') &&
           !(c >= 'a' && c <= 'z');
  });
}

// "TBD (ask Mia)", "TODO: ask", "tbd - Mia?": a stand-in, and what there is to say about it. Not "Tba
// Smith", and not in titles, where "TODO: ..." is how some people write what is to be done.
bool begins_with_stand_in(std::string_view text) {
  text = trim(text);
  const auto end = std::find_if(text.begin(), text.end(), [](char c) {
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  });
  const auto letters = static_cast<std::size_t>(end - text.begin());
  if (!is_word_of(stand_ins, text.substr(0, letters))) return false;
  const std::string_view rest = trim(text.substr(letters));
  if (rest.empty()) return true;
  const bool is_apart = rest.size() < text.size() - letters;
  // "Tbc-Miller" is a name, "TBC - Miller" is none.
  if (rest.front() == '-') return is_apart && rest.size() > 1 && rest[1] == ' ';
  return std::string_view("(:,/?").find(rest.front()) != std::string_view::npos ||
         rest.starts_with("–");
}

}  // namespace

bool is_placeholder(std::string_view text) {
  text = trim(text);
  if (text.empty()) return false;
  if (text.find_first_not_of('?') == std::string_view::npos) return true;
  const bool in_brackets = text.front() == '<' && text.back() == '>' && text.size() > 2;
  if (in_brackets && text.find_first_of("<>", 1) == text.size() - 1) return true;
  return is_one_of(stand_ins, text);
}

namespace {

// For a person, a day and a need alike.
bool is_to_come(std::string_view text) {
  return is_placeholder(text) || begins_with_stand_in(text) || is_one_of(undecided, text);
}

}  // namespace

bool is_nobody(std::string_view text) {
  return is_to_come(text) || is_only_marks(text) || is_one_of(nobodies, text);
}
bool is_no_day(std::string_view text) { return is_to_come(text) || is_one_of(no_days, text); }
bool is_nothing(std::string_view text) { return is_word_of(nothings, trim(text)); }

// "nothing?" asks, and does not say that it is nothing.
bool is_no_need(std::string_view text) {
  if (is_to_come(text) || is_only_marks(text) || is_one_of(no_needs, text)) return true;
  return is_one_of(nothings, text) && !is_nothing(text);
}

}  // namespace bywhen

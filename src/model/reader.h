// Reading single values of a plan: each function takes the node of a value, fills a field, and
// notes what is wrong with it. Nothing here stops at a defect.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bywhen/base/suggest.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/model/plan.h"

namespace bywhen {

// What is written, for a message: its first line, cut where it is long.
[[nodiscard]] std::string excerpt(std::string_view written);

class Reader {
 public:
  explicit Reader(std::vector<Defect>& defects) : defects_(defects) {}

  // Whose value comes next, for the messages: the key, and the action's id where there is one.
  void set_key(std::string_view key) { key_ = key; }
  void set_action(std::string_view id) { action_ = id; }
  // The plan's list of people, or no place: whoever is in it is no stand-in, however called.
  void set_people(yaml::Node list);

  void text(yaml::Node node, Text& field);
  // The same for somebody's name: "nobody" and "offen" are none.
  void person(yaml::Node node, Text& field);
  // The same for what an action needs: "n/a" is no answer, and "none" is said of the whole list.
  void need(yaml::Node node, Text& field);
  // The same, where "?" and "TBD" are things that people may say.
  void free_text(yaml::Node node, Text& field);
  void date(yaml::Node node, Field<Date>& field);
  void duration(yaml::Node node, Field<Duration>& field);
  void money(yaml::Node node, Field<Money>& field);
  void count(yaml::Node node, Field<unsigned>& field);  // 1 or more
  void boolean(yaml::Node node, Field<bool>& field);
  void time_of_day(yaml::Node node, Text& field);
  void email(yaml::Node node, Text& field);
  void entry_id(yaml::Node node, char letter, Text& field);
  void person_id(yaml::Node node, Text& field);
  void weekday(yaml::Node node, Field<Weekday>& field);

  // A list of texts; one text alone only where `or_one`.
  void texts(yaml::Node node, std::vector<Text>& fields, bool or_one = false);
  // A list of people's names.
  void persons(yaml::Node node, std::vector<Text>& fields);
  // The same for what people say in free words.
  void free_texts(yaml::Node node, std::vector<Text>& fields);

  template <class Word>
  void word(yaml::Node node, Field<Word>& field) {
    const auto expected = [] {
      std::string words = "one of:";
      for (const std::string_view word : words_of<Word>()) words.append(" ").append(word);
      return words;
    };
    const auto suggestion = [&](std::string_view written) {
      const auto words = words_of<Word>();
      std::string meant = did_you_mean(written, {words.begin(), words.end()});
      return meant.empty() ? expected() : meant;
    };
    if (parsed(node, field, parse_word<Word>, DefectKind::invalid_value, suggestion,
               words_of<Word>())) {
      return;
    }
    mend_word(node, words_of<Word>());
  }

  // Whether the node is a sequence whose items can be read; null counts as an empty one.
  [[nodiscard]] bool is_list(yaml::Node node);
  // Whether the node is a mapping.
  [[nodiscard]] bool is_mapping(yaml::Node node, std::string_view what);

  // Notes a key of `mapping` that is none of `known`; gives the one that is meant, "" where that is
  // not clear.
  std::string unknown_key(yaml::Node mapping, yaml::Node key,
                          const std::vector<std::string>& known);
  // Notes that `resources` is neither a list nor `none`.
  void resources_shape(yaml::Node node);
  // Notes a list of resources whose only item says that there are none.
  void none_in_list(yaml::Node list);
  // Notes an entry (its first key is at `place`) that lacks what every such entry has.
  void missing(yaml::Range place, std::string_view what, std::string_view field);
  // Notes two list entries in one mapping, and that the doubled keys in it are no further news.
  void glued(yaml::Node mapping, yaml::Node second_id);
  [[nodiscard]] const std::vector<yaml::Range>& glued() const { return glued_; }

  void note(DefectKind kind, yaml::Range range, std::string message, std::string hint = {});

 private:
  // One scalar through `parse`; `hint` gives the way out from what is written. False where a scalar
  // was noted as defective: the last defect is its. One of `words`, but for its case, holds no place
  // for another ("status: Todo"); `holds_place` knows what does.
  template <class T, class Parse, class Hint>
  bool parsed(yaml::Node node, Field<T>& field, Parse parse, DefectKind kind, Hint hint,
              std::span<const std::string_view> words = {},
              bool (*holds_place)(std::string_view) = is_placeholder) {
    using State = typename Field<T>::State;
    if (node.is_null()) {
      field = Field<T>(State::empty, node.range());
      return true;
    }
    field = Field<T>(State::defective, node.range());
    if (!node.is_scalar()) {
      note_shape(node, hint(std::string_view()));
      return true;
    }
    const std::string_view written = node.value();
    if (auto value = parse(written)) {
      field = Field<T>(std::move(*value), node.range());
    } else if (holds_place(written) && meant_of(words, written).empty()) {
      field = Field<T>(State::placeholder, node.range());
      note_placeholder(node);
    } else {
      note(kind, node.range(), wrong(written, kind), hint(written));
      return false;
    }
    return true;
  }

  // What the last defect, which is about `scalar`, is mended by.
  void mend(yaml::Node scalar, std::string_view text);
  // The same for the one of `words` that differs only in case or in blanks around it.
  void mend_word(yaml::Node scalar, std::span<const std::string_view> words);
  // That word; "" where there is none.
  [[nodiscard]] static std::string_view meant_of(std::span<const std::string_view> words,
                                                 std::string_view written);

  void note_shape(yaml::Node node, std::string hint);
  void note_placeholder(yaml::Node node);
  [[nodiscard]] std::string wrong(std::string_view written, DefectKind kind) const;

  // Whether the plan's list of people has that id or name.
  [[nodiscard]] bool is_listed(std::string_view name) const;

  std::vector<Defect>& defects_;
  std::vector<yaml::Range> glued_;
  std::vector<std::string> odd_people_;  // ids and names that would else be stand-ins, folded
  std::string_view key_;
  std::string_view action_;
};

}  // namespace bywhen

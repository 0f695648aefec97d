#include "cli/completion/complete.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "bywhen/base/escape.h"
#include "bywhen/base/file.h"
#include "bywhen/base/text.h"
#include "bywhen/model/load.h"
#include "bywhen/model/lookup.h"
#include "cli/completion/candidates.h"
#include "cli/completion/places.h"
#include "cli/completion/typed_line.h"
#include "cli/discovery.h"

namespace bywhen::cli {
namespace {

constexpr std::size_t description_width = 60;

enum class Kind : unsigned char {
  action,
  improvement,
  person,
  date,
  file,
  command,
  shell,
};

struct Meaning {
  std::string_view value;  // as the help calls it
  Kind kind;
};
// What is not among them is free text, or a word of an option's own list.
constexpr Meaning meanings[] = {
    {"ACTION", Kind::action},      {"A2", Kind::action},   {"IMPROVEMENT", Kind::improvement},
    {"I1", Kind::improvement},     {"WHO", Kind::person},  {"WHAT", Kind::action},
    {"WHAT", Kind::improvement},   {"WHAT", Kind::person}, {"DATE", Kind::date},
    {"WHEN", Kind::date},          {"FILE", Kind::file},   {"FOLDER", Kind::file},
    {"[FORMAT=]FILE", Kind::file}, {"OLD", Kind::file},    {"COMMAND", Kind::command},
    {"SHELL", Kind::shell},
};

bool begins_with(std::string_view word, std::string_view typed) {
  return fold_case(word).starts_with(fold_case(typed));
}

class Completer {
 public:
  Completer(const Call& call, TypedLine line) : call_(call), line_(std::move(line)) {}

  std::string answer() {
    if (find_invalid_utf8(line_.last) == std::string::npos) collect();
    keep_case();
    std::string text;
    if (files_) text.append(files_mark).append("\n");
    for (const Candidate& candidate : matches_) {
      text.append(line_.head).append(candidate.word);
      if (!candidate.description.empty())
        text.append("\t").append(shorten(printable(candidate.description), description_width));
      text.append("\n");
    }
    return text;
  }

 private:
  void collect() {
    if (!line_.awaiting.value.empty()) {
      offer_values_of(line_.awaiting);
    } else if (!line_.options_ended && line_.last.starts_with("-")) {
      offer_options();
    } else if (line_.command == nullptr) {
      if (!line_.command_is_unknown) offer(command_candidates());
    } else {
      offer_words();
    }
  }

  void offer_values_of(const Option& option) {
    if (option.words == nullptr) return offer_value(option.value, true);
    std::vector<Candidate> candidates;
    for (const std::string_view word : option.words())
      candidates.push_back({std::string(word), {}});
    offer(candidates);
  }

  // Of two spellings the long one, where nothing speaks for the short one.
  void offer_options() {
    std::vector<Candidate> candidates;
    for (const Option& option : line_.options) {
      if (line_.is_given(option) && !option.repeatable) continue;
      const bool is_short = line_.last.size() == 2 && is_name_of(option, line_.last);
      candidates.push_back(
          {is_short ? line_.last : std::string(long_name(option)), std::string(option.help)});
    }
    offer(candidates);
  }

  void offer_words() {
    const Expected expected = expected_next(line_.command->arguments, line_.words);
    for (const std::string_view value : expected.values) offer_value(value, !expected.or_free_text);
    std::erase_if(matches_, [&](const Candidate& candidate) {
      return std::find(line_.words.begin(), line_.words.end(), candidate.word) != line_.words.end();
    });
  }

  // `by_meaning`: what was typed may give way to the id that it stands for.
  void offer_value(std::string_view value, bool by_meaning) {
    const bool none_before = matches_.empty();
    // In small letters the help names the word itself.
    const bool is_word = !value.empty() && value.front() >= 'a' && value.front() <= 'z';
    if (is_word) return offer({{std::string(value), {}}});
    for (const Meaning& meaning : meanings) {
      if (meaning.value == value) offer_kind(meaning.kind);
    }
    if (!by_meaning || !none_before || !matches_.empty() || line_.last.empty()) return;
    for (const Meaning& meaning : meanings) {
      if (meaning.value == value) offer_meant(meaning.kind);
    }
  }

  void offer_kind(Kind kind) {
    switch (kind) {
      case Kind::file:
        files_ = true;
        return;
      case Kind::date:
        return offer(date_candidates(call_.today));
      case Kind::command:
        return offer(command_candidates());
      case Kind::shell:
        return offer_shells();
      case Kind::action:
        return offer(plan() ? action_candidates(*plan()) : none());
      case Kind::improvement:
        return offer(plan() ? improvement_candidates(*plan()) : none());
      case Kind::person:
        return offer(plan() ? person_candidates(*plan()) : none());
    }
  }

  // "returns" stands for A1, "ruiz" for ana: where nothing begins with what was typed.
  void offer_meant(Kind kind) {
    if (!plan()) return;
    if (kind == Kind::action) {
      const auto action = find_action(*plan(), line_.last);
      if (action) keep(action_candidates(*plan()), (*action)->id.value_or(""));
    } else if (kind == Kind::improvement) {
      const auto improvement = find_improvement(*plan(), line_.last);
      if (improvement) keep(improvement_candidates(*plan()), (*improvement)->id.value_or(""));
    } else if (kind == Kind::person && plan()->has_people) {
      const auto person = find_person(*plan(), line_.last);
      if (person) keep(person_candidates(*plan()), *person);
    }
  }

  void offer_shells() {
    std::vector<Candidate> candidates;
    for (const std::string_view shell : shells()) candidates.push_back({std::string(shell), {}});
    offer(candidates);
  }

  void offer(const std::vector<Candidate>& candidates) {
    for (const Candidate& candidate : candidates) {
      if (begins_with(candidate.word, line_.last)) matches_.push_back(candidate);
    }
  }

  void keep(const std::vector<Candidate>& candidates, std::string_view word) {
    for (const Candidate& candidate : candidates) {
      if (candidate.word == word) matches_.push_back(candidate);
    }
  }

  // "A" is A1, and not ana; "a" may be both.
  void keep_case() {
    const auto is_as_typed = [&](const Candidate& candidate) {
      return candidate.word.starts_with(line_.last);
    };
    if (fold_case(line_.last) == line_.last ||
        std::none_of(matches_.begin(), matches_.end(), is_as_typed)) {
      return;
    }
    std::erase_if(matches_, std::not_fn(is_as_typed));
  }

  static std::vector<Candidate> none() { return {}; }

  // As much of it as can be read, damaged or not; read where it is asked for.
  const Plan* plan() {
    if (!plan_was_read_) read_plan();
    plan_was_read_ = true;
    return plan_ ? &*plan_ : nullptr;
  }

  void read_plan() {
    std::vector<std::string> which;
    if (!line_.file.empty()) which = {"--file=" + line_.file};
    auto arguments = parse_arguments(which, common_options());
    if (!arguments) return;
    const Call call{call_.world, std::move(*arguments), call_.today, call_.paint, {}, {}, {}};
    const auto path = look_for_plan(call);
    if (!path || !*path) return;
    auto text = read_file(**path);
    if (text) plan_ = load(std::move(*text)).plan;
  }

  const Call& call_;
  TypedLine line_;
  std::vector<Candidate> matches_;
  bool files_ = false;
  std::optional<Plan> plan_;
  bool plan_was_read_ = false;
};

}  // namespace

std::string complete(const Call& call, const std::vector<std::string>& typed) {
  return Completer(call, read_typed_line(typed)).answer();
}

std::span<const std::string_view> shells() {
  static constexpr std::string_view names[] = {"bash", "zsh", "fish"};
  return names;
}

}  // namespace bywhen::cli

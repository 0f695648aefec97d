#include "yaml/span_index.h"

#include "yaml/complaint.h"
#include "yaml/indexer.h"
#include "yaml/scalars.h"

namespace bywhen::yaml {

Indexer::Indexer(Tree& tree, const Events& events)
    : tree_(tree), events_(events), cursor_(tree, tree.body) {
  tree_.nodes.reserve(events.list.size() + 1);
  node_events_.reserve(events.list.size() + 1);
}

bool Indexer::document() {
  if (!prologue()) return false;
  if (events_.list.empty()) {
    add(Kind::null, none);
  } else if (!node(Spot{})) {
    return false;
  }
  return epilogue();
}

// Directives and "---".
bool Indexer::prologue() {
  const std::uint32_t first = cursor_.behind_gap();
  const std::string_view rest = std::string_view(tree_.text).substr(first);
  if (!rest.starts_with('%') && !rest.starts_with("---")) return true;
  Cursor ahead = cursor_;
  ahead.jump(first);
  if (!ahead.at_marker("---") && (rest[0] != '%' || !ahead.at_line_start())) return true;
  cursor_.skip_gap();
  while (cursor_.at_line_start() && cursor_.peek() == '%') {
    while (!cursor_.at_end() && !is_break(cursor_.peek())) {
      const bool blank = is_blank(cursor_.peek());
      cursor_.step();
      if (blank && cursor_.peek() == '#') break;
    }
    cursor_.skip_gap();
  }
  if (!cursor_.at_marker("---")) return fail(explain_lone_directive(first));
  cursor_.jump(cursor_.at() + 3);
  return true;
}

bool Indexer::epilogue() {
  if (next_ != events_.list.size()) return false;
  cursor_.skip_gap();
  while (cursor_.at_marker("...")) {
    cursor_.jump(cursor_.at() + 3);
    cursor_.skip_gap();
  }
  return cursor_.at_end() || fail(explain_leftover(tree_.text, cursor_.at()));
}

bool Indexer::node(const Spot& spot) {
  if (next_ >= events_.list.size() || at_end_event()) return false;
  if (is_absent()) return absent(spot.indicator);
  cursor_.skip_gap();
  const Event& event = next_event();
  if (cursor_.at() != event.pos) return false;
  const std::uint32_t index = add(Kind::null, spot.indicator);
  ++next_;
  if (event.kind == Event::Kind::alias) return alias(index);
  const bool collection = event.kind == Event::Kind::sequence || event.kind == Event::Kind::mapping;
  const bool may_have_properties = !collection || event.anchor != 0 || event.tagged;
  const bool there = !may_have_properties || properties(index);
  if (event.anchor != 0) anchors_[event.anchor] = index;
  if (!there) return finish_absent(index);
  switch (event.kind) {
    case Event::Kind::null:
      return null_word(index);
    case Event::Kind::scalar:
      return scalar(index, spot);
    case Event::Kind::sequence:
      return sequence(index, spot);
    case Event::Kind::mapping:
      return mapping(index, spot);
    case Event::Kind::alias:
    case Event::Kind::end:
      break;
  }
  return false;
}

bool Indexer::alias(std::uint32_t index) {
  const auto anchor = anchors_.find(event_of(index).anchor);
  if (cursor_.peek() != '*' || anchor == anchors_.end()) return false;
  skip_property();
  tree_.nodes[index].kind = Kind::alias;
  tree_.nodes[index].end = cursor_.at();
  tree_.aliases[index] = anchor->second;
  return true;
}

bool Indexer::null_word(std::uint32_t index) {
  const std::uint32_t end = null_word_end(cursor_.at());
  if (end == not_there) return false;
  tree_.nodes[index].end = end;
  cursor_.jump(end);
  return true;
}

bool Indexer::properties(std::uint32_t index) {
  while (cursor_.peek() == '&' || cursor_.peek() == '!') {
    if (cursor_.peek() == '&') {
      tree_.nodes[index].anchored = true;
    } else {
      tree_.nodes[index].tagged = true;
      cursor_.note_obstacle(cursor_.at(), "an explicit tag");
    }
    skip_property();
    if (is_empty_content()) return false;
    cursor_.skip_gap();
  }
  tree_.nodes[index].content = cursor_.at();
  return true;
}

// Over a word that starts with '&', '*' or '!'.
void Indexer::skip_property() {
  const bool verbatim = tree_.text.compare(cursor_.at(), 2, "!<") == 0;
  while (!blank_or_end(tree_.text, cursor_.at())) {
    const char c = cursor_.peek();
    if (!verbatim && (c == ',' || c == '[' || c == ']' || c == '{' || c == '}')) break;
    cursor_.step();
  }
}

bool Indexer::finish_absent(std::uint32_t index) {
  TreeNode& node = tree_.nodes[index];
  node.content = node.end = cursor_.at();
  if (event_of(index).kind == Event::Kind::scalar) node.kind = Kind::scalar;
  return true;
}

// The next event's node is not in the text: yaml-cpp marks such a null with the place of another.
bool Indexer::is_absent() const {
  const Event& event = next_event();
  if (event.kind != Event::Kind::null) return false;
  if (event.pos < cursor_.at()) return true;
  const std::uint32_t here = cursor_.behind_gap();
  if (event.pos != here || next_node_starts_at(next_ + 1, here)) return true;
  const bool property = byte_at(here) == '&' || byte_at(here) == '!';
  return !property && null_word_end(here) == not_there;
}

// Behind a property: nothing follows that is the content of the node whose event is the last one.
bool Indexer::is_empty_content() const {
  const Event& event = events_.list[next_ - 1];
  const bool may_be_empty =
      event.kind == Event::Kind::null ||
      (event.kind == Event::Kind::scalar && events_.value(tree_.text, event).empty());
  if (!may_be_empty) return false;
  const std::uint32_t here = cursor_.behind_gap();
  if (next_node_starts_at(next_, here)) return true;
  const char c = byte_at(here);
  if (c == '&' || c == '!') return false;
  if (event.kind == Event::Kind::null) return null_word_end(here) == not_there;
  return c != '"' && c != '\'' && c != '|' && c != '>';
}

// Two nodes never start at the same place, but for a collection and its first child.
bool Indexer::next_node_starts_at(std::size_t event, std::uint32_t at) const {
  while (event < events_.list.size() && !events_.list[event].is_node()) ++event;
  return event < events_.list.size() && events_.list[event].pos == at;
}

std::uint32_t Indexer::null_word_end(std::uint32_t at) const {
  const std::string_view rest = std::string_view(tree_.text).substr(at);
  const std::uint32_t length = rest.starts_with('~') ? 1 : 4;
  if (!is_null_word(rest.substr(0, length))) return not_there;
  const char c = byte_at(at + length);
  const bool ends =
      blank_or_end(tree_.text, at + length) || c == ',' || c == ']' || c == '}' || c == ':';
  return ends ? at + length : not_there;
}

bool Indexer::fail(SyntaxError error) {
  error_ = std::move(error);
  return false;
}

std::uint32_t Indexer::add(Kind kind, std::uint32_t indicator) {
  const auto index = static_cast<std::uint32_t>(tree_.nodes.size());
  TreeNode& node = tree_.nodes.emplace_back();
  node.kind = kind;
  node.begin = node.content = node.end = cursor_.at();
  node.indicator = indicator;
  node.after = index + 1;
  node.depth = depth_;
  node_events_.push_back(static_cast<std::uint32_t>(next_));
  return index;
}

char Indexer::byte_at(std::uint32_t at) const {
  return at < tree_.text.size() ? tree_.text[at] : '\0';
}

bool Indexer::at_end_event() const {
  return next_ < events_.list.size() && !next_event().is_node();
}

std::optional<SyntaxError> index_spans(Tree& tree, const Events& events) {
  Indexer indexer(tree, events);
  if (indexer.document()) return {};
  if (auto error = indexer.take_error()) return error;
  return explain_strange_notation(indexer.reached());
}

}  // namespace bywhen::yaml

#include "yaml/event_reader.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "yaml/complaint.h"
#include "yaml/guards.h"

namespace bywhen::yaml {
namespace {

// An alias inside its own anchor, found in the middle of yaml-cpp's callbacks. Caught below.
struct EndlessAlias {
  std::uint32_t pos;
};

class Collector : public YAML::EventHandler {
 public:
  Collector(std::string_view text, std::uint32_t body) : text_(text), body_(body) {}

  Events take() { return std::move(events_); }
  const std::vector<Event>& list() const { return events_.list; }
  const std::vector<std::uint32_t>& open() const { return open_; }

  // Where the last node starts that one of the first `events` is of.
  [[nodiscard]] std::uint32_t last_node(std::size_t events) const {
    while (events > 0 && !events_.list[events - 1].is_node()) --events;
    return events > 0 ? events_.list[events - 1].pos : body_;
  }

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(Event::Kind::null, mark, anchor);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const Event& alias = add(Event::Kind::alias, mark, anchor);
    for (const std::uint32_t index : open_) {
      if (events_.list[index].anchor == alias.anchor) throw EndlessAlias{alias.pos};
    }
  }

  void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                const std::string& value) override {
    Event& event = add(Event::Kind::scalar, mark, anchor);
    const std::string_view rest = text_.substr(event.pos);
    const std::uint32_t quote = rest.starts_with('"') || rest.starts_with('\'') ? 1 : 0;
    if (rest.substr(quote).starts_with(value)) {
      event.value = event.pos + quote;
      event.size = static_cast<std::uint32_t>(value.size());
      return;
    }
    event.pooled = true;
    event.value = static_cast<std::uint32_t>(events_.pool.size());
    events_.pool.push_back(value);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    open(Event::Kind::sequence, mark, tag, anchor);
  }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    open(Event::Kind::mapping, mark, tag, anchor);
  }

  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

  [[nodiscard]] std::uint32_t offset(const YAML::Mark& mark) const {
    const auto pos = static_cast<std::size_t>(mark.pos < 0 ? 0 : mark.pos) + body_;
    return static_cast<std::uint32_t>(pos < text_.size() ? pos : text_.size());
  }

 private:
  Event& add(Event::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    Event& event = events_.list.emplace_back();
    event.kind = kind;
    event.pos = offset(mark);
    event.anchor = static_cast<std::uint32_t>(anchor);
    return event;
  }

  void open(Event::Kind kind, const YAML::Mark& mark, const std::string& tag,
            YAML::anchor_t anchor) {
    add(kind, mark, anchor).tagged = tag != "?";
    open_.push_back(static_cast<std::uint32_t>(events_.list.size() - 1));
  }

  void close() {
    events_.list.emplace_back();
    open_.pop_back();
  }

  std::string_view text_;
  std::uint32_t body_;
  Events events_;
  std::vector<std::uint32_t> open_;  // the collections that we are in, as indexes into the list
};

// Reads the bytes where they are (never writes: a streambuf only wants them to be mutable), and
// ends early where no event came for too long.
class ViewBuffer : public std::streambuf {
 public:
  ViewBuffer(std::string_view bytes, const std::vector<Event>& events)
      : events_(events), next_(const_cast<char*>(bytes.data())), end_(next_ + bytes.size()) {}

  [[nodiscard]] bool gave_up() const { return starved_ > max_piece_bytes; }
  // How many there were when bytes were last handed out.
  [[nodiscard]] std::size_t events() const { return seen_; }

 protected:
  int_type underflow() override {
    constexpr std::size_t window = std::size_t{1} << 16;
    if (next_ == end_ || gave_up()) return traits_type::eof();
    starved_ = events_.size() == seen_ ? starved_ + window : 0;
    seen_ = events_.size();
    char* begin = next_;
    next_ += std::min(window, static_cast<std::size_t>(end_ - next_));
    setg(begin, begin, next_);
    return traits_type::to_int_type(*begin);
  }

 private:
  const std::vector<Event>& events_;
  char* next_;  // what is not handed out yet
  char* end_;
  std::size_t seen_ = 0;     // events, when we last handed out
  std::size_t starved_ = 0;  // bytes handed out since there was a new one
};

Complaint complaint(const Collector& collector, const YAML::Exception& error) {
  Complaint complaint;
  complaint.message = error.msg;
  complaint.offset = collector.offset(error.mark);
  complaint.last_event = collector.last_node(collector.list().size());
  if (!collector.open().empty()) complaint.open = collector.list()[collector.open().back()].pos;
  return complaint;
}

}  // namespace

Result<Events, SyntaxError> read_events(std::string_view text, std::uint32_t body) {
  Collector collector(text, body);
  ViewBuffer buffer(text.substr(body), collector.list());
  try {
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    parser.HandleNextDocument(collector);
  } catch (const YAML::DeepRecursion& error) {
    return explain_nesting(collector.offset(error.mark));
  } catch (const YAML::Exception& error) {
    if (!buffer.gave_up()) return explain(text, complaint(collector, error));
  } catch (const EndlessAlias& alias) {
    return explain_endless_alias(alias.pos);
  }
  if (buffer.gave_up()) return explain_huge_piece(collector.last_node(buffer.events()));
  return collector.take();
}

}  // namespace bywhen::yaml

#include "yaml/event_reader.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

#include "yaml/complaint.h"

namespace bywhen::yaml {
namespace {

// Reads the bytes where they are. Never writes: a streambuf only wants them to be mutable.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }
};

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

Complaint complaint(const Collector& collector, const YAML::Exception& error) {
  Complaint complaint;
  complaint.message = error.msg;
  complaint.offset = collector.offset(error.mark);
  if (!collector.list().empty()) complaint.last_event = collector.list().back().pos;
  for (auto event = collector.list().rbegin(); event != collector.list().rend(); ++event) {
    if (!event->is_node()) continue;
    complaint.last_event = event->pos;
    break;
  }
  if (!collector.open().empty()) complaint.open = collector.list()[collector.open().back()].pos;
  return complaint;
}

}  // namespace

Result<Events, SyntaxError> read_events(std::string_view text, std::uint32_t body) {
  Collector collector(text, body);
  try {
    ViewBuffer buffer(text.substr(body));
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    parser.HandleNextDocument(collector);
  } catch (const YAML::DeepRecursion& error) {
    return explain_nesting(collector.offset(error.mark));
  } catch (const YAML::Exception& error) {
    return explain(text, complaint(collector, error));
  } catch (const EndlessAlias& alias) {
    return explain_endless_alias(alias.pos);
  }
  return collector.take();
}

}  // namespace bywhen::yaml

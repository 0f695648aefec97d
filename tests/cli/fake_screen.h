// A screen that a test looks at and types on, with a clock that only the test moves.
//
//   FakeTerminal terminal({80, 24});
//   terminal.type("n");                       // a key, after the wait of the program
//   terminal.pass(30s);                       // no key for so long
//   terminal.then([&] { place.write(...); }); // what happens meanwhile
//   terminal.attach(world);
//   ...run(world); the program is left when nothing more is typed...
//   terminal.frames.back()
#pragma once

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/world.h"

namespace bywhen::cli {

class FakeTerminal {
 public:
  explicit FakeTerminal(ScreenSize its_size) : size(its_size) {}

  ScreenSize size;
  std::chrono::milliseconds now{0};
  std::vector<std::vector<std::string>> frames;
  std::size_t bells = 0;
  bool is_open = false;

  void type(std::string text) { press({Key::Kind::text, std::move(text)}); }
  void press(Key key) {
    events_.push_back([key] { return key; });
  }
  void then(std::function<void()> what) {
    events_.push_back([what] {
      what();
      return Key{};
    });
  }
  // A key that is typed while something happens, so that the program has not seen that yet.
  void press_while(const std::function<void()>& what, const std::string& text) {
    events_.push_back([what, text] {
      what();
      return Key{Key::Kind::text, text};
    });
  }
  // The program looks as often as it likes meanwhile.
  void pass(std::chrono::milliseconds time) {
    events_.push_back([this, time] {
      left_ = time;
      return Key{};
    });
  }
  void resize(ScreenSize to) {
    events_.push_back([this, to] {
      size = to;
      return Key{Key::Kind::resized};
    });
  }

  // What the last frame shows, a line each, without blanks at the end.
  [[nodiscard]] std::string shown() const {
    std::string text;
    for (const std::string& line : frames.back()) text += line + "\n";
    return text;
  }

  void attach(World& world) {
    world.input_is_terminal = true;
    world.output_is_terminal = true;
    world.instant = [this] { return Instant{now, now, "boot"}; };
    world.open_screen = [this] {
      return Result<std::unique_ptr<Screen>>(std::make_unique<OnIt>(*this));
    };
  }

 private:
  class OnIt final : public Screen {
   public:
    explicit OnIt(FakeTerminal& terminal) : terminal_(terminal) { terminal.is_open = true; }
    OnIt(const OnIt&) = delete;
    OnIt& operator=(const OnIt&) = delete;
    ~OnIt() override { terminal_.is_open = false; }
    [[nodiscard]] ScreenSize size() const override { return terminal_.size; }
    void draw(const std::vector<std::string>& lines) override { terminal_.frames.push_back(lines); }
    void bell() override { ++terminal_.bells; }
    [[nodiscard]] Key read_key(std::chrono::milliseconds patience) override {
      return terminal_.next(patience);
    }

   private:
    FakeTerminal& terminal_;
  };

  Key next(std::chrono::milliseconds patience) {
    if (left_.count() > 0) {
      const auto step = std::min(left_, patience);
      left_ -= step;
      now += step;
      return {};
    }
    if (events_.empty()) return {Key::Kind::interrupt};
    const auto event = std::move(events_.front());
    events_.pop_front();
    const Key key = event();
    return left_.count() > 0 ? next(patience) : key;
  }

  std::deque<std::function<Key()>> events_;
  std::chrono::milliseconds left_{0};
};

}  // namespace bywhen::cli

// Colour by meaning, never meaning by colour alone: what is painted reads the same without it.
#pragma once

#include <string>
#include <string_view>

namespace bywhen {

class Paint {
 public:
  // Without colour everything comes back as it was.
  explicit Paint(bool colour) : colour_(colour) {}

  [[nodiscard]] std::string bad(std::string_view text) const { return wrapped("1;31", text); }
  [[nodiscard]] std::string warning(std::string_view text) const { return wrapped("33", text); }
  [[nodiscard]] std::string good(std::string_view text) const { return wrapped("32", text); }
  [[nodiscard]] std::string strong(std::string_view text) const { return wrapped("1", text); }
  [[nodiscard]] std::string faint(std::string_view text) const { return wrapped("2", text); }

 private:
  [[nodiscard]] std::string wrapped(std::string_view code, std::string_view text) const {
    if (!colour_) return std::string(text);
    std::string painted = "\x1b[";
    painted.append(code).append("m").append(text).append("\x1b[0m");
    return painted;
  }

  bool colour_;
};

}  // namespace bywhen

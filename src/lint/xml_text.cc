#include "lint/xml_text.h"

#include <utility>

#include "bywhen/base/escape.h"

namespace bywhen {

std::string xml_text(std::string_view text) {
  std::string out = printable_lines(text);
  // U+FFFE and U+FFFF are no characters of XML.
  for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
    for (auto at = out.find(none); at != out.npos; at = out.find(none, at)) {
      out.replace(at, none.size(), "\xEF\xBF\xBD");
    }
  }
  return out;
}

std::string in_text(const pugi::xml_document& document) {
  struct Writer : pugi::xml_writer {
    std::string text;
    void write(const void* data, std::size_t size) override {
      text.append(static_cast<const char*>(data), size);
    }
  } out;
  document.save(out, "  ", pugi::format_indent, pugi::encoding_utf8);
  return std::move(out.text);
}

}  // namespace bywhen

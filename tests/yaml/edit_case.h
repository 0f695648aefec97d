// One edit as a test: the document before, the operation, the bytes after it or its refusal.
//
//   {"name", "a: 1\n", [](Editor& e) { return e.set({"a"}, Value::raw("2")); }, "a: 2\n"}
//   {"name", "a: 1\na: 2\n", ..., "!Refused"}   // also !Syntax, !Unsupported, !Verify
#pragma once

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

#include "bywhen/yaml/edit.h"

namespace bywhen::yaml {

struct EditCase {
  std::string name;
  std::string before;
  std::function<Status<Refusal>(Editor&)> edit;
  std::string after;
};

inline std::string outcome_of(const EditCase& edit) {
  const auto document = Document::parse(edit.before);
  if (!document) return "!Syntax";
  Editor editor(*document);
  const Status<Refusal> done = edit.edit(editor);
  if (!done) {
    CHECK(editor.document().text() == edit.before);
    CHECK(!done.error().message.empty());
    const Refusal::Why why = done.error().why;
    if (why == Refusal::Why::unsupported) return "!Unsupported";
    return why == Refusal::Why::refused ? "!Refused" : "!Verify: " + done.error().message;
  }
  const auto finished = editor.finish();
  if (!finished) return "!finish: " + finished.error().message;
  return std::string(finished->text());
}

inline void check(const EditCase& edit) {
  INFO(edit.name);
  CHECK(outcome_of(edit) == edit.after);
}

}  // namespace bywhen::yaml

// Any bytes as a document, and a random edit of it. yaml-cpp's own events are the judge: they give
// the model before the edit, and must give the model after it.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sstream>

#include "yaml/random_edit.h"

namespace {

using bywhen::yaml::Kind;
using bywhen::yaml::Model;

// Builds the model of one document from yaml-cpp's events.
class ModelBuilder : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { leaf({}); }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { leaf({Kind::alias, "", {}, {}}); }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                const std::string& value) override {
    leaf({Kind::scalar, value, {}, {}});
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open_.push_back({Kind::sequence, "", {}, {}});
  }
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    open_.push_back({Kind::mapping, "", {}, {}});
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

  [[nodiscard]] const Model& model() const { return root_; }

 private:
  void close() {
    Model model = std::move(open_.back());
    open_.pop_back();
    leaf(std::move(model));
  }
  void leaf(Model model) {
    if (open_.empty()) {
      root_ = std::move(model);
      return;
    }
    Model& parent = open_.back();
    const bool is_key =
        parent.kind == Kind::mapping && parent.keys.size() == parent.children.size();
    if (is_key) {
      parent.keys.push_back(model.kind == Kind::scalar ? model.text : bywhen::yaml::no_text);
    } else {
      parent.children.push_back(std::move(model));
    }
  }
  std::vector<Model> open_;
  Model root_;
};

Model read_by_yaml_cpp(std::string_view text) {
  std::istringstream in{std::string(text)};
  YAML::Parser parser(in);
  ModelBuilder builder;
  parser.HandleNextDocument(builder);
  return builder.model();
}

[[noreturn]] void fail(const char* what, std::string_view before, std::string_view after) {
  std::fprintf(stderr, "%s\n--- before\n%.*s\n--- after\n%.*s\n", what,
               static_cast<int>(before.size()), before.data(), static_cast<int>(after.size()),
               after.data());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t most_choices = 24;
  const std::size_t choices = std::min(size, most_choices);
  const std::string text(data, data + (size - choices));
  const auto document = bywhen::yaml::Document::parse(text);
  if (!document) return 0;

  std::size_t at = size - choices;
  const auto choose = [&](std::size_t count) { return at < size ? data[at++] % count : 0; };
  bywhen::yaml::Editor editor(*document);
  bywhen::yaml::RandomEdit edit(choose, read_by_yaml_cpp(text));
  if (document->obstacle() || !document->duplicate_keys().empty()) {
    if (editor.set({}, bywhen::yaml::Value::null()))
      fail("edited in spite of an obstacle", text, "");
    return 0;
  }
  if (!edit.run(editor)) {
    if (editor.document().text() != text) fail("refused, but changed", text, "");
    return 0;
  }
  const auto finished = editor.finish();
  if (!finished) fail(finished.error().message.c_str(), text, editor.document().text());
  if (read_by_yaml_cpp(finished->text()) != edit.model()) {
    fail("not what was meant", text, finished->text());
  }
  if (spliced_text(*document, editor) != finished->text()) {
    fail("bytes changed beside the splices", text, finished->text());
  }
  if (comments_accounted_for(editor) != comments_of(*document)) {
    fail("a comment is lost", text, finished->text());
  }
  return 0;
}

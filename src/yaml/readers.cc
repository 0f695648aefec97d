#include "yaml/readers.h"

#include <utility>

#include "yaml/duplicates.h"
#include "yaml/event_reader.h"
#include "yaml/guards.h"
#include "yaml/lines.h"
#include "yaml/quick_reader.h"
#include "yaml/span_index.h"

namespace bywhen::yaml {
namespace {

using TreePointer = std::shared_ptr<Tree>;

TreePointer new_tree(std::string text, std::shared_ptr<Around> around = nullptr) {
  auto tree = std::make_shared<Tree>();
  tree->text = std::move(text);
  tree->around = std::move(around);
  tree->body = bom_size(tree->text);
  return tree;
}

ParsedTree finish(TreePointer tree) {
  find_duplicate_keys(*tree);
  return std::shared_ptr<const Tree>(std::move(tree));
}

ParsedTree read_reference(TreePointer tree) {
  const auto events = read_events(tree->text, tree->body);
  if (!events) return events.error();
  if (auto error = index_spans(*tree, *events)) return *std::move(error);
  tree->read_by_yaml_cpp = true;
  return finish(std::move(tree));
}

}  // namespace

ParsedTree parse_tree(std::string text, std::shared_ptr<Around> around) {
  if (auto error = check_text(text)) return *std::move(error);
  TreePointer tree = new_tree(std::move(text), around);
  if (read_quick(*tree)) return finish(std::move(tree));
  return read_reference(new_tree(std::move(tree->text), std::move(around)));
}

ParsedTree parse_reference(std::string text) {
  if (auto error = check_text(text)) return *std::move(error);
  return read_reference(new_tree(std::move(text)));
}

std::shared_ptr<const Tree> parse_quick(std::string text) {
  if (check_text(text)) return nullptr;
  TreePointer tree = new_tree(std::move(text));
  if (!read_quick(*tree)) return nullptr;
  return *finish(std::move(tree));
}

}  // namespace bywhen::yaml

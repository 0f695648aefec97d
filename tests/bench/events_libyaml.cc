// libyaml's bare event parse of a file: nothing is done with the events.
#include <yaml.h>

#include <cstdio>

int main(int count, char** arguments) {
  if (count != 2) return 2;
  std::FILE* file = std::fopen(arguments[1], "rb");
  yaml_parser_t parser;
  if (file == nullptr || yaml_parser_initialize(&parser) == 0) return 2;
  yaml_parser_set_input_file(&parser, file);
  for (bool more = true; more;) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) return 1;
    more = event.type != YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return std::fclose(file) == 0 ? 0 : 2;
}

// The people of a page: who they are by name, and the number by which the filter knows them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/model/plan.h"

namespace bywhen::html {

// Everybody of all plans of a page. Who has the same name in two plans is one person.
class Crowd {
 public:
  // The number of nobody.
  static constexpr std::size_t nobody = 0;

  // The number of somebody with that name, from 1 on.
  std::size_t number_of(const std::string& name);
  // By number, from 1 on.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

 private:
  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<std::string> names_;
};

// Those of one plan.
class People {
 public:
  // Both must outlive it.
  People(const Plan& plan, Crowd& crowd);

  struct Person {
    std::string name;   // "Ana Ruiz"; the id where the plan doesn't know more
    std::string first;  // "Ana", or the whole name where there are two of them
    std::size_t number = Crowd::nobody;
    const bywhen::Person* entry = nullptr;  // in the plan; null for who isn't in its list
  };
  // By id. Printable.
  const Person& of(std::string_view id);
  // Who owns it, and has not declined; nobody where there is none.
  const Person& owner_of(const Action& action);
  // "Ana, Ben"
  [[nodiscard]] std::string list(const std::vector<Text>& ids);

 private:
  Crowd& crowd_;
  std::unordered_map<std::string_view, Person> people_;
  Person nobody_;
};

}  // namespace bywhen::html

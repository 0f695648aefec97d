// The people of a page: who they are by name, and the number by which the filter knows them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bywhen/model/plan.h"
#include "report/portfolio.h"

namespace bywhen::html {

// Everybody of all plans of a page. Who is the same in two plans is one person: see Portfolio.
class Crowd {
 public:
  // The number of nobody.
  static constexpr std::size_t nobody = 0;

  // `all` must outlive it.
  explicit Crowd(const Portfolio& all) : all_(all) {}

  // The number of somebody, from 1 on.
  std::size_t number_of(std::size_t plan, std::string_view id, const std::string& name);
  // By number, from 1 on; where two have the same name, with their ids: "Ana Ruiz (ana2)".
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  struct Member {
    std::string name;
    std::string id;
  };
  const Portfolio& all_;
  std::unordered_map<std::size_t, std::size_t> numbers_;  // by the number in the portfolio
  std::vector<Member> members_;
};

// Those of one plan.
class People {
 public:
  // `place` is that of the plan on its page. Plan and crowd must outlive it.
  People(const Plan& plan, std::size_t place, Crowd& crowd);

  struct Person {
    std::string
        name;  // "Ana Ruiz"; the id where the plan doesn't know more, and behind it if there are two
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
  std::size_t place_;
  Crowd& crowd_;
  std::unordered_map<std::string_view, Person> people_;
  Person nobody_;
};

}  // namespace bywhen::html

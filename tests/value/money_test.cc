#include "bywhen/value/money.h"

#include <doctest/doctest.h>

namespace bywhen {
namespace {

std::string read(std::string_view text) {
  const std::optional<Money> money = Money::parse(text);
  return money ? std::to_string(money->hundredths) + ' ' + money->currency : "nothing";
}

TEST_CASE("amounts are read with the currency on either side") {
  CHECK(read("900 EUR") == "90000 EUR");
  CHECK(read("EUR 900") == "90000 EUR");
  CHECK(read("900EUR") == "90000 EUR");
  CHECK(read("EUR900") == "90000 EUR");
  CHECK(read("1200.50 EUR") == "120050 EUR");
  CHECK(read("1200.5 EUR") == "120050 EUR");
  CHECK(read("1,200.50 EUR") == "120050 EUR");
  CHECK(read("1,234,567 USD") == "123456700 USD");
  CHECK(read("0 NOK") == "0 NOK");
  CHECK(read("0.07 NOK") == "7 NOK");
  CHECK(read("999999999999999.99 JPY") == "99999999999999999 JPY");
}

TEST_CASE("what is no amount with a currency is nothing") {
  for (const char* text : {"",           "EUR",        "900",         "900 eur",
                           "900 EU",     "900 EURO",   "EUR 900 EUR", "-900 EUR",
                           "+9 EUR",     "9.123 EUR",  "9. EUR",      ".5 EUR",
                           "1,20 EUR",   "1,2000 EUR", ",200 EUR",    "1234,567 EUR",
                           "1,,000 EUR", "1.2.3 EUR",  " 900 EUR",    "900 EUR ",
                           "9 0 EUR",    "€900",       "900 €",       "1000000000000000 EUR",
                           "1e3 EUR"}) {
    CAPTURE(text);
    CHECK(read(text) == "nothing");
  }
}

TEST_CASE("written with decimals only where there are any") {
  CHECK(Money{90'000, "EUR"}.text() == "900 EUR");
  CHECK(Money{120'050, "EUR"}.text() == "1200.50 EUR");
  CHECK(Money{7, "NOK"}.text() == "0.07 NOK");
  CHECK(Money{0, "NOK"}.text() == "0 NOK");
}

}  // namespace
}  // namespace bywhen

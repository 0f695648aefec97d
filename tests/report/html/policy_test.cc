#include "report/html/policy.h"

#include <doctest/doctest.h>

#include <string>

namespace bywhen::html {
namespace {

// FIPS 180-4's examples, their digests in base64. tests/browser/report_html.js recomputes those of
// the page with another library.
TEST_CASE("hashes are SHA-256, in base64") {
  CHECK(source_hash("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  CHECK(source_hash("abc") == "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  CHECK(source_hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "sha256-JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE=");
}

TEST_CASE("a page may run its own script and show its own style, and nothing else") {
  Markup out;
  add_policy(out, "abc", "");
  CHECK(out.str().find("content=\"default-src 'none'; style-src '" + source_hash("abc") +
                       "'; script-src '" + source_hash("") +
                       "'; base-uri 'none'; form-action 'none'\"") != std::string::npos);
  CHECK(out.str().find("unsafe") == std::string::npos);
}

}  // namespace
}  // namespace bywhen::html

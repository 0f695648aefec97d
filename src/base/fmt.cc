// The functions of fmt, compiled once. Debian has no static libfmt, and header-only they would be
// compiled in every file that formats something: half the time of a build.
#include <fmt/format-inl.h>

namespace fmt::detail {

template thousands_sep_result<char> thousands_sep_impl<char>(locale_ref);
template char decimal_point_impl<char>(locale_ref);

}  // namespace fmt::detail

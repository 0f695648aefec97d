#!/usr/bin/env python3
"""Fails where a file uses a name of a precompiled header and does not include that.

    includes.py [ROOT]     ROOT: the project's folder; default: the one this file is in

The builds of our presets read some headers before every file (src/cmake/options.cmake), so that a file that lacks
one compiles; a packager's build would fail. An include counts where the file has it, or one of our headers that the
file includes. Reads ROOT/include and ROOT/src; of each header it knows the names in NAMES.
"""
import re
import sys
from pathlib import Path

# What is precompiled, and what comes along with it: the names, after `std::`, for which a file must include it.
# Those that many headers bring along are left out: min, max, swap, copy, less and the like.
NAMES = {
    "algorithm": r"(?:ranges::)?(?:all_of|any_of|none_of|for_each|find(?:_\w+)?|count(?:_if)?|search"
                 r"|copy_(?:n|if)|transform|replace(?:_if)?|generate|remove(?:_if)?"
                 r"|unique|reverse|rotate|shuffle|sort|stable_sort|partial_sort|nth_element|is_sorted|lower_bound"
                 r"|upper_bound|equal_range|binary_search|merge|includes|set_\w+|min_element|max_element|minmax_element"
                 r"|clamp|lexicographical_compare|next_permutation|(?:stable_)?partition(?:_point)?|adjacent_find)\b"
                 r"|ranges::(?:min|max|copy|equal|fill)\b",
    "array": r"(?:array|to_array)\b",
    "charconv": r"(?:from_chars|to_chars)\b",
    "chrono": r"chrono\b",
    "cstddef": r"(?:size_t|ptrdiff_t|byte|nullptr_t)\b",
    "cstdint": r"u?int(?:8|16|32|64|ptr|max)_t\b",
    "cstdlib": r"(?:getenv|abort|exit|strto\w+|atoi)\b",
    "cstring": r"(?:mem(?:cpy|chr|cmp|move|set)|str(?:len|cmp|error|chr))\b",
    "filesystem": r"filesystem\b",
    "functional": r"(?:function|ref|cref|reference_wrapper|invoke|not_fn)\b",
    "limits": r"numeric_limits\b",
    "memory": r"(?:unique_ptr|shared_ptr|weak_ptr|make_unique|make_shared|addressof)\b",
    "numeric": r"(?:accumulate|iota|reduce|gcd)\b",
    "optional": r"(?:optional|nullopt|make_optional)\b",
    "span": r"(?:span|as_bytes)\b",
    "sstream": r"[io]?stringstream\b",
    "stdexcept": r"(?:runtime_error|logic_error|invalid_argument|out_of_range)\b",
    "string": r"(?:string|u32string|to_string|sto\w+|getline)\b",
    "string_view": r"(?:string_view|u32string_view)\b",
    "system_error": r"(?:errc|error_code|generic_category|system_category)\b",
    "tuple": r"(?:tuple|tie|make_tuple|apply)\b",
    "unordered_map": r"unordered_(?:multi)?map\b",
    "utility": r"(?:move|forward|exchange|pair|make_pair|as_const|declval|in_range|cmp_\w+|unreachable)\b",
    "variant": r"(?:variant|visit|get_if|holds_alternative|monostate)\b",
    "vector": r"vector\b",
}
PATTERNS = {header: re.compile(r"\bstd::(?:" + names + ")") for header, names in NAMES.items()}
PATTERNS["fmt/format.h"] = re.compile(r"\bfmt::")

# Headers with which another one comes for certain: by the standard, or since what they hold is made of it.
HOLDERS = {"array", "functional", "map", "memory", "optional", "set", "span", "string", "string_view", "unordered_map",
           "unordered_set", "variant", "vector"}
COMES_WITH = {
    "array": {"functional", "span", "tuple", "unordered_map"},
    "cstddef": HOLDERS | {"algorithm", "cstdio", "cstdlib", "cstring", "filesystem", "fmt/format.h"},
    "string_view": {"string", "filesystem", "fmt/format.h"},
    "system_error": {"charconv", "filesystem"},
    "utility": HOLDERS | {"algorithm"},
    "fmt/format.h": {"fmt/format-inl.h", "fmt/chrono.h", "fmt/ranges.h"},
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">]', re.MULTILINE)
NO_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)


PRECOMPILED = re.compile(r"<([^>\s]+)>")


def own_header(root, file, target):
    """The project's file that an include means, or None."""
    places = (folder / target for folder in (file.parent, root / "include", root / "src"))
    return next((place for place in places if place.is_file()), None)


def reached(root, file, known):
    """The foreign headers that a file includes, itself or by our headers. `known`: the answers so far."""
    if file not in known:
        known[file] = set()
        for target in INCLUDE.findall(file.read_text()):
            own = own_header(root, file, target)
            known[file] |= reached(root, own, known) if own else {target}
    return known[file]


def faults(root):
    known = {}
    for file in sorted([*(root / "include").rglob("*.h"), *(root / "src").rglob("*.h"), *(root / "src").rglob("*.cc")]):
        code = NO_CODE.sub("", file.read_text())
        for header, pattern in PATTERNS.items():
            enough = {header} | COMES_WITH.get(header, set())
            if (name := pattern.search(code)) and not reached(root, file, known) & enough:
                yield f"{file.relative_to(root)}: {name[0]} wants #include <{header}>"


def unknown_headers(options):
    """The headers that options.cmake precompiles and that NAMES says nothing of."""
    listed = re.search(r"target_precompile_headers\(\$\{holder\} PRIVATE(.*?)\)", options, re.DOTALL)
    for header in PRECOMPILED.findall(listed[1] if listed else ""):
        if header not in PATTERNS:
            yield f"src/cmake/options.cmake: <{header}> is precompiled: tests/checks/includes.py must know its names"


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])
    found = [*faults(root), *unknown_headers((root / "src/cmake/options.cmake").read_text())]
    print("\n".join(found) if found else "includes: nothing is missing that is precompiled")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

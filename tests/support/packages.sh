# For scripts: makes sure that the Debian packages of tests/packages are there.
#
#   . "$root/tests/support/packages.sh"
#   need_packages build test
#
# Downloads nothing where nothing is missing. Installs as root or with a sudo that asks nothing;
# otherwise says which packages to install, and exits 2.

# The names in the groups given, one a line.
packages_of() {
  local list
  list="$(dirname "${BASH_SOURCE[0]}")/../packages"
  awk -v wanted=" $* " '
    { sub(/#.*/, "") }
    /^\[/ { group = substr($1, 2, length($1) - 2); next }
    NF { if (index(wanted, " " group " ")) print $1 }' "$list"
}

# Those among the names given that are not installed, one a line. npm may come from elsewhere.
missing_packages() {
  local present
  present=$({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } |
    sed -n 's/^installed //p'
    if command -v npm >/dev/null; then echo npm; fi)
  printf '%s\n' "$@" | grep -vxF -e "$present" || true
}

install_packages() {
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "Please install these packages first: apt-get install $*" >&2
      exit 2
    fi
    as_root=(sudo -n)
  fi
  echo "Installing: $*"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get -qq update &&
         "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
           apt-get -qq install -y --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    rm -f "$log"
    echo "These packages could not be installed: $*" >&2
    exit 2
  fi
  rm -f "$log"
}

need_packages() {
  local wanted missing
  mapfile -t wanted < <(packages_of "$@")
  if ! command -v dpkg-query >/dev/null; then
    echo "Not a Debian system; these packages are assumed to be here: ${wanted[*]}" >&2
    return
  fi
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  [ "${#missing[@]}" -eq 0 ] || install_packages "${missing[@]}"
}

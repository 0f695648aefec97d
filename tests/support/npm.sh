# For scripts: the packages of tests/npm, in build/npm/node_modules. Run at the root.
#
#   . tests/support/npm.sh
#   get_npm_packages || echo "without them some tests are skipped"
#
# Downloads nothing where they are there already.
get_npm_packages() {
  local to=build/npm
  if [ -d "$to/node_modules" ] && cmp -s tests/npm/package-lock.json "$to/installed.json"; then return; fi
  mkdir -p "$to"
  cp tests/npm/package.json tests/npm/package-lock.json "$to"
  npm ci --prefix "$to" --ignore-scripts --no-audit --no-fund --loglevel=error </dev/null || return
  cp tests/npm/package-lock.json "$to/installed.json"
}
